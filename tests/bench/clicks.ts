/** How long a reader with a slow machine waits from a click on an answer to the next question on the screen. */
import type { Browser, Page as Tab } from '@playwright/test';
import budgets from '../budgets.json' with { type: 'json' };
import { phone } from '../browser/playwright.config.ts';
import { guidePages, handbook } from '../site/content.ts';

const { slowdown, clicks: FEWEST } = budgets.click;

/** More clicks than the fewest make the 95th of 100 steadier. */
const CLICKS = 3 * FEWEST;

export async function benchClicks(browser: Browser, url: string): Promise<void> {
  console.log(`From click to painted next question: ${slowdown}× CPU slowdown, phone, Chromium ${browser.version()}\n`);
  const trees = Object.entries(handbook.trees);
  const onPages = trees.map(([id, { routes }]) => ({ path: `/decide/${id}/`, routes }));
  const inGuides = guidePages
    .filter(({ language }) => language === 'en')
    .flatMap(({ path, document: _ }) => {
      const guide = handbook.guides[path.slice(1, -1)];
      const [tree] = (guide?.trees ?? []).flatMap((id) => handbook.trees[id] ?? []);
      return tree ? [{ path, routes: tree.routes }] : [];
    });
  report('on tree pages', await measure(browser, url, onPages), true);
  report('inside guides', await measure(browser, url, inGuides), false);
}
void ({} as Tab);
