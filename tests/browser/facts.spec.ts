/** Facts: source, date and confidence are one tap away. */
import { type Page, expect, test } from '@playwright/test';
import { guideWith, htmlOf, payloadOf, trees } from './library.ts';
import { Wizard, marketplaceSelect, see } from './wizard.ts';

const GUIDE = guideWith(/<a class="fact/);
const card = (page: Page) => page.locator('.fact-card');
const facts = (page: Page) => page.locator('main a.fact').filter({ visible: true });

test('a tap shows source, date and confidence, and the way to the register', async ({ page }) => {
  await page.goto(GUIDE);
  const fact = facts(page).first();
  const id = (await fact.getAttribute('data-fact'))!;
  await fact.click();
  await expect(page, 'the reader stays').toHaveURL(new RegExp(`${GUIDE}$`));
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText(/official|not confirmed/);
  await expect(card(page)).toContainText(/checked \d+ \w+ 20\d\d/);
  await expect(card(page).getByRole('link').first()).toHaveAttribute('href', /^https:\/\//);
  const box = await card(page).boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(1280);

  await card(page).getByRole('link').last().click();
  await expect(page).toHaveURL(new RegExp(`/facts/#${id.replaceAll('.', '\\.')}$`));
  await expect(page.locator(':target')).toBeInViewport();
});

test('Esc closes it, and the focus is back on the fact', async ({ page }) => {
  await page.goto(GUIDE);
  const fact = facts(page).first();
  await fact.focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
  await expect(card(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(fact).toBeFocused();
});

test('a tap elsewhere closes it, and the focus is where the tap was', async ({ page }) => {
  await page.goto(GUIDE);
  for (const fact of [facts(page).first(), facts(page).nth(1)]) {
    await fact.click();
    await expect(card(page)).toBeVisible();
    await marketplaceSelect(page).click();
    await expect(card(page)).toBeHidden();
    await expect(marketplaceSelect(page)).toBeFocused();
    await page.keyboard.press('Escape');
  }
});

test('the card of one fact gives way to that of another', async ({ page }) => {
  await page.goto(GUIDE);
  const all = await facts(page).all();
  const ids = await Promise.all(all.map((fact) => fact.getAttribute('data-fact')));
  const other = ids.findIndex((id) => id !== ids[0]);
  expect(other, 'the guide has a second fact').not.toBe(-1);
  await all[0]!.click();
  const before = await card(page).innerText();
  await page.keyboard.press('Escape');
  await all[other]!.click();
  await expect(card(page)).toBeVisible();
  expect(await card(page).innerText()).not.toBe(before);
});

test('it shows the value of the marketplace that is chosen', async ({ page }) => {
  await page.goto(guideWith(/<a class="fact[^>]*><span data-in/));
  await marketplaceSelect(page).selectOption('jp');
  const fact = facts(page).and(page.locator(':has([data-in])')).first();
  await fact.click();
  await expect(card(page)).toContainText(await fact.innerText());
});

for (const tree of trees) {
  const used = payloadOf(tree).facts;
  const node = Object.keys(used).find((id) => htmlOf(tree, id).includes('<a class="fact'));
  if (node === undefined) continue;

  test(`${tree.id}: in a wizard a tap leaves the step as it is`, async ({ page }) => {
    const wizard = new Wizard(page);
    await wizard.open(`${tree.url}#${node}`);
    const fact = wizard.step.locator('a.fact').filter({ visible: true }).first();
    await fact.click();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    expect((await see(page)).nodes).toEqual([node]);
    await expect(fact).toBeFocused();
    const foot = page.locator('li[data-fact-entry]').filter({ visible: true });
    await expect(foot, 'the facts of this step stand at the foot').toHaveCount(used[node]!.length);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a fact leads to its entry in the register', async ({ page }) => {
    await page.goto(GUIDE);
    const fact = facts(page).first();
    const id = (await fact.getAttribute('data-fact'))!;
    await fact.click();
    await expect(page).toHaveURL(new RegExp(`/facts/#${id.replaceAll('.', '\\.')}$`));
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.getByRole('region').filter({ has: page.locator(':target') })).toContainText(
      /checked \d+ \w+ 20\d\d/,
    );
  });
});
