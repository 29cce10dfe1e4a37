/** The words of the handbook, by which slips of the pen are known. */
import type { Ask } from './search-query.ts';

/** What the build writes beside the index, one file a language. */
export interface WordList {
  /** How many records there are. */
  records: number;
  /** Every word in Latin letters, the most frequent first, with a space between. */
  words: string;
}

/** Shorter words are taken as they are: too many others are near. */
const SHORTEST = 4;
/** From this length on, two slips are forgiven. */
const LONG = 8;

export class SearchWords {
  readonly records: number;
  readonly #words: readonly string[];

  constructor({ records, words }: WordList) {
    this.records = records;
    this.#words = words.split(' ');
  }

  /**
   * The word as the handbook spells it, which may go on after what is typed. Undefined where the handbook
   * holds nothing near. The index must not be asked for such a word: it would answer for its first letters.
   */
  async spell(word: string, ask: Ask): Promise<string | undefined> {
    if (!/^[a-z]/.test(word)) return word;
    const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
    if (this.#words.some((known) => known.startsWith(letters))) return word;
    // Another form of a word, such as “cancelling”: the index knows the stem.
    if ((await ask(`"${word}"`)).length > 0) return word;
    return this.nearest(letters);
  }

  /** The word that is typed with the fewest slips; among equals the most frequent. */
  nearest(letters: string): string | undefined {
    if (letters.length < SHORTEST) return undefined;
    let best: string | undefined;
    const first = letters.charAt(0);
    let fewest = letters.length < LONG ? 2 : 3;
    for (const known of this.#words) {
      if (!known.startsWith(first) || known.length < letters.length - 2) continue;
      const slips = slipsTo(letters, known);
      if (slips < fewest) {
        best = known;
        fewest = slips;
      }
    }
    return best;
  }
}

/**
 * Slips (a letter wrong, missing, too many, or two swapped) between what is typed and the beginning of a
 * word: optimal string alignment, open at the end of the word.
 */
function slipsTo(typed: string, word: string): number {
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1];
      let slips = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
        slips = Math.min(slips, before[j - 2]! + 1);
      }
      row.push(slips);
    }
    [before, last] = [last, row];
  }
  return Math.min(...last);
}
