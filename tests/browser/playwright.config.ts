import { defineConfig } from '@playwright/test';

// `npm test` adds up what each run leaves in this folder (see scripts/test.ts).
const reports = process.env['TEST_REPORTS'];

// Set by setup.ts: the workers read this file after it has run.
const { SITE_URL: site, CHROMIUM_PATH: chromium } = process.env;

/** The two sizes the site is made for; a test picks one with `test.use({ viewport: phone })`. */
export const desktop = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './setup.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 20_000,
  reporter: reports
    ? [['list'], ['json', { outputFile: `${reports}/playwright.json` }]]
    : [['list']],
  use: {
    baseURL: site,
    launchOptions: chromium ? { executablePath: chromium } : {},
    viewport: desktop,
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: 'light',
    trace: 'retain-on-failure',
  },
});
