/** Where the cases of an input begin and end: the arithmetic of bounds. */
import type { Fact } from '../schema/fact.ts';
import type { Marketplace } from '../schema/terms.ts';
import type { InputCase, Question } from '../schema/tree.ts';
import { periodsOf } from './facts.ts';
import { periodOn } from './periods.ts';

/** A cut between two values: just before the number, or just after it. */
export interface Cut {
  value: number;
  after: boolean;
}

/** Which numbers the bounds stand for: the facts, where and when. */
export interface Setting {
  facts: ReadonlyMap<string, Fact>;
  marketplace: Marketplace;
  /** ISO date. */
  day: string;
}

/** Where a case begins and ends by its own bounds, or the fact that has no number in this setting. */
export function boundsOf(
  inputCase: InputCase,
  setting: Setting,
): { from?: Cut; to?: Cut } | { missing: string } {
  const result: { from?: Cut; to?: Cut } = {};
  for (const [key, side, after] of [
    ['at-least', 'from', false],
    ['above', 'from', true],
    ['at-most', 'to', true],
    ['below', 'to', false],
  ] as const) {
    const limit = inputCase[key];
    if (limit === undefined) continue;
    const value = typeof limit === 'number' ? limit : numberOf(limit, setting);
    if (value === undefined) return { missing: String(limit) };
    result[side] = { value, after };
  }
  return result;
}

/** The number of a fact in a setting; undefined where it has none. */
function numberOf(factId: string, { facts, marketplace, day }: Setting): number | undefined {
  const fact = facts.get(factId);
  const value = fact && periodOn(periodsOf(fact.value), day)?.values[marketplace];
  return typeof value === 'number' ? value : undefined;
}

/** Days are whole: “at most 3” and “below 4” are the same cut, which is written as the one before 4. */
export function settled({ value, after }: Cut, { input }: Question): Cut {
  if (input !== 'date') return { value, after };
  return { value: after ? Math.floor(value) + 1 : Math.ceil(value), after: false };
}

/** Negative where `a` lies under `b`, zero where no value lies between them. */
export function compareCuts(a: Cut, b: Cut, question: Question): number {
  const [x, y] = [settled(a, question), settled(b, question)];
  return x.value - y.value || Number(x.after) - Number(y.after);
}
