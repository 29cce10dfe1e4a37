/** The cases of a typed answer cover every value exactly once, in every marketplace and period. */
import { BOUNDS } from '../../compile/cases.ts';
import { addDays, periodsOf } from '../../compile/facts.ts';
import { periodOn } from '../../compile/periods.ts';
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import type { Fact } from '../../schema/fact.ts';
import { MARKETPLACES, type Marketplace } from '../../schema/terms.ts';
import type { InputCase, Question } from '../../schema/tree.ts';
import { listed } from '../reach.ts';
import { valueProblems } from './fact-values.ts';
import { fittingUnits } from './facts.ts';

/** A cut between two values: just before the number, or just after it. */
interface Cut {
  value: number;
  after: boolean;
}

/** One thing wrong with the cases; undefined as its case: with all of them. */
interface Slip {
  inputCase: InputCase | undefined;
  /** The sort of slip: of one sort, a case is reported once. */
  sort: string;
  what: string;
  mend: string;
}

interface Setting {
  facts: ReadonlyMap<string, Fact>;
  marketplace: Marketplace;
  day: string;
}

export function cases(library: Library): Problem[] {
  const problems: Problem[] = [];
  for (const entry of library.trees.values()) {
    for (const [id, question] of Object.entries(entry.data.questions)) {
      const all = question.cases ?? [];
      const facts = factsOf(question, library);
      if (all.length === 0 || !facts) continue;
      const days = daysOfChange(facts);
      for (const { slip, marketplaces, day } of slipsOf(id, question, facts, days)) {
        const index = slip.inputCase ? all.indexOf(slip.inputCase) : -1;
        const path = ['questions', id, 'cases', ...(index === -1 ? [] : [index, 'id'])];
        const where =
          marketplaces.length === MARKETPLACES.length ? [] : [`in ${listed(marketplaces)}`];
        const when = days.length > 1 ? [`on ${day}`] : [];
        const setting = [...where, ...when].join(' ');
        problems.push({
          ...entry.locate(path),
          rule: 'input-cases',
          what: `${slip.what}${setting === '' ? '' : ` (${setting})`}.`,
          mend: slip.mend,
        });
      }
    }
  }
  return problems;
}

/** The slips of a question, each with the marketplaces where it is met, on the first day it is met. */
function slipsOf(
  id: string,
  question: Question,
  facts: ReadonlyMap<string, Fact>,
  days: readonly string[],
) {
  const found = new Map<string, { slip: Slip; marketplaces: Marketplace[]; day: string }>();
  for (const day of days) {
    for (const marketplace of MARKETPLACES) {
      const slip = checkCases(id, question, { facts, marketplace, day });
      if (!slip) continue;
      const key = `${slip.sort} ${slip.inputCase?.id ?? ''}`;
      const known = found.get(key);
      if (!known) found.set(key, { slip, marketplaces: [marketplace], day });
      else if (known.day === day && known.slip.what === slip.what) {
        known.marketplaces.push(marketplace);
      }
    }
  }
  return found.values();
}

function checkCases(id: string, question: Question, setting: Setting): Slip | undefined {
  const open = (question.cases ?? []).filter((c) => c.only?.includes(setting.marketplace) ?? true);
  let end: Cut | undefined;
  let closed = false;

  for (const inputCase of open) {
    const name = `“${inputCase.id}”`;
    const slip = (sort: string, what: string, mend: string): Slip => ({
      inputCase,
      sort,
      what,
      mend,
    });
    if (closed) {
      return slip(
        'never',
        `The case ${name} of “${id}” never applies: the one before it takes all the rest`,
        'Let the case without an upper bound be the last one.',
      );
    }
    const bounds = boundsOf(inputCase, setting);
    if ('missing' in bounds) {
      return slip(
        'no-number',
        `The case ${name} of “${id}” uses “${bounds.missing}”, which has no number`,
        'Give the fact a confirmed value, or limit the case with “only:” and add a case for the others.',
      );
    }
    const { from, to } = bounds;
    if (inputCase.otherwise && (from || to)) {
      return slip(
        'otherwise',
        `The case ${name} of “${id}” has “otherwise” and a bound as well`,
        'Keep one of the two.',
      );
    }
    if (!inputCase.otherwise && !from && !to) {
      return slip(
        'no-bound',
        `The case ${name} of “${id}” has no bound`,
        'Give it at-most, below, at-least or above, or “otherwise: true” for the last one.',
      );
    }
    if (from && !end) {
      return slip(
        'begin',
        `The cases of “${id}” begin at ${String(from.value)}: nothing takes what is under it`,
        'Leave out the lower bound of the first case.',
      );
    }
    if (from && end) {
      const order = compare(from, end, question);
      const mend = 'Leave out its lower bound: a case begins where the one before it ends.';
      if (order < 0) {
        return slip(
          'overlap',
          `The case ${name} of “${id}” overlaps the one before it, which goes up to ${String(end.value)}`,
          mend,
        );
      }
      if (order > 0) {
        return slip(
          'gap',
          `The cases of “${id}” leave a gap before ${name}: ${gap(end.value, from.value)}`,
          mend,
        );
      }
    }
    if (to && end && compare(to, end, question) <= 0) {
      return slip(
        'nothing',
        `The case ${name} of “${id}” holds nothing: the one before it goes up to ${String(end.value)}`,
        'Put the cases in ascending order, with a higher bound in each.',
      );
    }
    end = to;
    closed = to === undefined;
  }
  if (closed) return undefined;
  return {
    inputCase: open[open.length - 1],
    sort: 'end',
    what: end
      ? `The cases of “${id}” leave a gap: nothing takes what is over ${String(end.value)}`
      : `The question “${id}” has no case`,
    mend: 'Add a last case with “otherwise: true”.',
  };
}

function gap(from: number, to: number): string {
  return from === to
    ? `nothing takes ${String(from)}`
    : `nothing takes what is between ${String(from)} and ${String(to)}`;
}

function boundsOf(c: InputCase, setting: Setting): { from?: Cut; to?: Cut } | { missing: string } {
  const result: { from?: Cut; to?: Cut } = {};
  for (const [key, side, after] of [
    ['at-least', 'from', false],
    ['above', 'from', true],
    ['at-most', 'to', true],
    ['below', 'to', false],
  ] as const) {
    const limit = c[key];
    if (limit === undefined) continue;
    const value = typeof limit === 'number' ? limit : numberOf(limit, setting);
    if (value === undefined) return { missing: String(limit) };
    result[side] = { value, after };
  }
  return result;
}

function numberOf(factId: string, { facts, marketplace, day }: Setting): number | undefined {
  const fact = facts.get(factId);
  const value = fact && periodOn(periodsOf(fact.value), day)?.values[marketplace];
  return typeof value === 'number' ? value : undefined;
}

/** Days are whole: “at most 3” and “below 4” are the same cut. */
function compare(a: Cut, b: Cut, question: Question): number {
  const position = (cut: Cut): [number, number] => {
    if (question.input !== 'date') return [cut.value, cut.after ? 1 : 0];
    return [cut.after ? Math.floor(cut.value) + 1 : Math.ceil(cut.value), 0];
  };
  const [x, y] = [position(a), position(b)];
  return x[0] - y[0] || x[1] - y[1];
}

/** The facts that the bounds name; undefined where one is missing or wrong, which other rules report. */
function factsOf(question: Question, library: Library): Map<string, Fact> | undefined {
  const facts = new Map<string, Fact>();
  for (const id of (question.cases ?? []).flatMap((c) => BOUNDS.map((bound) => c[bound]))) {
    if (typeof id !== 'string') continue;
    const entry = library.facts.get(id);
    if (!entry || !fittingUnits(question).includes(entry.data.unit)) return undefined;
    if (valueProblems(entry).length > 0) return undefined;
    facts.set(id, entry.data);
  }
  return facts;
}

/**
 * The days on which the facts can differ: the last day on which one was checked, and every later one on which
 * a period begins or has just ended. Today's date plays no part in the proof.
 */
function daysOfChange(facts: ReadonlyMap<string, Fact>): string[] {
  const list = [...facts.values()];
  const first =
    list
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? '2000-01-01';
  const later = list
    .flatMap(({ value }) => periodsOf(value))
    .flatMap(({ from, until }) => [from, until === undefined ? undefined : addDays(until, 1)])
    .filter((day) => day !== undefined && day > first);
  return [...new Set([first, ...(later as string[])])].sort();
}
