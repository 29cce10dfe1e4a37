/** On paper: an outcome alone, on one page; without script the whole tree. */
import { type Page, expect, test } from '@playwright/test';
import { trees } from './library.ts';
import { Wizard, see } from './wizard.ts';

/** How many outcomes of each tree are printed: the longest ones. */
const LONGEST = 3;

for (const tree of trees) {
  for (const prefix of ['', '/zh-cn']) {
    test(`${prefix}${tree.url}: the longest outcomes fit one page`, async ({ page }) => {
      test.setTimeout(40_000);
      const wizard = new Wizard(page);
      await wizard.open(prefix + tree.url);
      await page.emulateMedia({ media: 'print' });
      // A message is for the screen, where its blanks are filled in; on paper it may follow on its own.
      await page.addStyleTag({ content: '.message { display: none !important }' });
      const heights: [height: number, fragment: string, outcome: string][] = [];
      for (const { answers, outcome, marketplaces } of tree.routes) {
        if (!marketplaces.includes('us') || heights.some((h) => h[2] === outcome)) continue;
        const fragment = `#?${answers.join('&')}`;
        heights.push([await show(page, fragment, outcome), fragment, outcome]);
      }
      heights.sort(([a], [b]) => b - a);
      for (const [, fragment, outcome] of heights.slice(0, LONGEST)) {
        await show(page, fragment, outcome);
        for (const format of ['A4', 'Letter']) {
          expect.soft(await pagesOf(page, format), `${outcome} on ${format}`).toBe(1);
        }
      }
    });
  }
}

test('an outcome is printed with its reasons, without the frame of the page', async ({ page }) => {
  const wizard = new Wizard(page);
  const { url, routes } = trees.find(({ id }) => id === 'orders/change-request')!;
  const { answers, outcome } = routes.find((route) => route.outcome === 'cancel-now')!;
  await wizard.open(`${url}#?${answers.join('&')}`);
  await page.emulateMedia({ media: 'print' });
  expect((await see(page)).nodes).toEqual([outcome]);
  const reasons = wizard.step.locator('[data-part="because"]').getByRole('listitem');
  await expect(reasons).toHaveCount(answers.length);
  await expect(reasons.first()).toBeVisible();
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
  await expect(wizard.step.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const tree of trees) {
    test(`${tree.id}: the whole tree is printed`, async ({ page }) => {
      await page.goto(tree.url);
      await page.emulateMedia({ media: 'print' });
      const { nodes } = await see(page);
      expect(nodes.toSorted()).toEqual(tree.nodes.map(({ id }) => id).toSorted());
    });
  }
});

/** Shows an outcome; returns its height. */
async function show(page: Page, fragment: string, outcome: string): Promise<number> {
  await page.evaluate((hash) => (location.hash = hash), fragment);
  const section = page.locator(`section[data-id="${outcome}"]`);
  await expect(section).toBeVisible();
  return section.evaluate((element) => element.offsetHeight);
}

async function pagesOf(page: Page, format: string): Promise<number> {
  const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
  const pdf = await page.pdf({ format, margin });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
