/** The machines of all trees of the handbook do what their YAML says. */
import { describe, expect, it } from 'vitest';
import { verify } from '../../../src/verify/verify.ts';
import { library } from '../own-content.ts';
import { agrees } from './agreement.ts';

it('there are trees', () => {
  expect(library.trees.size).toBeGreaterThan(0);
});

describe.each([...library.trees.values()])('$id', (entry) => {
  agrees(entry, library);
});

it('what is wrong with the content is a list of problems with a place and a mend', () => {
  for (const { file, line, column, what, mend } of verify(library, { today: '2026-12-01' })) {
    expect(file).toMatch(/^content\//);
    expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    expect(what).toMatch(/[.!?”]$/);
    expect(mend).not.toBe('');
  }
});
