import { defineConfig } from 'vitest/config';

// `npm test` adds up what each run leaves in this folder (see scripts/test.ts).
const reports = process.env['TEST_REPORTS'];

export default defineConfig({
  test: {
    reporters: reports
      ? ['default', ['json', { outputFile: `${reports}/vitest-${process.pid}.json` }]]
      : ['default'],
    projects: [
      // Needs no build: the code of src/, folder by folder. No test changes what another one sees, so that
      // the modules need not be loaded anew for each file.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false } },
      // Reads the built site in dist/.
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/needs-build.ts',
          testTimeout: 30_000,
        },
      },
    ],
  },
});
