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
      // Reads the built site in dist/. The files share a worker, so that the pages are parsed once.
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: ['tests/site/search-ranking-*.test.ts'],
          globalSetup: 'tests/site/needs-build.ts',
          isolate: false,
          testTimeout: 60_000,
        },
      },
      // Likewise, but Pagefind keeps the language that it opened first: each file has its own worker.
      {
        test: {
          name: 'search',
          include: ['tests/site/search-ranking-*.test.ts'],
          globalSetup: 'tests/site/needs-build.ts',
        },
      },
    ],
  },
});
