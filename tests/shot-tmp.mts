import { chromium } from '@playwright/test';
import { serve } from '../scripts/serve.ts';
import { findChromium } from './browser/chromium.ts';
const [, , dir, out, ...paths] = process.argv;
const site = await serve({ dir, port: 0 });
const c = await findChromium();
const b = await chromium.launch({ executablePath: c.path });
for (const path of paths) {
  for (const [name, width, height] of [
    ['d', 1280, 900],
    ['p', 390, 844],
  ] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      const p = await b.newPage({ viewport: { width, height }, colorScheme: scheme });
      await p.goto(site.url + path.replace(/@.*/, ''));
      await p.waitForTimeout(400);
      await p.screenshot({
        path: `${out}/${path.replace(/[^a-z0-9-]+/gi, '_')}_${name}_${scheme}.png`,
      });
      await p.close();
    }
  }
}
await b.close();
c.remove();
await site.close();
