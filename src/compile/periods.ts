/** A fact's value over time and marketplaces. Pure, small: the browser uses it too. */
import type { Marketplace } from '../schema/terms.ts';

export type { Marketplace };

/** Values that hold between two days, both included. A missing marketplace is not confirmed. */
export interface Period<T = number | string> {
  from?: string;
  until?: string;
  values: Partial<Record<Marketplace, T>>;
}

/** The period that holds on `day` (ISO date); undefined before the first and after the last. */
export function periodOn<T>(periods: readonly Period<T>[], day: string): Period<T> | undefined {
  return periods.find(
    ({ from, until }) =>
      (from === undefined || from <= day) && (until === undefined || day <= until),
  );
}

/** The value in a marketplace on a day, or undefined where it is not confirmed. */
export function valueOn<T>(
  periods: readonly Period<T>[],
  marketplace: Marketplace,
  day: string,
): T | undefined {
  return periodOn(periods, day)?.values[marketplace];
}
