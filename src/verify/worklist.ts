/** What is due: from the facts and the warnings of a check to one list of work. */
import { addDays } from '../compile/days.ts';
import type { CompiledFact, FactTable } from '../compile/facts.ts';
import type { HandbookTree } from '../compile/handbook.ts';
import type { Problem } from '../read/problem.ts';
import { LANGUAGES, ROLES, SOURCE_LANGUAGE } from '../schema/terms.ts';

/** What `verify()` left open, and the day of which it speaks. */
export interface Checked {
  /** ISO date. */
  day: string;
  warnings: Problem[];
}

export interface Worklist {
  /** Facts whose day of review has passed, by role, the longest overdue first. */
  overdue: CompiledFact[];
  /** Facts that are due within `SOON` days, by role, the next first. */
  soon: CompiledFact[];
  /** The first day on which a fact is due that is not due yet; undefined without such a fact. */
  next: string | undefined;
  unconfirmed: CompiledFact[];
  translations: Problem[];
  others: Problem[];
}

/** Days before a review that a fact is listed. */
export const SOON = 30;

/** The list of work of a library, or of a part of it: its facts, and the warnings about it. */
export function worklistOf(facts: FactTable, { day, warnings }: Checked): Worklist {
  const all = Object.values(facts).sort(byRoleAndDay);
  const isOverdue = (fact: CompiledFact) => fact.reviewBy < day;
  const until = addDays(day, SOON);
  const coming = all.filter((fact) => !isOverdue(fact));
  return {
    overdue: all.filter(isOverdue),
    soon: coming.filter(({ reviewBy }) => reviewBy <= until),
    next: coming.map(({ reviewBy }) => reviewBy).sort()[0],
    unconfirmed: all.filter(({ confidence }) => confidence === 'secondary'),
    translations: warnings.filter(({ rule }) => rule === 'outdated-translation'),
    // What is overdue stands above already, with its fact.
    others: warnings.filter(
      ({ rule }) => rule !== 'outdated-translation' && rule !== 'fact-overdue',
    ),
  };
}

/** The files from which the page of a tree is made, in every language. Its facts are not among them. */
export function filesOf({ file, shown }: HandbookTree): string[] {
  const messages = shown.en.outcomes.flatMap((outcome) => outcome.messages);
  const own = [
    file,
    `content/docs/${shown.en.guide}.mdx`,
    ...messages.map((id) => `content/messages/${id}.yaml`),
  ];
  const others = LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE);
  return [
    ...own,
    ...others.flatMap((language) =>
      own.map((path) => path.replace(/^content\/[^/]+\//, `$&${language}/`)),
    ),
  ];
}

/** The problems that stand in these files. */
export function concerning(files: readonly string[], problems: readonly Problem[]): Problem[] {
  return problems.filter(({ file }) => files.includes(file));
}

function byRoleAndDay(a: CompiledFact, b: CompiledFact): number {
  return (
    ROLES.indexOf(a.owner) - ROLES.indexOf(b.owner) ||
    a.reviewBy.localeCompare(b.reviewBy) ||
    a.id.localeCompare(b.id)
  );
}
