import { describe, expect, it } from 'vitest';
import { searchTerms, wholeTerm } from '../../../src/compile/search-terms.ts';
import { chineseWords } from '../../../src/run/chinese-words.ts';
import { type Hit, find, tellingWords } from '../../../src/run/search-query.ts';
import { SearchWords } from '../../../src/run/search-words.ts';

/** Records by id: names count ten times as much as text. */
type Records = Record<string, { names?: string[]; text?: string }>;

/** An index that does what Pagefind does with words, except that it knows no stems. */
function index(records: Records) {
  const asked: string[] = [];
  const termsOf = (text: string) =>
    searchTerms(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const fields = Object.entries(records).map(([id, { names = [], text = '' }]) => ({
    id,
    names: names.flatMap((name) => [...termsOf(name), wholeTerm(name)]),
    text: termsOf(text),
  }));
  const ask = (terms: string): Promise<Hit[]> => {
    asked.push(terms);
    const exact = terms.startsWith('"');
    const wanted = terms.replaceAll('"', '').trim().split(/\s+/);
    const holds = (field: string[], term: string) =>
      field.some((word) => (exact ? word === term : word.startsWith(term)));
    // Terms that no record holds are left out, as Pagefind does.
    const held = wanted.filter((term) =>
      fields.some(({ names, text }) => holds([...names, ...text], term)),
    );
    if (held.length === 0) return Promise.resolve([]);
    return Promise.resolve(
      fields
        .filter(({ names, text }) => held.every((term) => holds([...names, ...text], term)))
        .map(({ id, names }) => ({
          id,
          score: held.reduce((sum, term) => sum + (holds(names, term) ? 10 : 1), 0),
        })),
    );
  };
  const all = fields.flatMap(({ names, text }) => [...names, ...text]);
  const latin = all.filter((word) => /^[a-z]+$/.test(word));
  const words = new SearchWords({ records: fields.length, words: [...new Set(latin)].join(' ') });
  const search = async (query: string) => {
    const { all: every, some, instead } = await find(query, words, ask);
    const ids = (hits: Hit[]) => hits.map(({ id }) => id);
    return { all: ids(every), some: ids(some), ...(instead ? { instead } : {}) };
  };
  return { search, asked };
}

const orders: Records = {
  address: { names: ['How far is the order?', 'buyer gave wrong address', 'moved house'] },
  route: { names: ['Send the cancel route'], text: 'The wrong address of the buyer stays' },
  cancel: { names: ['Cancel the order', 'cancel my order'] },
  stop: { names: ['Stop the parcel'], text: 'Cancel nothing of this order' },
  trace: { names: ['Open a trace', 'tracking stuck'], text: 'The parcel of the buyer is late' },
  late: { text: 'The buyer waits for the parcel' },
};

describe('a query', () => {
  it('finds what holds every word; one of these names it, and comes first', async () => {
    const { all } = await index(orders).search('buyer gave wrong address');
    expect(all).toEqual(['address', 'route']);
    expect((await index(orders).search('Cancel my order!')).all).toEqual(['cancel', 'stop']);
  });

  it('is not narrowed by words that say nothing', async () => {
    expect((await index(orders).search('please, my buyer is late')).all).toEqual(['trace']);
    expect(tellingWords(['is', 'the', 'parcel', 'there'])).toEqual(['parcel']);
  });

  it('of such words alone is asked as it is', async () => {
    const { search, asked } = index(orders);
    expect((await search('the')).all).toContain('late');
    expect(asked).toContain('the');
  });

  it('also shows what holds some words, where few hold all: rare words count more', async () => {
    const { all, some } = await index(orders).search('tracking of the buyer is stuck at house');
    expect(all).toEqual([]);
    expect(some[0]).toBe('trace');
    expect(some).not.toContain('cancel');
  });

  it('does not repeat a record that holds every word', async () => {
    const { all, some } = await index(orders).search('trace parcel');
    expect(all).toEqual(['trace']);
    expect(some).toContain('stop');
    expect(some).not.toContain('trace');
  });

  it('finds words that are not typed to the end', async () => {
    expect((await index(orders).search('canc ord')).all).toContain('cancel');
  });

  it('finds nothing in nothing', async () => {
    const { search, asked } = index(orders);
    expect(await search('  … ')).toEqual({ all: [], some: [] });
    expect(asked).toEqual([]);
  });

  it('is cut where it is too long', async () => {
    const { search, asked } = index(orders);
    await search(`parcel ${'buyer late order trace '.repeat(500)}`);
    expect(Math.max(...asked.map((terms) => terms.length))).toBeLessThan(300);
  });
});

describe('a misspelt word', () => {
  it.each([
    ['wrong adress', 'wrong address'],
    ['wrong addresss', 'wrong address'],
    ['wrong addrses', 'wrong address'],
    ['trakcing stcuk', 'tracking stuck'],
  ])('is mended: %s', async (typed, meant) => {
    const { search } = index(orders);
    expect(await search(typed)).toEqual({ ...(await search(meant)), instead: meant });
  });

  it('is mended while it is being typed', async () => {
    expect((await index(orders).search('adre')).instead).toBe('address');
  });

  it('is not what the index knows by its stem', async () => {
    const words = new SearchWords({ records: 1, words: 'cancel order' });
    const hits = (...ids: string[]) => Promise.resolve(ids.map((id) => ({ id, score: 1 })));
    expect(await words.spell('cancelling', () => hits('cancel'))).toBe('cancelling');
    expect(await words.spell('cancelling', () => hits())).toBeUndefined();
    expect(await words.spell('ordre', () => hits())).toBe('order');
  });

  it('that is short, or near no word, is left out and said so', async () => {
    expect(await index(orders).search('xyzzy stuck')).toEqual({
      all: [],
      some: ['trace'],
      instead: 'stuck',
    });
    expect(await index(orders).search('xyzzy')).toEqual({ all: [], some: [] });
    expect((await index(orders).search('hox')).all).toEqual([]);
  });

  it('is never asked for, since the index would answer for its first letters', async () => {
    const { search, asked } = index(orders);
    await search('caxzzzy order');
    expect(asked.filter((terms) => !terms.startsWith('"')).join(' ')).not.toContain('caxzzzy');
  });
});

describe('Chinese', () => {
  const chinese: Records = {
    place: { names: ['请买家找几个地方', '显示签收没收到'] },
    signed: { names: ['把签名告诉买家'], text: '买家签收了，收到短信' },
    address: { names: ['地址有问题', '改地址', '地址填错'], text: '买家的地址' },
    rate: { names: ['订单缺陷率'] },
    parcel: { names: ['空包裹'], text: '退款' },
    fba: { names: ['FBA改地址'] },
  };

  it.each([
    ['签收没收到', 'place'],
    ['改地址', 'address'],
    ['买家把地址填错了怎么办', 'address'],
    ['缺陷率', 'rate'],
    ['FBA 改地址', 'fba'],
    ['fba改地址', 'fba'],
    ['收到了空包裹', 'parcel'],
  ])('is found in another sentence, or cut another way: %s', async (query, first) => {
    const { all, some } = await index(chinese).search(query);
    expect([...all, ...some][0]).toBe(first);
  });

  it('puts what holds the whole phrase first', async () => {
    expect((await index(chinese).search('签收没收到')).all).toEqual(['place', 'signed']);
  });

  it('that nobody wrote finds nothing', async () => {
    expect(await index(chinese).search('魑魅')).toEqual({ all: [], some: [] });
  });

  it.each([
    ['买家地址填错了怎么办', ['买家', '地址', '填错']],
    ['有效追踪率', ['有效', '追踪率']],
    ['准时送达率低', ['准时', '送达', '达率', '率低']],
    ['空包裹', ['空包裹']],
    ['的', []],
  ])('is cut into words: %s', (text, words) => {
    expect(chineseWords(text)).toEqual(words);
  });
});
