/** Finds phrases of `content/banned-phrases` in a text. `en.yaml` there says how a phrase is written. */

/** Endings of a word that mean the same, by language: mostly the plural. */
const ENDINGS: Record<string, string> = {
  all: "(?:'?s)?",
  en: "(?:'?s|es)?",
  de: '(?:e|en|er|es|n|s)?',
  fr: '(?:e|s|es|x)?',
  es: '(?:s|es)?',
};

const END = '.!?。！？';
/** What stands between two words of a sentence. */
const BETWEEN = `[^\\p{L}\\p{N}${END}]+`;
const WORD = '[\\p{L}\\p{N}]+';
/** “…” between words, and between signs of a script without spaces. */
const WORDS = `${BETWEEN}(?:${WORD}${BETWEEN}){0,5}`;
const SIGNS = `[^${END}]{0,12}`;
const WITHOUT_SPACES = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** Makes the pattern of a phrase; to be used on `folded` texts. */
export function phrasePattern(phrase: string, language: string): RegExp {
  const tokens = fold(phrase)
    .text.split(/[\s']+/)
    .filter((token) => token !== '');
  let source = '';
  let gap = false;
  let before: string | undefined;
  for (const token of tokens) {
    if (/^(…|\.{3})$/.test(token)) {
      gap = true;
      continue;
    }
    if (before === undefined) {
      // “Verkäufer-Bewertung” is another word than “Bewertung”.
      source += WITHOUT_SPACES.test(token) ? '' : '(?<!-)';
    } else if (WITHOUT_SPACES.test(before + token)) {
      source += gap ? SIGNS : '\\s*';
    } else {
      source += gap ? WORDS : BETWEEN;
    }
    const words = token.split('|').map((word) => wordPattern(word, language));
    source += `(?:${words.join('|')})`;
    before = token;
    gap = false;
  }
  return new RegExp(source, 'u');
}

function wordPattern(word: string, language: string): string {
  const letters = word
    .replace(/[.+?^${}()[\]\\/]/g, '\\$&')
    .replaceAll('*', '[\\p{L}\\p{N}]*')
    .replaceAll('-', '[\\s-]?');
  const isWord = /[\p{L}\p{N}]/u.test(word) && !WITHOUT_SPACES.test(word);
  if (!isWord) return letters;
  // A Latin word may stand right beside a Chinese one.
  const ending = word.endsWith('*') ? '' : (ENDINGS[language] ?? '');
  return `(?<![\\p{Script=Latin}\\p{N}])${letters}${ending}(?![\\p{Script=Latin}\\p{N}])`;
}

/** A text without what makes no difference, which still knows where each letter came from. */
export interface Folded {
  text: string;
  /** The words as they were written. */
  original: (start: number, end: number) => string;
}

/** Lower case, without accents, with plain signs in the place of wide ones; an empty line ends a sentence. */
export function fold(text: string): Folded {
  let folded = '';
  const from: number[] = [];
  let index = 0;
  for (const character of text.replace(/\n[^\S\n]*\n/g, (gap) => '.'.repeat(gap.length))) {
    const plain = character
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’‘`´]/g, "'")
      .normalize('NFD')
      .replace(/[\u0300-\u036f\u00ad\u200b-\u200d]/g, '')
      .normalize('NFC');
    from.push(...Array.from({ length: plain.length }, () => index));
    folded += plain;
    index += character.length;
  }
  return {
    text: folded,
    original: (start, end) =>
      text.slice(from[start] ?? 0, (from[end - 1] ?? text.length) + 1).replace(/\s+/g, ' '),
  };
}
