import { describe, expect, it } from 'vitest';
import { SITE } from '../../src/render/site.ts';
import { LANGUAGES, LANGUAGE_TAGS } from '../../src/schema/terms.ts';
import { MESSAGE_LANGUAGES } from '../../src/schema/message.ts';
import {
  type Element,
  addressed,
  all,
  attribute,
  counterpart,
  one,
  pageAt,
  problems,
  wordsOf,
} from './pages.ts';

it('every page exists in every language', () => {
  const alone = problems(
    (page) =>
      LANGUAGES.map((language) => counterpart(page, language))
        .filter((path) => !pageAt(path))
        .map((path) => `${path} is missing`),
    addressed,
  );
  expect(alone).toEqual([]);
});

it('every page names itself in every language, for search engines', () => {
  const wrong = problems((page) => {
    const expected = LANGUAGES.map((language) => [
      LANGUAGE_TAGS[language],
      SITE + counterpart(page, language),
    ]);
    const links = all('link[rel="alternate"][hreflang]', page.document)
      .map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')])
      .filter(([tag]) => tag !== 'x-default');
    const right = JSON.stringify(links) === JSON.stringify(expected);
    return right ? [] : [`alternates are ${JSON.stringify(links)}`];
  }, addressed);
  expect(wrong).toEqual([]);
});

describe('the language of', () => {
  it('a page is that of its address', () => {
    const wrong = problems(({ language, document }) => {
      const tag = LANGUAGE_TAGS[language];
      return ['html', 'main']
        .map((name) => one(name, document)?.attribs['lang'] ?? (name === 'html' ? 'none' : tag))
        .filter((lang) => lang !== tag)
        .map((lang) => `${lang} instead of ${tag}`);
    });
    expect(wrong).toEqual([]);
  });

  it('a part of a page is one that browsers know', () => {
    const known = [...Object.values(LANGUAGE_TAGS), ...MESSAGE_LANGUAGES];
    const unknown = problems(({ document }) =>
      all('[lang]', document)
        .map((element) => attribute(element, 'lang'))
        .filter((lang) => !known.includes(lang)),
    );
    expect(unknown).toEqual([]);
  });

  it('a message is its own', () => {
    const wrong = problems(({ document }) =>
      all('[data-text]', document)
        .filter((text) => attribute(text, 'lang') !== attribute(text, 'data-text'))
        .map(
          (text) =>
            `the message in “${attribute(text, 'data-text')}” is marked as “${attribute(text, 'lang')}”`,
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('a sentence on a Chinese page is Chinese, or marked as what it is', () => {
    const english = problems(
      (page) =>
        wordsOf(page)
          .filter(({ language }) => language === 'zh-CN')
          .filter(({ within }) => !within.some(keepsItsWords))
          .map(({ text }) => text)
          .filter((text) => !/\p{Script=Han}/u.test(text) && /([a-z’]+[ ,]+){5}/i.test(text)),
      addressed.filter(({ language }) => language === 'zh-cn'),
    );
    expect(english).toEqual([]);
  });
});

/** Paths in Seller Central, and sources, which are named as they name themselves. */
function keepsItsWords(element: Element): boolean {
  return element.name === 'code' || attribute(element, 'href').startsWith('http');
}
