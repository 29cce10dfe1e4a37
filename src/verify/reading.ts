/** How hard an English text is to read: its Flesch-Kincaid grade. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

export interface Reading {
  /** The grade of an American school in which pupils read such a text with ease. */
  grade: number;
  words: number;
  /** Words in a sentence, in the mean. */
  sentence: number;
  /** The words with the most syllables, the longest first, each once. */
  long: string[];
}

/** A word without meaning and of one syllable, for what is not counted. */
const PLAIN = 'this';

/** Measures texts. It remembers the syllables of each word: one for all texts is the fastest. */
export class ReadingGrades {
  readonly #syllables = new Map<string, number>();
  readonly #terms: RegExp;

  /** `terms` are names that count as one short word. */
  constructor(terms: readonly string[]) {
    const longestFirst = [...terms].sort((a, b) => b.length - a.length);
    this.#terms = new RegExp(`\\b(${longestFirst.join('|')})\\b`, 'g');
  }

  /** Each text ends a sentence, as a heading and an item of a list do. */
  of(texts: readonly string[]): Reading {
    const sentences = texts.flatMap((text) => this.#sentencesOf(text));
    const words = sentences.flat();
    const syllables = words.reduce((sum, word) => sum + this.#syllablesOf(word), 0);
    const counts = { sentence: sentences.length, word: words.length, syllable: syllables };
    return {
      grade: words.length === 0 ? 0 : fleschKincaid(counts),
      words: words.length,
      sentence: words.length / Math.max(1, sentences.length),
      long: [...new Set(words.map((word) => word.toLowerCase()))]
        .filter((word) => this.#syllablesOf(word) > 2)
        .sort((a, b) => this.#syllablesOf(b) - this.#syllablesOf(a)),
    };
  }

  /** Flesch ends a sentence at a semicolon and a colon too; a bar ends the cell of a table. */
  #sentencesOf(text: string): string[][] {
    return plain(text)
      .replace(this.#terms, PLAIN)
      .split(/[.?!:;…]["”’)]*(?=\s|$)|\|/)
      .map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [])
      .filter((words) => words.length > 0);
  }

  /** A number counts as one syllable, a word with a hyphen as its parts. */
  #syllablesOf(word: string): number {
    const known = this.#syllables.get(word);
    if (known !== undefined) return known;
    const count = word
      .split('-')
      .reduce((sum, part) => sum + (part === '' ? 0 : Math.max(1, syllable(part))), 0);
    this.#syllables.set(word, count);
    return count;
  }
}

/** The text without marks; a fact, a path and a gap in a guide’s words become a plain word. */
function plain(text: string): string {
  return text
    .replace(/\{fact:[^}]*\}|`[^`]*`|·+/g, PLAIN)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*/g, '');
}
