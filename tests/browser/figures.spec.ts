/** Days and sums that an outcome works out from what was typed on the way to it. */
import { expect, test } from '@playwright/test';
import type { Figure } from '../../src/run/payload.ts';
import { type Route, type Tree, payloadOf, questionOf, trees } from './library.ts';
import {
  businessDayFrom,
  caseAt,
  casesOf,
  dateFor,
  dayFrom,
  typedQuestions,
  valuesAround,
} from './typed.ts';
import { Wizard } from './wizard.ts';

const NOON = '2027-11-22T12:00:00Z';
const TODAY = '2027-11-22';

interface Walk {
  tree: Tree;
  outcome: string;
  route: Route;
  /** What is typed at each question, as days or as an amount. */
  typed: Map<string, number>;
  figures: { place: number; figure: Figure; value: number | undefined }[];
}

/** For each outcome with figures, the route in the US on which most of them can be worked out. */
const walks = trees.flatMap((tree): Walk[] => {
  const { definition, figures } = payloadOf(tree);
  const asking = new Set(typedQuestions(definition));
  return Object.entries(figures).flatMap(([outcome, list]) => {
    const [best] = tree.routes
      .filter((route) => route.outcome === outcome && route.marketplaces.includes('us'))
      .map((route) => {
        const typed = new Map<string, number>();
        for (const answer of route.answers) {
          const question = questionOf(answer);
          if (!asking.has(question)) continue;
          const cases = casesOf(definition, question, TODAY).get('us') ?? [];
          const value = valuesAround(cases, 1).find((v) => v >= 0 && caseAt(cases, v) === answer);
          if (value !== undefined) typed.set(question, value);
        }
        const worked = list.flatMap((figure, place) => {
          const value = figure.fact?.periods.find(
            ({ from = '', until = '9999' }) => from <= TODAY && TODAY <= until,
          )?.values.us;
          const can = typed.has(figure.question) && (!figure.fact || value !== undefined);
          return can ? [{ place, figure, value }] : [];
        });
        return { tree, outcome, route, typed, figures: worked };
      })
      .sort((a, b) => b.figures.length - a.figures.length);
    return best && best.figures.length > 0 ? [best] : [];
  });
});

for (const { tree, outcome, route, typed, figures } of walks) {
  test(`${tree.id}: the figures of ${outcome} are worked out`, async ({ page }) => {
    await page.clock.setFixedTime(NOON);
    const wizard = new Wizard(page);
    await wizard.open(tree.url);
    const written = new Map<string, string>();
    for (const answer of route.answers) {
      const question = questionOf(answer);
      const value = typed.get(question);
      if (value === undefined) {
        await wizard.answer(answer);
        continue;
      }
      const form = wizard.step.locator('form');
      const measure = await form.getAttribute('data-measure');
      const text = measure === null ? String(value + 0.99) : dateFor(TODAY, measure, value);
      written.set(question, text);
      await wizard.type(text);
    }
    await expect(wizard.step).toHaveAttribute('data-id', outcome);
    const places = wizard.step.locator('[data-part="figure"]');
    for (const { place, figure, value } of figures) {
      const shown = places.nth(place);
      await expect(shown).toContainText(expected(figure, written.get(figure.question)!, value));
      const only = await shown.locator('xpath=ancestor::div[1]').getAttribute('data-only');
      await expect(shown).toBeVisible({ visible: only === null || only.split(' ').includes('us') });
    }
    for (const text of written.values()) expect(page.url()).not.toContain(text);
    await page.reload();
    const [{ place, figure, value }] = figures as [Walk['figures'][number]];
    await expect(places.nth(place)).toContainText(
      expected(figure, written.get(figure.question)!, value),
    );

    // Whoever gets the link has typed nothing, and reads the rule in words.
    const link = `${tree.url}#${outcome}`;
    await wizard.open(link);
    await expect(places.nth(place)).toBeEmpty();
    await expect(places.nth(place).locator('xpath=following-sibling::small[1]')).toBeVisible();
  });
}

/** What the last part of a figure must say, reckoned apart from the code of the page. */
function expected({ way, fact }: Figure, typed: string, value = 0): string {
  if (way === 'after') {
    const due =
      fact?.unit === 'business-days'
        ? businessDayFrom(typed, value)
        : afterDays(typed, value, fact?.unit);
    const month = new Date(due).toLocaleString('en-GB', { month: 'short', timeZone: 'UTC' });
    return `${String(Number(due.slice(8)))} ${month} ${due.slice(0, 4)}`;
  }
  const cents = Math.round(Number(typed) * 100);
  const share = Math.floor((cents * value) / 100 + 1e-9);
  const sum = way === 'amount' ? cents : way === 'share' ? share : cents - share;
  return (sum / 100).toLocaleString('en', { minimumFractionDigits: 2 });
}

function afterDays(day: string, amount: number, unit = 'days'): string {
  const days = unit === 'hours' ? amount / 24 : unit === 'minutes' ? amount / 1440 : amount;
  return dayFrom(day, Math.ceil(days));
}

test('there are figures to test', () => {
  expect(walks.length).toBeGreaterThan(0);
});
