/** The checks that the compiled machine does what the YAML of a tree says. */
import { expect, it } from 'vitest';
import { compileFact } from '../../../src/compile/facts.ts';
import { routesOf } from '../../../src/compile/graph.ts';
import { type Answer, compileMachine } from '../../../src/compile/machine.ts';
import type { Entry, Library } from '../../../src/read/library.ts';
import { replay, treeMachine } from '../../../src/run/machine.ts';
import type { Tree } from '../../../src/schema/tree.ts';
import {
  type Place,
  PLACES,
  type Where,
  caseOf,
  daysOf,
  everyRoute,
  inputsOf,
  valuesOf,
  wayTo,
} from './interpreter.ts';

const TODAY = '2026-11-22';

type Run = (
  answers: readonly string[],
  values: Record<string, number>,
  where: Where,
) => { answers: string[]; node: string; dropped: string[]; moved: boolean };

/** Runs answers on the compiled machine of a tree. */
export function runnerOf({ id, data: tree }: Entry<Tree>, library: Library): Run {
  const facts = Object.fromEntries(
    [...library.facts].map(([f, entry]) => [f, compileFact(f, entry.data, undefined)]),
  );
  const machine = treeMachine(compileMachine(id, tree, facts));
  return (answers, values, where) => {
    const {
      answers: given,
      node,
      dropped,
      moved,
    } = replay(machine, { answers: answers as Answer[], values }, where);
    return { answers: given, node, dropped, moved };
  };
}

/** Adds the tests of one tree. */
export function agrees(entry: Entry<Tree>, library: Library): void {
  const run = runnerOf(entry, library);
  it.each(PLACES)('every route in %s', (place) => {
    expectEveryRoute(entry.data, run, place);
  });
  if (inputsOf(entry.data).length === 0) return;
  it.each(PLACES)('every typed value at a bound in %s', (place) => {
    expectTypedValues(entry.data, run, library, place);
  });
}

/** The interpreter, the machine and the routes that pages show know the same ways to the same ends. */
export function expectEveryRoute(tree: Tree, run: Run, place: Place): void {
  const routes = everyRoute(tree, place);
  expect(routes.length).toBeGreaterThan(0);
  const where = { marketplace: place, today: TODAY };
  expect(routes.map(({ answers }) => run(answers, {}, where))).toEqual(
    routes.map(({ answers, node }) => ({ answers, node, dropped: [], moved: false })),
  );
  const shown = routesOf(tree).filter(({ marketplaces }) => marketplaces.includes(place));
  expect(shown.map(({ answers, outcome }) => `${answers.join('&')} ${outcome}`)).toEqual(
    routes.map(({ answers, node }) => `${answers.join('&')} ${node}`),
  );
}

/** Values at and around each bound fall into the case of the interpreter, on each day on which a fact changes. */
export function expectTypedValues(tree: Tree, run: Run, library: Library, place: Place): void {
  for (const [name, question] of inputsOf(tree)) {
    const way = wayTo(tree, name, place);
    if (!way) continue;
    for (const today of daysOf(question, library.facts, TODAY)) {
      const where = { marketplace: place, today };
      const values = valuesOf(question, library.facts, where);
      const ends = values.map((value) => {
        const { answers, node } = run([...way, `${name}=typed`], { [name]: value }, where);
        return { value, answers, node };
      });
      expect(ends, `${name} on ${today}`).toEqual(
        values.map((value) => {
          const found = caseOf(question, value, library.facts, where);
          const answers = found ? [...way, `${name}=${found.id}`] : way;
          return { value, answers, node: found?.next ?? name };
        }),
      );
    }
  }
}
