/**
 * The element as it was built, on random trees: by clicks, by what is typed and by links it leads where a plain
 * reading of the YAML leads. `FC_RUNS=200 npm run test:browser -- random-trees` tries more of them.
 */
import fc from 'fast-check';
import { type Page, expect, test } from '@playwright/test';
import { libraryOf } from '../../src/read/library.ts';
import type { Tree } from '../../src/schema/tree.ts';
import { filesOf, yaml } from '../random/library.ts';
import { randomTree, runs } from '../random/runs.ts';
import {
  PLACES,
  type Place,
  caseOf,
  daysOf,
  everyRoute,
  inputsOf,
  valuesOf,
  wayTo,
} from '../unit/run/interpreter.ts';
import { pageOf } from './random-page.ts';
import { dateFor } from './typed.ts';
import { errorsOf } from './wizard.ts';

/** What to do on the page: answers to click, then a text to type; or a link to follow. */
interface Walk {
  click: string[];
  type?: string;
  link?: string;
}

/** Where a walk ends: the nodes in sight, and the answers in the address. */
interface End {
  nodes: string[];
  fragment: string;
}

const TODAY = '2026-11-24';
const { seed, numRuns } = runs(12);

for (const [index, random] of fc.sample(randomTree, { seed, numRuns }).entries()) {
  test(`tree ${index + 1} of seed ${seed}`, async ({ page }) => {
    test.setTimeout(60_000);
    const library = libraryOf(filesOf([random]));
    const { data: tree } = library.trees.get(random.id)!;
    await page.route('**/random/', (route) =>
      route.fulfill({ contentType: 'text/html', body: pageOf(random.id, tree, library.facts) }),
    );
    const errors = errorsOf(page);
    await page.clock.setFixedTime(`${TODAY}T12:00:00Z`);
    await page.goto('/random/');
    await page.waitForFunction(() => customElements.get('decision-tree') !== undefined);

    for (const place of PLACES) {
      const routes = everyRoute(tree, place);
      const ends = routes.map(({ answers, node }) => endAt(node, answers));
      const clicked = await endsOf(
        page,
        place,
        routes.map(({ answers }) => ({ click: answers })),
      );
      expect(clicked, said('clicks', place, tree)).toEqual(ends);
      const linked = await endsOf(
        page,
        place,
        routes.map(({ answers }) => ({ click: [], link: `#?${answers.join('&')}` })),
      );
      expect(linked, said('links', place, tree)).toEqual(ends);
    }
    for (const [name, question] of inputsOf(tree)) {
      for (const day of new Set([TODAY, ...daysOf(question, library.facts, TODAY)])) {
        await page.clock.setFixedTime(`${day}T12:00:00Z`);
        for (const place of PLACES) {
          const way = wayTo(tree, name, place);
          if (!way) continue;
          const where = { marketplace: place, today: day };
          const values = valuesOf(question, library.facts, where)
            .map((value) => Number(value.toFixed(2)))
            .filter((value) => (question.input === 'date' ? Math.abs(value) < 6000 : value >= 0));
          const walks = values.map((value): Walk => {
            const text = question.measure ? dateFor(day, question.measure, value) : String(value);
            return { click: way, type: text };
          });
          const ends = values.map((value) => {
            const found = caseOf(question, value, library.facts, where);
            if (!found) throw new Error(`${value} at ${name} has no case.`);
            return endAt(found.next, [...way, `${name}=${found.id}`]);
          });
          expect(await endsOf(page, place, walks), said(`${name} on ${day}`, place, tree)).toEqual(
            ends,
          );
        }
      }
    }
    expect(errors).toEqual([]);
  });
}

const endAt = (node: string, answers: readonly string[]): End => ({
  nodes: [node],
  fragment: `#?${answers.join('&')}`,
});

const said = (what: string, place: Place, tree: Tree) => `${what} in ${place}\n${yaml(tree)}`;

/** Takes each walk from the start, inside the page: a click there does what a reader’s click does. */
function endsOf(page: Page, place: Place, walks: readonly Walk[]): Promise<End[]> {
  return page.evaluate(
    async ([marketplace, all]) => {
      document.documentElement.dataset['marketplace'] = marketplace;
      document.dispatchEvent(new Event('marketplacechange'));
      const tree = document.querySelector<HTMLElement>('decision-tree')!;
      const ends: End[] = [];
      for (const { click, type, link } of all) {
        tree.querySelector<HTMLElement>('[data-do="start-again"]')!.click();
        for (const answer of click) {
          tree
            .querySelector<HTMLElement>(`section:not([hidden]) a[data-answer="${answer}"]`)
            ?.click();
        }
        const form = tree.querySelector<HTMLFormElement>('section:not([hidden]) form');
        if (type !== undefined && form) {
          form.querySelector('input')!.value = type;
          form.requestSubmit();
        }
        if (link !== undefined) {
          // What is left for after the paint is done first, so that it does not write over the link.
          tree.click();
          const followed = new Promise((resolve) => {
            addEventListener('popstate', resolve, { once: true });
          });
          location.hash = link;
          await followed;
        }
        tree.click();
        const shown = tree.querySelectorAll<HTMLElement>('section[data-node]:not([hidden])');
        ends.push({
          nodes: [...shown].map((section) => section.dataset['id'] ?? ''),
          fragment: location.hash,
        });
      }
      return ends;
    },
    [place, walks] as const,
  );
}
