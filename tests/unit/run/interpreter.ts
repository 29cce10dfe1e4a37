/**
 * Walks a tree as its YAML says. It shares no code with the compiler and knows no machine: what both agree on
 * is what the author wrote.
 */
import type { Library } from '../../../src/read/library.ts';
import type { InputCase, Question, Tree } from '../../../src/schema/tree.ts';

export const PLACES = ['us', 'uk', 'eu', 'jp'] as const;
export type Place = (typeof PLACES)[number];

export interface Where {
  marketplace: Place;
  today: string;
}

/** The answers given, and the question or outcome they lead to. */
export interface End {
  answers: string[];
  node: string;
}

type Facts = Library['facts'];

/** Every way from the start to an outcome in a marketplace. */
export function everyRoute(tree: Tree, place: Place): End[] {
  const from = (node: string, answers: string[]): End[] => {
    const question = tree.questions[node];
    if (!question) return [{ answers, node }];
    return branches(question, place).flatMap(({ id, next }) =>
      from(next, [...answers, `${node}=${id}`]),
    );
  };
  return from(tree.start, []);
}

/** The case in which a typed value falls, if any, and where it leads. */
export function caseOf(question: Question, value: number, facts: Facts, where: Where) {
  const cases = question.cases ?? [];
  return cases.find((c) => isOpen(c, where.marketplace) && holds(c, value, facts, where));
}

/** Every number that a case of the question compares with, in one place on one day. */
export function boundsOf(question: Question, facts: Facts, where: Where): number[] {
  const limits = (question.cases ?? [])
    .filter((c) => isOpen(c, where.marketplace))
    .flatMap((c) => [c['at-least'], c.above, c['at-most'], c.below]);
  return limits
    .map((limit) => (limit === undefined ? undefined : numberOf(limit, facts, where)))
    .filter((limit) => limit !== undefined);
}

/** The days on which a fact of the question changes, and today. */
export function daysOf(question: Question, facts: Facts, today: string): string[] {
  const days = new Set([today]);
  for (const c of question.cases ?? []) {
    for (const limit of [c['at-least'], c.above, c['at-most'], c.below]) {
      const value = typeof limit === 'string' ? facts.get(limit)?.data.value : undefined;
      if (!Array.isArray(value)) continue;
      for (const { from, until } of value)
        for (const day of [from, until]) if (day !== undefined) days.add(day);
    }
  }
  return [...days];
}

/** The questions in which something is typed. */
export function inputsOf(tree: Tree): [string, Question][] {
  return Object.entries(tree.questions).filter(([, question]) => question.input);
}

/** Each bound of a question, the values just below and just above it, and values far away. Days are whole. */
export function valuesOf(question: Question, facts: Facts, where: Where): number[] {
  const step = question.input === 'date' ? 1 : 0.01;
  const near = boundsOf(question, facts, where).flatMap((b) => [b - step, b, b + step]);
  return [...new Set([-1000, 0, ...near, 1_000_000])];
}

/** The answers before a question, on some route through it. */
export function wayTo(tree: Tree, question: string, place: Place): string[] | undefined {
  const route = everyRoute(tree, place).find(({ answers }) =>
    answers.some((answer) => answer.startsWith(`${question}=`)),
  );
  return route?.answers.slice(
    0,
    route.answers.findIndex((answer) => answer.startsWith(`${question}=`)),
  );
}

function branches(question: Question, place: Place): { id: string; next: string }[] {
  const options = Object.entries(question.options ?? {}).map(([id, option]) => ({ id, ...option }));
  return [...(question.cases ?? []), ...options].filter((branch) => isOpen(branch, place));
}

function isOpen({ only }: { only?: Place[] | undefined }, place: Place): boolean {
  return only === undefined || only.some((p) => p === place);
}

function holds(c: InputCase, value: number, facts: Facts, where: Where): boolean {
  if (c.otherwise) return true;
  const limit = (bound: number | string | undefined, fits: (n: number) => boolean): boolean => {
    if (bound === undefined) return true;
    const n = numberOf(bound, facts, where);
    return n !== undefined && fits(n);
  };
  return (
    limit(c['at-least'], (n) => !(value < n)) &&
    limit(c.above, (n) => value > n) &&
    limit(c['at-most'], (n) => !(value > n)) &&
    limit(c.below, (n) => value < n)
  );
}

/** A number as it stands, or the fact's number there and then. */
function numberOf(
  bound: number | string,
  facts: Facts,
  { marketplace, today }: Where,
): number | undefined {
  if (typeof bound === 'number') return bound;
  let value = facts.get(bound)?.data.value;
  if (Array.isArray(value)) {
    value = value.find(({ from = '', until = '9999' }) => from <= today && today <= until)?.value;
  }
  if (typeof value === 'object') value = value[marketplace];
  return typeof value === 'number' ? value : undefined;
}
