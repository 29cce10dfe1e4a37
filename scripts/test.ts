/**
 * `npm test`: everything, from cheap to costly. The first step that fails ends the round, since
 * what follows would judge a site that is out of date. Closes with a line machines can read:
 * `123 passed, 0 failed`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests } from './counts.ts';
import { npmRun } from './npm.ts';

const steps = [
  { script: 'check', does: 'types, lint, format, unit tests and content' },
  { script: 'build', does: 'the site' },
  { script: 'test:site', does: 'checks over the built site' },
  { script: 'test:browser', does: 'clicks in a browser' },
];

const reports = mkdtempSync(join(tmpdir(), 'seller-handbook-'));
let stoppedAt: string | undefined;

for (const { script, does } of steps) {
  console.log(`\n--- ${script}: ${does}`);
  const { ok, seconds } = await npmRun(script, { env: { TEST_REPORTS: reports } });
  if (!ok) {
    stoppedAt = script;
    break;
  }
  console.log(`--- ${script} passed in ${seconds.toFixed(0)} s`);
}

const counts = countTests(reports);
rmSync(reports, { recursive: true, force: true });

if (stoppedAt !== undefined) {
  // A step can fail without a failing test: a type error, a broken build. It counts as one.
  counts.failed = Math.max(counts.failed, 1);
  console.error(
    `\nStopped at ${stoppedAt}. Once it is mended: npm run ${stoppedAt}, then npm test.`,
  );
  process.exitCode = 1;
}
if (counts.skipped > 0) console.log(`\n${counts.skipped} skipped`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
