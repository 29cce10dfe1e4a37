/** The part of an address after the `#`, which anybody may have written. */
import { describe, expect, it } from 'vitest';
import { formatFragment, parseFragment } from '../../../src/run/fragment.ts';

const answersOf = (hash: string) => {
  const fragment = parseFragment(hash);
  return fragment.kind === 'answers' ? fragment : undefined;
};

describe('answers', () => {
  it('are read in their order', () => {
    expect(parseFragment('#?wants=cancel&shipped=no')).toEqual({
      kind: 'answers',
      answers: ['wants=cancel', 'shipped=no'],
      written: 2,
    });
  });

  it('come back as they were written', () => {
    const answers = ['wants=cancel', 'delivery-date=claim-open', 'q2=2nd'] as const;
    expect(answersOf(formatFragment(answers))).toEqual({ kind: 'answers', answers, written: 3 });
    expect(formatFragment([])).toBe('');
  });

  it('may be none', () => {
    expect(answersOf('#?')).toEqual({ kind: 'answers', answers: [], written: 0 });
    expect(answersOf('#?&&')).toEqual({ kind: 'answers', answers: [], written: 0 });
  });

  it('keep a question that is answered twice: which one counts is decided in the tree', () => {
    expect(answersOf('#?wants=cancel&wants=faster')?.answers).toEqual([
      'wants=cancel',
      'wants=faster',
    ]);
  });
});

describe('what is no answer is left out, but counted', () => {
  it.each([
    'wants',
    'wants=',
    '=cancel',
    'wants=cancel=now',
    'Wants=cancel',
    'wants=Cancel',
    'wants=can cel',
    'wants=can%20cel',
    'wants=%',
    'wants=%E4%BD',
    'wants=取消',
    '__proto__=x',
    'wants=__proto__',
    'wants=<img src=x onerror=alert(1)>',
    'wants=javascript:alert(1)',
    '-wants=cancel',
    'wants=-cancel',
    'wants.nested=cancel',
    'xstate.init=x',
    '*=x',
    `${'w'.repeat(62)}=x`,
    `w=${'x'.repeat(62)}`,
  ])('%s', (part) => {
    expect(answersOf(`#?${part}`)).toEqual({ kind: 'answers', answers: [], written: 1 });
    expect(answersOf(`#?shipped=no&${part}`)).toEqual({
      kind: 'answers',
      answers: ['shipped=no'],
      written: 2,
    });
  });

  it('names of things that every object has are only names', () => {
    expect(answersOf('#?constructor=prototype')).toEqual({
      kind: 'answers',
      answers: ['constructor=prototype'],
      written: 1,
    });
  });

  it('more answers than any route has', () => {
    const many = Array.from({ length: 1000 }, (_, i) => `q${i}=yes`);
    const fragment = answersOf(`#?${many.join('&')}`);
    expect([fragment?.answers.length, fragment?.written]).toEqual([40, 1000]);
  });

  it('a million letters', () => {
    expect(answersOf(`#?${'a'.repeat(1_000_000)}`)).toEqual({
      kind: 'answers',
      answers: [],
      written: 1,
    });
    expect(answersOf(`#?${'a=a&'.repeat(250_000)}`)?.answers).toHaveLength(40);
  });
});

describe('a node', () => {
  it.each([
    ['#cancel-now', 'cancel-now'],
    ['#%E5%8F%96%E6%B6%88', '取消'],
    ['#__proto__', '__proto__'],
    ['#cancel=now', 'cancel=now'],
    ['##x', '#x'],
  ])('%s', (hash, id) => {
    expect(parseFragment(hash)).toEqual({ kind: 'node', id });
  });

  it('that cannot be decoded is the node of no name', () => {
    expect(parseFragment('#%')).toEqual({ kind: 'node', id: '' });
    expect(parseFragment('#%E4%BD')).toEqual({ kind: 'node', id: '' });
  });
});

it.each(['', '#'])('“%s” is nothing', (hash) => {
  expect(parseFragment(hash)).toEqual({ kind: 'none' });
});
