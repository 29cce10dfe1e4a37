/** How long a reader with a slow machine waits from a click on an answer to the next question on the screen. */
import type { Browser } from '@playwright/test';
import type { Route } from '../../src/compile/graph.ts';
import { DEFAULT_MARKETPLACE } from '../../src/schema/terms.ts';
import { phone } from '../browser/playwright.config.ts';
import budgets from '../budgets.json' with { type: 'json' };
import { guidePages, handbook } from '../site/content.ts';

const budget = budgets.click;

/** A page that shows a tree, and the routes through it. */
interface Walk {
  path: string;
  tree: string;
  routes: Route[];
}

export async function benchClicks(browser: Browser, url: string): Promise<void> {
  console.log(
    `From click to painted next question: ${budget.slowdown}× CPU slowdown, phone, Chromium ${browser.version()}\n`,
  );
  const routes = (tree: string) => handbook.trees[tree]?.routes ?? [];
  const pages = Object.keys(handbook.trees).map((tree): Walk => {
    return { path: `/decide/${tree}/`, tree, routes: routes(tree) };
  });
  const guides = guidePages
    .filter(({ language }) => language === 'en')
    .flatMap(({ path }): Walk[] => {
      const tree = handbook.guides[path.slice(1, -1)]?.trees[0];
      return tree === undefined ? [] : [{ path, tree, routes: routes(tree) }];
    });
  report('on an empty page', await measureEmptyPage(browser));
  report('on tree pages', await measure(browser, url, pages));
  report('inside guides', await measure(browser, url, guides));
}

function report(where: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
  const figure = (name: string, value: number, most: number) =>
    `${name} ${value.toFixed(0)} ms (at most ${most}: ${value <= most ? 'met' : 'NOT met'})`;
  console.log(
    [
      `${where}: ${times.length} clicks`,
      figure('median', at(0.5), budget['median milliseconds']),
      figure('p95', at(0.95), budget['p95 milliseconds']),
      `longest ${at(1).toFixed(0)} ms`,
    ].join(', '),
  );
}

/** Clicks through the longest routes of each page until there are clicks enough; returns milliseconds. */
async function measure(browser: Browser, url: string, walks: readonly Walk[]): Promise<number[]> {
  const times: number[] = [];
  const each = Math.ceil(budget.clicks / walks.length);
  for (const walk of walks) {
    const ways = walk.routes
      .filter(({ marketplaces }) => marketplaces.includes(DEFAULT_MARKETPLACE))
      .sort((a, b) => b.answers.length - a.answers.length);
    let clicks = 0;
    for (const way of ways) {
      if (clicks >= each) break;
      times.push(...(await clickThrough(browser, url, walk, way)));
      clicks += way.answers.length;
    }
  }
  return times;
}

async function clickThrough(
  browser: Browser,
  url: string,
  { path, tree }: Walk,
  way: Route,
): Promise<number[]> {
  const context = await browser.newContext({ viewport: phone });
  const tab = await context.newPage();
  await tab.goto(url + path, { waitUntil: 'networkidle' });
  // A guide loads the script of its tree when the reader turns to it.
  await tab.locator(`decision-tree[tree="${tree}"]`).dispatchEvent('pointerenter');
  await tab.waitForFunction(() => customElements.get('decision-tree') !== undefined);
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: budget.slowdown });
  const times: number[] = [];
  for (const [index, answer] of way.answers.entries()) {
    const next = `decision-tree[tree="${tree}"] section[data-id="${way.nodes[index + 1]!}"]`;
    await tab.evaluate(watchNextClick, next);
    await tab.locator(`decision-tree[tree="${tree}"] a[data-answer="${answer}"]`).click();
    times.push(await tab.evaluate(() => Reflect.get(globalThis, 'painted') as Promise<number>));
  }
  await context.close();
  return times;
}

/**
 * Runs in the page: `painted` becomes the time from the next click to the end of the frame that paints `next`.
 * A message sent from a frame's callback arrives when that frame's layout and painting are done.
 */
function watchNextClick(next: string): void {
  const painted = new Promise<number>((resolve, reject) => {
    setTimeout(() => {
      reject(new Error(`No click, or it did not show ${next}`));
    }, 20_000);
    const onClick = ({ timeStamp }: Event) => {
      const frame = () => {
        const isShown = (document.querySelector(next)?.getClientRects().length ?? 0) > 0;
        if (!isShown) {
          requestAnimationFrame(frame);
          return;
        }
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve(performance.now() - timeStamp);
        };
        port2.postMessage('');
      };
      requestAnimationFrame(frame);
    };
    addEventListener('click', onClick, { capture: true, once: true });
  });
  Reflect.set(globalThis, 'painted', painted);
}

/** The same on a page of two headings and a button: what the machine and the browser take by themselves. */
async function measureEmptyPage(browser: Browser): Promise<number[]> {
  const context = await browser.newContext({ viewport: phone });
  const tab = await context.newPage();
  await tab.setContent(
    '<section><h2>One</h2></section><section hidden><h2>Two</h2></section><button>Next</button>',
  );
  await tab.evaluate(() => {
    document.querySelector('button')?.addEventListener('click', () => {
      for (const section of document.querySelectorAll('section')) section.hidden = !section.hidden;
    });
  });
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: budget.slowdown });
  const times: number[] = [];
  while (times.length < budget.clicks) {
    await tab.evaluate(watchNextClick, 'section:not([hidden])');
    await tab.locator('button').click();
    times.push(await tab.evaluate(() => Reflect.get(globalThis, 'painted') as Promise<number>));
  }
  await context.close();
  return times;
}
