/** A tree in one language. */
import { describe, expect, it } from 'vitest';
import { routesOf } from '../../../src/compile/graph.ts';
import { showTree } from '../../../src/compile/tree.ts';
import { libraryWith } from '../fixture.ts';

const library = libraryWith();
const source = library.trees.get('orders/late-parcel')!.data;
const texts = library.translations['zh-cn'].trees.get('orders/late-parcel')!.data;
const english = showTree('orders/late-parcel', source, routesOf(source));
const chinese = showTree('orders/late-parcel', source, routesOf(source), texts);
const question = (id: string, tree = english) => tree.questions.find((q) => q.id === id)!;
const outcome = (id: string, tree = english) => tree.outcomes.find((o) => o.id === id)!;

describe('the order of nodes', () => {
  it('is that of the routes, as a reader meets them', () => {
    expect(english.questions.map(({ id }) => id)).toEqual([
      'shipper',
      'promised',
      'share',
      'price',
    ]);
    expect(english.outcomes.map(({ id }) => id)).toEqual([
      'leave-it',
      'wait',
      'answer-claim',
      'refund',
    ]);
  });
});

describe('a question', () => {
  it('has its texts, its input and its answers, cases first', () => {
    const { ask, where, input, measure, cases, answers, left, ways } = question('promised');
    expect({ ask, where, input, measure, cases, left, ways }).toEqual({
      ask: 'What was the promised date?',
      where: '`Manage Orders`, below the name',
      input: 'date',
      measure: 'days-since',
      cases: 4,
      left: 2,
      ways: {
        usual: ['shipper=seller'],
        open: [{ answers: ['shipper=seller'], marketplaces: ['us', 'uk', 'eu', 'jp'] }],
      },
    });
    expect(answers.map(({ answer, label, hint }) => [answer, label, hint])).toEqual([
      ['promised=not-yet', 'Not passed yet', 'Today counts'],
      ['promised=too-early', 'Less than {fact:orders.claim-opens} ago', undefined],
      ['promised=claim-open', 'A claim is open', undefined],
      ['promised=too-late', 'Longer ago', undefined],
      ['promised=unknown', 'I don’t know', 'No date there'],
    ]);
  });

  it('has no keys for what its author left out', () => {
    for (const key of ['help', 'measure', 'unit']) {
      expect(question('price')).not.toHaveProperty(key);
    }
  });

  it('keeps the marketplaces of an answer', () => {
    expect(question('price').answers.map(({ id, only }) => [id, only])).toEqual([
      ['small', ['us']],
      ['large', ['us']],
      ['any', ['uk', 'eu', 'jp']],
    ]);
  });
});

describe('an outcome', () => {
  it('has steps as texts or with a path, a note and marketplaces', () => {
    expect(outcome('answer-claim').steps).toEqual([
      { do: 'Open {fact:orders.claim-page}.' },
      { do: 'Answer it.', where: 'Performance > Claims', note: 'One answer is all you have.' },
      { do: 'Add the signature.', only: ['us'] },
    ]);
  });

  it('has lists of evidence and of what never to do, empty where there are none', () => {
    expect(outcome('answer-claim').evidence).toEqual([
      { do: 'The proof of delivery' },
      { do: 'The signature', only: ['us'] },
    ]);
    expect(outcome('answer-claim').never).toEqual([
      { do: 'Ask the buyer to withdraw.' },
      { do: 'Promise a gift.', only: ['eu'] },
    ]);
    expect([outcome('wait').evidence, outcome('wait').never]).toEqual([[], []]);
  });

  it('has messages as a list, one or more or none', () => {
    expect(['answer-claim', 'refund', 'wait'].map((id) => outcome(id).messages)).toEqual([
      ['orders/late'],
      ['orders/late'],
      [],
    ]);
  });
});

describe('in Chinese', () => {
  it('has the Chinese texts in the structure of the English file', () => {
    expect([chinese.title, chinese.situation]).toEqual(['包裹迟到', '买家在等包裹。']);
    expect(chinese.entries).toEqual([
      { say: '包裹迟到了', at: 'shipper', urgent: '今天' },
      { say: '索赔来了', at: 'answer-claim' },
    ]);
    expect(chinese.start).toBe(english.start);
    const skeleton = (tree: typeof english) =>
      tree.questions.map(({ id, answers }) => [
        id,
        answers.map(({ answer, next }) => [answer, next]),
      ]);
    expect(skeleton(chinese)).toEqual(skeleton(english));
  });

  it('has labels and hints of options and of cases', () => {
    expect(question('shipper', chinese).answers[0]).toMatchObject({
      label: '亚马逊（FBA）',
      hint: '从亚马逊仓库发出',
    });
    expect(question('promised', chinese).answers[0]).toMatchObject({
      label: '还没过',
      hint: '今天也算',
    });
    expect(question('shipper', chinese).answers[2]).toMatchObject({
      label: '我们，带 Prime',
      only: ['us', 'uk'],
    });
  });

  it('has the texts of a deadline beside its fact and its date', () => {
    expect(outcome('answer-claim', chinese).deadline).toEqual({
      fact: 'orders.reply-time',
      clock: '从索赔起',
      date: 'promised',
    });
    expect(outcome('wait', chinese).deadline).toEqual({ text: '本周', clock: '从承诺日期起' });
  });

  it('limits the same steps, evidence and warnings to the same marketplaces', () => {
    const { steps, evidence, never } = outcome('answer-claim', chinese);
    expect(steps[1]).toEqual({
      do: '回复。',
      where: 'Performance > Claims',
      note: '只有一次机会。',
    });
    expect(steps[2]).toEqual({ do: '加上签收。', only: ['us'] });
    expect([evidence[1], never[1]]).toEqual([
      { do: '签收', only: ['us'] },
      { do: '承诺送礼。', only: ['eu'] },
    ]);
  });

  it('has its own search words, and none of the English ones', () => {
    expect(chinese.aliases).toEqual(['包裹迟到']);
    expect(question('shipper', chinese).aliases).toEqual(['谁发货']);
    expect(question('share', chinese).aliases).toEqual([]);
  });
});
