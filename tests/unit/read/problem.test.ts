/** How problems are printed, and how a slip is guessed. */
import { describe, expect, it } from 'vitest';
import { type Problem, formatProblems, guess } from '../../../src/read/problem.ts';

const problem = (file: string, line: number, what = 'Wrong.'): Problem => ({
  file,
  line,
  column: 1,
  rule: 'shape',
  what,
  mend: 'Mend it.',
});

describe('the printed list', () => {
  it('is sorted by file, then by line as a number, and ends with the total', () => {
    const problems = [problem('b.yaml', 2), problem('a.yaml', 10), problem('a.yaml', 9)];
    expect(formatProblems(problems)).toBe(
      [
        'a.yaml:9:1  Wrong. Mend it.',
        'a.yaml:10:1  Wrong. Mend it.',
        'b.yaml:2:1  Wrong. Mend it.',
        '3 problems in 2 files.',
      ].join('\n'),
    );
  });

  it('says one of one', () => {
    expect(formatProblems([problem('a.yaml', 1)])).toMatch(/\n1 problem in 1 file\.$/);
  });

  it('cuts a long list a file, and counts all of it', () => {
    const lines = formatProblems(
      Array.from({ length: 25 }, (_, i) => problem('a.yaml', i + 1)),
    ).split('\n');
    expect(lines).toHaveLength(22);
    expect(lines.slice(-3)).toEqual([
      'a.yaml:20:1  Wrong. Mend it.',
      'a.yaml  and 5 more.',
      '25 problems in 1 file.',
    ]);
  });
});

describe('a guess', () => {
  const orders = ['orders.pending-max', 'orders.claim-opens', 'orders.claim-closes'];

  it.each([
    ['orders.pendng-max', orders, 'orders.pending-max'],
    ['orders.claim-open', orders, 'orders.claim-opens'],
    ['Amazon', ['amazon', 'seller'], 'amazon'],
    ['aks', ['ask', 'help'], 'ask'],
    ['usa', ['us', 'uk'], 'us'],
    ['US', ['us', 'uk'], 'us'],
  ])('%s is close', (slip, candidates, meant) => {
    expect(guess(slip, candidates)).toBe(`Did you mean “${meant}”?`);
  });

  it.each([
    ['reviews.deadline', orders],
    ['de', ['us', 'uk', 'eu', 'jp']],
    ['', ['us']],
    ['x', []],
  ])('nothing is close to “%s”', (slip, candidates) => {
    expect(guess(slip, candidates)).toBe('');
  });
});
