/** The part of the address after the `#`: `?wants=cancel&shipped=no`, or the id of a node. */
import type { Answer } from '../compile/machine.ts';

export type Fragment =
  | { kind: 'none' }
  | { kind: 'answers'; answers: Answer[]; written: number }
  | { kind: 'node'; id: string };

const ANSWER = /^[a-z][a-z0-9-]{0,60}=[a-z0-9][a-z0-9-]{0,60}$/;
const MOST = 40;

/** Reads a fragment. What does not look like an answer is left out, but counts among those `written`. */
export function parseFragment(hash: string): Fragment {
  const text = hash.replace(/^#/, '');
  if (text === '') return { kind: 'none' };
  if (!text.startsWith('?')) return { kind: 'node', id: decode(text) };
  const parts = text
    .slice(1)
    .split('&')
    .filter((part) => part !== '');
  const answers = parts.slice(0, MOST).filter((part): part is Answer => ANSWER.test(part));
  return { kind: 'answers', answers, written: parts.length };
}

/** Writes answers as a fragment; no answers, no fragment. */
export function formatFragment(answers: readonly Answer[]): string {
  return answers.length === 0 ? '' : `#?${answers.join('&')}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
