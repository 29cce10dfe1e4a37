/** Where a reader left a tree, kept on the device. */
import type { Answer } from '../compile/machine.ts';
import { parseFragment } from './fragment.ts';
import { forget, load, save } from './storage.ts';

/** What was typed, by question: dates as ISO dates, numbers as typed. */
export type Typed = Record<string, string>;

export interface Progress {
  answers: Answer[];
  typed: Typed;
}

export function loadProgress(tree: string): Progress | undefined {
  const stored = load(`tree:${tree}`);
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { answers, typed } = stored as { answers?: unknown; typed?: unknown };
  if (typeof answers !== 'string') return undefined;
  const fragment = parseFragment(`#?${answers}`);
  if (fragment.kind !== 'answers' || fragment.answers.length === 0) return undefined;
  return { answers: fragment.answers, typed: readTyped(typed) };
}

export function saveProgress(tree: string, { answers, typed }: Progress): void {
  if (answers.length === 0) forget(`tree:${tree}`);
  else save(`tree:${tree}`, { answers: answers.join('&'), typed });
}

/** Typed values from a place that may hold anything: storage or the history. */
export function readTyped(stored: unknown): Typed {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length < 40,
    ),
  );
}
