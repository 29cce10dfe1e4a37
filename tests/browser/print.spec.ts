/** On paper: an outcome alone, on one page; without script the whole tree. */
import { type Page, expect, test } from '@playwright/test';
import { trees, wayTo } from './library.ts';
import { see, sight, Wizard } from './wizard.ts';

// A trace would take longer than the printing.
test.use({ trace: 'off' });

/** How many outcomes of each tree are printed: the longest ones. */
const LONGEST = 3;

for (const tree of trees) {
  for (const prefix of ['', '/zh-cn']) {
    test(`${prefix}${tree.url}: the longest outcomes fit one page`, async ({ page }) => {
      test.setTimeout(40_000);
      const wizard = new Wizard(page);
      await wizard.open(prefix + tree.url);
      const long = await longest(page);
      for (const outcome of long) {
        const answers = wayTo(tree, outcome, 'us');
        if (!answers) continue;
        await page.evaluate((hash) => (location.hash = hash), `#?${answers.join('&')}`);
        await sight(page).toMatchObject({ nodes: [outcome] });
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

/** The outcomes that are the highest on the screen. */
function longest(page: Page): Promise<string[]> {
  return page.evaluate((count) => {
    const heights = [...document.querySelectorAll<HTMLElement>('[data-node="outcome"]')].map(
      (section) => {
        section.hidden = false;
        const height = section.offsetHeight;
        section.hidden = true;
        return { id: section.dataset['id'] ?? '', height };
      },
    );
    heights.sort((one, other) => other.height - one.height);
    return heights.slice(0, count).map(({ id }) => id);
  }, LONGEST);
}

async function pagesOf(page: Page, format: string): Promise<number> {
  // With the margins that the style sheet sets.
  const pdf = await page.pdf({ format, preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
