/** Any well-formed tree passes the checks, and its machine does what its YAML says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Memory, libraryOf } from '../../../src/read/library.ts';
import { isError } from '../../../src/read/problem.ts';
import { verify } from '../../../src/verify/verify.ts';
import { filesOf } from '../../random/library.ts';
import { PATIENT, randomTree, runs } from '../../random/runs.ts';
import { TODAY } from '../../random/texts.ts';
import type { RandomTree } from '../../random/tree.ts';
import { expectEveryRoute, expectTypedValues, runnerOf } from '../run/agreement.ts';
import { PLACES, caseOf, everyRoute, inputsOf, valuesOf } from '../run/interpreter.ts';

const memory: Memory = new Map();
const read = (random: RandomTree) => libraryOf(filesOf([random]), memory);

describe('any well-formed tree', () => {
  it('has no problem', PATIENT, () => {
    fc.assert(
      fc.property(randomTree, (random) => {
        expect(verify(read(random), { today: TODAY }).filter(isError)).toEqual([]);
      }),
      runs(30),
    );
  });

  it('has a machine that does what its YAML says', PATIENT, () => {
    fc.assert(
      fc.property(randomTree, (random) => {
        const library = read(random);
        const entry = library.trees.get(random.id)!;
        const run = runnerOf(entry, library);
        for (const place of PLACES) {
          expectEveryRoute(entry.data, run, place);
          expectTypedValues(entry.data, run, library, place);
        }
      }),
      runs(30),
    );
  });

  it('leads along every route by typed values alone', PATIENT, () => {
    fc.assert(
      fc.property(randomTree, fc.constantFrom(...PLACES), (random, marketplace) => {
        const library = read(random);
        const entry = library.trees.get(random.id)!;
        const run = runnerOf(entry, library);
        const where = { marketplace, today: TODAY };
        const values = new Map<string, number>();
        for (const [name, question] of inputsOf(entry.data)) {
          for (const value of valuesOf(question, library.facts, where)) {
            const found = caseOf(question, value, library.facts, where);
            if (found) values.set(`${name}=${found.id}`, value);
          }
        }
        for (const { answers, node } of everyRoute(entry.data, marketplace)) {
          const typed = answers.filter((answer) => values.has(answer));
          const given = Object.fromEntries(
            typed.map((answer) => [answer.split('=')[0]!, values.get(answer)!]),
          );
          const asked = answers.map((answer) =>
            values.has(answer) ? answer.replace(/=.*/, '=typed') : answer,
          );
          expect(run(asked, given, where)).toMatchObject({ answers, node, dropped: [] });
        }
      }),
      runs(30),
    );
  });
});
