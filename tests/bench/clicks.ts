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
  for (const [where, walks] of [
    ['on tree pages', pages],
    ['inside guides', guides],
  ] as const) {
    report(where, await measure(browser, url, walks));
    report(`${where}, sections toggled by one line`, await measure(browser, url, walks, true));
  }
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

/**
 * Clicks through the longest routes of each page until there are clicks enough; returns milliseconds. With
 * `bare` without the site’s own handling of a click: what the browser and the machine take by themselves.
 */
async function measure(
  browser: Browser,
  url: string,
  walks: readonly Walk[],
  bare = false,
): Promise<number[]> {
  const times: number[] = [];
  const each = Math.ceil(budget.clicks / walks.length);
  for (const walk of walks) {
    const ways = walk.routes
      .filter(({ marketplaces }) => marketplaces.includes(DEFAULT_MARKETPLACE))
      .sort((a, b) => b.answers.length - a.answers.length);
    let clicks = 0;
    for (const way of ways) {
      if (clicks >= each) break;
      times.push(...(await clickThrough(browser, url, walk, way, bare)));
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
  bare: boolean,
): Promise<number[]> {
  const context = await browser.newContext({ viewport: phone });
  const tab = await context.newPage();
  if (bare) await tab.addInitScript(toggleOnly);
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

/** Runs in the page before its scripts: a click shows the section that the link names, and nothing else happens. */
function toggleOnly(): void {
  document.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-answer]');
      const next = document.querySelector(`section[data-id="${link?.hash.slice(1) ?? ''}"]`);
      const shown = link?.closest('section');
      if (!next || !shown) return;
      event.preventDefault();
      event.stopPropagation();
      shown.hidden = true;
      next.removeAttribute('hidden');
    },
    { capture: true },
  );
}
