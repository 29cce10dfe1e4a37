import { chromium } from '@playwright/test';
import { serve } from '../scripts/serve.ts';
import { findChromium } from './browser/chromium.ts';
const [, , dir, out, path, width, scheme, ...acts] = process.argv;
const site = await serve({ dir, port: 0 });
const c = await findChromium();
const b = await chromium.launch({ executablePath: c.path });
const p = await b.newPage({
  viewport: { width: Number(width), height: 900 },
  colorScheme: scheme as 'light',
});
await p.goto(site.url + path);
for (const act of acts) {
  await p.waitForTimeout(150);
  if (act.startsWith('type:')) {
    await p.locator('form input').filter({ visible: true }).fill(act.slice(5));
    await p.locator('form button').filter({ visible: true }).click();
  } else if (act.startsWith('mp:')) {
    await p.locator('select').first().selectOption(act.slice(3));
  } else await p.locator(`a[data-answer$="${act}"]`).filter({ visible: true }).click();
}
await p.waitForTimeout(400);
await p.screenshot({ path: out, fullPage: true });
console.log(p.url());
await b.close();
c.remove();
await site.close();
