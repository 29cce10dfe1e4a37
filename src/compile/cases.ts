/** The cases of a typed answer. Pure, small: the browser uses it too. */
import type { Marketplace } from '../schema/terms.ts';
import { type Period, valueOn } from './periods.ts';

export const BOUNDS = ['at-least', 'above', 'at-most', 'below'] as const;
export type Bound = (typeof BOUNDS)[number];

/** A bound and its number, or the id of the fact that holds the number. */
export type CaseBound = [Bound, number | string];

/** The numbers of the facts that branches depend on, by fact id. */
export type Thresholds = Record<string, Period<number>[]>;

/** What a case is checked against: the typed value, where and when. */
export interface Reading {
  value: number;
  marketplace: Marketplace;
  /** ISO date. */
  today: string;
}

/** True where the value is inside every bound; false where a fact has no number in that marketplace. */
export function within(bounds: readonly CaseBound[], thresholds: Thresholds, at: Reading): boolean {
  return bounds.every(([bound, limit]) => {
    const number =
      typeof limit === 'number'
        ? limit
        : valueOn(thresholds[limit] ?? [], at.marketplace, at.today);
    if (number === undefined) return false;
    switch (bound) {
      case 'at-least':
        return at.value >= number;
      case 'above':
        return at.value > number;
      case 'at-most':
        return at.value <= number;
      case 'below':
        return at.value < number;
    }
  });
}
