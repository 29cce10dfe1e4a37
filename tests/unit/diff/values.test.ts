/** Which values fall into another case, and how a range of values is said. */
import { describe, expect, it } from 'vitest';
import { type Range, regionsOf } from '../../../src/diff/values.ts';
import { rangeWords, valueWords, whereWords } from '../../../src/diff/words.ts';
import type { InputCase, Question } from '../../../src/schema/tree.ts';

type Bounds = Omit<InputCase, 'id' | 'label' | 'next'>;

const question = (
  input: Question['input'],
  cases: Record<string, Bounds>,
  more = {},
): Question => ({
  ask: 'How much?',
  input,
  ...more,
  cases: Object.entries(cases).map(([id, bounds]) => ({ id, label: id, next: 'end', ...bounds })),
});

/** `2 to 3 days ago: few > many` for each region that moves. */
function moved(
  input: Question['input'],
  before: Record<string, Bounds>,
  after: Record<string, Bounds>,
) {
  const more =
    input === 'date' ? { measure: 'days-since' } : input === 'number' ? { unit: 'percent' } : {};
  const setting = { facts: new Map(), marketplace: 'us' as const, day: '2026-11-22' };
  const [old, fresh] = [question(input, before, more), question(input, after, more)];
  return regionsOf({ question: old, setting }, { question: fresh, setting })
    .filter(({ was, now }) => was !== now)
    .map(
      ({ was = 'none', now = 'none', ...range }) => `${rangeWords(range, fresh)}: ${was} > ${now}`,
    );
}

describe('bounds', () => {
  const rest: Bounds = { otherwise: true };
  it.each<[input: Question['input'], before: Bounds, after: Bounds, found: string[]]>([
    ['date', { 'at-most': 3 }, { below: 4 }, []],
    ['date', { 'at-most': 3 }, { 'at-most': 3.5 }, []],
    ['date', { below: 3 }, { 'at-most': 3 }, ['3 days ago: many > few']],
    ['date', { 'at-most': 3 }, { below: 3 }, ['3 days ago: few > many']],
    ['date', { below: 3 }, { below: 6 }, ['3 to 5 days ago: many > few']],
    ['date', { 'at-most': 0 }, { 'at-most': 1 }, ['1 day ago: many > few']],
    ['date', { 'at-most': -1 }, { 'at-most': 0 }, ['today: many > few']],
    ['date', { below: -5 }, { below: -2 }, ['in 3 to 5 days: many > few']],
    ['date', { below: -2 }, { below: 3 }, ['in 2 days to 2 days ago: many > few']],
    ['number', { 'at-most': 3 }, { below: 4 }, ['over 3% and under 4%: many > few']],
    ['number', { below: 3 }, { 'at-most': 3 }, ['exactly 3%: many > few']],
    ['number', { below: 3 }, { below: 6 }, ['3% to under 6%: many > few']],
    ['number', { 'at-most': 3 }, { 'at-most': 6 }, ['over 3% and up to 6%: many > few']],
    ['number', { below: 3 }, { 'at-most': 6 }, ['3% to 6%: many > few']],
    ['number', { 'at-most': 0.5 }, { below: 0 }, ['up to 0.5%: few > many']],
    ['money', { 'at-most': 0 }, { below: 0 }, ['exactly 0: few > many']],
    // Nobody can type a number under nought.
    ['money', { below: -5 }, { below: 0 }, []],
    ['money', { below: 5 }, { below: 0 }, ['under 5: few > many']],
  ])('%s, %j, then %j', (input, before, after, found) => {
    expect(moved(input, { few: before, many: rest }, { few: after, many: rest })).toEqual(found);
  });

  it('of cases that were added, removed, or leave a gap', () => {
    const two = { few: { below: 3 }, many: rest };
    const three = { few: { below: 3 }, some: { below: 10 }, many: rest };
    expect(moved('date', two, three)).toEqual(['3 to 9 days ago: many > some']);
    expect(moved('date', three, two)).toEqual(['3 to 9 days ago: some > many']);
    expect(moved('date', two, { few: { below: 3 }, many: { above: 4 } })).toEqual([
      '3 to 4 days ago: many > none',
    ]);
    expect(moved('date', two, { many: { below: 3 }, few: rest })).toEqual([
      '2 days ago or later: few > many',
      '3 days ago or earlier: many > few',
    ]);
    expect(moved('money', two, { many: { below: 3 }, few: rest })).toEqual([
      'under 3: few > many',
      '3 or more: many > few',
    ]);
  });
});

describe('words', () => {
  const cut = (value: number, after = false) => ({ value, after });
  it.each<[Range, string]>([
    [{}, 'any day'],
    [{ from: cut(0) }, 'today or later'],
    [{ to: cut(1) }, 'today or earlier'],
    [{ from: cut(2), to: cut(6) }, 'in 2 to 5 days'],
    [{ from: cut(-5), to: cut(-1) }, '2 to 5 days ago'],
    [{ from: cut(-1), to: cut(1) }, '1 day ago to today'],
  ])('for days until a date: %j', (range, words) => {
    expect(rangeWords(range, question('date', {}, { measure: 'days-until' }))).toBe(words);
  });

  it('for values', () => {
    expect([1, 24].map((n) => valueWords(n, 'hours'))).toEqual(['1 hour', '24 hours']);
    expect(valueWords(7, 'business-days')).toBe('7 business days');
    expect(valueWords(750, 'usd')).toBe('$750');
    expect(valueWords('the claims page', 'text')).toBe('the claims page');
    expect(valueWords(undefined, 'days')).toBe('not confirmed');
  });

  it('for places and times', () => {
    expect(whereWords({ marketplaces: ['us', 'uk', 'eu', 'jp'] })).toBe('Everywhere');
    expect(
      whereWords({
        marketplaces: ['us', 'jp'],
        spans: [{ until: '2026-12-31' }, { from: '2027-02-01', until: '2027-02-28' }],
      }),
    ).toBe('In us, jp, until 2026-12-31 and from 2027-02-01 until 2027-02-28');
  });
});
