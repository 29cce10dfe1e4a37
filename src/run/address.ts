/**
 * Where a tree keeps what it shows: the page of a tree in the fragment, so that the link can be copied; a tree
 * in a guide in the history alone, so that the guide keeps its own fragments. Typed values are in the history.
 */
import type { Answer } from '../compile/machine.ts';
import { type Fragment, formatFragment, parseFragment } from './fragment.ts';
import { type Typed, readTyped } from './progress.ts';

interface Tree {
  tree: string;
  embedded: boolean;
}

export function readAddress({ tree, embedded }: Tree): { fragment: Fragment; typed: Typed } {
  const { answers, typed } = historyState(tree);
  const kept = answers ? `#?${answers}` : '';
  return { fragment: parseFragment(embedded ? kept : location.hash), typed };
}

/** With `push` as a new entry of the history, otherwise in place of the present one. */
export function writeAddress(
  { tree, embedded }: Tree,
  { answers, typed }: { answers: readonly Answer[]; typed: Typed },
  push: boolean,
): void {
  const state = {
    ...(history.state as object | null),
    [tree]: { answers: answers.join('&'), typed },
  };
  const { href, pathname, search } = location;
  const url = embedded ? href : pathname + search + formatFragment(answers);
  if (push) history.pushState(state, '', url);
  else history.replaceState(state, '', url);
}

/** What the current history entry holds for a tree. It may hold anything. */
export function historyState(tree: string): { answers: string | undefined; typed: Typed } {
  const all = history.state as Record<string, unknown> | null;
  const own = all?.[tree] as { answers?: unknown; typed?: unknown } | undefined;
  const answers = typeof own?.answers === 'string' ? own.answers : undefined;
  return { answers, typed: readTyped(own?.typed) };
}
