/**
 * `npm run check`: all that can be said without a build. Two checks run at a time, the cheap ones
 * first; every check runs to its end, so that one round shows everything there is to mend.
 */
import { npmRun, type Run } from './npm.ts';

interface Check {
  script: string;
  /** What to do about it. */
  mend: string;
  /** A check without which this one would only repeat what is wrong already. */
  needs?: string;
  /** A check that must be over, passed or not, because it writes what this one reads. */
  after?: string;
}

const checks: Check[] = [
  {
    script: 'check:content',
    mend: 'each problem says how; npm run check:content shows them again',
  },
  { script: 'format:check', mend: 'npm run format' },
  { script: 'test:unit', mend: 'npm run test:unit' },
  // Astro reads all content before it generates the types.
  { script: 'types', mend: 'npm run types', needs: 'check:content' },
  // The rules that know types read what `types` generates in .astro/.
  {
    script: 'lint',
    mend: 'npm run lint (add "-- --fix" for those it can mend)',
    needs: 'check:content',
    after: 'types',
  },
];

const ends = new Map<string, 'passed' | 'failed' | 'skipped'>();
const running = new Map<string, Promise<Run>>();
const waiting = [...checks];

/** The next check that can run now; those that have lost what they need are dropped on the way. */
function nextCheck(): Check | undefined {
  for (const check of [...waiting]) {
    const need = check.needs === undefined ? 'passed' : ends.get(check.needs);
    if (need === 'failed') {
      waiting.splice(waiting.indexOf(check), 1);
      ends.set(check.script, 'skipped');
      console.log(`skipped ${check.script}: it needs ${check.needs ?? ''}`);
    } else if (need === 'passed' && (check.after === undefined || ends.has(check.after))) {
      waiting.splice(waiting.indexOf(check), 1);
      return check;
    }
  }
  return undefined;
}

for (;;) {
  const next = running.size < 2 ? nextCheck() : undefined;
  if (next) {
    running.set(next.script, npmRun(next.script, { quiet: true }));
    continue;
  }
  if (running.size === 0) break;
  const { name, ok, seconds, output } = await Promise.race(running.values());
  running.delete(name);
  ends.set(name, ok ? 'passed' : 'failed');
  console.log(`${ok ? 'ok     ' : 'FAILED '} ${name.padEnd(13)} ${seconds.toFixed(1)} s`);
  if (!ok) console.log(`\n${output.trim()}\n`);
}

const failed = checks.filter(({ script }) => ends.get(script) === 'failed');
if (failed.length > 0) {
  console.log('\nTo mend:');
  for (const { script, mend } of failed) console.log(`  ${script.padEnd(13)} ${mend}`);
  process.exitCode = 1;
}
