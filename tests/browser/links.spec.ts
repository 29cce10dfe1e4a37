/** Links that no longer fit, that were never right, or that mean harm. */
import { expect, test } from '@playwright/test';
import { say } from './library.ts';
import { errorsOf, see, sight, Wizard } from './wizard.ts';

const URL = '/decide/orders/change-request/';
const START = 'fulfilment';

test.describe('a link of an older version keeps what holds, and says so', () => {
  for (const { what, fragment, kept, all, node, left } of [
    {
      what: 'a question that is gone',
      fragment: '#?fulfilment=seller&gone=yes&wants=cancel&shipped=no',
      kept: 3,
      all: 4,
      node: 'request',
      left: '#?fulfilment=seller&wants=cancel&shipped=no',
    },
    {
      what: 'an answer that was renamed',
      fragment: '#?fulfilment=seller&wants=renamed&shipped=no',
      kept: 1,
      all: 3,
      node: 'wants',
      left: '#?fulfilment=seller',
    },
    {
      what: 'a question that was added since',
      fragment: '#?fulfilment=seller&shipped=no&request=official',
      kept: 1,
      all: 3,
      node: 'wants',
      left: '#?fulfilment=seller',
    },
    {
      what: 'a start that was renamed',
      fragment: '#?begin=seller&wants=cancel',
      kept: 0,
      all: 2,
      node: START,
      left: '',
    },
  ]) {
    test(what, async ({ page }) => {
      const wizard = new Wizard(page);
      await wizard.open(URL + fragment);
      await expect(wizard.notice).toHaveText(say('wizard.older', { kept, all }));
      expect(await see(page)).toMatchObject({ nodes: [node], fragment: left });
      await expect(wizard.trail.getByRole('listitem')).toHaveCount(kept);
      // From here on it is a link of today.
      await page.reload();
      await expect(wizard.notice).toBeEmpty();
    });
  }

  test('answers in another order are no trouble', async ({ page }) => {
    const wizard = new Wizard(page);
    await wizard.open(`${URL}#?shipped=no&wants=cancel&fulfilment=seller`);
    await sight(page).toMatchObject({ nodes: ['request'] });
    await expect(wizard.notice).toBeEmpty();
  });
});

const HOSTILE = {
  'an unknown node': '#no-such-node',
  'a node of every object': '#__proto__',
  'another one': '#constructor',
  'an answer of every object': '#?__proto__=x&constructor=y&fulfilment=constructor',
  'a script': '#<script>window.harm=1</script>',
  'an image as a node': '#"><img src=x onerror="window.harm=1">',
  'an image as an answer': '#?fulfilment=<img src=x onerror=window.harm=1>',
  'an address of a script': '#javascript:window.harm=1',
  quotes: `#'"\`]\\`,
  'a selector': '#*,[data-id]',
  'half an escape': '#%',
  'a broken escape': '#%E0%A4%A',
  'a null byte': '#%00',
  'broken escapes as answers': '#?%=%&%E0%A4%A=1',
  'no answers': '#?',
  'signs only': '#?&&==&=&',
  'a long node': `#${'a'.repeat(100_000)}`,
  'a long answer': `#?fulfilment=${'a'.repeat(100_000)}`,
  'many answers': `#?${'a=b&'.repeat(25_000)}`,
  'many like this': `#?${Array.from({ length: 5000 }, (_, i) => `fulfilment=x${String(i)}`).join('&')}`,
};

for (const [what, fragment] of Object.entries(HOSTILE)) {
  test(`a hostile fragment, ${what}, does no worse than the start`, async ({ page }) => {
    const errors = errorsOf(page);
    const wizard = new Wizard(page);
    await wizard.open(URL + fragment);
    expect((await see(page)).nodes).toEqual([START]);
    await expect(wizard.trail).toBeHidden();
    await wizard.answer('fulfilment=seller');
    await wizard.expectAt('wants', ['fulfilment=seller']);

    // And the same put into the address of a page that is open.
    await page.evaluate((hash) => (location.hash = hash), fragment);
    await expect.poll(async () => (await see(page)).nodes.length).toBe(1);
    await page.goBack();
    await wizard.expectAt('wants', ['fulfilment=seller']);
    expect(await page.evaluate(() => 'harm' in window)).toBe(false);
    expect(errors).toEqual([]);
  });
}

test('a broken link is counted as it was written', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open(`${URL}#?fulfilment=seller&wants=%3Ccancel%3E`);
  await expect(wizard.notice).toHaveText(say('wizard.older', { kept: 1, all: 2 }));
  await wizard.open(`${URL}#?<>`);
  await expect(wizard.notice).toHaveText(say('wizard.older', { kept: 0, all: 1 }));
});
