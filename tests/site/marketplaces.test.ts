/** A reader sees the value of the chosen marketplace, or that there is none; never another’s. */
import { describe, expect, it } from 'vitest';
import type { CompiledFact } from '../../src/compile/facts.ts';
import { valueOn } from '../../src/compile/periods.ts';
import { type Language, LANGUAGE_TAGS, MARKETPLACES, type Marketplace } from '../../src/schema/terms.ts';
import { BUILT, handbook } from './content.ts';
import { type Element, all, attribute, one, pages, problems, textOf } from './pages.ts';

/** The elements that show a fact, with its id: inside a text, and at the foot of a page. */
const shownOn = (document: Element | Parameters<typeof all>[1]): { id: string; element: Element }[] => [
  ...all('a[data-fact]', document).map((element) => ({
    id: attribute(element, 'data-fact'),
    element,
  })),
  ...all('[data-fact-entry]', document).map((element) => ({
    id: attribute(element, 'data-fact-entry'),
    element,
  })),
];

/** What is wrong with what a reader in a marketplace sees, if anything. */
function wrongValue(
  fact: CompiledFact,
  language: Language,
  marketplace: Marketplace,
  shown: string,
  marked: boolean,
): string | undefined {
  const value = valueOn(fact.texts[language].periods, marketplace, BUILT);
  const place = `${fact.id} in ${marketplace}`;
  if (value === undefined) {
    const words = handbook.words[language];
    const name = words[`marketplace.${marketplace}`] ?? '';
    const expected = words['fact.unconfirmed']?.replace('{marketplace}', name);
    if (shown !== expected) return `${place} is not confirmed, but “${shown}” is shown`;
    return marked ? undefined : `${place} is not marked as unconfirmed`;
  }
  if (!holds(shown, value, language)) return `${place} is “${value}”, but “${shown}” is shown`;
  return marked ? `${place} is marked as unconfirmed, but has a value` : undefined;
}

/** True where a text shows a value: the same words, or the number and no other. */
function holds(shown: string, value: number | string, language: Language): boolean {
  if (typeof value === 'string') return shown === value.trim();
  const number = new Intl.NumberFormat(LANGUAGE_TAGS[language]).format(value);
  return String(shown.match(/\d[\d,.]*/g)) === number;
}

describe('a fact', () => {
  it('shows each marketplace its own value, or that it is not confirmed there', () => {
    const wrong = problems(({ language, document }) =>
      shownOn(document).flatMap(({ id, element }) => {
        const fact = handbook.facts[id];
        if (!fact) return [`${id} is no fact`];
        const groups = all('[data-in]', element);
        return MARKETPLACES.flatMap((marketplace) => {
          const own = groups.filter((g) => attribute(g, 'data-in').split(' ').includes(marketplace));
          if (groups.length > 0 && own.length !== 1) {
            return [`${id} has ${own.length} values for ${marketplace}`];
          }
          const shown = own[0] ? textOf(own[0]) : valueWithout(element);
          const marked = attribute(own[0], 'class') === 'unconfirmed';
          return wrongValue(fact, language, marketplace, shown, marked) ?? [];
        });
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('shows all marketplaces in the register', () => {
    const registers = pages.filter(({ document }) => one('section.fact-entry', document));
    const wrong = problems(({ language, document }) => {
      const words = handbook.words[language];
      const name = (marketplace: Marketplace) => words[`marketplace.${marketplace}`] ?? '';
      return all('section.fact-entry', document).flatMap((entry) => {
        const fact = handbook.facts[attribute(entry, 'aria-labelledby')];
        if (!fact) return [];
        const lines = all('.fact-values > li', entry);
        return MARKETPLACES.flatMap((marketplace) => {
          const own = lines.filter((line) => {
            const places = textOf(one('span', line) ?? line);
            return places === words['marketplace.all'] || places.includes(name(marketplace));
          });
          const [line] = own;
          if (!line || own.length > 1) return `${fact.id} has ${own.length} lines for ${marketplace}`;
          const value = valueOn(fact.texts[language].periods, marketplace, BUILT);
          const marked = attribute(line, 'class').split(' ').includes('unconfirmed');
          if (marked !== (value === undefined)) return `${fact.id} in ${marketplace}: ${textOf(line)}`;
          return value === undefined || holds(textOf(one('b', line)), value, language)
            ? []
            : `${fact.id} in ${marketplace} is ${value}, but the register says: ${textOf(line)}`;
        });
      });
    }, registers);
    expect(wrong).toEqual([]);
  });
});

/** The value of a fact that is the same everywhere. An entry has its name before it and its source after it. */
function valueWithout(element: Element): string {
  if (!('data-fact-entry' in element.attribs)) return textOf(element);
  const own = element.children.filter((child) => child.type === 'text').map((child) => ('data' in child ? child.data : ''));
  return own.join('').replace(/\s+/g, ' ').replace(/^\s*[:：]\s*/, '').trim();
}
