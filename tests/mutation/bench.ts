/**
 * `npm run bench:mutation`: makes every kind of slip in the real content, in memory, and asks whether the checks
 * name it. Fails where a slip that must always be caught gets through.
 *
 * Tries `MUTATION_PLACES` places a kind (15, always the same ones, spread over all content; `all` takes hours).
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { KINDS } from './kinds/all.ts';
import { isCaught } from './try.ts';
import type { Share, Tried } from './worker.ts';

const wanted = process.env['MUTATION_PLACES'] ?? '15';
const most = wanted === 'all' ? Infinity : Number(wanted);
const today = new Date().toISOString().slice(0, 10);
const started = performance.now();

const kinds = Object.entries(KINDS).flatMap(([group, list]) =>
  list.map((kind) => ({ group, kind, places: 0, slips: [] as Tried['slips'] })),
);
const parts = Math.min(4, availableParallelism());
await Promise.all(Array.from({ length: parts }, (_, part) => work({ part, parts, most, today })));

let group = '';
const missed: string[] = [];
for (const { group: own, kind, places, slips } of kinds) {
  if (own !== group) console.log(`\n${own.padEnd(84)} places  tried caught  by`);
  group = own;
  const seen = slips.filter(({ rules }) => isCaught(kind, rules));
  const mark = typeof kind.caught === 'object' ? '~' : seen.length === slips.length ? ' ' : '!';
  console.log(
    [
      `${mark} ${kind.slip}`.padEnd(84),
      String(places).padStart(6),
      String(slips.length).padStart(6),
      String(seen.length).padStart(6),
      ` ${countsOf(slips.flatMap(({ rules }) => rules))}`,
    ].join(' '),
  );
  if (mark === '!') {
    for (const { at, rules } of slips)
      if (!isCaught(kind, rules)) missed.push(`${kind.slip}: ${at}`);
  }
}

console.log('\n~ is not always a slip:');
for (const { kind } of kinds) {
  if (typeof kind.caught === 'object') console.log(`  ${kind.slip}\n    ${kind.caught.partly}`);
}

const sure = kinds.filter(({ kind }) => typeof kind.caught === 'string');
const tried = sure.flatMap(({ slips }) => slips);
const all = kinds.reduce((sum, { places }) => sum + places, 0);
console.log(
  [
    '',
    `${kinds.length} kinds, ${all} places, ${kinds.reduce((sum, { slips }) => sum + slips.length, 0)} tried`,
    `${sure.length} kinds must always be caught: ${tried.length - missed.length} of ${tried.length} were`,
    `${((performance.now() - started) / 1000).toFixed(0)} s with ${parts} workers`,
  ].join('\n'),
);
if (missed.length > 0) {
  console.log(`\nNobody noticed:\n${missed.map((at) => `  ${at}`).join('\n')}`);
  process.exitCode = 1;
}

/** Runs one worker to its end. */
function work(share: Share): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'worker.ts'), { workerData: share });
    worker.on('message', ({ kind, places, slips }: Tried) => {
      const found = kinds[kind]!;
      found.places = places;
      found.slips.push(...slips);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      resolve();
    });
  });
}

/** `unreachable-node 5, cycle 3`: the most frequent first. */
function countsOf(rules: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([rule, count]) => `${rule} ${count}`)
    .join(', ');
}
