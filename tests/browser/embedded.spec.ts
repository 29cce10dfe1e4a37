/** A wizard inside a guide. */
import { type Page, expect, test } from '@playwright/test';
import { payloadOf, say, trees } from './library.ts';
import { see, sight, Wizard } from './wizard.ts';

const GUIDE = '/orders/changes/';
const TREE = '/decide/orders/change-request/';
const WAY = ['fulfilment=seller', 'wants=cancel', 'shipped=no', 'request=official'] as const;
const OUTCOME = 'cancel-now';

/** Ids have a prefix here. */
const focusOf = (node: string) => `orders-change-request-${node}`;

test('answers are followed without touching the address', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open(GUIDE);
  for (const answer of WAY) await wizard.answer(answer);
  await sight(page).toMatchObject({
    nodes: [OUTCOME],
    focus: focusOf(OUTCOME),
    fragment: '',
  });
  await expect(page).toHaveURL(new RegExp(`${GUIDE}$`));
  await expect(wizard.heading).toBeInViewport();
  await expect(wizard.trail.getByRole('listitem')).toHaveCount(WAY.length);
});

test('back goes to the previous question, reload stays', async ({ page }) => {
  const wizard = new Wizard(page);
  await page.goto('/');
  await page.goto(GUIDE);
  await wizard.answer(...WAY.slice(0, 2));
  await sight(page).toMatchObject({ nodes: ['shipped'] });
  await page.goBack();
  await sight(page).toMatchObject({ nodes: ['wants'] });
  await page.reload();
  await sight(page).toMatchObject({ nodes: ['wants'], fragment: '' });
  await page.goBack();
  await sight(page).toMatchObject({ nodes: ['fulfilment'] });
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await page.goForward();
  await page.goForward();
  await sight(page).toMatchObject({ nodes: ['wants'] });
});

test('the link leads to the page of the tree with the same answers', async ({ page }) => {
  const wizard = new Wizard(page);
  const link = wizard.root.getByRole('link', { name: say('wizard.openPage') });
  await wizard.open(GUIDE);
  await wizard.answer(...WAY.slice(0, 2));
  const { heading } = await see(page);
  await link.click();
  await wizard.expectAt('shipped', WAY.slice(0, 2));
  expect((await see(page)).heading).toBe(heading);

  await wizard.open(GUIDE);
  await wizard.answer(...WAY.slice(0, 2));
  await wizard.trail.getByRole('button', { name: say('wizard.startAgain') }).click();
  await sight(page).toMatchObject({ nodes: ['fulfilment'] });
  await link.click();
  await wizard.expectAt('fulfilment', []);
});

test('an outcome opens in full with the same answers', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open(GUIDE);
  await wizard.answer(...WAY);
  await wizard.step.getByRole('link', { name: say('outcome.open') }).click();
  await expect(page).toHaveURL(new RegExp(TREE));
  await wizard.expectAt(OUTCOME, WAY);
  await expect(wizard.step.getByRole('heading', { name: say('outcome.steps') })).toBeVisible();
});

test('a link to another part of the guide leaves the wizard as it is', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open(GUIDE);
  await wizard.answer(...WAY.slice(0, 2));
  const contents = page.getByRole('navigation', { name: /on this page/i }).first();
  const link = contents.getByRole('link').last();
  await link.click();
  const anchor = new URL((await link.getAttribute('href'))!, page.url()).hash;
  await expect(page).toHaveURL(new RegExp(`${anchor}$`));
  await expect(page.locator(anchor), 'the page is where the link leads').toBeInViewport();
  await sight(page).toMatchObject({ nodes: ['shipped'] });

  await wizard.answer('shipped=no');
  await sight(page).toMatchObject({ nodes: ['request'] });
  await page.goBack();
  await sight(page).toMatchObject({ nodes: ['shipped'] });
  await page.goBack();
  await sight(page).toMatchObject({ nodes: ['shipped'], fragment: '' });
  await page.goBack();
  await sight(page).toMatchObject({ nodes: ['wants'] });
});

test('it does not disturb what is kept for the page of the tree', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open(GUIDE);
  await wizard.answer(...WAY.slice(0, 2));
  await wizard.open(TREE);
  await expect(wizard.resumeOffer, 'nothing is kept of a wizard in a guide').toBeHidden();

  await wizard.answer('fulfilment=prime');
  await wizard.open(GUIDE);
  await expect(wizard.resumeOffer).toBeHidden();
  await wizard.answer('fulfilment=seller');
  await wizard.trail.getByRole('button', { name: say('wizard.startAgain') }).click();
  await wizard.open(TREE);
  await expect(wizard.resumeOffer, 'nor does it forget what is').toBeVisible();
});

test.describe('its script', () => {
  test('is loaded when the reader turns to it, not before', async ({ page }) => {
    const wizard = new Wizard(page);
    await page.goto(GUIDE, { waitUntil: 'networkidle' });
    await expect(wizard.root).toBeVisible();
    expect(await defined(page)).toBe(false);
    await wizard.answerLink(WAY[0]).focus();
    await expect.poll(() => defined(page)).toBe(true);
  });

  test('comes late: the answer that was chosen meanwhile is followed', async ({ page }) => {
    const { promise: gate, resolve: release } = Promise.withResolvers<undefined>();
    const wizard = new Wizard(page);
    await page.goto(GUIDE, { waitUntil: 'networkidle' });
    await page.route('**/*.js', async (route) => {
      await gate;
      await route.continue();
    });
    await wizard.answer(WAY[0]);
    expect((await see(page)).nodes).toEqual(['fulfilment']);
    release(undefined);
    await sight(page).toMatchObject({ nodes: ['wants'], fragment: '' });
    await expect(wizard.trail.getByRole('listitem')).toHaveCount(1);
  });

  test('does not come: answers are links', async ({ page }) => {
    const wizard = new Wizard(page);
    await page.goto(GUIDE, { waitUntil: 'networkidle' });
    await page.route('**/*.js', (route) => route.abort());
    for (const answer of WAY) await wizard.answer(answer);
    await sight(page).toMatchObject({ nodes: [OUTCOME] });
    await page.goBack();
    await sight(page).toMatchObject({ nodes: ['request'] });
  });

  const defined = (page: Page) =>
    page.evaluate(() => customElements.get('decision-tree') !== undefined);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('answers are links', async ({ page }) => {
    await page.goto(GUIDE);
    const wizard = new Wizard(page);
    expect((await see(page)).nodes).toEqual(['fulfilment']);
    await wizard.answer(...WAY);
    await sight(page).toMatchObject({ nodes: [OUTCOME] });
    await page.goBack();
    await sight(page).toMatchObject({ nodes: ['request'] });
    await wizard.answer('request=official');
    await wizard.step.getByRole('link', { name: say('outcome.open') }).click();
    await expect(page).toHaveURL(new RegExp(`${TREE}#${OUTCOME}$`));
    expect((await see(page)).nodes).toEqual([OUTCOME]);
  });
});

for (const tree of trees) {
  test(`${tree.id} is in its guide`, async ({ page }) => {
    await page.goto(tree.url);
    await page.locator('.lede').getByRole('link').last().click();
    const wizard = page.locator(`decision-tree[tree="${tree.id}"]`);
    await expect(wizard, tree.id).toHaveCount(1);
    const { initial } = payloadOf(tree).definition.machine;
    await expect(wizard.locator(`[data-id="${initial}"]`)).toBeVisible();
  });
}
