/** A line of a file with the place of a problem in it, as a terminal shows it. */
import { eastAsianWidth } from 'get-east-asian-width';

/** What is shown of the line, and the columns before the caret that goes below it. */
export interface SourceLine {
  shown: string;
  indent: number;
}

const WIDEST = 100;
const TAB = '    ';

/**
 * Shows a line around a column (from 1, in UTF-16 units, as problems count). A full-width character takes two
 * columns of a terminal, a tab becomes four spaces, and of a line wider than `widest` only the part around the
 * column is shown. Undefined for a line without a visible character.
 */
export function sourceLine(line: string, column: number, widest = WIDEST): SourceLine | undefined {
  const text = line.trimEnd();
  if (text.trim() === '') return undefined;
  const letters = [...text].map((letter) => (letter === '\t' ? TAB : letter));
  const widths = letters.map(widthOf);
  const caret = Math.min([...text.slice(0, column - 1)].length, letters.length);

  // From the column to the left until half is full, then to the right, then to the left again.
  let [start, end, used] = [caret, caret, 0];
  const fill = (most: number, next: () => number | undefined, take: () => void) => {
    for (let width = next(); width !== undefined && used + width <= most; width = next()) {
      used += width;
      take();
    }
  };
  const left = () => widths[start - 1];
  const right = () => widths[end];
  fill(widest / 2, left, () => start--);
  fill(widest, right, () => end++);
  fill(widest, left, () => start--);

  const [before, after] = [start > 0 ? '…' : '', end < letters.length ? '…' : ''];
  const inside = widths.slice(start, caret).reduce((sum, width) => sum + width, 0);
  return {
    shown: before + letters.slice(start, end).join('') + after,
    indent: before.length + inside,
  };
}

/** The columns that a character takes: none for an accent that stands on the letter before it. */
function widthOf(letter: string): number {
  if (letter === TAB) return TAB.length;
  if (/^[\p{Mark}\p{Format}]$/u.test(letter)) return 0;
  return eastAsianWidth(letter.codePointAt(0) ?? 0);
}
