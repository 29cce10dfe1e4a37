/** Days as ISO dates. Pure, small: the browser uses it too. */

export type { Measure } from '../schema/tree.ts';

const DAY = 86_400_000;

/** An ISO date some days later, or earlier for a negative number. */
export function addDays(day: string, days: number): string {
  return isoOf(timeOf(day) + days * DAY);
}

/** Whole days from one ISO date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY);
}

/**
 * The last of so many business days after an ISO date; the date itself for none. Saturdays and Sundays are no
 * business days; public holidays are not known: who acts by that day is not late.
 */
export function addBusinessDays(day: string, count: number): string {
  let time = timeOf(day);
  for (let left = count; left > 0;) {
    time += DAY;
    if (!isWeekend(time)) left -= 1;
  }
  return isoOf(time);
}

/**
 * The fewest business days after one ISO date in which the other is reached: a weekend is reached with the Monday
 * after it. Negative where the other date is earlier.
 */
export function businessDaysBetween(from: string, to: string): number {
  if (to < from) return -businessDaysBetween(to, from);
  if (to === from) return 0;
  const weeks = Math.floor(daysBetween(from, to) / 7);
  let count = weeks * 5;
  for (let time = timeOf(from) + weeks * 7 * DAY; time < timeOf(to);) {
    time += DAY;
    if (!isWeekend(time)) count += 1;
  }
  return isWeekend(timeOf(to)) ? count + 1 : count;
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function isWeekend(time: number): boolean {
  const weekday = new Date(time).getUTCDay();
  return weekday === 0 || weekday === 6;
}
