/** The checks that the compiled machine does what the YAML of a tree says. */
import { expect, it } from 'vitest';
import { compileFact } from '../../../src/compile/facts.ts';
import { type Answer, compileMachine } from '../../../src/compile/machine.ts';
import type { Entry, Library } from '../../../src/read/library.ts';
import { replay, treeMachine } from '../../../src/run/machine.ts';
import type { Tree } from '../../../src/schema/tree.ts';
import {
  type Place,
  PLACES,
  type Where,
  boundsOf,
  caseOf,
  daysOf,
  everyRoute,
} from './interpreter.ts';

const TODAY = '2026-11-22';

/** Adds the tests of one tree. */
export function agrees({ id, data: tree }: Entry<Tree>, library: Library): void {
  const facts = Object.fromEntries(
    [...library.facts].map(([f, entry]) => [f, compileFact(f, entry.data, undefined)]),
  );
  const machine = treeMachine(compileMachine(id, tree, facts));
  const run = (answers: readonly string[], values: Record<string, number>, where: Where) => {
    const {
      answers: given,
      node,
      dropped,
      moved,
    } = replay(machine, { answers: answers as Answer[], values }, where);
    return { answers: given, node, dropped, moved };
  };

  it.each(PLACES)('every route in %s', (marketplace) => {
    const routes = everyRoute(tree, marketplace);
    expect(routes.length).toBeGreaterThan(0);
    for (const { answers, node } of routes) {
      expect(run(answers, {}, { marketplace, today: TODAY })).toEqual({
        answers,
        node,
        dropped: [],
        moved: false,
      });
    }
  });

  const inputs = Object.entries(tree.questions).filter(([, question]) => question.input);
  if (inputs.length === 0) return;
  it.each(PLACES)('every typed value at a bound in %s', (marketplace) => {
    for (const [name, question] of inputs) {
      const way = wayTo(tree, name, marketplace);
      if (!way) continue;
      for (const today of daysOf(question, library.facts, TODAY)) {
        const where = { marketplace, today };
        for (const value of around(
          boundsOf(question, library.facts, where),
          question.input === 'date',
        )) {
          const found = caseOf(question, value, library.facts, where);
          const result = run([...way, `${name}=typed`], { [name]: value }, where);
          const said = `${name}: ${value} on ${today}`;
          expect(result.answers, said).toEqual(found ? [...way, `${name}=${found.id}`] : way);
          expect(result.node, said).toBe(found?.next ?? name);
        }
      }
    }
  });
}

/** Each bound, the values just below and just above it, and values far away. Days are whole. */
function around(bounds: number[], days: boolean): number[] {
  const step = days ? 1 : 0.01;
  return [...new Set([-1000, 0, ...bounds.flatMap((b) => [b - step, b, b + step]), 1_000_000])];
}

/** The answers before a question, on some route through it. */
function wayTo(tree: Tree, question: string, marketplace: Place): string[] | undefined {
  const route = everyRoute(tree, marketplace).find(({ answers }) =>
    answers.some((answer) => answer.startsWith(`${question}=`)),
  );
  return route?.answers.slice(
    0,
    route.answers.findIndex((answer) => answer.startsWith(`${question}=`)),
  );
}
