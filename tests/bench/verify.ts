/**
 * `npm run bench:verify`: how long it takes to read and to check the real content, 30 trees and 300, and how the
 * time grows. Fails over budget.
 */
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { routesOf } from '../../src/compile/graph.ts';
import { type Files, contentFiles } from '../../src/read/folders.ts';
import { libraryOf } from '../../src/read/library.ts';
import { isError } from '../../src/read/problem.ts';
import { AREAS } from '../../src/schema/terms.ts';
import { recordOf } from '../../src/verify/record.ts';
import { verify } from '../../src/verify/verify.ts';
import budgets from '../budgets.json' with { type: 'json' };
import { filesOf } from '../random/library.ts';
import { TODAY } from '../random/texts.ts';
import { syntheticTrees } from './synthetic.ts';

const load = loadavg()[0] ?? 0;
const real = contentFiles(join(import.meta.dirname, '../..'));
const today = new Date().toISOString().slice(0, 10);

console.log(`${''.padEnd(28)} trees routes facts files    MB   read s  check s    sum s`);
measure('the real content', real, today);
// What runs for the first time is compiled meanwhile; from here on, time grows with the content alone.
const thirty = measure('the orders area, copied', copies(30), today);
const made = [30, 100, 300].map((count) =>
  measure('made-up trees', filesOf(syntheticTrees(count)), TODAY),
);

const [least, , most] = made;
console.log(
  `\nTen times the trees take ${((most?.seconds ?? 0) / (least?.seconds ?? 1)).toFixed(1)} times as long.`,
);
hold('30 trees', thirty.seconds, budgets.verify['seconds for 30 trees']);
hold('300 trees', most?.seconds ?? NaN, budgets.verify['seconds for 300 trees']);
if (load > availableParallelism() / 2) {
  console.log(
    `Other programs were busy (load ${load.toFixed(1)}): it takes less on a quiet machine.`,
  );
}

function measure(name: string, files: Files, day: string): { seconds: number } {
  // The record of translations belongs to the copies and the made-up trees as well.
  const record = recordOf(libraryOf(files), 'zh-cn', () => true);
  const whole = new Map(files).set(record.file, record.text);

  const started = performance.now();
  const library = libraryOf(whole);
  const read = performance.now();
  const problems = verify(library, { today: day }).filter(isError);
  const done = performance.now();

  const routes = [...library.trees.values()].map(({ data }) => routesOf(data).length);
  const size = [...whole.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const numbers = [
    library.trees.size,
    routes.reduce((a, b) => a + b, 0),
    library.facts.size,
    whole.size,
  ];
  const times = [read - started, done - read, done - started].map((ms) => ms / 1000);
  console.log(
    [
      name.padEnd(28),
      ...numbers.map((n, i) => String(n).padStart([5, 6, 5, 5][i]!)),
      (size / 1e6).toFixed(1).padStart(5),
      ...times.map((s) => s.toFixed(2).padStart(8)),
    ].join(' '),
  );
  if (problems.length > 0) {
    console.log(`  ${problems.length} problems, the first: ${problems[0]?.what ?? ''}`);
    process.exitCode = 1;
  }
  return { seconds: times[2] ?? NaN };
}

/** The files of the orders area again as those of other areas, until there are so many trees. */
function copies(trees: number): Files {
  const own = [...real].filter(([file]) => /\borders\b/.test(file));
  const each = own.filter(([file]) => file.startsWith('content/trees/orders/')).length;
  const shared = [...real].filter(
    ([file]) => !AREAS.some((area) => new RegExp(`\\b${area}\\b`).test(file)),
  );
  const areas = AREAS.slice(0, Math.ceil(trees / each));
  return new Map([
    ...shared,
    ...areas.flatMap((area) => {
      const renamed = (text: string) =>
        text
          .replace(/\borders(?=[/]|\.[a-z])/g, area)
          .replace(/(area[:=] ?"?)orders\b/g, `$1${area}`);
      return own.map(
        ([file, text]) =>
          [renamed(file.replace('orders.yaml', `${area}.yaml`)), renamed(text)] as const,
      );
    }),
  ]);
}

function hold(name: string, seconds: number, budget: number): void {
  const isMet = seconds <= budget;
  console.log(`${name}: ${seconds.toFixed(1)} s (at most ${budget}: ${isMet ? 'met' : 'NOT met'})`);
  if (!isMet) process.exitCode = 1;
}
