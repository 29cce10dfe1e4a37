import { serve } from '../../scripts/serve.ts';
import { findChromium } from './chromium.ts';

/**
 * Before the first browser test: serves dist/ on a free port and finds a browser. The workers, which
 * start later, learn of both by their environment.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const site = await serve({ port: 0 });
  const chromium = await findChromium();
  process.env['SITE_URL'] = site.url;
  process.env['CHROMIUM_PATH'] = chromium.path;
  return async () => {
    await site.close();
    chromium.remove();
  };
}
