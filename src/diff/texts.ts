/** Compares texts and lists of lines: what is only worded otherwise, and what says something else. */
import { factsIn, linksIn } from '../compile/marks.ts';
import type { Where } from './where.ts';

/** Something other than words that changed in a node, or in a tree as a whole. */
export interface Change {
  /** What changed: “kind”, “steps”, “next” and so on. */
  field: string;
  sort: 'added' | 'removed' | 'changed';
  /** The answer or the text that it belongs to. */
  of?: string;
  was?: string;
  now?: string;
  /** Absent: everywhere, always. */
  where?: Where;
}

/** A text that says the same in other words, as far as a machine can tell. */
export interface Rewording {
  /** Absent for a text of the tree as a whole. */
  node?: string;
  /** What the text is: “label”, “help” and so on. */
  key: string;
  /** The answer that it belongs to. */
  of?: string;
  was?: string;
  now?: string;
}

type Text = string | readonly string[] | undefined;

/** A text without what its author's editor decided: line breaks and indents. */
export function settledText(text: Text): string | undefined {
  if (text === undefined) return undefined;
  return (typeof text === 'string' ? text : text.join(', ')).replace(/\s+/g, ' ').trim();
}

/** An object without the keys that are undefined. */
export function known<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** The texts of a node or an answer, by key, that are worded otherwise. */
export function rewordings(
  at: { node?: string; of?: string },
  before: Record<string, Text>,
  after: Record<string, Text>,
): Rewording[] {
  return Object.keys(after).flatMap((key) => {
    const [was, now] = [settledText(before[key]), settledText(after[key])];
    return was === now ? [] : [known({ ...at, key, was, now })];
  });
}

/** Of texts that are worded otherwise, those that name another fact or lead elsewhere. */
export function otherMarks(found: readonly Rewording[]): Change[] {
  return found.flatMap(({ key, of, was, now }) => {
    const [before, after] = [marksOf(was), marksOf(now)];
    if (before === after) return [];
    const text = of === undefined ? key : `${key} of ${of}`;
    return [{ field: 'names', sort: 'changed', of: text, was: before, now: after }];
  });
}

function marksOf(text = ''): string {
  const links = linksIn(text).map(({ kind, id, anchor }) => {
    const target = anchor === '' ? id : `${id}#${anchor}`;
    return kind === 'web' ? target : `${kind}:${target}`;
  });
  return [...factsIn(text).map((id) => `fact:${id}`), ...links].sort().join(', ');
}

/** The lines that were added, removed or changed; a changed order of the same lines is one change. */
export function lineChanges(field: string, before: string[], after: string[]): Change[] {
  const [was, now] = [before, after].map((list) => list.map((line) => settledText(line) ?? ''));
  if (!was || !now || was.join('\n') === now.join('\n')) return [];
  if ([...was].sort().join('\n') === [...now].sort().join('\n')) {
    return [{ field: `order of ${field}`, sort: 'changed' }];
  }
  const changes: Change[] = [];
  /** Lines between two that stayed: those on both sides are taken for one line, changed. */
  const compare = (old: readonly string[], fresh: readonly string[]) => {
    for (let i = 0; i < Math.max(old.length, fresh.length); i++) {
      const [a, b] = [old[i], fresh[i]];
      const sort = a === undefined ? 'added' : b === undefined ? 'removed' : 'changed';
      changes.push(known({ field, sort, was: a, now: b }));
    }
  };
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...shared(was, now), [was.length, now.length] as const]) {
    compare(was.slice(i, nextI), now.slice(j, nextJ));
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return changes;
}

/** The places of the longest list of lines that both have in the same order. */
function shared(was: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  const length = Array.from({ length: was.length + 1 }, () =>
    new Array<number>(now.length + 1).fill(0),
  );
  for (let i = was.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      length[i]![j] =
        was[i] === now[j]
          ? length[i + 1]![j + 1]! + 1
          : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
    }
  }
  const places: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < was.length && j < now.length;) {
    if (was[i] === now[j]) places.push([i++, j++]);
    else if (length[i + 1]![j]! >= length[i]![j + 1]!) i++;
    else j++;
  }
  return places;
}
