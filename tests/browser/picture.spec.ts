/** The picture of a tree: it can be read, reached and enlarged by mouse, keyboard and fingers, with and without script. */
import { type Page, expect, test } from '@playwright/test';
import { say, trees } from './library.ts';
import { phone } from './playwright.config.ts';

const { url, nodes } = trees.find(({ id }) => id === 'orders/not-received')!;
const MAP = `${url}map/`;
const scroll = (page: Page) => page.locator('.pic-scroll');
const width = (page: Page) =>
  page
    .locator('svg.pic')
    .first()
    .evaluate((svg) => svg.getBoundingClientRect().width);

test('the start is in sight at once, in a size that can be read', async ({ page }) => {
  await page.goto(MAP);
  const start = page.locator('a.pic-node').first();
  await start.scrollIntoViewIfNeeded();
  await expect(start).toBeInViewport({ ratio: 0.99 });
  await expect(start).toHaveAttribute('href', `${url}#${nodes[0]!.id}`);
  const text = await start.locator('text').last().boundingBox();
  expect(text!.height).toBeGreaterThanOrEqual(12);
});

test('the buttons make it larger and smaller, and as wide as its frame, by keyboard too', async ({
  page,
}) => {
  await page.goto(MAP);
  const natural = await width(page);
  await page.getByRole('button', { name: say('picture.larger') }).click();
  expect(await width(page)).toBeCloseTo(natural * 1.25, 0);
  await page.getByRole('button', { name: say('picture.smaller') }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await width(page)).toBeCloseTo(natural / 1.25, 0);
  await page.getByRole('button', { name: say('picture.fit') }).click();
  const fits = await scroll(page).evaluate((box) => box.scrollWidth <= box.clientWidth);
  expect(fits).toBe(true);
});

test('Ctrl and the wheel enlarge the point under the mouse; the wheel alone scrolls', async ({
  page,
}) => {
  await page.goto(MAP);
  const box = page.locator('a.pic-node').nth(1);
  await box.scrollIntoViewIfNeeded();
  const before = (await box.boundingBox())!;
  const natural = await width(page);
  await page.mouse.move(before.x + 2, before.y + 2);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => width(page)).toBeGreaterThan(natural);
  const after = (await box.boundingBox())!;
  expect(Math.abs(after.x - before.x)).toBeLessThan(4);
  expect(Math.abs(after.y - before.y)).toBeLessThan(4);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => scroll(page).evaluate((frame) => frame.scrollTop)).toBeGreaterThan(0);
});

test('the mouse pulls it, and a click on a box still opens its step', async ({ page }) => {
  await page.goto(MAP);
  await scroll(page).scrollIntoViewIfNeeded();
  const frame = (await scroll(page).boundingBox())!;
  // Below the start there is nothing but paper.
  await page.mouse.move(frame.x + 120, frame.y + 250);
  await page.mouse.down();
  await page.mouse.move(frame.x + 40, frame.y + 150, { steps: 4 });
  await page.mouse.up();
  const moved = await scroll(page).evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
  expect(moved).toEqual([80, 100]);
  const outcome = nodes.find(({ kind }) => kind === 'outcome')!;
  await page.locator(`[id="box-${outcome.id}"]`).click();
  await expect(page).toHaveURL(new RegExp(`${url}#${outcome.id}$`));
});

test('a reference leads to its box, which is marked', async ({ page }) => {
  await page.goto(MAP);
  const reference = page.locator('a.pic-again').first();
  const target = (await reference.getAttribute('href'))!;
  await reference.click();
  await expect(page.locator(`[id="${target.slice(1)}"]`)).toBeInViewport();
  await expect(page.locator(':target')).toHaveId(target.slice(1));
});

test('the keyboard can skip it, and shows where it is', async ({ page }) => {
  await page.goto(MAP);
  const skip = page.getByRole('link', { name: say('map.skip') });
  await skip.focus();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: say('map.outline') })).toBeInViewport();

  await scroll(page).focus();
  await page.keyboard.press('Tab');
  const first = page.locator('a.pic-node').first();
  await expect(first).toBeFocused();
  await expect(first.locator('rect').first()).toHaveCSS('stroke-width', '2.5px');
});

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true });

  test('two fingers enlarge it', async ({ page }) => {
    await page.goto(MAP);
    await scroll(page).scrollIntoViewIfNeeded();
    const natural = await width(page);
    const { x, y } = (await scroll(page).boundingBox())!;
    const session = await page.context().newCDPSession(page);
    const touch = (type: string, apart?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints:
          apart === undefined
            ? []
            : [
                { x: x + 150 - apart, y: y + 120, id: 0 },
                { x: x + 150 + apart, y: y + 120, id: 1 },
              ],
      });
    await touch('touchStart', 40);
    for (const apart of [45, 55, 65, 80]) await touch('touchMove', apart);
    await touch('touchEnd');
    expect(await width(page)).toBeCloseTo(natural * 2, -1);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it scrolls, its boxes are links, and there are no buttons without use', async ({
    page,
  }) => {
    await page.goto(MAP);
    await expect(page.getByRole('button', { name: say('picture.larger') })).toBeHidden();
    await scroll(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('a.pic-node').nth(2).click();
    await expect(page).toHaveURL(new RegExp(`${url}#`));
  });
});

test('on paper it is as wide as the sheet, its boxes whole, without the frame of the page', async ({
  page,
}) => {
  await page.goto(MAP);
  // The width of a sheet of A4 across without its margins, at 96 dots an inch.
  await page.setViewportSize({ width: 1054, height: 725 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  const parts = await page
    .locator('svg.pic')
    .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect()));
  expect(parts.length).toBeGreaterThan(1);
  // With the title and the signs on the first sheet.
  expect(parts[0]!.bottom).toBeLessThan(725);
  for (const part of parts) {
    expect(part.width).toBeGreaterThan(1000);
    expect(part.height).toBeLessThan(725);
  }
});
