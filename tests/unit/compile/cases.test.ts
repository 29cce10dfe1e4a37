/** The cases of a typed answer, at their bounds. */
import { describe, expect, it } from 'vitest';
import { type Bound, type CaseBound, type Thresholds, within } from '../../../src/compile/cases.ts';
import type { Marketplace } from '../../../src/schema/terms.ts';

const THRESHOLDS: Thresholds = {
  'orders.opens': [{ values: { us: 3, uk: 5 } }],
  'orders.changes': [
    { until: '2026-12-31', values: { us: 10 } },
    { from: '2027-01-01', values: { us: 20 } },
  ],
};

const holds = (
  bounds: CaseBound[],
  value: number,
  marketplace: Marketplace = 'us',
  today = '2026-11-22',
) => within(bounds, THRESHOLDS, { value, marketplace, today });

describe('one bound', () => {
  it.each<[Bound, boolean[]]>([
    ['at-least', [false, true, true]],
    ['above', [false, false, true]],
    ['at-most', [true, true, false]],
    ['below', [true, false, false]],
  ])('%s 3, for values just below, at and just above it', (bound, expected) => {
    expect([2.99, 3, 3.01].map((value) => holds([[bound, 3]], value))).toEqual(expected);
    expect([2.99, 3, 3.01].map((value) => holds([[bound, 'orders.opens']], value))).toEqual(
      expected,
    );
  });

  it('takes negative values and nought: the day has not come, or is today', () => {
    expect(holds([['at-most', 0]], -1)).toBe(true);
    expect(holds([['at-most', 0]], 0)).toBe(true);
    expect(holds([['above', 0]], 0)).toBe(false);
  });
});

it('two bounds hold together', () => {
  const bounds: CaseBound[] = [
    ['at-least', 1],
    ['below', 3],
  ];
  expect([0, 1, 2, 3].map((value) => holds(bounds, value))).toEqual([false, true, true, false]);
});

it('no bound takes every value', () => {
  expect(holds([], -1_000_000)).toBe(true);
});

it('the number is that of the marketplace', () => {
  expect(holds([['below', 'orders.opens']], 4, 'us')).toBe(false);
  expect(holds([['below', 'orders.opens']], 4, 'uk')).toBe(true);
});

it('the number is that of the day', () => {
  expect(holds([['below', 'orders.changes']], 15, 'us', '2026-12-31')).toBe(false);
  expect(holds([['below', 'orders.changes']], 15, 'us', '2027-01-01')).toBe(true);
});

it.each<Bound>(['at-least', 'above', 'at-most', 'below'])(
  '%s a fact without a number there, or an unknown one, takes nothing',
  (bound) => {
    expect(holds([[bound, 'orders.opens']], 4, 'jp')).toBe(false);
    expect(holds([[bound, 'orders.unknown']], 4)).toBe(false);
  },
);
