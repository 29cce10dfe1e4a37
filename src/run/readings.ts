/** What a reader types, as numbers: days from a date, numbers in the reader's notation. Pure. */
import {
  type Measure,
  addBusinessDays,
  addDays,
  businessDaysBetween,
  daysBetween,
} from '../compile/days.ts';

/** Today in the reader's time zone, as an ISO date. */
export function today(now = new Date()): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** A typed date as a number of days, or undefined where it is no date of these decades. */
export function readDate(typed: string, measure: Measure, on: string): number | undefined {
  if (!/^20\d\d-\d\d-\d\d$/.test(typed)) return undefined;
  const date = new Date(`${typed}T00:00:00Z`);
  // The calendar has no 30 February, which `Date` takes for a day in March.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(typed)) return undefined;
  switch (measure) {
    case 'days-since':
      return daysBetween(typed, on);
    case 'days-until':
      return daysBetween(on, typed);
    case 'business-days-since':
      return businessDaysBetween(typed, on);
  }
}

/** A typed number, with a dot or a comma as the decimal mark, full-width or not, or undefined. */
export function readNumber(typed: string): number | undefined {
  const narrow = typed.normalize('NFKC');
  const text = narrow.replace(/[\s%$€£¥]/g, '').replace(/^(0|\d+(?=,\d{1,2}$)),(\d+)$/, '$1.$2');
  const plain = text.replace(/,(?=\d{3}(\D|$))/g, '');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The last day of a time that starts on `day`. Hours are rounded up to whole days. */
export function dueDay(day: string, amount: number, unit: string): string {
  if (unit === 'business-days') return addBusinessDays(day, Math.ceil(amount));
  const days = unit === 'minutes' ? amount / 1440 : unit === 'hours' ? amount / 24 : amount;
  return addDays(day, Math.ceil(days));
}

/**
 * A share of an amount and what it leaves, in hundredths. The share is rounded down: a deduction
 * never exceeds its limit.
 */
export function shareOf(amount: number, percent: number): { share: number; rest: number } {
  const cents = Math.round(amount * 100);
  // Hundredths of hundredths are whole: 28.7% of 100 would else lose a cent to binary fractions.
  const share = Math.floor(Math.round(cents * percent * 100) / 10_000);
  return { share: share / 100, rest: (cents - share) / 100 };
}
