import { expect, it } from 'vitest';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../src/schema/terms.ts';
import { NOT_FOUND, all, attribute, pageAt } from './pages.ts';

// A host sends this one page for every address it does not know, at any depth and in any language.
const page = pageAt(NOT_FOUND);

it('there is a page for addresses that do not exist', () => {
  expect(page).toBeDefined();
});

it('it names its files and links from the root, since it is shown at any depth', () => {
  const paths = ['href', 'src'].flatMap((name) =>
    all(`[${name}]`, page!.document).map((element) => attribute(element, name)),
  );
  expect(paths.filter((path) => !/^(\/|#|https:)/.test(path))).toEqual([]);
});

it('it leads to the home page in every language', () => {
  const links = all('main a[href]', page!.document).map((link) => attribute(link, 'href'));
  const homes = LANGUAGES.map((language) => (language === SOURCE_LANGUAGE ? '/' : `/${language}/`));
  expect(links).toEqual(expect.arrayContaining(homes));
});
