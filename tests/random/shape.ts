/**
 * From a plan to the graph of a tree: which answers a question has, where each leads, and for whom.
 * Answers lead to later questions or to outcomes, so there is no cycle; every question is attached to an earlier
 * one; and wherever a question is asked, two of its answers lead to two different nodes, so that none is idle.
 */
import { MARKETPLACES, type Marketplace } from '../../src/schema/terms.ts';
import { MOST_OPTIONS } from '../../src/verify/budgets.ts';
import type { AnswerPlan, QuestionPlan, TreePlan } from './plan.ts';

export interface Slot {
  id: string;
  next: string;
  only: Marketplace[] | undefined;
  plan: AnswerPlan;
  /** Takes what is left over, where it is a case. */
  last: boolean;
}

export interface Shape {
  /** The answers of each question, in ascending order where they are cases. */
  slots: Slot[][];
  /** Where “I don’t know” leads, for the questions that have it. */
  unknown: (string | undefined)[];
  /** The outcomes that some answer leads to. */
  outcomes: string[];
}

export const questionId = (index: number) => `ask-${index + 1}`;
export const outcomeId = (index: number) => `end-${index + 1}`;

/** The marketplaces of a set of bits. */
export function placesIn(bits: number): Marketplace[] {
  return MARKETPLACES.filter((_, i) => (bits >> i) & 1);
}

export function shapeOf(plan: TreePlan): Shape {
  const asked = plan.questions.map((_, i) => new Set(i === 0 ? MARKETPLACES : []));
  const shape: Shape = { slots: [], unknown: [], outcomes: [] };
  plan.questions.forEach((question, i) => {
    const slots = slotsOf(plan, i, asked[i]!);
    const unknown = roomFor(plan, i).unknown
      ? cyclic(targetsAfter(plan, i), question.answers[0]!.target + 1)
      : undefined;
    shape.slots.push(slots);
    shape.unknown.push(unknown);
    for (const { next, only } of [...slots, { next: unknown, only: undefined }]) {
      const index = plan.questions.findIndex((_, q) => questionId(q) === next);
      for (const m of asked[i]!) if (only?.includes(m) ?? true) asked[index]?.add(m);
    }
  });
  const met = new Set([...shape.slots.flat().map(({ next }) => next), ...shape.unknown]);
  shape.outcomes = plan.outcomes.map((_, i) => outcomeId(i)).filter((id) => met.has(id));
  return shape;
}

/** The first answer, those in the middle, one to each question attached here, and the last answer. */
function slotsOf(plan: TreePlan, i: number, asked: ReadonlySet<Marketplace>): Slot[] {
  const question = plan.questions[i]!;
  const targets = targetsAfter(plan, i);
  const limited = (bits: number): Marketplace[] | undefined => {
    const only = placesIn(bits);
    const isClosed = !only.some((m) => asked.has(m));
    return isClosed || only.length === MARKETPLACES.length ? undefined : only;
  };
  const [first, second, ...middle] = question.answers as [AnswerPlan, AnswerPlan, ...AnswerPlan[]];

  const firsts: Slot[] = [];
  const lasts: Slot[] = [];
  groupsOf(question, limited).forEach((only, group) => {
    const next = cyclic(targets, first.target + group);
    const other = cyclic(
      targets.filter((id) => id !== next),
      second.target,
    );
    firsts.push({ id: `first-${group + 1}`, next, only, plan: first, last: false });
    lasts.push({ id: `last-${group + 1}`, next: other, only, plan: second, last: true });
  });
  const others = middle.slice(0, roomFor(plan, i).middle).map((answer, n): Slot => ({
    id: `middle-${n + 1}`,
    next: cyclic(targets, answer.target),
    only: limited(answer.only),
    plan: answer,
    last: false,
  }));
  const attached = plan.questions.flatMap((child, j): Slot[] => {
    const next = questionId(j);
    const isTaken = [...firsts, ...others, ...lasts].some((slot) => slot.next === next);
    if (isTaken || !isAttached(plan, i, j)) return [];
    const answer = child.answers[0]!;
    return [{ id: `on-${j + 1}`, next, only: limited(answer.only), plan: answer, last: false }];
  });
  return [...firsts, ...others, ...attached, ...lasts];
}

/** A question is attached to one of the three before it. */
function isAttached({ questions }: TreePlan, parent: number, child: number): boolean {
  return parent < child && child - 1 - (questions[child]!.parent % Math.min(child, 3)) === parent;
}

/** What fits besides the first and the last answer and those attached, so that one more still fits the budget. */
function roomFor(plan: TreePlan, i: number): { unknown: boolean; middle: number } {
  const attached = plan.questions.filter((_, j) => isAttached(plan, i, j)).length;
  const room = MOST_OPTIONS - 3 - attached;
  const unknown = plan.questions[i]!.unknown && room > 0;
  return { unknown, middle: room - (unknown ? 1 : 0) };
}

/** One group of all marketplaces, or two that have first and last answers of their own. */
function groupsOf(
  { group }: QuestionPlan,
  limited: (bits: number) => Marketplace[] | undefined,
): (Marketplace[] | undefined)[] {
  const [own, rest] = [limited(group), limited(15 - group)];
  return own && rest ? [own, rest] : [undefined];
}

function targetsAfter(plan: TreePlan, i: number): string[] {
  return [
    ...plan.outcomes.map((_, n) => outcomeId(n)),
    ...plan.questions.map((_, n) => questionId(n)).slice(i + 1),
  ];
}

function cyclic<T>(list: readonly T[], index: number): T {
  return list[index % list.length]!;
}
