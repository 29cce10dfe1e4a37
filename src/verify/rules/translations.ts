/** Every language has the same files, keys and headings as English. */
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import type { Path } from '../../read/yaml.ts';
import type { FactTexts, FactValue } from '../../schema/fact.ts';
import { LANGUAGES, MARKETPLACES, SOURCE_LANGUAGE } from '../../schema/terms.ts';
import { type Other, counted, keys, parity, same } from '../parity.ts';
import { listed } from '../reach.ts';
import { guideTexts } from './guide-translations.ts';
import { treeTexts } from './tree-translations.ts';

export function translations(library: Library): Problem[] {
  const others = LANGUAGES.filter((l): l is Other => l !== SOURCE_LANGUAGE);
  return others.flatMap((language) => [
    ...factTexts(library, language),
    ...treeTexts(library, language),
    ...messageTexts(library, language),
    ...guideTexts(library, language),
    ...wordTexts(library, language),
  ]);
}

function factTexts(library: Library, language: Other): Problem[] {
  const own = library.translations[language].facts;
  const file = (id: string) => `content/facts/${language}/${id.split('.')[0] ?? ''}.yaml`;
  const problems = parity('fact', library.facts, own, file, library.broken);
  for (const [id, entry] of own) {
    const source = library.facts.get(id)?.data;
    if (!source) continue;
    const { value } = entry.data;
    const report = (kind: 'missing' | 'extra', path: Path, what: string, mend: string) => {
      problems.push({ ...entry.locate(path), rule: `${kind}-translation`, what, mend });
    };
    if (source.unit !== 'text') {
      if (value === undefined) continue;
      const what = `The fact “${id}” is a number: its value stands in the English file only.`;
      report('extra', ['value'], what, 'Delete “value” here.');
    } else if (value === undefined) {
      report('missing', [], `The text fact “${id}” has no “value” in this language.`, 'Add it.');
    } else if (shapeOf(value) !== shapeOf(source.value)) {
      report(
        'missing',
        ['value'],
        `The value of “${id}” has another shape in English: ${shapeOf(source.value)} there, ${shapeOf(value)} here.`,
        'Give it the same shape: readers would get an English text, or the text of another marketplace.',
      );
    }
  }
  return problems;
}

/** The shape of a fact's value in words: `one text`, `texts for us and uk`, `2 periods (one text; …)`. */
function shapeOf(value: FactValue | NonNullable<FactTexts['value']>): string {
  if (!Array.isArray(value)) {
    if (typeof value !== 'object') return 'one text';
    return `texts for ${listed(MARKETPLACES.filter((m) => value[m] !== undefined))}`;
  }
  const periods = value.map((period) =>
    shapeOf(typeof period === 'object' && 'value' in period ? period.value : period),
  );
  return `${counted(value.length, 'period')} (${periods.join('; ')})`;
}

/** The words of the interface keep their blanks, such as {n}. */

function wordTexts(library: Library, language: Other): Problem[] {
  const entry = library.words[language];
  const blanks = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();
  return Object.entries(library.words.en.data).flatMap(([key, words]): Problem[] => {
    const own = entry.data[key];
    const [there, here] = [blanks(words), blanks(own ?? words)];
    if (there.join() === here.join()) return [];
    return [
      {
        ...entry.locate([key]),
        rule: 'words-blank',
        what: `“${key}” has ${listed(here) || 'no blank'} here, but ${listed(there) || 'no blank'} in English.`,
        mend: 'Keep the same blanks; their order is free.',
      },
    ];
  });
}

function messageTexts(library: Library, language: Other): Problem[] {
  const own = library.translations[language].messages;
  const file = (id: string) => `content/messages/${language}/${id}.yaml`;
  const problems = parity('message', library.messages, own, file, library.broken);
  for (const [id, entry] of own) {
    const source = library.messages.get(id);
    if (!source) continue;
    problems.push(
      ...keys(Object.keys(source.data.blanks), entry.data.blanks, ['blanks'], entry, 'blank'),
      ...same(source.data.where, entry.data.where, ['where'], entry),
    );
  }
  return problems;
}
