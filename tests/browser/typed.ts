/** Typed questions: which values to try, and the case that each falls in, worked out anew from the page’s data. */
import type { GuardParams, TreeDefinition } from '../../src/compile/machine.ts';
import { MARKETPLACES, type Marketplace } from '../../src/schema/terms.ts';

const DAY = 86_400_000;

/** A case of a typed question with its bounds as numbers, in one marketplace. */
interface Case {
  answer: string;
  bounds: [string, number][];
}

/** The questions of a tree in which something is typed. */
export function typedQuestions({ machine }: TreeDefinition): string[] {
  return Object.entries(machine.states).flatMap(([id, { on }]) => (on?.[id] ? [id] : []));
}

/** The cases of a question in each marketplace, in order; marketplaces with the same cases but once. */
export function casesOf(
  definition: TreeDefinition,
  question: string,
  today: string,
): Map<Marketplace, Case[]> {
  const found = new Map<Marketplace, Case[]>();
  const known = new Set<string>();
  for (const marketplace of MARKETPLACES) {
    const cases = (definition.machine.states[question]?.on?.[question] ?? [])
      .filter(({ guard }) => guard?.params.only?.includes(marketplace) ?? true)
      .map(({ guard, actions }) => ({
        answer: typeof actions === 'string' ? actions : actions.params.answer,
        bounds: boundsIn(guard?.params, definition, marketplace, today),
      }));
    const key = JSON.stringify(cases);
    if (!known.has(key)) found.set(marketplace, cases);
    known.add(key);
  }
  return found;
}

function boundsIn(
  params: GuardParams | undefined,
  { thresholds }: TreeDefinition,
  marketplace: Marketplace,
  today: string,
): [string, number][] {
  return (params?.bounds ?? []).map(([bound, limit]) => {
    if (typeof limit === 'number') return [bound, limit];
    const period = thresholds[limit]?.find(
      ({ from = '', until = '9999' }) => from <= today && today <= until,
    );
    // A limit that is not confirmed lets nothing through.
    return [bound, period?.values[marketplace] ?? Number.NaN];
  });
}

/** Values at, just below and just above each bound, and far from all. */
export function valuesAround(cases: Case[], step: number): number[] {
  const limits = cases
    .flatMap(({ bounds }) => bounds.map(([, limit]) => limit))
    .filter((limit) => !Number.isNaN(limit));
  const near = limits.flatMap((limit) => [limit - step, limit, limit + step]);
  const far = [Math.min(0, ...near) - 400 * step, Math.max(0, ...near) + 400 * step];
  const values = [...near, ...far, 0].map((n) => Number(n.toFixed(2)));
  return [...new Set(values)].sort((a, b) => a - b);
}

/** The first case whose bounds all hold. */
export function caseAt(cases: Case[], value: number): string | undefined {
  const holds = ([bound, limit]: [string, number]) =>
    (bound === 'below' && value < limit) ||
    (bound === 'at-most' && value <= limit) ||
    (bound === 'above' && value > limit) ||
    (bound === 'at-least' && value >= limit);
  return cases.find(({ bounds }) => bounds.every(holds))?.answer;
}

/** The date that lies so many days, or business days, before or after today, as its question counts. */
export function dateFor(today: string, measure: string, value: number): string {
  if (measure === 'days-since') return dayFrom(today, -value);
  if (measure === 'days-until') return dayFrom(today, value);
  const step = value < 0 ? 1 : -1;
  const count = Math.abs(value);
  // Begins a little nearer than whole weeks take it: a weekend at the end counts one more.
  let date = dayFrom(today, step * Math.max(0, Math.floor(count / 5) * 7 - 4));
  const reached = () =>
    value < 0 ? businessDaysBetween(today, date) : businessDaysBetween(date, today);
  while (reached() < count) date = dayFrom(date, step);
  return date;
}

/** Weekdays after the first day up to the second one; a weekend at the end belongs to the Monday after it. */
function businessDaysBetween(from: string, to: string): number {
  let count = 0;
  for (let day = from; day < to;) {
    day = dayFrom(day, 1);
    if (!isWeekend(day)) count += 1;
  }
  return from < to && isWeekend(to) ? count + 1 : count;
}

/** The last of so many business days after an ISO date. */
export function businessDayFrom(day: string, count: number): string {
  let due = day;
  for (let left = count; left > 0; left -= isWeekend(due) ? 0 : 1) due = dayFrom(due, 1);
  return due;
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}

/** An ISO date some days from another. */
export function dayFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
