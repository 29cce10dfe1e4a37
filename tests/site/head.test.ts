import { describe, expect, it } from 'vitest';
import { SITE } from '../../src/render/site.ts';
import { addressed, all, attribute, one, pages, problems, textOf, type Page } from './pages.ts';

const title = ({ document }: Page) => textOf(one('head > title', document));
const description = ({ document }: Page) =>
  attribute(one('head > meta[name="description"]', document), 'content').trim();

describe.each([
  ['title', title, pages],
  ['description', description, addressed],
])('the %s of a page', (_, read, among) => {
  it('is there', () => {
    expect(among.filter((page) => read(page) === '').map(({ path }) => path)).toEqual([]);
  });

  it('is its own', () => {
    const taken = new Map<string, string>();
    const shared = problems((page) => {
      const text = read(page);
      const other = taken.get(text) ?? page.path;
      taken.set(text, other);
      return other === page.path ? [] : [`“${text}” is that of ${other} too`];
    }, among);
    expect(shared).toEqual([]);
  });
});

it('a page has one main heading, with words', () => {
  const wrong = problems(({ document }) => {
    const headings = all('h1', document).map(textOf);
    return headings.length === 1 && headings[0] !== ''
      ? []
      : [`main headings: ${JSON.stringify(headings)}`];
  });
  expect(wrong).toEqual([]);
});

it('a page gives its own address as the one to link to', () => {
  const wrong = problems(({ path, document }) => {
    const canonical = attribute(one('link[rel="canonical"]', document), 'href');
    return canonical === SITE + path ? [] : [`canonical is “${canonical}”`];
  }, addressed);
  expect(wrong).toEqual([]);
});
