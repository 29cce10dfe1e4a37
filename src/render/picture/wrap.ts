/** Breaks a text into lines of a picture, where no browser does it. Knows Chinese. */
import { eastAsianWidth } from 'get-east-asian-width';

/** Widths in ems of what is no Chinese, as in the common sans-serif fonts of systems, a little generous. */
const WIDTHS: [RegExp, number][] = [
  [/[\s.,:;'’‘|!ijlIft()[\]/\\·]/u, 0.32],
  [/[mwMW@%—…→]/u, 0.9],
  [/[A-Z&]/u, 0.68],
  [/[“”"\-–rs]/u, 0.46],
];
const OTHER = 0.57;

/** What must not stand at the start of a line, and what must not stand at its end. */
const CLOSING = /^[\s,.;:!?%)\]’”、。，；：！？）》」』】…–—·-]/u;
const OPENING = /[([“‘（《「『【]$/u;
const LETTER = /[\w“‘&/+$£€#’'%-]/u;

/** The width of a text in ems. */
export function widthOf(text: string, language: string): number {
  const ambiguousAsWide = language.startsWith('zh');
  let width = 0;
  for (const letter of text) {
    const wide = eastAsianWidth(letter.codePointAt(0) ?? 0, { ambiguousAsWide }) === 2;
    width += wide ? 1 : (WIDTHS.find(([match]) => match.test(letter))?.[1] ?? OTHER);
  }
  return width;
}

/**
 * The lines of a text, none wider than `most` ems unless a single word is. They are as even as the number of
 * lines allows, and together are the text again: each keeps the space at its end.
 */
export function wrap(text: string, most: number, language: string): string[] {
  const parts = partsOf(text, language);
  const within = (limit: number) => fill(parts, (line) => widthOf(line, language) <= limit);
  const greedy = within(most);
  let [low, high] = [most / 2, most];
  for (let step = 0; step < 6; step++) {
    const middle = (low + high) / 2;
    if (within(middle).length > greedy.length) low = middle;
    else high = middle;
  }
  return within(high);
}

function fill(parts: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && !fits((line + part).trimEnd())) {
      lines.push(line);
      line = '';
    }
    line += part;
  }
  return line === '' ? lines : [...lines, line];
}

/** The pieces between which a line may end: words, with the punctuation and the space that follow them. */
function partsOf(text: string, language: string): string[] {
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const last = parts[parts.length - 1];
    if (last !== undefined && (CLOSING.test(segment) || staysWith(last, segment))) {
      parts[parts.length - 1] = last + segment;
    } else {
      parts.push(segment);
    }
  }
  return parts;
}

/** True after an opening sign, and between letters that no space parts, as in “A-to-z”. */
function staysWith(before: string, after: string): boolean {
  if (OPENING.test(before)) return true;
  return LETTER.test(before.slice(-1)) && LETTER.test(after.slice(0, 1));
}
