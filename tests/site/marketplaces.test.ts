/** A reader sees the value of the chosen marketplace, or that there is none; never another’s. */
import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { CompiledFact } from '../../src/compile/facts.ts';
import { valueOn } from '../../src/compile/periods.ts';
import {
  type Language,
  LANGUAGE_TAGS,
  MARKETPLACES,
  type Marketplace,
} from '../../src/schema/terms.ts';
import { BUILT, handbook } from './content.ts';
import { type Element, type Page, all, attribute, one, pages, problems, textOf } from './pages.ts';

/** The fact of an element, and what it shows in a marketplace. */
interface Shown {
  id: string;
  marketplace: Marketplace;
  /** One text; none or several are a fault of the page. */
  texts: string[];
  unconfirmed: boolean;
}

/** What a page shows of facts, inside texts and at its foot, as its scripts and styles choose it. */
function shownOn({ document }: Page): Shown[] {
  return all('a[data-fact], [data-fact-entry]', document).flatMap((element) => {
    const id = attribute(element, 'data-fact') || attribute(element, 'data-fact-entry');
    const groups = all('[data-in]', element);
    return MARKETPLACES.map((marketplace) => {
      const own = groups.filter((group) =>
        attribute(group, 'data-in').split(' ').includes(marketplace),
      );
      return {
        id,
        marketplace,
        texts: groups.length === 0 ? [textBetween(element)] : own.map(textOf),
        unconfirmed: own.some((group) => attribute(group, 'class') === 'unconfirmed'),
      };
    });
  });
}

/** The text of an element without that of its elements: at the foot, name and source stand around a value. */
function textBetween(element: Element): string {
  const texts = element.children.filter(DomUtils.isText).map(({ data }) => data);
  return texts.join('').replace(/^:/, '').replace(/\s+/g, ' ').trim();
}

const valueOf = (fact: CompiledFact, language: Language, marketplace: Marketplace) =>
  valueOn(fact.texts[language].periods, marketplace, BUILT);

/** True where a text shows a value: the same words, or the number and no other. */
function holds(text: string, value: number | string, language: Language): boolean {
  if (typeof value === 'string') return text === value.trim();
  const number = new Intl.NumberFormat(LANGUAGE_TAGS[language]).format(value);
  return String(text.match(/\d[\d,.]*/g)) === number;
}

/** The words for a fact that has no value in a marketplace. */
function notConfirmed(language: Language, marketplace: Marketplace): string {
  const words = handbook.words[language];
  const name = words[`marketplace.${marketplace}`] ?? '';
  return (words['fact.unconfirmed'] ?? '').replace('{marketplace}', name);
}

describe('a fact on a page', () => {
  it('has one text in each marketplace', () => {
    const wrong = problems((page) =>
      shownOn(page)
        .filter(({ texts }) => texts.length !== 1 || texts[0] === '')
        .map(({ id, marketplace, texts }) => `${id} in ${marketplace}: ${JSON.stringify(texts)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('without a value in a marketplace says that it is not confirmed there, and no number', () => {
    const wrong = problems((page) =>
      shownOn(page).flatMap(({ id, marketplace, texts, unconfirmed }) => {
        const fact = handbook.facts[id];
        if (!fact || valueOf(fact, page.language, marketplace) !== undefined) return [];
        return unconfirmed && texts[0] === notConfirmed(page.language, marketplace)
          ? []
          : [`${id} in ${marketplace}: “${texts.join()}”`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('with a value in a marketplace shows that value', () => {
    const wrong = problems((page) =>
      shownOn(page).flatMap(({ id, marketplace, texts, unconfirmed }) => {
        const fact = handbook.facts[id];
        const value = fact && valueOf(fact, page.language, marketplace);
        if (value === undefined) return fact ? [] : [`${id} is no fact`];
        return !unconfirmed && holds(texts.join(), value, page.language)
          ? []
          : [`${id} in ${marketplace} is ${value}, and the page says “${texts.join()}”`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a fact in the register', () => {
  const registers = pages.filter(({ document }) => one('section.fact-entry', document));

  /** The line of an entry that is about a marketplace. */
  function lineFor(entry: Element, language: Language, marketplace: Marketplace) {
    const words = handbook.words[language];
    const name = words[`marketplace.${marketplace}`] ?? '';
    const lines = all('.fact-values > li', entry).filter((line) => {
      const places = textOf(one('span', line) ?? line);
      return places === words['marketplace.all'] || places.includes(name);
    });
    return lines.length === 1 ? lines[0] : undefined;
  }

  it('has a line for each marketplace: its value, or that it is not confirmed', () => {
    const wrong = problems(
      ({ language, document }) =>
        all('section.fact-entry', document).flatMap((entry) => {
          const fact = handbook.facts[attribute(entry, 'aria-labelledby')];
          if (!fact) return [];
          return MARKETPLACES.filter((marketplace) => {
            const line = lineFor(entry, language, marketplace);
            const value = valueOf(fact, language, marketplace);
            const unconfirmed = attribute(line, 'class').split(' ').includes('unconfirmed');
            if (!line || unconfirmed !== (value === undefined)) return true;
            return value !== undefined && !holds(textOf(one('b', line)), value, language);
          }).map((marketplace) => `${fact.id} in ${marketplace}`);
        }),
      registers,
    );
    expect(wrong).toEqual([]);
  });
});
