/** One thing that is wrong in `content/`, as data. Printing is a separate step. */
import { distance } from 'fastest-levenshtein';
import { type RuleId, infoOf } from './rules.ts';

export interface Problem {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** The rule that is broken; `rules.ts` says what it asserts and why. */
  rule: RuleId;
  /** What is wrong, as a sentence with the value quoted. */
  what: string;
  /** How to mend it, as a sentence. */
  mend: string;
}

/** True for a problem that stops the build; the others are warnings. */
export function isError({ rule }: Problem): boolean {
  return infoOf(rule).level === 'error';
}

/** Where something stands in a file. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** `Did you mean “x”?` for the candidate closest to `slip`, or an empty string if none is close. */
export function guess(slip: string, candidates: Iterable<string>): string {
  const found = closest(slip, candidates);
  return found === undefined ? '' : `Did you mean “${found}”?`;
}

/** The candidate that differs least from `slip`: by a third of its letters at most, less in a short word. */
export function closest(slip: string, candidates: Iterable<string>): string | undefined {
  // The area that two ids share says nothing about how close they are.
  const area = /^[^./]*[./]/.exec(slip)?.[0] ?? '';
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const shared = candidate.startsWith(area) ? area.length : 0;
    const word = slip.slice(shared).toLowerCase();
    const d = difference(word, candidate.slice(shared).toLowerCase());
    const most = word.length < 4 ? word.length - 2 : Math.max(2, Math.floor(word.length / 3));
    if (d <= most && d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

/** Letters to change; letters in another order count as one. */
function difference(a: string, b: string): number {
  const sorted = (word: string) => [...word].sort().join('');
  return a !== b && sorted(a) === sorted(b) ? 1 : distance(a, b);
}

/** The guess if there is one, otherwise the general advice. */
export function guessOr(slip: string, candidates: Iterable<string>, advice: string): string {
  const found = guess(slip, candidates);
  return found === '' ? advice : found;
}

/** A problem on one line: `file:line:column  what is wrong. How to mend it.` */
export function oneLine({ file, line, column, what, mend }: Problem): string {
  return `${file}:${String(line)}:${String(column)}  ${what} ${mend}`.trimEnd();
}

/** The problems by file, then by line as a number. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}
