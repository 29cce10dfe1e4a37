/** The answers to the questions of two versions of a tree, in one marketplace on one day. */
import type { Setting } from '../compile/cuts.ts';
import { edgesOf } from '../compile/graph.ts';
import type { Question, Tree } from '../schema/tree.ts';
import { type Pairing, mapOf, pairIds } from './names.ts';
import { type Range, comparable, regionsOf } from './values.ts';

/** One way to answer a question. */
export interface Reply {
  /** The id of the question; the new one where it was renamed. */
  question: string;
  /** The option or case before; absent where it could not be given. */
  was?: string;
  /** The option or case now; absent where it cannot be given. */
  now?: string;
  /** The typed values, where they fall into another case than before. */
  range?: Range;
}

/** A question with every way to answer it, before and after. */
export interface Asked {
  was?: string;
  now?: string;
  replies: Reply[];
}

/** Two versions of a tree, and which of their ids mean the same. */
export interface Versions {
  before: Tree;
  after: Tree;
  questions: Pairing;
  outcomes: Pairing;
  /** Options and cases, by the id that their question has now. */
  answers: Map<string, Pairing>;
}

/** Pairs questions, answers and outcomes of two versions of a tree. */
export function pairVersions(before: Tree, after: Tree): Versions {
  const questions = pairIds(mapOf(before.questions), mapOf(after.questions), textOfQuestion);
  const answers = [...questions.now].map(([was, now]): [string, Pairing] => [
    now,
    pairIds(answersOf(before.questions[was]), answersOf(after.questions[now]), textOfAnswer),
  ]);
  return {
    before,
    after,
    questions,
    outcomes: pairIds(mapOf(before.outcomes), mapOf(after.outcomes), (outcome) =>
      JSON.stringify([outcome.do, outcome.why, outcome.steps]),
    ),
    answers: new Map(answers),
  };
}

/** The options and cases of a question, by id. */
export function answersOf(question: Question | undefined) {
  return new Map([
    ...(question?.cases ?? []).map((c) => [c.id, c] as const),
    ...Object.entries(question?.options ?? {}),
  ]);
}

function textOfAnswer({ label, hint }: { label: string; hint?: string | undefined }): string {
  return JSON.stringify([label, hint]);
}

function textOfQuestion(question: Question): string {
  const { ask, help, where } = question;
  return JSON.stringify([ask, help, where, [...answersOf(question).values()].map(textOfAnswer)]);
}

/** Every question of either version with its answers. `settings` hold the facts of each version. */
export function askedIn(
  { before, after, questions, answers }: Versions,
  settings: { before: Setting; after: Setting },
): Asked[] {
  const { marketplace } = settings.after;
  const open = (tree: Tree, id: string) =>
    edgesOf(tree, id)
      .filter(({ only }) => only?.includes(marketplace) ?? true)
      .map((edge) => edge.id);

  const both = [...questions.now].map(([was, now]): Asked => {
    const pairing = answers.get(now)!;
    const old = before.questions[was]!;
    const new_ = after.questions[now]!;
    const typed = comparable(old, new_)
      ? repliesByValue(now, pairing, [old, settings.before], [new_, settings.after])
      : [];
    const taken = {
      was: new Set(typed.map((reply) => reply.was)),
      now: new Set(typed.map((reply) => reply.now)),
    };
    const later = new Set(open(after, now));
    const named = open(before, was)
      .filter((id) => !taken.was.has(id))
      .map((id): Reply => {
        const next = pairing.now.get(id);
        return { question: now, was: id, ...(next && later.has(next) ? { now: next } : {}) };
      });
    const known = new Set(named.map((reply) => reply.now));
    const fresh = [...later]
      .filter((id) => !taken.now.has(id) && !known.has(id))
      .map((id): Reply => ({ question: now, now: id }));
    return { was, now, replies: [...typed, ...named, ...fresh] };
  });
  return [
    ...both,
    ...questions.removed.map((was): Asked => ({
      was,
      replies: open(before, was).map((id) => ({ question: was, was: id })),
    })),
    ...questions.added.map((now): Asked => ({
      now,
      replies: open(after, now).map((id) => ({ question: now, now: id })),
    })),
  ];
}

/** The cases by what can be typed: one reply for the values that stay in a case, one a range that moves. */
function repliesByValue(
  id: string,
  pairing: Pairing,
  [before, was]: [Question, Setting],
  [after, now]: [Question, Setting],
): Reply[] {
  const replies = new Map<string, Reply>();
  for (const region of regionsOf(
    { question: before, setting: was },
    { question: after, setting: now },
  )) {
    const { from, to, ...cases } = region;
    const stays = cases.was !== undefined && pairing.now.get(cases.was) === cases.now;
    const range = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
    const reply: Reply = { question: id, ...cases, ...(stays ? {} : { range }) };
    if (cases.was !== undefined || cases.now !== undefined)
      replies.set(JSON.stringify(reply), reply);
  }
  return [...replies.values()];
}
