/** The cases of a typed answer cover every value exactly once, in every marketplace and period. */
import { type Period, periodOn } from '../../compile/periods.ts';
import { periodsOf } from '../../compile/facts.ts';
import type { Entry, Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import { MARKETPLACES, type Marketplace } from '../../schema/terms.ts';
import type { InputCase, Question, Tree } from '../../schema/tree.ts';

/** A cut between two values: just before the number, or just after it. */
interface Cut {
  value: number;
  after: boolean;
}

export function cases(library: Library): Problem[] {
  const problems: Problem[] = [];
  for (const entry of library.trees.values()) {
    for (const [id, question] of Object.entries(entry.data.questions)) {
      if (!question.cases) continue;
      const days = changeDays(question.cases, library);
      const seen = new Set<string>();
      for (const marketplace of MARKETPLACES) {
        for (const day of days) {
          const problem = checkCases(entry, id, question, { library, marketplace, day });
          if (!problem || seen.has(problem.key)) continue;
          seen.add(problem.key);
          problems.push(problem.problem);
        }
      }
    }
  }
  return problems;
}

interface Setting {
  library: Library;
  marketplace: Marketplace;
  day: string;
}

function checkCases(entry: Entry<Tree>, id: string, question: Question, setting: Setting) {
  const { marketplace } = setting;
  const all = question.cases ?? [];
  const open = all.filter((c) => !c.only || c.only.includes(marketplace));
  const report = (inputCase: InputCase | undefined, key: string, what: string, mend: string) => {
    const index = inputCase ? all.indexOf(inputCase) : -1;
    const path = ['questions', id, 'cases', ...(index === -1 ? [] : [index])];
    const place = entry.locate(index === -1 ? path : [...path, 'id']);
    return {
      key: `${key} ${String(index)}`,
      problem: { ...place, rule: 'input-cases', what, mend },
    };
  };
  const where = `in ${marketplace}`;
  let end: Cut | undefined;
  let closed = false;

  for (const inputCase of open) {
    const name = `“${inputCase.id}”`;
    if (closed) {
      return report(
        inputCase,
        'overlap',
        `The case ${name} of “${id}” overlaps the one before it, which takes all the rest (${where}).`,
        'Let the case with “otherwise: true” be the last one.',
      );
    }
    const bounds = boundsOf(inputCase, setting);
    if ('missing' in bounds) {
      return report(
        inputCase,
        'no-value',
        `The case ${name} of “${id}” uses “${bounds.missing}”, which has no number ${where}.`,
        `Give the fact a confirmed value for ${marketplace}, or limit the case with “only:” and add a case for ${marketplace}.`,
      );
    }
    if (inputCase.otherwise && (bounds.from || bounds.to)) {
      return report(
        inputCase,
        'otherwise',
        `The case ${name} of “${id}” has “otherwise” and a bound as well.`,
        'Keep one of the two.',
      );
    }
    if (!inputCase.otherwise && !bounds.from && !bounds.to) {
      return report(
        inputCase,
        'no-bound',
        `The case ${name} of “${id}” has no bound.`,
        'Give it at-most, below, at-least or above, or “otherwise: true” for the last one.',
      );
    }
    const from = bounds.from ?? end;
    const order = compare(bounds.from, end, question);
    if (bounds.from && order < 0) {
      return report(
        inputCase,
        'overlap',
        `The case ${name} of “${id}” overlaps the case before it: both hold ${spoken(bounds.from)} (${where}).`,
        'Leave out its lower bound: a case begins where the one before it ends.',
      );
    }
    if (bounds.from && (end === undefined || order > 0)) {
      return report(
        inputCase,
        'gap',
        `The cases of “${id}” leave a gap before ${name} (${where}).`,
        'Leave out its lower bound: a case begins where the one before it ends.',
      );
    }
    if (bounds.to && from && compare(bounds.to, from, question) <= 0) {
      return report(
        inputCase,
        'overlap',
        `The case ${name} of “${id}” overlaps the case before it: that one already goes up to ${spoken(from)} (${where}).`,
        'Put the cases in ascending order, with a higher bound in each.',
      );
    }
    end = bounds.to;
    closed = bounds.to === undefined;
  }
  if (closed) return undefined;
  return report(
    open[open.length - 1],
    'gap',
    open.length === 0
      ? `The question “${id}” has no case ${where}.`
      : `The cases of “${id}” leave a gap: nothing takes the values after the last bound (${where}).`,
    'Add a last case with “otherwise: true”.',
  );
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

function numberOf(factId: string, { library, marketplace, day }: Setting): number | undefined {
  const fact = library.facts.get(factId);
  // An unknown fact is the business of another rule.
  if (!fact) return 0;
  const value = periodOn(periodsOf(fact.data.value), day)?.values[marketplace];
  return typeof value === 'number' ? value : undefined;
}

/** Days are whole: “at most 3” and “below 4” are the same cut. */
function compare(a: Cut | undefined, b: Cut | undefined, question: Question): number {
  if (!a || !b) return a ? 1 : b ? -1 : 0;
  const position = (cut: Cut): [number, number] => {
    if (question.input !== 'date') return [cut.value, cut.after ? 1 : 0];
    return [cut.after ? Math.floor(cut.value) + 1 : Math.ceil(cut.value), 0];
  };
  const [x, y] = [position(a), position(b)];
  return x[0] - y[0] || x[1] - y[1];
}

function spoken(cut: Cut): string {
  return String(cut.value);
}

/** One day in each period of the facts that the cases use; today's date plays no part in the proof. */
function changeDays(list: readonly InputCase[], library: Library): string[] {
  const periods = list.flatMap((c) =>
    (['at-least', 'above', 'at-most', 'below'] as const).flatMap((key): Period[] => {
      const limit = c[key];
      const fact = typeof limit === 'string' ? library.facts.get(limit) : undefined;
      return fact ? periodsOf(fact.data.value) : [];
    }),
  );
  const days = periods.flatMap((p) => [p.from, p.until]).filter((d) => d !== undefined);
  return days.length > 0 ? [...new Set(days)] : ['2000-01-01'];
}
