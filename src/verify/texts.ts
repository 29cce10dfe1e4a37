/** Walks the authored texts of an entry, with the path of each. */
import { factsIn, linksIn } from '../compile/marks.ts';
import type { Entry, Library } from '../read/library.ts';
import type { Path } from '../read/yaml.ts';
import type { Place } from '../read/problem.ts';
import { perEntry } from './memo.ts';

/** Keys whose values are ids, settings or search words, which no reader sees. */
const NO_TEXT = new Set([
  'next',
  'at',
  'guide',
  'start',
  'id',
  'only',
  'fact',
  'date',
  'from',
  'after',
  'share',
  'without',
  'input',
  'measure',
  'unit',
  'kind',
  'message',
  'roles',
  'order',
  'to',
  'at-most',
  'below',
  'at-least',
  'above',
  'example',
  'aliases',
  'also',
  'typed',
  'area',
  'chinese',
  'tags',
  'owner',
  'scales',
]);

export interface AuthoredText {
  text: string;
  path: Path;
  /** Looks up where it stands. */
  at: () => Place;
}

/** Every text in an entry that a reader may see. */
export const textsOf = perEntry((entry: Entry<object>): readonly AuthoredText[] => {
  const found: AuthoredText[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      found.push({ text: value, path, at: () => entry.locate(path) });
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => {
        walk(item, [...path, index]);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (!NO_TEXT.has(key) || isName(path)) walk(inner, [...path, key]);
      }
    }
  };
  walk(entry.data, []);
  return found;
});

/** Every link in the texts of an entry. */
export const linksOf = perEntry((entry: Entry<object>) =>
  textsOf(entry).flatMap(({ text, at }) => linksIn(text).map((link) => ({ ...link, at }))),
);

/** Every fact that the texts of an entry name, with repeats. */
export const factsOf = perEntry((entry: Entry<object>) =>
  textsOf(entry).flatMap(({ text, at }) => factsIn(text).map((id) => ({ id, at }))),
);

/** Below these keys stand names that an author chose, which may look like settings. */
function isName(path: Path): boolean {
  return ['questions', 'outcomes', 'options', 'cases', 'blanks', 'texts'].includes(
    String(path[path.length - 1]),
  );
}

/** The trees, messages, their counterparts in other languages, and the terms, as one list. */
export function textEntries(library: Library): Entry<object>[] {
  return [
    ...library.trees.values(),
    ...library.messages.values(),
    ...library.vocabulary.values(),
    ...Object.values(library.translations).flatMap((t) => [
      ...t.trees.values(),
      ...t.messages.values(),
    ]),
  ];
}
