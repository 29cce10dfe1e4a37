/** Behind every policy number stand its source, its date and how sure it is. */
import { describe, expect, it } from 'vitest';
import type { CompiledFact } from '../../src/compile/facts.ts';
import { LANGUAGES, type Language } from '../../src/schema/terms.ts';
import { handbook } from './content.ts';
import {
  type Element,
  type Page,
  all,
  attribute,
  one,
  pageAt,
  pages,
  problems,
  textOf,
} from './pages.ts';

const registerPath = (language: Language) =>
  language === 'en' ? '/facts/' : `/${language}/facts/`;
const isRegister = ({ path, language }: Page) => path === registerPath(language);
const used = ({ document }: Page): Element[] => all('a[data-fact]', document);
const using = pages.filter((page) => used(page).length > 0);

/** True where a text names a day: `22 Nov 2026`, `2026年11月22日`. */
function namesDay(text: string, day: string): boolean {
  const [year = '', , date = ''] = day.split('-');
  return text.includes(year) && new RegExp(`(?<!\\d)0?${Number(date)}(?!\\d)`).test(text);
}

/** What an entry must show of its fact and does not. */
function lacks(entry: Element, fact: CompiledFact, language: Language): string[] {
  const { source, confidence, checked, id } = fact;
  const word = handbook.words[language][`confidence.${confidence}`] ?? '';
  const link = all('a[href]', entry).find((a) => attribute(a, 'href') === source.url);
  return [
    ...(textOf(link).includes(source.publisher) ? [] : [`${id}: its source`]),
    ...(namesDay(textOf(entry), checked) ? [] : [`${id}: the day of its last check`]),
    ...(textOf(one('.confidence', entry)) === word ? [] : [`${id}: how sure it is`]),
    ...(textOf(entry).includes(fact.texts[language].label) ? [] : [`${id}: its name`]),
  ];
}

describe('a fact in a text', () => {
  it('leads to its entry in the register', () => {
    const wrong = problems(
      (page) =>
        used(page)
          .filter(
            (link) =>
              attribute(link, 'href') !==
              `${registerPath(page.language)}#${attribute(link, 'data-fact')}`,
          )
          .map((link) => `${attribute(link, 'data-fact')} leads to ${attribute(link, 'href')}`),
      using,
    );
    expect(wrong).toEqual([]);
  });

  it('has its source at the foot of the page', () => {
    const bare = problems(
      (page) => {
        const entries = new Set(
          all('[data-fact-entry]', page.document).map((entry) =>
            attribute(entry, 'data-fact-entry'),
          ),
        );
        return used(page)
          .map((link) => attribute(link, 'data-fact'))
          .filter((id) => !entries.has(id));
      },
      using.filter((page) => !isRegister(page)),
    );
    expect(bare).toEqual([]);
  });

  it('is marked exactly where Amazon does not confirm it', () => {
    const wrong = problems(
      (page) =>
        used(page)
          .filter((link) => {
            const { confidence } = handbook.facts[attribute(link, 'data-fact')] ?? {};
            const marked = attribute(link, 'class').split(' ').includes('fact-secondary');
            return marked !== (confidence === 'secondary');
          })
          .map((link) => attribute(link, 'data-fact')),
      using,
    );
    expect(wrong).toEqual([]);
  });

  it('has a value', () => {
    const empty = problems(
      (page) =>
        used(page)
          .filter((link) => textOf(link) === '')
          .map((link) => attribute(link, 'data-fact')),
      using,
    );
    expect(empty).toEqual([]);
  });
});

describe('an entry at the foot of a page', () => {
  it('shows name, source, date and confidence', () => {
    const wrong = problems(
      ({ language, document }) =>
        all('[data-fact-entry]', document).flatMap((entry) => {
          const id = attribute(entry, 'data-fact-entry');
          const fact = handbook.facts[id];
          return fact ? lacks(entry, fact, language) : [`${id} is no fact`];
        }),
      pages.filter(({ document }) => one('[data-fact-entry]', document)),
    );
    expect(wrong).toEqual([]);
  });

  it('stands there once', () => {
    const twice = problems(({ document }) => {
      const ids = all('[data-fact-entry]', document).map((e) => attribute(e, 'data-fact-entry'));
      return ids.filter((id, index) => ids.indexOf(id) < index);
    });
    expect(twice).toEqual([]);
  });
});

describe.each(LANGUAGES)('the register in %s', (language) => {
  const document = pageAt(registerPath(language))!.document;
  const entries = all('section.fact-entry', document);

  it('holds every fact, once', () => {
    const ids = entries.map((entry) => attribute(entry, 'aria-labelledby')).sort();
    expect(ids).toEqual(Object.keys(handbook.facts).sort());
  });

  it('shows name, source, date and confidence of each', () => {
    const wrong = entries.flatMap((entry) => {
      const fact = handbook.facts[attribute(entry, 'aria-labelledby')];
      return fact ? lacks(entry, fact, language) : [];
    });
    expect(wrong).toEqual([]);
  });
});
