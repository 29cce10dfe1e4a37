/** What the browser keeps may be missing, forbidden, or filled with anything. */
import { type Page, expect, test } from '@playwright/test';
import { Wizard, errorsOf, marketplaceSelect, see } from './wizard.ts';

const URL = '/decide/orders/change-request/';
const START = 'fulfilment';
const PROGRESS = 'seller-handbook:tree:orders/change-request';
const MARKETPLACE = 'seller-handbook:marketplace';

/** Puts a text into the storage before the page is loaded. */
async function store(page: Page, key: string, text: string): Promise<void> {
  await page.addInitScript(
    ([at, what]) => {
      localStorage.setItem(at, what);
    },
    [key, text] as const,
  );
}

for (const [what, text] of Object.entries({
  'no JSON': '{"answers":',
  'an empty text': '',
  null: 'null',
  'a number': '42',
  'a list': '[["answers"]]',
  'answers that are a number': '{"answers":5}',
  'answers that are a list': '{"answers":["fulfilment=seller"]}',
  'answers that do not exist': '{"answers":"a=b&c=d"}',
  'answers with markup': '{"answers":"<img src=x onerror=window.harm=1>"}',
  'the parts of every object': '{"__proto__":{"answers":"fulfilment=seller"},"constructor":1}',
  'four million letters': `{"answers":"${'a=b&'.repeat(1_000_000)}"}`,
})) {
  test(`as answers of last time, ${what}: the start, and no offer`, async ({ page }) => {
    const errors = errorsOf(page);
    await store(page, PROGRESS, text);
    const wizard = new Wizard(page);
    await wizard.open(URL);
    expect((await see(page)).nodes).toEqual([START]);
    await expect(wizard.resumeOffer).toBeHidden();
    await wizard.answer('fulfilment=seller');
    await wizard.expectAt('wants', ['fulfilment=seller']);
    expect(await page.evaluate(() => 'harm' in window)).toBe(false);
    expect(errors).toEqual([]);
  });
}

test('answers of last time that hold in part are taken as far as they hold', async ({ page }) => {
  const errors = errorsOf(page);
  const typed = { wants: '<img src=x onerror=window.harm=1>', __proto__: 'x', shipped: 7 };
  const stored = JSON.stringify({ answers: 'fulfilment=seller&wants=cancel&shipped=gone', typed });
  await store(page, PROGRESS, stored);
  const wizard = new Wizard(page);
  await wizard.open(URL);
  await wizard.resumeOffer.getByRole('button').first().click();
  await wizard.expectAt('shipped', ['fulfilment=seller', 'wants=cancel']);
  await expect(wizard.notice).not.toBeEmpty();
  expect(await page.evaluate(() => 'harm' in window)).toBe(false);
  expect(errors).toEqual([]);
});

for (const [what, text] of Object.entries({
  'no JSON': 'uk',
  'one that is not known': '"xx"',
  'a part of every object': '"__proto__"',
  'another one': '"constructor"',
  'a list': '["uk"]',
  'an object': '{"us":"uk"}',
  'a number': '42',
  markup: '"<img src=x onerror=window.harm=1>"',
  'a long text': `"${'u'.repeat(100_000)}"`,
})) {
  test(`as the marketplace, ${what}: the first one`, async ({ page }) => {
    const errors = errorsOf(page);
    await store(page, MARKETPLACE, text);
    const wizard = new Wizard(page);
    await wizard.open(URL);
    await expect(marketplaceSelect(page)).toHaveValue('us');
    await expect(page.locator('html')).toHaveAttribute('data-marketplace', 'us');
    await wizard.answer('fulfilment=seller');
    await wizard.expectAt('wants', ['fulfilment=seller']);
    expect(await page.evaluate(() => 'harm' in window)).toBe(false);
    expect(errors).toEqual([]);
  });
}

for (const [what, script] of Object.entries({
  'throws at every use': () => {
    for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
      Storage.prototype[name] = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    }
  },
  'is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
})) {
  test(`storage that ${what}: all works but the return`, async ({ page }) => {
    await page.addInitScript(script);
    const wizard = new Wizard(page);
    await wizard.open(URL);
    const errors = errorsOf(page);
    await marketplaceSelect(page).selectOption('jp');
    await wizard.answer('fulfilment=seller', 'wants=cancel');
    await wizard.expectAt('shipped', ['fulfilment=seller', 'wants=cancel']);
    await page.goBack();
    await wizard.expectAt('wants', ['fulfilment=seller']);
    await expect(marketplaceSelect(page)).toHaveValue('jp');
    await wizard.trail.getByRole('button').last().click();
    await wizard.expectAt(START, []);
    expect(errors).toEqual([]);
  });
}

test('storage that is forbidden altogether: a wizard works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const wizard = new Wizard(page);
  await wizard.open(URL);
  await wizard.answer('fulfilment=seller', 'wants=cancel');
  await wizard.expectAt('shipped', ['fulfilment=seller', 'wants=cancel']);
  await wizard.open(URL);
  await wizard.expectAt(START, []);
  await expect(wizard.resumeOffer).toBeHidden();
});
