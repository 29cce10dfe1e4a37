/** Interface words, said from a list of words. Needs no page: the search index is made with it too. */
import type { WordKey } from '../schema/words.ts';

export type Say = (key: WordKey, values?: Record<string, string | number>) => string;

/** A function that says the words of one language, with `{name}` filled from `values`. */
export function sayer(words: Readonly<Record<string, string>>): Say {
  return (key, values = {}) =>
    (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) =>
      name in values ? String(values[name]) : whole,
    );
}
