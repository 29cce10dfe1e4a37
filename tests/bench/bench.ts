/**
 * `npm run bench`: what pages weigh, beside stock Starlight pages of the same text, and how long a reader
 * waits from a click to the next question. Prints figures; `npm test` holds the weights to their budgets.
 */
import { availableParallelism, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { findChromium } from '../browser/chromium.ts';
import needsBuild from '../site/needs-build.ts';
import { benchClicks } from './clicks.ts';
import { benchWeights } from './weights.ts';

needsBuild();
const load = loadavg()[0] ?? 0;
const site = await serve({ port: 0 });
const found = await findChromium();
const browser = await chromium.launch({ executablePath: found.path });
try {
  await benchWeights(browser, site.url);
  await benchClicks(browser, site.url);
  if (load > availableParallelism() / 2) {
    console.log(
      `\nOther programs were busy (load ${load.toFixed(1)}): times are longer than on a quiet machine.`,
    );
  }
} finally {
  await browser.close();
  found.remove();
  await site.close();
}
