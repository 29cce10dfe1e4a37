/** A page is read long after it was built: what is overdue then says so. */
import { type Page, expect, test } from '@playwright/test';
import { guideWith, payloadOf, trees } from './library.ts';
import { Wizard } from './wizard.ts';

const LATER = new Date('2040-01-01T12:00:00Z');
const GUIDE = guideWith(/<a class="fact/);
const caution = (page: Page) => page.locator('.caution').filter({ visible: true });

/** A question and an outcome of a tree, each with a fact. */
const tree = trees.find(({ id }) => id === 'orders/not-received')!;
const { facts } = payloadOf(tree);
const withFact = (kind: string) =>
  tree.nodes.find((node) => node.kind === kind && (facts[node.id] ?? []).length > 0)!.id;
const PLACES = {
  'a question': `${tree.url}#${withFact('question')}`,
  'an outcome': `${tree.url}#${withFact('outcome')}`,
  'a guide': GUIDE,
};

for (const [name, path] of Object.entries(PLACES)) {
  test(`${name} has a dated caution, on paper too`, async ({ page }) => {
    await page.clock.setFixedTime(LATER);
    await page.goto(path);
    await expect(caution(page).first()).toContainText(/due for a check by \d+ \w+ 20\d\d/);
    await page.emulateMedia({ media: 'print' });
    await expect(caution(page).first()).toBeVisible();
  });

  test(`${name} has none while its facts are in date`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.caution').first()).toBeAttached();
    await expect(caution(page)).toHaveCount(0);
  });
}

test('the source behind a number says since when it is due', async ({ page }) => {
  await page.clock.setFixedTime(LATER);
  await page.goto(GUIDE);
  await page.locator('main a.fact').filter({ visible: true }).first().click();
  await expect(page.locator('.fact-card .overdue')).toBeVisible();
});

test('a question or an outcome without a fact has no caution', async ({ page }) => {
  await page.clock.setFixedTime(LATER);
  const without = tree.nodes.find(({ id }) => (facts[id] ?? []).length === 0)!.id;
  const wizard = new Wizard(page);
  await wizard.open(`${tree.url}#${without}`);
  await wizard.expectAt(without);
  await expect(caution(page)).toHaveCount(0);
});

test('the page about a tree lists what is overdue by then', async ({ page }) => {
  await page.clock.setFixedTime(LATER);
  await page.goto(`${tree.url}map/`);
  const used = new Set(Object.values(facts).flat()).size;
  await expect(page.locator('.cautions [data-review-by]').filter({ visible: true })).toHaveCount(
    used,
  );
});
