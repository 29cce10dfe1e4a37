/** What a reader does with a wizard, beyond clicking through it. */
import { expect, test } from '@playwright/test';
import type { Answer } from '../../src/compile/machine.ts';
import { type Place, placesOf, say, trees, wayTo } from './library.ts';
import { marketplaceSelect, see, sight, Wizard } from './wizard.ts';

const URL = '/decide/orders/change-request/';
const WAY: Answer[] = ['fulfilment=seller', 'wants=cancel', 'shipped=no', 'request=official'];
const OUTCOME = 'cancel-now';
const linkTo = (answers: readonly Answer[]) => `${URL}#?${answers.join('&')}`;

test('with the keyboard alone a reader gets to an outcome', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open(URL);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /skip to content/i })).toBeFocused();
  await page.keyboard.press('Enter');

  for (const answer of WAY) {
    const link = wizard.answerLink(answer);
    await expect(link).toBeVisible();
    for (let stop = 0; stop < 15; stop++) {
      await page.keyboard.press('Tab');
      if (await link.evaluate((a) => a === document.activeElement)) break;
    }
    await expect(link, 'a few stops from the heading').toBeFocused();
    await page.keyboard.press('Enter');
    await expect(wizard.heading).toBeFocused();
  }

  await wizard.expectAt(OUTCOME, WAY);
});

test('“Skip to content” in the middle of a wizard leaves the answers alone', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open(linkTo(WAY.slice(0, 2)));
  const skip = page.getByRole('link', { name: /skip to content/i });
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#_top$/);

  await expect(wizard.trail.getByRole('listitem')).toHaveCount(2);
  expect((await see(page)).nodes).toEqual(['shipped']);
});

test('a copied link shows the same in another browser', async ({ page, browser }) => {
  const wizard = new Wizard(page);
  await wizard.open(URL);
  await wizard.answer(...WAY);
  await wizard.expectAt(OUTCOME, WAY);
  const { heading, trail } = await see(page);

  const other = await browser.newContext();
  const there = new Wizard(await other.newPage());
  await there.open(page.url());
  await there.expectAt(OUTCOME, WAY);
  expect(await see(there.page)).toMatchObject({ heading, trail });
  await expect(there.notice).toBeEmpty();
  await other.close();
});

test('“Copy link” puts the address on the clipboard and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const wizard = new Wizard(page);
  await wizard.open(linkTo(WAY));
  await wizard.button('wizard.copyLink').click();
  await expect(wizard.step.getByText(say('wizard.linkCopied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('back, forward and reload keep to the answers', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open(URL);
  await wizard.answer(...WAY);
  await page.goBack();
  await wizard.expectAt('request', WAY.slice(0, 3));
  await expect(wizard.heading).toBeFocused();
  await page.goBack();
  await wizard.expectAt('shipped', WAY.slice(0, 2));
  await page.goForward();
  await wizard.expectAt('request', WAY.slice(0, 3));
  await page.reload();
  await wizard.expectAt('request', WAY.slice(0, 3));
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await wizard.expectAt('fulfilment', []);
  await page.goForward();
  await wizard.expectAt('wants', WAY.slice(0, 1));
});

test('a second tab goes its own way', async ({ page, context }) => {
  const first = new Wizard(page);
  await first.open(URL);
  await first.answer('fulfilment=seller', 'wants=cancel');
  const second = new Wizard(await context.newPage());
  await second.open(URL);
  await second.answer('fulfilment=prime');

  await first.answer('shipped=no');
  await first.expectAt('request', WAY.slice(0, 3));
  await second.expectAt('prime-request', ['fulfilment=prime']);
  await first.page.reload();
  await first.expectAt('request', WAY.slice(0, 3));
});

test.describe('Change', () => {
  test('drops the later answers that no longer apply', async ({ page }) => {
    const wizard = new Wizard(page);
    await wizard.open(linkTo(WAY));
    await wizard.changeButton(0).click();
    await wizard.expectAt('fulfilment', []);
    await wizard.answer('fulfilment=prime');
    await wizard.expectAt('prime-request', ['fulfilment=prime']);
  });

  test('brings the later answers back where the answer stays the same', async ({ page }) => {
    const wizard = new Wizard(page);
    await wizard.open(linkTo(WAY));
    await wizard.changeButton(1).click();
    await wizard.expectAt('wants', WAY.slice(0, 1));
    await wizard.answer('wants=cancel');
    await wizard.expectAt(OUTCOME, WAY);
    await page.goBack();
    await page.goBack();
    await wizard.expectAt(OUTCOME, WAY);
  });

  const example = exchangeable();
  test('keeps the later answers that still apply', async ({ page }) => {
    if (!example) throw new Error('No two answers lead to the same question: nothing to test.');
    const { url, before, instead, after, outcome } = example;
    const wizard = new Wizard(page);
    await wizard.open(`${url}#?${before.concat(after).join('&')}`);
    await wizard.changeButton(before.length - 1).click();
    await wizard.answer(instead);
    const answers = [...before.slice(0, -1), instead, ...after];
    await sight(page).toMatchObject({ nodes: [outcome] });
    await expect(wizard.trail.getByRole('listitem')).toHaveCount(answers.length);
  });
});

test('Start again forgets the answers; back brings them back', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open(linkTo(WAY));
  await wizard.trail.getByRole('button', { name: say('wizard.startAgain') }).click();
  await wizard.expectAt('fulfilment', []);
  await expect(wizard.heading).toBeFocused();
  await page.goBack();
  await wizard.expectAt(OUTCOME, WAY);
  await wizard.button('wizard.startAgain').click();
  await wizard.open(URL);
  await expect(wizard.resumeOffer).toBeHidden();
});

test.describe('coming back to a bare address', () => {
  test('offers to go on, and does not do so by itself', async ({ page, browser }) => {
    const wizard = new Wizard(page);
    await wizard.open(URL);
    await wizard.answer(...WAY.slice(0, 2));
    const { heading } = await see(page);
    await page.goto('/');
    await wizard.open(URL);
    await wizard.expectAt('fulfilment', []);
    await expect(wizard.resumeOffer).toBeVisible();
    await expect(wizard.resumeOffer).toContainText(
      say('wizard.resumeText', { n: 2, node: heading }),
    );

    const other = await browser.newContext();
    const stranger = new Wizard(await other.newPage());
    await stranger.open(URL);
    await expect(stranger.resumeOffer, 'for another reader').toBeHidden();
    await other.close();

    await wizard.resumeOffer.getByRole('button', { name: say('wizard.resume') }).click();
    await wizard.expectAt('shipped', WAY.slice(0, 2));
    await expect(wizard.heading).toBeFocused();
    await expect(wizard.resumeOffer).toBeHidden();
  });

  test('forgets when told to start again', async ({ page }) => {
    const wizard = new Wizard(page);
    await wizard.open(linkTo(WAY.slice(0, 2)));
    await wizard.open(URL);
    await wizard.resumeOffer.getByRole('button', { name: say('wizard.startAgain') }).click();
    await expect(wizard.resumeOffer).toBeHidden();
    await wizard.open(URL);
    await wizard.expectAt('fulfilment', []);
    await expect(wizard.resumeOffer).toBeHidden();
  });

  test('takes the new answers where the reader just begins', async ({ page }) => {
    const wizard = new Wizard(page);
    await wizard.open(linkTo(WAY.slice(0, 2)));
    await wizard.open(URL);
    await expect(wizard.resumeOffer).toBeVisible();
    await wizard.answer('fulfilment=prime');
    await wizard.expectAt('prime-request', ['fulfilment=prime']);
    await expect(wizard.resumeOffer).toBeHidden();
  });
});

test.describe('opened at a node', () => {
  test('shows what must be true to get there, and takes it over when told to', async ({ page }) => {
    const wizard = new Wizard(page);
    await wizard.open(`${URL}#${OUTCOME}`);
    expect((await see(page)).nodes).toEqual([OUTCOME]);
    await expect(wizard.notice).toHaveText(say('wizard.direct'));
    await expect(wizard.trail).toBeHidden();
    const way = wizard.step.getByRole('group').filter({ hasText: say('wizard.way') });
    await expect(way.getByRole('listitem')).toHaveCount(WAY.length);
    await expect(way.getByRole('listitem').first()).toBeVisible();

    await wizard.button('wizard.adopt').click();
    await wizard.expectAt(OUTCOME, WAY);
    await expect(way).toBeHidden();
    await expect(wizard.notice, 'the question is settled').toBeEmpty();
    await page.goBack();
    await expect(way).toBeVisible();
  });

  test('an answer there takes over the way to it', async ({ page }) => {
    const wizard = new Wizard(page);
    await wizard.open(`${URL}#request`);
    await wizard.answer('request=official');
    await wizard.expectAt(OUTCOME, WAY);
  });

  test('a question of the way can be gone to', async ({ page }) => {
    const wizard = new Wizard(page);
    await wizard.open(`${URL}#${OUTCOME}`);
    const way = wizard.step.getByRole('group').filter({ hasText: say('wizard.way') });
    await way.getByRole('link').nth(1).click();
    await sight(page).toMatchObject({ nodes: ['wants'], focus: 'wants' });
  });

  for (const tree of trees) {
    for (const marketplace of ['uk', 'eu', 'jp'] as const) {
      const nodes = tree.nodes.filter(({ id }) => {
        const way = wayTo(tree, id, marketplace)?.join();
        return way !== undefined && way !== wayTo(tree, id, 'us')?.join();
      });
      if (nodes.length === 0) continue;
      test(`${tree.id}: the way shown is one of ${marketplace}`, async ({ page }) => {
        const wizard = new Wizard(page);
        await wizard.open(tree.url);
        await marketplaceSelect(page).selectOption(marketplace);
        for (const { id } of nodes) {
          await page.evaluate((node) => (location.hash = node), id);
          await sight(page).toMatchObject({ nodes: [id], trail: [] });
          await wizard.button('wizard.adopt').click();
          await expect.poll(async () => (await see(page)).trail.length).toBeGreaterThan(0);
          expect.soft((await see(page)).nodes, `${id} in ${marketplace}`).toEqual([id]);
        }
      });
    }
  }
});

/** A place where two answers lead to the same question, with an answer after it. */
function exchangeable() {
  for (const tree of trees) {
    const found = search(placesOf(tree, 'us'), []);
    if (found) return { url: tree.url, ...found };
  }
  return undefined;
}

function search(place: Place, before: Answer[]): Example | undefined {
  const ways = [...place.next];
  for (const [answer, next] of ways) {
    const twin = ways.find(([, other]) => other !== next && other.node === next.node);
    const last = [...next.next].find(([, end]) => end.next.size === 0);
    if (twin?.[1].next.has(last?.[0] ?? '=') && last) {
      return {
        before: [...before, answer],
        instead: twin[0],
        after: [last[0]],
        outcome: last[1].node,
      };
    }
    const below = search(next, [...before, answer]);
    if (below) return below;
  }
  return undefined;
}

interface Example {
  before: Answer[];
  /** Leads to the same question as the last answer before. */
  instead: Answer;
  after: Answer[];
  outcome: string;
}
