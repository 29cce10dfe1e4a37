/** A tree as a machine definition. */
import { describe, expect, it } from 'vitest';
import { compileFact } from '../../../src/compile/facts.ts';
import { compileMachine } from '../../../src/compile/machine.ts';
import { libraryWith } from '../fixture.ts';

const library = libraryWith();
const tree = library.trees.get('orders/late-parcel')!.data;
const facts = Object.fromEntries(
  [...library.facts].map(([id, { data }]) => [id, compileFact(id, data, undefined)]),
);
const definition = compileMachine('orders/late-parcel', tree, facts);
const { machine, thresholds } = definition;

it('is plain JSON: nothing is lost on the way to the browser', () => {
  expect(JSON.parse(JSON.stringify(definition))).toEqual(definition);
});

it('begins at the start, without answers', () => {
  expect([machine.id, machine.initial, machine.context]).toEqual([
    'orders/late-parcel',
    'shipper',
    { answers: [] },
  ]);
});

it('has a state for each question and each outcome, tagged with its kind', () => {
  const tags = Object.entries(machine.states).map(([id, state]) => [id, ...state.tags].join(' '));
  expect(tags).toEqual([
    'shipper question',
    'promised question',
    'share question',
    'price question',
    'leave-it outcome stop',
    'wait outcome wait',
    'answer-claim outcome act',
    'refund outcome hand-over',
  ]);
});

it('leads on from no outcome', () => {
  for (const id of Object.keys(tree.outcomes)) expect(machine.states[id]?.on).toBeUndefined();
});

describe('a choice', () => {
  it('is an event named after question and option', () => {
    expect(machine.states['shipper']?.on?.['shipper=seller']).toEqual([
      { target: 'promised', actions: 'record' },
    ]);
  });

  it('that is limited to marketplaces has a guard', () => {
    expect(machine.states['shipper']?.on?.['shipper=prime']?.[0]?.guard).toEqual({
      type: 'applies',
      params: { only: ['us', 'uk'] },
    });
  });
});

describe('a typed answer', () => {
  const { on } = machine.states['promised']!;

  it('is an event named after the question, whose guards find the case in the author’s order', () => {
    const cases = on?.['promised']?.map(({ target, guard, actions }) => [
      target,
      guard?.params.bounds,
      actions,
    ]);
    expect(cases).toEqual([
      ['wait', [['at-most', 0]], { type: 'record', params: { answer: 'promised=not-yet' } }],
      [
        'wait',
        [['below', 'orders.claim-opens']],
        { type: 'record', params: { answer: 'promised=too-early' } },
      ],
      [
        'share',
        [['at-most', 'orders.claim-closes']],
        { type: 'record', params: { answer: 'promised=claim-open' } },
      ],
      ['leave-it', undefined, { type: 'record', params: { answer: 'promised=too-late' } }],
    ]);
  });

  it('can be given as the name of its case, or of an option beside the field', () => {
    expect(on?.['promised=too-early']).toEqual([{ target: 'wait', actions: 'record' }]);
    expect(on?.['promised=unknown']).toEqual([{ target: 'wait', actions: 'record' }]);
  });

  it('limited to marketplaces is limited as a name as well', () => {
    const price = machine.states['price']?.on;
    expect(price?.['price']?.[0]?.guard?.params).toEqual({
      only: ['us'],
      bounds: [['below', 'orders.signature-value']],
    });
    expect(price?.['price=small']?.[0]?.guard?.params).toEqual({ only: ['us'] });
  });
});

describe('the numbers that guards compare with', () => {
  it('are those of the facts that cases name, and no others', () => {
    expect(Object.keys(thresholds).sort()).toEqual([
      'orders.claim-closes',
      'orders.claim-opens',
      'orders.defect-limit',
      'orders.signature-value',
    ]);
  });

  it('come with their periods and marketplaces', () => {
    expect(thresholds['orders.claim-closes']).toEqual([
      { values: { us: 90, uk: 90, eu: 90, jp: 60 } },
    ]);
    expect(thresholds['orders.defect-limit']?.map(({ from, until }) => [from, until])).toEqual([
      [undefined, '2026-12-31'],
      ['2027-01-01', undefined],
    ]);
  });
});
