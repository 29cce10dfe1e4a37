/** The cases of a typed answer cover every value exactly once, in every period and wherever the question is asked. */
import { BOUNDS } from '../../compile/cases.ts';
import { type Cut, type Setting, boundsOf, compareCuts } from '../../compile/cuts.ts';
import { daysOfChange } from '../../compile/facts.ts';
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import type { Fact } from '../../schema/fact.ts';
import { MARKETPLACES, type Marketplace } from '../../schema/terms.ts';
import type { InputCase, Question } from '../../schema/tree.ts';
import { listed, reachOf } from '../reach.ts';
import { valueProblems } from './fact-values.ts';
import { fittingUnits } from './facts.ts';

/** One thing wrong with the cases; undefined as its case: with all of them. */
interface Slip {
  inputCase: InputCase | undefined;
  /** The sort of slip: of one sort, a case is reported once. */
  sort: string;
  what: string;
  mend: string;
}

export function cases(library: Library): Problem[] {
  const problems: Problem[] = [];
  for (const entry of library.trees.values()) {
    for (const [id, question] of Object.entries(entry.data.questions)) {
      const all = question.cases ?? [];
      const facts = factsOf(question, library);
      if (all.length === 0 || !facts) continue;
      const days = daysOfChange([...facts.values()]);
      const asked = MARKETPLACES.filter((m) => reachOf(entry.data, m).has(id));
      const places = asked.length > 0 ? asked : MARKETPLACES;
      for (const { slip, marketplaces, day } of slipsOf(id, question, { facts, days, places })) {
        const index = slip.inputCase ? all.indexOf(slip.inputCase) : -1;
        const path = ['questions', id, 'cases', ...(index === -1 ? [] : [index, 'id'])];
        const where = marketplaces.length === places.length ? [] : [`in ${listed(marketplaces)}`];
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
  {
    facts,
    days,
    places,
  }: {
    facts: ReadonlyMap<string, Fact>;
    days: readonly string[];
    places: readonly Marketplace[];
  },
) {
  const found = new Map<string, { slip: Slip; marketplaces: Marketplace[]; day: string }>();
  for (const day of days) {
    for (const marketplace of places) {
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
      const order = compareCuts(from, end, question);
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
    if (to && end && compareCuts(to, end, question) <= 0) {
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
