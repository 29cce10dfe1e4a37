/** Compares what two languages have: ids, keys, texts and their number. */
import type { Entry } from '../read/library.ts';
import { type Problem, guess } from '../read/problem.ts';
import type { Path } from '../read/yaml.ts';
import type { Language } from '../schema/terms.ts';

/** A language other than the one that carries the structure. */
export type Other = Exclude<Language, 'en'>;

/** Problems where one side has an id that the other lacks. */
export function parity(
  kind: string,
  source: Map<string, Entry<object>>,
  target: Map<string, Entry<object>>,
  fileOf: (id: string) => string,
  broken: Set<string>,
): Problem[] {
  const problems: Problem[] = [];
  const files = new Set([...target.values()].map(({ file }) => file));
  for (const [id, entry] of source) {
    const file = fileOf(id);
    if (target.has(id) || broken.has(file)) continue;
    const there = files.has(file);
    problems.push({
      ...(there ? entry.locate([]) : { file: entry.file, line: 1, column: 1 }),
      rule: 'missing-translation',
      what: there
        ? `The ${kind} “${id}” has no counterpart in ${file}.`
        : `There is no file ${file}, the counterpart of this one.`,
      mend: there ? 'Add its texts there.' : 'Add it.',
    });
  }
  for (const [id, entry] of target) {
    if (source.has(id) || broken.has(fileOf(id).replace(/\/zh-cn\//, '/'))) continue;
    problems.push({
      ...entry.locate([]),
      rule: 'extra-translation',
      what: `There is no English ${kind} “${id}”.`,
      mend: guess(id, source.keys()) || 'Delete it, or add the English one.',
    });
  }
  return problems;
}

/** A key that only one side has. */
export function keys(
  source: string[],
  own: object,
  path: Path,
  entry: Entry<object>,
  kind: string,
): Problem[] {
  const ownKeys = Object.keys(own);
  const missing = source.filter((key) => !ownKeys.includes(key));
  const extra = ownKeys.filter((key) => !source.includes(key));
  return [
    ...missing.map((key): Problem => ({
      ...entry.locate(path),
      rule: 'missing-translation',
      what: `The ${kind} “${key}” is missing here.`,
      mend: `Add “${key}” under “${nameOf(path)}”.`,
    })),
    ...extra.map((key): Problem => ({
      ...entry.locate([...path, key]),
      rule: 'extra-translation',
      what: `The English file has no ${kind} “${key}” here.`,
      mend: guess(key, missing) || 'Delete it, or add it to the English file.',
    })),
  ];
}

/** A text that only one side has. */
export function same(
  source: string | undefined,
  own: string | undefined,
  path: Path,
  entry: Entry<object>,
): Problem[] {
  if ((source === undefined) === (own === undefined)) return [];
  const name = nameOf(path);
  return [
    {
      ...entry.locate(path),
      rule: source === undefined ? 'extra-translation' : 'missing-translation',
      what:
        source === undefined
          ? `“${name}” has a text here, but none in English.`
          : `“${name}” has no text here.`,
      mend: source === undefined ? 'Delete it, or add it to the English file.' : 'Add it.',
    },
  ];
}

export function count(
  source: readonly unknown[] | undefined,
  own: readonly unknown[] | undefined,
  path: Path,
  entry: Entry<object>,
): Problem[] {
  const [there, here] = [source?.length ?? 0, own?.length ?? 0];
  if (there === here) return [];
  return [
    {
      ...entry.locate(path),
      rule: there > here ? 'missing-translation' : 'extra-translation',
      what: `“${nameOf(path)}” has ${counted(here, 'text')} here, but ${String(there)} in English.`,
      mend: 'Give it the same number of texts in the same order.',
    },
  ];
}

/** A path for an author: items are counted from one. */
function nameOf(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join(' › ');
}

export function counted(n: number, thing: string): string {
  return `${String(n)} ${thing}${n === 1 ? '' : 's'}`;
}
