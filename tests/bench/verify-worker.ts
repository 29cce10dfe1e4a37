/** Reads and checks files once, in a thread of its own, so that no measurement tidies up after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { routesOf } from '../../src/compile/graph.ts';
import { libraryOf } from '../../src/read/library.ts';
import { isError } from '../../src/read/problem.ts';
import { verify } from '../../src/verify/verify.ts';

/** What to check, and for which day. */
export interface Task {
  files: ReadonlyMap<string, string>;
  /** ISO date. */
  today: string;
}

export interface Figures {
  trees: number;
  routes: number;
  facts: number;
  /** Seconds. */
  read: number;
  /** Seconds. */
  check: number;
  /** What is wrong. */
  errors: string[];
}

if (parentPort) {
  const { files, today } = workerData as Task;
  const started = performance.now();
  const library = libraryOf(files);
  const read = performance.now();
  const problems = verify(library, { today });
  const done = performance.now();
  const trees = [...library.trees.values()];
  const figures: Figures = {
    trees: trees.length,
    routes: trees.reduce((sum, { data }) => sum + routesOf(data).length, 0),
    facts: library.facts.size,
    read: (read - started) / 1000,
    check: (done - read) / 1000,
    errors: problems.filter(isError).map(({ what }) => what),
  };
  parentPort.postMessage(figures);
}
