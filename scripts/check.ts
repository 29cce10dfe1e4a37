/**
 * `npm run check`: all that can be said without a build. Two checks run at a time, the cheap ones
 * first; every check runs to its end, so that one round shows everything there is to mend.
 */
import { npmRun, type Run } from './npm.ts';

interface Check {
  script: string;
  /** What to do about it. */
  mend: string;
  /** A check that must be over before (passed or not), because it writes what this one reads. */
  after?: string;
}

const checks: Check[] = [
  { script: 'format:check', mend: 'npm run format' },
  { script: 'content', mend: 'each problem says how; npm run content shows them again' },
  { script: 'types', mend: 'npm run types' },
  { script: 'test:unit', mend: 'npm run test:unit' },
  // The rules that know types read what `types` generates in .astro/.
  { script: 'lint', mend: 'npm run lint (add "-- --fix" for those it can mend)', after: 'types' },
];

const running = new Map<string, Promise<Run>>();
const ends: Run[] = [];
const waiting = [...checks];

while (waiting.length + running.size > 0) {
  const next = waiting.findIndex(
    ({ after }) => after === undefined || ends.some(({ name }) => name === after),
  );
  if (running.size < 2 && next >= 0) {
    const [{ script } = { script: '' }] = waiting.splice(next, 1);
    running.set(script, npmRun(script, { quiet: true }));
    continue;
  }
  const end = await Promise.race(running.values());
  running.delete(end.name);
  ends.push(end);
  console.log(
    `${end.ok ? 'ok    ' : 'FAILED'}  ${end.name.padEnd(13)} ${end.seconds.toFixed(1)} s`,
  );
  if (!end.ok) console.log(`\n${end.output.trim()}\n`);
}

const failed = checks.filter(({ script }) => ends.some(({ name, ok }) => name === script && !ok));
if (failed.length > 0) {
  console.log('\nTo mend:');
  for (const { script, mend } of failed) console.log(`  ${script.padEnd(13)} ${mend}`);
  process.exitCode = 1;
}
