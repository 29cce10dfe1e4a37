/** Compares deadlines that facts give. */
import { daysOfChange, periodsOf } from '../compile/facts.ts';
import { valueOn } from '../compile/periods.ts';
import type { Fact, Unit } from '../schema/fact.ts';
import type { Marketplace } from '../schema/terms.ts';
import type { Outcome } from '../schema/tree.ts';

export type Deadline = NonNullable<Outcome['deadline']>;

/** Hours of a unit of time. Five business days take a week. */
const HOURS: Partial<Record<Unit, number>> = {
  minutes: 1 / 60,
  hours: 1,
  days: 24,
  'calendar-days': 24,
  'business-days': (7 * 24) / 5,
};

/** True where both run from the same moment: only then can their lengths be compared. */
export function isSameClock(one: Deadline, other: Deadline): boolean {
  if (one.date !== undefined && one.date === other.date) return true;
  return one.date === other.date && one.clock === other.clock;
}

/** Two times, the second of which is the longer one, in words, and where they are these. */
export interface Longer {
  first: string;
  second: string;
  marketplaces: Marketplace[];
}

/**
 * Where the second time is longer than the first; undefined where it nowhere is.
 * Judges every period of the facts, and tells of the first in which it is so.
 */
export function longerIn(
  marketplaces: readonly Marketplace[],
  first: Fact,
  second: Fact,
): Longer | undefined {
  for (const day of daysOfChange([first, second])) {
    const longer = marketplaces.flatMap((marketplace) => {
      const one = timeOf(first, marketplace, day);
      const other = timeOf(second, marketplace, day);
      return one && other && other.hours > one.hours ? [{ marketplace, one, other }] : [];
    });
    const [shown] = longer;
    if (!shown) continue;
    const alike = longer.filter(
      ({ one, other }) => one.words === shown.one.words && other.words === shown.other.words,
    );
    return {
      first: shown.one.words,
      second: shown.other.words,
      marketplaces: alike.map(({ marketplace }) => marketplace),
    };
  }
  return undefined;
}

/** A time in words and in hours; undefined where the fact is no time or not confirmed. */
function timeOf(fact: Fact, marketplace: Marketplace, day: string) {
  const value = valueOn(periodsOf(fact.value), marketplace, day);
  const hours = HOURS[fact.unit];
  if (typeof value !== 'number' || hours === undefined) return undefined;
  const unit = fact.unit.replace('-', ' ');
  const words = `${String(value)} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
  return { words, hours: value * hours };
}
