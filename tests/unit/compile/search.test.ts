import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../../src/compile/handbook.ts';
import { searchTerms, wholeTerm, wordsOf } from '../../../src/compile/search-terms.ts';
import { type SearchRecord, searchRecords, searchWords } from '../../../src/compile/search.ts';
import { GUIDE, libraryWith, swap } from '../fixture.ts';

const show = (id: string, language: string) => `<${id} in ${language}>`;
const records = searchRecords(compileHandbook(libraryWith()), show);

function record(url: string, from: readonly SearchRecord[] = records): SearchRecord {
  const found = from.filter((one) => one.url === url);
  expect(found, url).toHaveLength(1);
  return found[0]!;
}

describe('records', () => {
  it('are there for every tree, question, outcome, guide section, fact and message', () => {
    const english = records.filter(({ language }) => language === 'en');
    expect(english.map(({ kind, url }) => `${kind} ${url}`).sort()).toEqual([
      'fact /facts/#orders.claim-closes',
      'fact /facts/#orders.claim-opens',
      'fact /facts/#orders.claim-page',
      'fact /facts/#orders.defect-limit',
      'fact /facts/#orders.reply-time',
      'fact /facts/#orders.signature-value',
      'guide /about/',
      'guide /orders/',
      'guide /orders/late/',
      'guide /orders/late/#limits',
      'message /messages/#orders/late',
      'outcome /decide/orders/late-parcel/#answer-claim',
      'outcome /decide/orders/late-parcel/#leave-it',
      'outcome /decide/orders/late-parcel/#refund',
      'outcome /decide/orders/late-parcel/#wait',
      'question /decide/orders/late-parcel/#price',
      'question /decide/orders/late-parcel/#promised',
      'question /decide/orders/late-parcel/#share',
      'tree /decide/orders/late-parcel/',
    ]);
  });

  it('stand in every language at the same places, each once', () => {
    const chinese = records.filter(({ language }) => language === 'zh-cn').map(({ url }) => url);
    const english = records.filter(({ language }) => language === 'en').map(({ url }) => url);
    expect(chinese).toEqual(english.map((url) => `/zh-cn${url}`));
    expect(new Set(english).size).toBe(english.length);
  });

  it('of a tree hold its first question, which has the same address', () => {
    const { title, context, summary, text, aliases } = record('/decide/orders/late-parcel/');
    expect({ title, context, summary }).toEqual({
      title: 'The parcel is late',
      context: 'Orders',
      summary: 'The buyer waits for a parcel.',
    });
    expect(text).toContain('Who ships this order?');
    expect(text).toContain('From a warehouse of Amazon');
    expect(aliases).toEqual(['late parcel', 'where is it', 'fba or fbm', 'The parcel is late']);
  });

  it('of an outcome hold what is done and the answers that lead there, facts as values', () => {
    const outcome = record('/decide/orders/late-parcel/#answer-claim');
    expect(outcome).toMatchObject({ title: 'Answer the claim', context: 'The parcel is late' });
    expect(outcome.summary).toBe('A claim without an answer is lost.');
    for (const said of [
      '<orders.reply-time in en>',
      'Open <orders.claim-page in en>.',
      'Performance > Claims',
      'Promise a gift.',
      'Send the message.',
      'A claim is open',
    ]) {
      expect(outcome.text).toContain(said);
    }
    expect(outcome.text).not.toMatch(/[{}[\]`]|fact:|message:/);
  });

  it('of a node take the situation that leads to it as an alias, in their language', () => {
    expect(record('/decide/orders/late-parcel/#answer-claim').aliases).toEqual([
      'The claim is there',
    ]);
    expect(record('/zh-cn/decide/orders/late-parcel/#answer-claim').aliases).toEqual(['索赔来了']);
  });

  it('of a fact show its value first', () => {
    expect(record('/facts/#orders.reply-time').summary).toBe(
      '<orders.reply-time in en> – Runs from the buyer’s message.',
    );
  });

  it('of a message hold its text in the reader’s language, without blanks', () => {
    const { text } = record('/messages/#orders/late');
    expect(text).toContain('we answer within <orders.reply-time in en>');
    expect(text).not.toContain('first-name');
    expect(record('/zh-cn/messages/#orders/late').language).toBe('zh-cn');
  });

  it('of a guide are its sections; one without words of its own is left out', () => {
    expect(record('/orders/late/')).toMatchObject({
      title: 'A late parcel',
      context: 'Orders',
      summary: 'What to do when a parcel is late.',
      aliases: ['late'],
    });
    expect(record('/orders/late/#limits')).toMatchObject({
      title: 'Limits',
      context: 'A late parcel',
    });
    expect(records.some(({ url }) => url === '/orders/late/#what-to-do')).toBe(false);
  });

  it('of a long section show its first sentences', () => {
    const long = 'One sentence that is long enough to be shown alone, with its end. ';
    const edited = libraryWith({
      [GUIDE]: swap('See [the tree]', `${long.repeat(4)}See [the tree]`),
    });
    const section = record('/orders/late/#limits', searchRecords(compileHandbook(edited), show));
    expect(section.summary).toBe(long.repeat(2).trim());
    expect(section.text).toMatch(/^One sentence.*above\.$/);
  });
});

describe('the list of words', () => {
  it('holds words in Latin letters, the most frequent first', () => {
    const one: SearchRecord = {
      url: '/',
      language: 'en',
      kind: 'fact',
      title: 'An A-to-z claim',
      context: '',
      summary: 'A claim, 24 hours',
      text: '退货',
      aliases: ['claim page'],
    };
    const words = searchWords([one]);
    expect(words[0]).toBe('claim');
    expect(words).toEqual(expect.arrayContaining(['atoz', 'page', 'hours']));
    expect(words.join(' ')).not.toMatch(/[^a-z ]/);
  });
});

describe('terms', () => {
  it('of Chinese are pairs of characters, the same in every sentence', () => {
    const inside = searchTerms('显示签收没收到').trim().split(' ');
    const alone = searchTerms('签收没收到').trim().split(' ');
    expect(alone).toHaveLength(4);
    expect(inside).toEqual(expect.arrayContaining(alone));
    expect(alone.join('')).toMatch(/^[\da-z]+$/);
  });

  it('leave words alone, also beside Chinese', () => {
    expect(searchTerms('Cancel my order')).toBe('Cancel my order');
    expect(searchTerms('FBA改地址').split(/\s+/)[0]).toBe('FBA');
    expect(wordsOf('FBA改地址, A-to-z!')).toEqual(['fba', '改地址', 'a-to-z']);
  });

  it('of a whole name ignore words that say nothing', () => {
    expect(wholeTerm('Cancel my order')).toBe(wholeTerm('cancel the Order'));
    expect(wholeTerm('The buyer wants to cancel the order')).toBe(wholeTerm('Cancel my order'));
    expect(wholeTerm('买家要取消订单')).toBe(wholeTerm('取消订单'));
    expect(wholeTerm('buyer')).not.toBe('');
    expect(wholeTerm('Cancel my order')).not.toBe(wholeTerm('Cancel the claim'));
    expect(wholeTerm('改地址')).toMatch(/^1[\da-z]+$/);
    expect(wholeTerm('…')).toBe('');
  });
});
