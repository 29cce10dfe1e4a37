import { defineConfig } from 'vitest/config';

// `npm test` adds up what each run leaves in this folder (see scripts/test.ts).
const reports = process.env['TEST_REPORTS'];

export default defineConfig({
  test: {
    reporters: reports
      ? ['default', ['json', { outputFile: `${reports}/vitest-${process.pid}.json` }]]
      : ['default'],
    projects: [
      // Needs no build: the code of src/, folder by folder, and what is true of all content.
      { test: { name: 'unit', include: ['tests/{unit,content}/**/*.test.ts'] } },
      // Reads the built site in dist/.
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/needs-build.ts',
          testTimeout: 30_000,
        },
      },
      // Measures; nothing else may run beside it.
      {
        test: {
          name: 'bench',
          include: ['tests/bench/**/*.test.ts'],
          globalSetup: 'tests/site/needs-build.ts',
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
