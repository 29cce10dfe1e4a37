import { expect, it } from 'vitest';
import budgets from '../budgets.json' with { type: 'json' };
import { guidePages } from './content.ts';
import { DIST, type Page, mapPages, problems, treePages } from './pages.ts';
import { type Weight, kilobytes, listParts, weigh } from './weigh.ts';

/** Compresses quicker and worse: a page that is within its budget then is within it at best, too. */
const QUICK = 5;

/** The pages that are too heavy, with their parts. */
async function tooHeavy(
  among: readonly Page[],
  limit: keyof (typeof budgets)['kilobytes'],
  of: (weight: Weight) => number,
): Promise<string[]> {
  const most = budgets.kilobytes[limit] * 1000;
  const heavy = new Map<string, Weight>();
  await Promise.all(
    among.map(async ({ path }) => {
      if (of(await weigh(DIST, path, QUICK)) <= most) return;
      const weight = await weigh(DIST, path);
      if (of(weight) > most) heavy.set(path, weight);
    }),
  );
  return problems(({ path }) => {
    const weight = heavy.get(path);
    if (!weight) return [];
    return [`${kilobytes(of(weight))} of ${kilobytes(most)}: ${listParts(weight)}`];
  }, among);
}

it('a guide page is no heavier than its budget', async () => {
  expect(await tooHeavy(guidePages, 'guide page', ({ total }) => total)).toEqual([]);
});

it('a tree page is no heavier than its budget', async () => {
  expect(await tooHeavy(treePages, 'tree page', ({ total }) => total)).toEqual([]);
});

it('the page about a tree is no heavier than its budget', async () => {
  expect(await tooHeavy(mapPages, 'map page', ({ total }) => total)).toEqual([]);
});

it('the script of a tree page is no heavier than its budget', async () => {
  expect(await tooHeavy(treePages, 'script on a tree page', ({ script }) => script)).toEqual([]);
});
