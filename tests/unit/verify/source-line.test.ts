/** The line that a problem stands in, with a caret below its column. */
import { describe, expect, it } from 'vitest';
import { sourceLine } from '../../../src/verify/source-line.ts';

/** The line and the caret as they are printed. */
function shown(line: string, column: number, widest?: number): string[] {
  const found = sourceLine(line, column, widest);
  return found ? [found.shown, `${' '.repeat(found.indent)}^`] : [];
}

describe('the caret', () => {
  it('stands below its column', () => {
    expect(shown('start: shiper', 8)).toEqual([
      'start: shiper', //
      '       ^',
    ]);
  });

  it('counts two columns for a full-width character', () => {
    expect(shown('why: 索赔：在 3 天后', 11)).toEqual([
      'why: 索赔：在 3 天后', //
      '              ^',
    ]);
    expect(sourceLine('索赔', 2)?.indent).toBe(2);
  });

  it('counts a sign outside of the basic plane as one character, and an accent as none', () => {
    // Both of its UTF-16 units are counted in the column of the problem.
    expect(sourceLine('😀 x', 4)?.indent).toBe(3);
    expect(sourceLine('e\u0301 x', 4)?.indent).toBe(2);
  });

  it('counts a tab as the four spaces that it is shown as', () => {
    expect(shown('\task: Who?', 2)).toEqual([
      '    ask: Who?', //
      '    ^',
    ]);
    expect(sourceLine('\task', 1)?.indent).toBe(0);
  });

  it('stands behind the last letter where the column lies behind the line', () => {
    expect(shown('do: Wait\r', 40)).toEqual([
      'do: Wait', //
      '        ^',
    ]);
  });
});

describe('a long line', () => {
  const line = 'abcdefghijklmnopqrstuvwxyz';

  it.each([
    [1, ['abcdefghij…', '^']],
    [6, ['abcdefghij…', '     ^']],
    [13, ['…hijklmnopq…', '      ^']],
    [26, ['…qrstuvwxyz', '          ^']],
  ])('is cut around column %i', (column, printed) => {
    expect(shown(line, column, 10)).toEqual(printed);
  });

  it('of full-width characters is cut by columns', () => {
    expect(shown('零一二三四五六七八九', 6, 8)).toEqual([
      '…三四五六…', //
      '     ^',
    ]);
  });
});

it('A line without a visible character is not shown', () => {
  expect(sourceLine('', 1)).toBeUndefined();
  expect(sourceLine('  \t', 2)).toBeUndefined();
});
