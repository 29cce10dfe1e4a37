/** The record of what was translated, as the text of its file: content/translations. */
import type { Library } from '../read/library.ts';
import { guessOr } from '../read/problem.ts';
import type { Digests } from '../schema/translated.ts';
import type { Other } from './parity.ts';
import { digestsOf, unitsOf } from './translated.ts';

export interface TranslationRecord {
  file: string;
  text: string;
  /** The units whose digests are other ones than before. */
  changed: string[];
}

/**
 * The record of a language in which the wanted units are translated from the English of today. The others stay
 * as they are recorded; those that exist no more are dropped.
 */
export function recordOf(
  library: Library,
  language: Other,
  isWanted: (unit: string) => boolean,
): TranslationRecord {
  const { made } = library.translations[language];
  const units = [...unitsOf(library).values()].filter((unit) => unit.placeIn(language));
  const entries = units.flatMap((unit): [id: string, digests: Digests][] => {
    const digests = isWanted(unit.id) ? digestsOf(unit, library) : made?.get(unit.id)?.data;
    return digests ? [[unit.id, digests]] : [];
  });
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const isNew = ([id, digests]: [string, Digests]) =>
    lines(id, digests) !== lines(id, made?.get(id)?.data ?? { text: '' });
  return {
    file: `content/translations/${language}.yaml`,
    text: HEAD + entries.map(([id, digests]) => lines(id, digests)).join(''),
    changed: entries.filter(isNew).map(([id]) => id),
  };
}

const HEAD = `# From which English texts and which values of facts this language was made.
# Written by “npm run translated”: do not edit it by hand.
`;

/** In the shape that Prettier leaves alone. A digest in quotation marks is no number, such as 1e234567. */
function lines(id: string, { text, facts = {} }: Digests): string {
  const values = Object.entries(facts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([fact, value]) => `    ${fact}: "${value}"\n`);
  const list = values.length > 0 ? `  facts:\n${values.join('')}` : '';
  return `${id}:\n  text: "${text}"\n${list}`;
}

/**
 * The units that a word names: a unit, all units of a tree, a guide or an area’s facts, or those of a file in any
 * language.
 */
export function unitsNamed(word: string, library: Library): string[] | { slip: string } {
  const name = word
    .replace(/^(?:\.\/)?content\//, '')
    .replace(/^(docs|facts|messages|trees)\/(zh-cn\/)?/, '$1/')
    .replace(/(?<!docs)\/index\.mdx$|\.(yaml|mdx)$/, '');
  const ids = [...unitsOf(library).keys()];
  const named = ids.filter(
    (id) =>
      id === name || id.startsWith(`${name}#`) || (isFacts(name) && id.startsWith(`${name}.`)),
  );
  if (named.length > 0) return named;
  const advice = 'Write a unit or a file: trees/orders/change-request#cancel-now.';
  return { slip: `There is no text “${word}”. ${guessOr(name, ids, advice)}` };
}

const isFacts = (name: string) => /^facts\/[a-z]+$/.test(name);
