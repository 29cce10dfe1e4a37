/** The vocabulary: every term with its counterpart, and a link to it where it first appears in a guide. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/schema/terms.ts';
import { handbook } from './content.ts';
import { all, attribute, one, pageAt, pages, textOf } from './pages.ts';

const terms = Object.entries(handbook.vocabulary);
const linksIn = (page: (typeof pages)[number]) => all('a.term', page.document);
const linking = pages.filter((page) => linksIn(page).length > 0);

describe.each(LANGUAGES)('in %s', (language) => {
  const path = language === 'en' ? '/vocabulary/' : `/${language}/vocabulary/`;

  it.each(terms)('%s stands in both languages, with what it means', (id, term) => {
    const row = one(`tr[id="${id}"]`, pageAt(path)!.document);
    const cells = row ? all('td', row).map(textOf) : [];
    expect(cells).toHaveLength(3);
    expect(cells[0]).toContain(term.en.term);
    expect(cells[1]).toContain(term['zh-cn'].term);
    expect(cells[2]).toBe(term[language].means);
  });

  it('most guides link to terms', () => {
    const guides = Object.values(handbook.guides).filter(({ area }) => area !== undefined);
    const own = linking.filter((page) => page.language === language);
    expect(own.length).toBeGreaterThan(guides.length * 0.8);
  });
});

it.each(linking)('$path links each term once, outside of headings and other links', (page) => {
  const links = linksIn(page);
  const prefix = page.language === 'en' ? '' : `/${page.language}`;
  const addresses = links.map((link) => attribute(link, 'href'));
  expect(addresses).toEqual([...new Set(addresses)]);
  const ids = terms.map(([id]) => `${prefix}/vocabulary/#${id}`);
  expect(addresses.filter((address) => !ids.includes(address))).toEqual([]);
  expect(all(':is(h1, h2, h3, h4, a, code, th) a.term', page.document)).toEqual([]);
});
