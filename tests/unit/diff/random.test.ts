/** Between any two trees, whoever ends elsewhere finds an answer set that says so, and nobody else does. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { End } from '../../../src/diff/answer-sets.ts';
import { compareLibraries } from '../../../src/diff/difference.ts';
import { type Reply, pairVersions } from '../../../src/diff/replies.ts';
import { type Range, comparable } from '../../../src/diff/values.ts';
import type { Where } from '../../../src/diff/where.ts';
import { type Library, type Memory, libraryOf } from '../../../src/read/library.ts';
import type { Tree } from '../../../src/schema/tree.ts';
import { filesOf } from '../../random/library.ts';
import { PATIENT, randomTree, runs } from '../../random/runs.ts';
import type { RandomTree } from '../../random/tree.ts';
import { PLACES, type Where as Setting, caseOf, daysOf, valuesOf } from '../run/interpreter.ts';

const memory: Memory = new Map();
const read = (random: RandomTree) => libraryOf(filesOf([random]), memory);
const CHECKED = '2026-11-22';

/** The same tree after an edit: an answer that leads elsewhere, or facts with other numbers. */
const edited = fc
  .tuple(randomTree, fc.nat(), fc.integer({ min: -3, max: 3 }))
  .map(([random, pick, by]) => {
    const { id, tree, facts } = structuredClone({ ...random });
    const answers = Object.values(tree.questions).flatMap((question) => [
      ...(question.cases ?? []),
      ...Object.values(question.options ?? {}),
    ]);
    const outcomes = Object.keys(tree.outcomes);
    if (by === 0) answers[pick % answers.length]!.next = outcomes[pick % outcomes.length]!;
    for (const fact of Object.values(facts)) {
      const numbers = JSON.stringify(fact.value).replace(
        /(?<=[:[{]|^)\d+(\.\d+)?(?=[,}\]]|$)/g,
        (n) => String(Number(n) + by),
      );
      fact.value = JSON.parse(numbers) as typeof fact.value;
    }
    return [random, { id, tree, facts }] as const;
  });
const pair = fc.oneof(edited, fc.tuple(randomTree, randomTree));

/** What a reader does at a question: types a value, or takes an answer by its id. */
type Act = { value: number } | { id: string };

it('any two trees', PATIENT, () => {
  fc.assert(
    fc.property(
      pair,
      fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
      ([old, fresh], picks) => {
        const [before, after] = [read(old), read(fresh)];
        const [a, b] = [before, after].map(({ trees }) => trees.get(old.id)!.data) as [Tree, Tree];
        const moves = compareLibraries(before, after).trees[0]?.moves ?? [];
        const pairing = pairVersions(a, b);
        const days = [a, b].flatMap((tree, i) =>
          Object.values(tree.questions).flatMap((q) =>
            daysOf(q, [before, after][i]!.facts, CHECKED),
          ),
        );
        const questions = [...new Set([...Object.keys(a.questions), ...Object.keys(b.questions)])];

        for (const [index, marketplace] of PLACES.entries()) {
          const today =
            days.filter((day) => day >= CHECKED)[picks[index]! % days.length] ?? CHECKED;
          const where: Setting = { marketplace, today };
          for (let round = 0; round < 6; round++) {
            let turn = round * 5 + index;
            const acts = new Map(
              questions.map((q): [string, Act] => {
                const actions = actionsAt(q, [a, before], [b, after], where);
                return [q, actions[picks[turn++ % picks.length]! % actions.length]!];
              }),
            );
            /** The answer to a question before and now. */
            const answersTo = (question: string) => {
              const act = acts.get(question)!;
              const of = (tree: Tree, { facts }: Library) => {
                const found = tree.questions[question];
                if (!found) return undefined;
                return 'value' in act ? caseOf(found, act.value, facts, where)?.id : act.id;
              };
              if ('value' in act) return { was: of(a, before), now: of(b, after) };
              const names = pairing.answers.get(question);
              const now = names ? (names.now.get(act.id) ?? act.id) : act.id;
              const was = names?.was.get(act.id) ?? act.id;
              return { was: names?.now.has(act.id) ? act.id : was, now };
            };
            const ended = [
              walk(a, marketplace, (question) => answersTo(question).was),
              walk(b, marketplace, (question) => answersTo(question).now),
            ] as const;
            const [was, now] = ended;

            const holds = (reply: Reply): boolean => {
              const act = acts.get(reply.question)!;
              if (reply.range) return 'value' in act && inside(act.value, reply.range);
              const answers = answersTo(reply.question);
              return (
                (reply.was === undefined || reply.was === answers.was) &&
                (reply.now === undefined || reply.now === answers.now)
              );
            };
            const told = moves
              .flatMap(({ ends }) => ends)
              .filter(
                (end) =>
                  holdsIn(end.where, marketplace, today) &&
                  end.sets.some((set) => set.every(holds)),
              );

            const message = JSON.stringify({ where, acts: [...acts], was, now, told });
            for (const end of told) {
              expect([fits(end.was, was.end), fits(end.now, now.end)], message).toEqual([
                true,
                true,
              ]);
              if ('outcome' in end.was && 'outcome' in end.now) {
                expect(was.end, message).not.toBe(now.end);
              }
            }
            const asksForIt = was.end === undefined ? now.asked.includes(was.asked.at(-1)!) : true;
            const takesIt = now.end === undefined ? was.asked.includes(now.asked.at(-1)!) : true;
            if (was.end !== now.end && asksForIt && takesIt) {
              expect(told.length, message).toBeGreaterThan(0);
            }
          }
        }
      },
    ),
    runs(60),
  );
});

/** The questions asked, and the outcome; no outcome where an answer cannot be given. */
function walk(
  tree: Tree,
  place: Setting['marketplace'],
  answer: (question: string) => string | undefined,
) {
  const asked: string[] = [];
  let node = tree.start;
  while (tree.questions[node]) {
    asked.push(node);
    const { cases = [], options = {} } = tree.questions[node]!;
    const id = answer(node);
    const found = cases.find((c) => c.id === id) ?? (id === undefined ? undefined : options[id]);
    if (!found || !(found.only?.includes(place) ?? true)) return { asked, end: undefined };
    node = found.next;
  }
  return { asked, end: node };
}

/** Everything that a reader of either version can do at a question. */
function actionsAt(
  id: string,
  [a, before]: [Tree, Library],
  [b, after]: [Tree, Library],
  where: Setting,
): Act[] {
  const [old, fresh] = [a.questions[id], b.questions[id]];
  const named = (tree: Tree) => Object.keys(tree.questions[id]?.options ?? {});
  const cases = (tree: Tree) => (tree.questions[id]?.cases ?? []).map((c) => c.id);
  const ids = [...named(a), ...named(b)].map((option): Act => ({ id: option }));
  if (old && fresh && comparable(old, fresh)) {
    const values = [...valuesOf(old, before.facts, where), ...valuesOf(fresh, after.facts, where)];
    const typed = old.input === 'date' ? values.map(Math.round) : values.filter((v) => v >= 0);
    return [...ids, ...typed.map((value): Act => ({ value }))];
  }
  return [...ids, ...[...cases(a), ...cases(b)].map((c): Act => ({ id: c }))];
}

function inside(value: number, { from, to }: Range): boolean {
  const above = !from || (from.after ? value > from.value : value >= from.value);
  const under = !to || (to.after ? value <= to.value : value < to.value);
  return above && under;
}

function holdsIn(
  { marketplaces, spans }: Where,
  place: Setting['marketplace'],
  day: string,
): boolean {
  if (!marketplaces.includes(place)) return false;
  return spans?.some(({ from = '', until = '9999' }) => from <= day && day <= until) ?? true;
}

/** True where an end that is told is compatible with the one that was reached. */
function fits(told: End, reached: string | undefined): boolean {
  if ('outcome' in told) return told.outcome === reached;
  if ('question' in told) return reached === undefined || told.outcomes.includes(reached);
  return reached === undefined;
}
