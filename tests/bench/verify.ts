/**
 * `npm run bench:verify`: how long it takes to read and to check the real content, 30 trees and 300, and how the
 * time grows. Fails over budget.
 */
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Files, contentFiles } from '../../src/read/folders.ts';
import { libraryOf } from '../../src/read/library.ts';
import { recordOf } from '../../src/verify/record.ts';
import budgets from '../budgets.json' with { type: 'json' };
import { filesOf } from '../random/library.ts';
import { TODAY } from '../random/texts.ts';
import { syntheticTrees } from './synthetic.ts';
import type { Figures, Task } from './verify-worker.ts';

const load = loadavg()[0] ?? 0;
const real = contentFiles(join(import.meta.dirname, '../..'));
const today = new Date().toISOString().slice(0, 10);

console.log(`${''.padEnd(26)} trees routes facts files    MB   read s  check s    sum s`);
await measure('the real content', real, today);
const thirty = await measure('the same under other ids', copies(30), today);
const made: number[] = [];
for (const count of [30, 100, 300]) {
  made.push(await measure('made-up trees', filesOf(syntheticTrees(count)), TODAY));
}
const [least = NaN, , most = NaN] = made;
console.log(`\nTen times the trees take ${(most / least).toFixed(1)} times as long.`);
hold('30 trees', thirty, budgets.verify['seconds for 30 trees']);
hold('300 trees', most, budgets.verify['seconds for 300 trees']);
if (load > availableParallelism() / 2) {
  console.log(
    `Other programs were busy (load ${load.toFixed(1)}): it takes less on a quiet machine.`,
  );
}

/** Prints the figures of a library; returns the seconds that reading and checking took together. */
async function measure(name: string, content: Files, day: string): Promise<number> {
  // The record of translations belongs to the copies and the made-up trees as well.
  const record = recordOf(libraryOf(content), 'zh-cn', () => true);
  const files = new Map(content).set(record.file, record.text);
  const { trees, routes, facts, read, check, errors } = await run({ files, today: day });
  const size = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(
    [
      name.padEnd(26),
      String(trees).padStart(5),
      String(routes).padStart(6),
      String(facts).padStart(5),
      String(files.size).padStart(5),
      (size / 1e6).toFixed(1).padStart(5),
      ...[read, check, read + check].map((s) => s.toFixed(2).padStart(8)),
    ].join(' '),
  );
  if (errors.length > 0) {
    console.log(`  ${errors.length} errors, the first: ${errors[0] ?? ''}`);
    process.exitCode = 1;
  }
  return read + check;
}

function run(task: Task): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'verify-worker.ts'), { workerData: task });
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}

/** The real content again and again under other ids, until there are so many trees. */
function copies(trees: number): Files {
  const { library, texts } = readReal();
  const named = [
    ...[library.trees, library.messages, library.guides.en].flatMap((kind) => [...kind.keys()]),
    ...library.facts.keys(),
  ].filter((id) => /[/.]/.test(id));
  const longestFirst = named
    .sort((a, b) => b.length - a.length)
    .map((id) => id.replace('.', '\\.'));
  const ids = new RegExp(`(?<![a-z0-9-])(${longestFirst.join('|')})(?![a-z0-9-])`, 'g');
  const files = new Map(real);
  for (let n = 1; library.trees.size * n < trees; n++) {
    for (const [file, text] of texts) {
      const copy = text
        .replace(ids, `$1-${n}`)
        .replace(/^order: (\d+)/m, (_, order: string) => `order: ${Number(order) + 100 * n}`);
      const path = file.replace(ids, `$1-${n}`);
      // The facts of an area stand in one file.
      files.set(path, path === file ? (files.get(file) ?? '') + copy : copy);
    }
  }
  return files;
}

/** The real content, and the files that are copied: those with ids of their own. */
function readReal() {
  const library = libraryOf(real);
  const texts = [...real].filter(
    ([file]) =>
      /^content\/(trees|messages|facts)\//.test(file) ||
      (/^content\/docs\/(zh-cn\/)?[a-z]+\/[^/]+$/.test(file) &&
        !/\/(index|about)\.mdx$/.test(file)),
  );
  return { library, texts };
}

function hold(name: string, seconds: number, budget: number): void {
  const isMet = seconds <= budget;
  console.log(`${name}: ${seconds.toFixed(1)} s (at most ${budget}: ${isMet ? 'met' : 'NOT met'})`);
  if (!isMet) process.exitCode = 1;
}
