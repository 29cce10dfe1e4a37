/** Messages: blanks are filled in on the page, the text is copied, nothing typed leaves the page. */
import { type Locator, type Page, expect, test } from '@playwright/test';
import { say } from './library.ts';

/** The first message with blanks and two languages. */
async function open(page: Page): Promise<Locator> {
  await page.goto('/messages/');
  const message = page
    .locator('message-template:defined')
    .filter({ has: page.locator('[data-part="blanks"]') })
    .filter({ has: page.locator('[data-part="languages"]') })
    .first();
  await message.locator('summary').first().click();
  return message;
}

const fields = (message: Locator) => message.getByRole('textbox');
/** The text in the language that is chosen. */
const text = (message: Locator) =>
  message.locator('[data-text]').filter({ visible: true }).locator('.message-body');
const copy = (message: Locator) => message.getByRole('button', { name: say('message.copy') });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const typed = (index: number) => `Typed ${String(index)} & <b>`;

async function fill(message: Locator, from: number): Promise<string[]> {
  const names: string[] = [];
  for (const [index, field] of (await fields(message).all()).entries()) {
    names.push((await field.getAttribute('data-blank')) ?? '');
    if (index >= from) await field.fill(typed(index));
  }
  return names;
}

test('what is filled in appears in the text, in each language', async ({ page }) => {
  const message = await open(page);
  const names = await fill(message, 0);
  const languages = message.getByRole('group', { name: say('message.language') });
  expect(await languages.getByRole('button').count()).toBeGreaterThan(1);

  for (const button of await languages.getByRole('button').all()) {
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(languages.locator('[aria-pressed="true"]')).toHaveCount(1);
    await expect(text(message)).toHaveCount(1);
    for (const blank of await text(message).locator('.blank').all()) {
      const name = await blank.getAttribute('data-blank');
      await expect(blank).toHaveText(typed(names.indexOf(name ?? '')));
    }
  }
});

test('an emptied field shows the name of the blank again', async ({ page }) => {
  const message = await open(page);
  const before = await text(message).innerText();
  await fill(message, 0);
  expect(await text(message).innerText()).not.toBe(before);
  for (const field of await fields(message).all()) await field.fill(' ');
  expect(await text(message).innerText()).toBe(before);
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('gives the text as it stands, and says so', async ({ page }) => {
    const message = await open(page);
    await fill(message, 0);
    await copy(message).click();
    await expect(message.getByRole('status')).toHaveText(say('message.copied'));
    const copied = await clipboard(page);
    expect(copied.trim()).toBe((await text(message).innerText()).trim());
    expect(copied).not.toContain('[');
  });

  test('marks with brackets what is still to fill in, and says how much', async ({ page }) => {
    const message = await open(page);
    await fill(message, 1);
    const left = text(message).locator('.blank:not(.filled)');
    const n = await left.count();
    expect(n).toBeGreaterThan(0);
    const label = await left.first().innerText();
    await copy(message).click();
    await expect(message.getByRole('status')).toHaveText(say('message.left', { n }));
    const copied = await clipboard(page);
    expect(copied).toContain(`[${label}]`);
    expect(copied.match(/\[/g)).toHaveLength(n);
    await expect(left.first(), 'on the page there are no brackets').toHaveText(label);
  });

  test('takes the language that is chosen', async ({ page }) => {
    const message = await open(page);
    await message
      .getByRole('group', { name: say('message.language') })
      .getByRole('button')
      .last()
      .click();
    await fill(message, 0);
    await copy(message).click();
    await expect(message.getByRole('status')).toHaveText(say('message.copied'));
    expect((await clipboard(page)).trim()).toBe((await text(message).innerText()).trim());
  });
});

test('where copying is forbidden, it says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
  });
  const message = await open(page);
  await copy(message).click();
  await expect(message.getByRole('status')).toHaveText(say('message.failed'));
});

test('nothing typed is in the address, in the history, in storage or on its way', async ({
  page,
  context,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  const message = await open(page);
  const url = page.url();
  for (const field of await fields(message).all()) await field.fill('4711-secret');
  await copy(message).click();
  expect(page.url()).toBe(url);
  const kept = await page.evaluate(() =>
    JSON.stringify([
      ...[localStorage, sessionStorage].map((storage) => Object.entries(storage)),
      history.state,
    ]),
  );
  expect(kept + JSON.stringify(await context.cookies()) + sent.join()).not.toContain('secret');
  await page.reload();
  expect(await page.locator('main').innerText()).not.toContain('secret');
});
