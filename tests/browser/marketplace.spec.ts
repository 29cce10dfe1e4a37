/** The marketplace, chosen in the header: it decides which facts are shown and which answers are open. */
import { type Page, expect, test } from '@playwright/test';
import type { Answer } from '../../src/compile/machine.ts';
import type { Marketplace } from '../../src/schema/terms.ts';
import { type Place, guideWith, placesOf, say, trees } from './library.ts';
import { Wizard, marketplaceSelect, see } from './wizard.ts';

/** The values of facts in sight that differ between marketplaces, with the marketplaces each is for. */
function values(page: Page) {
  return page.locator('main a.fact:has([data-in])').evaluateAll((facts) =>
    facts
      .filter((fact) => fact.checkVisibility())
      .map((fact) => {
        const shown = [...fact.querySelectorAll<HTMLElement>('[data-in]')].filter((value) =>
          value.checkVisibility(),
        );
        return { text: (fact as HTMLElement).innerText, for: shown.map((v) => v.dataset['in']) };
      }),
  );
}

test('another marketplace has other values, at once', async ({ page }) => {
  await page.goto(guideWith(/<a class="fact[^>]*><span data-in/));
  const seen = new Set<string>();
  for (const marketplace of ['us', 'uk', 'eu', 'jp']) {
    await marketplaceSelect(page).selectOption(marketplace);
    const shown = await values(page);
    expect(shown.length).toBeGreaterThan(0);
    for (const value of shown) {
      expect(value.for, value.text).toHaveLength(1);
      expect(value.for[0]?.split(' ')).toContain(marketplace);
    }
    seen.add(JSON.stringify(shown.map(({ text }) => text)));
  }
  expect(seen.size).toBeGreaterThan(1);
});

test('a value that is not confirmed there says so, and shows no other number', async ({ page }) => {
  await page.goto(guideWith(/<a class="fact[^>]*>[^/]*<\/span><span data-in="[^"]*" class="unc/));
  const fact = page.locator('main a.fact:has(.unconfirmed)').filter({ visible: true }).first();
  const marketplace = (await fact.locator('.unconfirmed').first().getAttribute('data-in'))!;
  await marketplaceSelect(page).selectOption(marketplace);
  const name = say(`marketplace.${marketplace}`);
  await expect(fact.locator('span:visible')).toHaveText([
    say('fact.unconfirmed', { marketplace: name }),
  ]);
});

test('the choice is remembered: on reload, on other pages, in other tabs', async ({
  page,
  context,
}) => {
  await page.goto('/');
  const second = await context.newPage();
  await second.goto('/decide/');
  await expect(marketplaceSelect(second)).toHaveValue('us');

  await marketplaceSelect(page).selectOption('jp');
  await expect(marketplaceSelect(second), 'a tab that was open').toHaveValue('jp');
  await page.reload();
  await expect(marketplaceSelect(page)).toHaveValue('jp');
  await page.goto('/zh-cn/facts/');
  await expect(marketplaceSelect(page)).toHaveCount(0);
  const inChinese = page.getByRole('combobox', { name: say('marketplace.label', {}, 'zh-cn') });
  await expect(inChinese).toHaveValue('jp');
  const third = await context.newPage();
  await third.goto('/messages/');
  await expect(marketplaceSelect(third)).toHaveValue('jp');
});

test('a page that comes back from the browser’s memory shows the choice made since', async ({
  page,
}) => {
  await page.goto('/');
  // As after “back”: no storage event reaches a page while it is put away.
  await page.evaluate(() => {
    localStorage.setItem('seller-handbook:marketplace', '"uk"');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(marketplaceSelect(page)).toHaveValue('uk');
  await expect(page.locator('html')).toHaveAttribute('data-marketplace', 'uk');
});

const OTHERS: Marketplace[] = ['uk', 'eu', 'jp'];

const branch = first((tree, marketplace) =>
  difference(placesOf(tree, 'us'), placesOf(tree, marketplace), []),
);

test('answers open and close at once', async ({ page }) => {
  const { url, marketplace, before, usual, there } = branch;
  const wizard = new Wizard(page);
  await wizard.open(`${url}#?${before.join('&')}`);
  expect((await see(page)).answers).toEqual(usual);
  await marketplaceSelect(page).selectOption(marketplace);
  expect((await see(page)).answers).toEqual(there);
  await expect(wizard.notice, 'nothing was lost').toBeEmpty();
  await marketplaceSelect(page).selectOption('us');
  expect((await see(page)).answers).toEqual(usual);
});

const closed = first((tree, marketplace) => {
  const route = tree.routes.find(
    ({ marketplaces, answers }) =>
      marketplaces.includes('us') && !marketplaces.includes(marketplace) && answers.length > 1,
  );
  if (!route) return undefined;
  let place: Place | undefined = placesOf(tree, marketplace);
  const kept: Answer[] = [];
  for (const answer of route.answers) {
    const next: Place | undefined = place.next.get(answer);
    if (!next) return { answers: route.answers, kept, node: place.node };
    kept.push(answer);
    place = next;
  }
  return undefined;
});

test('an answer that is not open there is dropped, and the page says so', async ({ page }) => {
  const { url, marketplace, answers, kept, node } = closed;
  const wizard = new Wizard(page);
  await wizard.open(`${url}#?${answers.join('&')}`);
  await expect(wizard.trail.getByRole('listitem')).toHaveCount(answers.length);
  await marketplaceSelect(page).focus();
  await marketplaceSelect(page).selectOption(marketplace);

  await wizard.expectAt(node, kept);
  await expect(wizard.notice).toHaveText(say('wizard.moved'));
  await expect(marketplaceSelect(page), 'the focus stays where the reader is').toBeFocused();
  await page.reload();
  await wizard.expectAt(node, kept);
});

test('a link from elsewhere with an answer that is not open here says so', async ({ page }) => {
  const { url, marketplace, answers, kept, node } = closed;
  const wizard = new Wizard(page);
  await wizard.open('/decide/orders/change-request/');
  await marketplaceSelect(page).selectOption(marketplace);
  await wizard.open(`${url}#?${answers.join('&')}`);
  await wizard.expectAt(node, kept);
  await expect(wizard.notice).not.toBeEmpty();
});

/** The first example in the library, looking through trees and marketplaces. */
function first<T>(find: (tree: (typeof trees)[number], marketplace: Marketplace) => T | undefined) {
  for (const tree of trees) {
    for (const marketplace of OTHERS) {
      const found = find(tree, marketplace);
      if (found) return { ...found, url: tree.url, marketplace };
    }
  }
  throw new Error('No tree has an answer that is limited to some marketplaces: nothing to test.');
}

/** The first question that both have, with other answers. */
function difference(
  place: Place,
  other: Place,
  before: Answer[],
): { before: Answer[]; usual: string[]; there: string[] } | undefined {
  const [usual, there] = [[...place.next.keys()], [...other.next.keys()]];
  if (usual.join() !== there.join()) return { before, usual, there };
  for (const [answer, next] of place.next) {
    const found = difference(next, other.next.get(answer)!, [...before, answer]);
    if (found) return found;
  }
  return undefined;
}
