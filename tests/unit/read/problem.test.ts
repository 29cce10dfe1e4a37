/** A problem on one line, and how a slip is guessed. */
import { describe, expect, it } from 'vitest';
import { type Problem, guess, inOrder, oneLine } from '../../../src/read/problem.ts';

const problem = (file: string, line: number, mend = 'Mend it.'): Problem => ({
  file,
  line,
  column: 1,
  rule: 'shape',
  what: 'Wrong.',
  mend,
});

describe('a problem on one line', () => {
  it('has its place, what is wrong and how to mend it', () => {
    expect(oneLine(problem('a.yaml', 3))).toBe('a.yaml:3:1  Wrong. Mend it.');
    expect(oneLine(problem('a.yaml', 3, ''))).toBe('a.yaml:3:1  Wrong.');
  });

  it('is sorted by file, then by line as a number', () => {
    const problems = [problem('b.yaml', 2), problem('a.yaml', 10), problem('a.yaml', 9)];
    expect(inOrder(problems).map(({ file, line }) => `${file}:${line}`)).toEqual([
      'a.yaml:9',
      'a.yaml:10',
      'b.yaml:2',
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
