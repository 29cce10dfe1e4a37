/** The marks inside authored texts. */
import { describe, expect, it } from 'vitest';
import { factsIn, linksIn, parseLink, plain, withoutMarks } from '../../../src/compile/marks.ts';

describe('facts', () => {
  it('are found in order, with repeats', () => {
    expect(factsIn('In {fact:a.one}, not {fact:b.two}; {fact:a.one}.')).toEqual([
      'a.one',
      'b.two',
      'a.one',
    ]);
  });

  it('are none where the mark is not whole', () => {
    expect(factsIn('{fact: a.one} {fact:a.one {facts:a.one} fact:a.one')).toEqual([]);
  });
});

describe('links', () => {
  it.each([
    ['tree:orders/late', { kind: 'tree', id: 'orders/late', anchor: '' }],
    ['tree:orders/late#wait', { kind: 'tree', id: 'orders/late', anchor: 'wait' }],
    ['guide:orders', { kind: 'guide', id: 'orders', anchor: '' }],
    ['message:orders/late', { kind: 'message', id: 'orders/late', anchor: '' }],
    ['https://example.com/#top', { kind: 'web', id: 'https://example.com/#top', anchor: '' }],
    ['trees:orders/late', { kind: 'web', id: 'trees:orders/late', anchor: '' }],
  ])('%s', (target, link) => {
    expect(parseLink(target)).toEqual(link);
  });

  it('are found in a text', () => {
    const links = linksIn('See [one](tree:a/b#c) or [two](guide:a/d) (or not).');
    expect(links.map(({ kind, id, anchor }) => [kind, id, anchor])).toEqual([
      ['tree', 'a/b', 'c'],
      ['guide', 'a/d', ''],
    ]);
  });
});

describe('a text without marks', () => {
  it('keeps the place of every letter', () => {
    const text = 'In `24 h` or {fact:a.b} see [30 days](guide:a/b#c-30) now';
    const bare = withoutMarks(text);
    expect(bare).toHaveLength(text.length);
    expect(bare.replace(/ +/g, ' ')).toBe('In or see [30 days now');
  });
});

describe('a text as plain words', () => {
  const words = (text: string) => plain(text, (id) => `<${id}>`);

  it('shows facts, and keeps the words of links, paths and bold', () => {
    expect(words('**Never** after {fact:a.b}: [look](tree:a/b#c) in `Orders > Late`.')).toBe(
      'Never after <a.b>: look in Orders > Late.',
    );
  });

  it('shows a fact inside a link and inside bold words', () => {
    expect(words('[in {fact:a.b}](guide:a/c) **{fact:a.b}**')).toBe('in <a.b> <a.b>');
  });
});
