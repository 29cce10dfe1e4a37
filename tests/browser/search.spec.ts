import AxeBuilder from '@axe-core/playwright';
import { type Page, expect, test } from '@playwright/test';
import { desktop, phone } from './playwright.config.ts';

const CHANGE = '/decide/orders/change-request/';
const MISSING = '/decide/orders/not-received/';

/** The button in the header. */
const button = (page: Page) => page.locator('site-search').getByRole('button').first();
const dialog = (page: Page) => page.getByRole('dialog', { name: /Search the handbook|搜索手册/ });
const field = (page: Page) => dialog(page).getByRole('searchbox');
const status = (page: Page) => dialog(page).getByRole('status');
const results = (page: Page) => dialog(page).getByRole('listitem').getByRole('link');

/** Opens the search and waits for the results of a query, which comes as one piece, as if pasted. */
async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.insertText(query);
  await expect(status(page)).toHaveText(/\d|found|没有找到/);
}

test('nothing of the search is loaded before it is opened', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/', { waitUntil: 'networkidle' });
  const early = loaded.filter((url) => /pagefind|search-(engine|results)|words\./.test(url));
  expect(early).toEqual([]);

  await button(page).click();
  await expect.poll(() => loaded.some((url) => url.includes('/pagefind/'))).toBe(true);
});

test.describe('with the keyboard alone', () => {
  test('from the header: the address question comes first', async ({ page }) => {
    await page.goto('/orders/');
    await search(page, 'buyer gave wrong address');
    await page.keyboard.press('Enter');

    await expect(page).toHaveURL(new RegExp(`${CHANGE}#address-(shipped|route)$`));
    await expect(page.getByRole('heading', { level: 2 })).toContainText(['address']);
  });

  test('from the home page: what is typed on the field goes on in the dialog', async ({ page }) => {
    await page.goto('/');
    await page.locator('.search-field').focus();
    await page.keyboard.type('delivered but not received');
    await expect(field(page)).toHaveValue('delivered but not received');
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('Enter');

    await expect(page).toHaveURL(`${MISSING}#ask-checks`);
    await expect(page.locator('section[data-id="ask-checks"]')).toBeVisible();
  });

  test('the arrow keys walk through the results, and back to the field', async ({ page }) => {
    await page.goto('/');
    await search(page, 'cancel my order');
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(results(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();

    const old = await results(page).first().elementHandle();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('s');
    await expect(field(page)).toHaveValue('cancel my orders');

    // The results of the longer query come while one of the old ones has the focus.
    await page.keyboard.press('ArrowDown');
    await old.waitForElementState('hidden');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(CHANGE);
  });

  test('Escape closes, and the focus goes back', async ({ page }) => {
    await page.goto('/');
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('refund');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(button(page)).toBeFocused();
  });

  test('a slash opens the search, but not where one is typing', async ({ page }) => {
    await page.goto('/messages/');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await page.keyboard.type('a/b');
    await expect(field(page)).toHaveValue('a/b');
    await page.keyboard.press('Control+k');
    await expect(dialog(page)).toBeHidden();
  });
});

test('in Chinese: finds the node, from the header and from the home page', async ({ page }) => {
  await page.goto('/zh-cn/orders/');
  await search(page, '改地址');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/zh-cn${CHANGE}#address-(shipped|route)$`));

  await page.goto('/zh-cn/');
  await page.locator('.search-field').click();
  await page.keyboard.insertText('签收没收到');
  await expect(results(page).first()).toBeVisible();
  await results(page).first().click();
  await expect(page).toHaveURL(`/zh-cn${MISSING}#ask-checks`);
});

test('an alias finds what it stands for, and is not shown', async ({ page }) => {
  await page.goto('/');
  await search(page, 'moved house');
  const first = results(page).first();
  await expect(first).toHaveAttribute('href', `${CHANGE}#address-shipped`);
  await expect(first).toContainText('Question');
  await expect(first).toContainText('The buyer wants to change an order');
  await expect(dialog(page)).not.toContainText('moved house');
});

test('says that nothing was found, and what was searched instead', async ({ page }) => {
  await page.goto('/');
  await search(page, 'xyzzy');
  await expect(status(page)).toContainText('Nothing found for “xyzzy”');
  await expect(results(page)).toHaveCount(0);

  await field(page).fill('wrong adress');
  await expect(status(page)).toContainText('Searched for “wrong address”');
  await expect(results(page).first()).toHaveAttribute('href', new RegExp(`^${CHANGE}#address-`));

  await field(page).fill('');
  await expect(status(page)).toBeEmpty();
  await expect(results(page)).toHaveCount(0);
});

test('says where results hold only some of the words', async ({ page }) => {
  await page.goto('/');
  await search(page, 'tracking stuck for a week, says the zebra');
  await expect(dialog(page).getByText('These hold only some of the words:')).toBeVisible();
  await expect(results(page).first()).toHaveAttribute('href', `${MISSING}#trace`);
});

test('a result on the same page closes the dialog and shows its node', async ({ page }) => {
  await page.goto(`${CHANGE}#cancel-now`);
  await expect(page.locator('section[data-id="cancel-now"]')).toBeVisible();
  await search(page, 'moved house');
  await results(page).first().click();

  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(`${CHANGE}#address-shipped`);
  await expect(page.locator('section[data-id="address-shipped"]')).toBeVisible();
  await expect(page.locator('section[data-id="cancel-now"]')).toBeHidden();
});

test('says that the index did not load, and tries again the next time', async ({ page }) => {
  await page.goto('/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await button(page).click();
  await expect(status(page)).toContainText('did not load');

  await page.unroute('**/pagefind/**');
  await page.keyboard.press('Escape');
  await search(page, 'refund');
  await expect(results(page).first()).toBeVisible();
});

test('without a script nothing is shown that needs one', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('.search-button')).toBeHidden();
  await expect(page.locator('.search-field')).toBeHidden();
  await context.close();
});

for (const [size, viewport] of Object.entries({ desktop, phone })) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test('the dialog fits, is large enough to touch, and has no fault that axe knows', async ({
        page,
      }) => {
        await page.goto('/');
        const opener = await button(page).boundingBox();
        expect(Math.min(opener?.width ?? 0, opener?.height ?? 0)).toBeGreaterThanOrEqual(44);

        await search(page, 'tracking stuck for a whole week');
        const box = await dialog(page).boundingBox();
        expect(box?.width).toBeLessThanOrEqual(viewport.width);
        if (size === 'phone') expect(box).toMatchObject({ x: 0, y: 0, ...viewport });
        const target = await results(page).first().boundingBox();
        expect(target?.height).toBeGreaterThanOrEqual(44);
        const { violations } = await new AxeBuilder({ page }).include('site-search').analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    });
  }
}
