/** A slip in any tree is reported by the right rule, with the name of the node, and nothing is said that is not so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Memory, libraryOf } from '../../../src/read/library.ts';
import { isError } from '../../../src/read/problem.ts';
import { verify } from '../../../src/verify/verify.ts';
import { filesOf } from '../../random/library.ts';
import { PATIENT, randomTree, runs } from '../../random/runs.ts';
import { TODAY } from '../../random/texts.ts';
import { BREAKAGES, type Pick } from './breakages.ts';

const memory: Memory = new Map();

describe.each(BREAKAGES)('$slip', ({ rule, also = [], breaks }) => {
  it(`is reported by ${rule}`, PATIENT, () => {
    fc.assert(
      fc.property(
        randomTree,
        fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
        (random, wish) => {
          const broken = structuredClone(random);
          const names = breaks(broken, pickBy(wish));
          fc.pre(names !== undefined);
          const library = libraryOf(filesOf([broken]), memory);
          const problems = verify(library, { today: TODAY }).filter(isError);
          const said = problems.filter((p) => p.rule === rule).map(({ what }) => what);
          expect(said.filter((what) => names.every((name) => what.includes(name)))).not.toEqual([]);
          expect(problems.filter((p) => ![rule, ...also].includes(p.rule))).toEqual([]);
        },
      ),
      runs(4),
    );
  });
});

function pickBy(wish: readonly number[]): Pick {
  let next = 0;
  return (list) => list[(wish[next++ % wish.length] ?? 0) % list.length];
}
