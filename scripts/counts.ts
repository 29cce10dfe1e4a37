import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export interface Counts {
  passed: number;
  failed: number;
  /** Not run: skipped on purpose, or never reached. */
  skipped: number;
}

/** What both JSON reporters say about a whole run; the rest of their files is of no interest here. */
const vitest = z
  .object({ numPassedTests: z.int(), numFailedTests: z.int(), numTotalTests: z.int() })
  .transform((run) => ({
    passed: run.numPassedTests,
    failed: run.numFailedTests,
    skipped: run.numTotalTests - run.numPassedTests - run.numFailedTests,
  }));
const playwright = z
  .object({
    stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  })
  .transform(({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
const report = z.union([vitest, playwright]);

/**
 * Adds up the JSON reports in a folder.
 *
 * @throws when a file is no report of Vitest or Playwright
 */
export function countTests(folder: string): Counts {
  return readdirSync(folder)
    .map((file) => report.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
    .reduce(
      (sum, run) => ({
        passed: sum.passed + run.passed,
        failed: sum.failed + run.failed,
        skipped: sum.skipped + run.skipped,
      }),
      { passed: 0, failed: 0, skipped: 0 },
    );
}
