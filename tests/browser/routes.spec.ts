/** Every route of every tree, walked by real clicks, with script and without. */
import { type Page, expect, test } from '@playwright/test';
import type { Answer } from '../../src/compile/machine.ts';
import type { Marketplace } from '../../src/schema/terms.ts';
import { type Place, payloadOf, placesOf, trees, wayTo } from './library.ts';
import { caseAt, casesOf, dateFor, typedQuestions, valuesAround } from './typed.ts';
import { clickAnswer, marketplaceSelect, see, sight, Wizard, type Sight } from './wizard.ts';

// Thousands of clicks: a small window paints faster, and a trace would record the page at each.
test.use({ viewport: { width: 900, height: 600 }, trace: 'off' });

const HOME: Marketplace = 'us';
const ELSEWHERE: Marketplace[] = ['uk', 'eu', 'jp'];

test.describe('with script', () => {
  for (const tree of trees) {
    test(`${tree.id}: every route`, async ({ page }) => {
      const start = placesOf(tree, HOME);
      test.setTimeout(20_000 + size(start) * 400);
      await page.goto(tree.url);
      await walk(page, start);
    });

    for (const marketplace of ELSEWHERE) {
      const start = placesOf(tree, marketplace);
      const own = differing(start, placesOf(tree, HOME));
      if (!own) continue;

      test(`${tree.id}: what differs in ${marketplace}`, async ({ page }) => {
        test.setTimeout(20_000 + size(start) * 400);
        await page.goto(tree.url);
        await marketplaceSelect(page).selectOption(marketplace);
        await walk(page, start, own);
      });
    }
  }

  // Noon, so that no test sees midnight pass.
  const now = new Date();
  now.setUTCHours(12, 0, 0, 0);
  const today = now.toISOString().slice(0, 10);

  for (const tree of trees) {
    const definition = payloadOf(tree).definition;
    for (const question of typedQuestions(definition)) {
      test(`${tree.id}: what is typed at ${question} falls in its case`, async ({ page }) => {
        test.setTimeout(60_000);
        await page.clock.setFixedTime(now);
        const wizard = new Wizard(page);
        await wizard.open(tree.url);
        let tried = 0;
        for (const [marketplace, cases] of casesOf(definition, question, today)) {
          const way = wayTo(tree, question, marketplace);
          if (!way) continue;
          await marketplaceSelect(page).selectOption(marketplace);
          const hash = way.length > 0 ? `#?${way.join('&')}` : '';
          await page.evaluate((value) => (location.hash = value), hash);
          await wizard.expectAt(question, way);
          const { labels } = await see(page);
          const form = wizard.step.locator('form');
          const kind = await form.getAttribute('data-input');
          const measure = await form.getAttribute('data-measure');
          for (const value of valuesAround(cases, kind === 'date' ? 1 : 0.1)) {
            if (kind !== 'date' && value < 0) continue;
            const typed = measure === null ? String(value) : dateFor(today, measure, value);
            const answer = caseAt(cases, value);
            if (!answer) throw new Error(`${typed} has no case in ${marketplace}.`);
            await wizard.type(typed);
            const said: unknown = expect.arrayContaining([
              expect.stringContaining(labels[answer]!),
            ]);
            await sight(page, `${typed} in ${marketplace}`).toMatchObject({
              fragment: `#?${[...way, answer].join('&')}`,
              trail: said,
            });
            await page.goBack();
            await wizard.expectAt(question, way);
            tried++;
          }
        }
        expect(tried).toBeGreaterThan(0);
      });
    }
  }

  /** Takes every way from here on, or only those in `wanted`, each time back by the browser. */
  async function walk(page: Page, place: Place, wanted?: Set<Place>, taken: Taken[] = []) {
    await sight(page).toMatchObject(sightAt(place, taken));
    const { heading, labels } = await see(page);
    for (const [answer, next] of place.next) {
      if (wanted && !wanted.has(next)) continue;
      await clickAnswer(page, answer);
      const said = `${heading} ${labels[answer] ?? ''}`;
      await walk(page, next, wanted, [...taken, { answer, said }]);
      await page.goBack();
    }
  }

  interface Taken {
    answer: Answer;
    /** Question and answer, as they were read. */
    said: string;
  }

  function sightAt(place: Place, taken: Taken[]): Partial<Sight> {
    return {
      nodes: [place.node],
      answers: [...place.next.keys()],
      // The page begins at its top; after each answer the focus is on the new heading.
      ...(taken.length > 0 ? { focus: place.node } : {}),
      fragment: taken.length === 0 ? '' : `#?${taken.map(({ answer }) => answer).join('&')}`,
      trail: taken.map(({ said }) => said),
    };
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const tree of trees) {
    test(`${tree.id}: every answer`, async ({ page }) => {
      const start = placesOf(tree);
      test.setTimeout(20_000 + size(start) * 400);
      await page.goto(tree.url);
      await walk(page, start);
    });
  }

  /** Takes each answer once: without script the page remembers nothing of the way. */
  async function walk(page: Page, place: Place, met = new Set<string>()) {
    const arrived = met.size > 0;
    const fragment = arrived ? `#${place.node}` : '';
    // The answers of all marketplaces are open: one that is limited says so.
    const answers: unknown = expect.arrayContaining([...place.next.keys()]);
    await sight(page).toMatchObject({ nodes: [place.node], fragment, answers });
    if (met.has(place.node)) return;
    met.add(place.node);
    for (const [answer, next] of place.next) {
      await clickAnswer(page, answer);
      await walk(page, next, met);
      await page.goBack();
    }
  }
});

function size(place: Place): number {
  return [...place.next.values()].reduce((sum, next) => sum + 1 + size(next), 0);
}

/** The places to visit to see all that differs from `usual`; undefined where nothing does. */
function differing(place: Place, usual: Place | undefined): Set<Place> | undefined {
  const wanted = new Set<Place>();
  for (const [answer, next] of place.next) {
    for (const found of differing(next, usual?.next.get(answer)) ?? []) wanted.add(found);
  }
  const same = [...place.next.keys()].join() === [...(usual?.next.keys() ?? [])].join();
  if (wanted.size === 0 && usual?.node === place.node && same) return undefined;
  return wanted.add(place);
}
