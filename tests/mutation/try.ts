/** Makes a slip and asks the checks whether they see it. */
import { libraryOf } from '../../src/read/library.ts';
import type { Problem } from '../../src/read/problem.ts';
import { type RuleId, infoOf } from '../../src/read/rules.ts';
import { verify } from '../../src/verify/verify.ts';
import type { Content } from './content.ts';
import type { Kind, Place } from './kind.ts';

/** The rules that name the slip: at an edited file, or with an id of the edited place. None: nobody noticed. */
export function rulesThatSee(place: Place, content: Content, today: string): RuleId[] {
  const edits = place.edit();
  const files = new Map(content.files);
  for (const [file, text] of Object.entries(edits)) {
    if (text === undefined) files.delete(file);
    else files.set(file, text);
  }
  // A copy, so that files that are as they were need not be read again for the next slip.
  const library = libraryOf(files, new Map(content.memory));
  const known = knownProblems(content, today);
  const named = [...Object.keys(edits), ...place.names];
  const found = verify(library, { today }).filter(
    (problem) =>
      !known.has(keyOf(problem)) &&
      (Object.hasOwn(edits, problem.file) || named.some((name) => problem.what.includes(name))),
  );
  return [...new Set(found.map(({ rule }) => rule))];
}

/** True where these rules do what a kind of slip asks of them. */
export function isCaught({ caught }: Kind, rules: readonly RuleId[]): boolean {
  return rules.some((rule) => caught === 'warned' || infoOf(rule).level === 'error');
}

/** What is wrong with the content as it is. */
function knownProblems(content: Content, today: string): ReadonlySet<string> {
  const known = KNOWN.get(content) ?? new Set(verify(content.library, { today }).map(keyOf));
  KNOWN.set(content, known);
  return known;
}

const KNOWN = new WeakMap<Content, ReadonlySet<string>>();

/** A slip may move the lines below it. */
function keyOf({ file, rule, what }: Problem): string {
  return `${rule} ${file} ${what}`;
}

/** Some of a list, spread over all of it: always the same ones. */
export function sample<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from(
    { length: most },
    (_, i) => list[Math.floor(((i + 0.5) * list.length) / most)]!,
  );
}
