/** Answers given again: from a link, from this device, after a change of the tree, the day or the marketplace. */
import { describe, expect, it } from 'vitest';
import { compileFact } from '../../../src/compile/facts.ts';
import { type Answer, compileMachine } from '../../../src/compile/machine.ts';
import { questionOf, replay, treeMachine } from '../../../src/run/machine.ts';
import type { Marketplace } from '../../../src/schema/terms.ts';
import { libraryWith } from '../fixture.ts';

const library = libraryWith();
const facts = Object.fromEntries(
  [...library.facts].map(([id, { data }]) => [id, compileFact(id, data, undefined)]),
);
const machine = treeMachine(
  compileMachine('orders/late-parcel', library.trees.get('orders/late-parcel')!.data, facts),
);

const again = (
  answers: string,
  values: Record<string, number> = {},
  marketplace: Marketplace = 'us',
  today = '2026-11-22',
) =>
  replay(
    machine,
    { answers: answers.split(' ').filter(Boolean) as Answer[], values },
    { marketplace, today },
  );

const WHOLE = 'shipper=seller promised=claim-open share=bad price=large';

describe('answers', () => {
  it('lead from the start to where they end', () => {
    expect(again('')).toEqual({ node: 'shipper', answers: [], dropped: [], moved: false });
    expect(again('shipper=seller')).toMatchObject({
      node: 'promised',
      answers: ['shipper=seller'],
    });
    expect(again(WHOLE)).toEqual({
      node: 'answer-claim',
      answers: WHOLE.split(' '),
      dropped: [],
      moved: false,
    });
  });

  it('may stand in any order', () => {
    const shuffled = 'price=large promised=claim-open share=bad shipper=seller';
    expect(again(shuffled)).toEqual(again(WHOLE));
    expect(again(WHOLE.split(' ').reverse().join(' '))).toEqual(again(WHOLE));
  });

  it('twice to one question: the last one counts', () => {
    expect(again('shipper=amazon shipper=seller promised=not-yet').answers).toEqual([
      'shipper=seller',
      'promised=not-yet',
    ]);
  });
});

describe('answers that no longer fit', () => {
  it('are dropped where the question has no such answer; what stands before is kept', () => {
    expect(again('shipper=seller promised=yesterday share=bad')).toEqual({
      node: 'promised',
      answers: ['shipper=seller'],
      dropped: ['promised=yesterday', 'share=bad'],
      moved: false,
    });
  });

  it('are dropped where their question does not come any more', () => {
    expect(again('shipper=amazon promised=claim-open')).toMatchObject({
      node: 'leave-it',
      dropped: ['promised=claim-open'],
    });
  });

  it('are dropped where no such question exists', () => {
    expect(again('colour=red shipper=seller')).toMatchObject({
      answers: ['shipper=seller'],
      dropped: ['colour=red'],
    });
  });

  it('are dropped after an outcome, even with its name', () => {
    expect(again('shipper=amazon leave-it=yes')).toMatchObject({
      node: 'leave-it',
      dropped: ['leave-it=yes'],
    });
  });

  it.each([
    'constructor=x',
    '__proto__=x',
    'hasownproperty=x',
    'shipper=constructor',
    'shipper=__proto__',
    'shipper=*',
  ])('do no harm: %s', (hostile) => {
    expect(again(hostile)).toEqual({
      node: 'shipper',
      answers: [],
      dropped: [hostile],
      moved: false,
    });
  });
});

describe('answers of some marketplaces', () => {
  it('fit there and are dropped elsewhere', () => {
    expect(again('shipper=prime promised=not-yet', {}, 'uk').node).toBe('wait');
    expect(again('shipper=prime promised=not-yet', {}, 'jp')).toMatchObject({
      node: 'shipper',
      answers: [],
      dropped: ['shipper=prime', 'promised=not-yet'],
    });
  });

  it('named cases as well', () => {
    expect(again(WHOLE, {}, 'eu')).toMatchObject({ node: 'price', dropped: ['price=large'] });
  });
});

describe('typed values', () => {
  const typed = (value: number, marketplace: Marketplace = 'us') =>
    again('shipper=seller promised=typed', { promised: value }, marketplace);

  it('find their case', () => {
    expect([-5, 0, 1, 2, 3, 90, 91].map((days) => typed(days).answers[1])).toEqual([
      'promised=not-yet',
      'promised=not-yet',
      'promised=too-early',
      'promised=too-early',
      'promised=claim-open',
      'promised=claim-open',
      'promised=too-late',
    ]);
  });

  it('find the case of the marketplace', () => {
    expect(typed(75, 'us').answers[1]).toBe('promised=claim-open');
    expect(typed(75, 'jp').answers[1]).toBe('promised=too-late');
  });

  it('outrank the case they once fell in, and say so', () => {
    const stays = again('shipper=seller promised=too-early', { promised: 2 });
    const moves = again('shipper=seller promised=too-early', { promised: 3 });
    expect([stays.moved, stays.node]).toEqual([false, 'wait']);
    expect([moves.moved, moves.node]).toEqual([true, 'share']);
  });

  it('move with a fact on the day it changes', () => {
    const share = (today: string) =>
      again('shipper=seller promised=claim-open share=good', { share: 0.9 }, 'us', today);
    expect(share('2026-12-31')).toMatchObject({ node: 'answer-claim', moved: false });
    expect(share('2027-01-01')).toMatchObject({ node: 'price', moved: true });
  });

  it('do not stand for an answer that was chosen beside the field', () => {
    expect(again('shipper=seller promised=unknown').node).toBe('wait');
  });

  it('to questions that are not asked do nothing', () => {
    expect(again('shipper=amazon', { promised: 3, nowhere: 1 })).toMatchObject({
      node: 'leave-it',
      dropped: [],
      moved: false,
    });
  });

  it('in no case leave the named case alone', () => {
    expect(again('shipper=seller promised=typed', { promised: Number.NaN }).answers[1]).toBe(
      'promised=too-late',
    );
    expect(
      again('shipper=seller promised=claim-open share=bad price=any', { price: 5 }, 'jp').node,
    ).toBe('refund');
  });
});

it('an answer knows its question', () => {
  expect(questionOf('wants=cancel')).toBe('wants');
});
