/** What a reader typed as queries to the index, and their results in order. Pure; the index is passed in. */
import { chineseWords } from './chinese-words.ts';
import { isEmptyWord, searchTerms, wholeTerm, wordsOf } from '../compile/search-terms.ts';
import type { SearchWords } from './search-words.ts';

/** Asks the index for the records that hold all terms. Terms in quotation marks are not completed. */
export type Ask = (terms: string) => Promise<readonly Hit[]>;

export interface Hit {
  id: string;
  score: number;
}

export interface Found<T extends Hit> {
  /** Records that hold every word, the best first. */
  all: T[];
  /** Records that hold only some of them. Empty where enough hold all. */
  some: T[];
  /** The query as it was searched, where a word was misspelt or is not known. */
  instead?: string;
}

/** With fewer records that hold every word, those that hold some are shown too. */
const FEW = 3;
/** More words than this only cost time. */
const MOST_WORDS = 10;
const LONGEST = 200;
/** How much more a record counts whose title or alias says just what is typed. */
const NAMED = 1.5;
const HAN = /\p{Script=Han}/u;

/** Finds the records for a query in the reader's own words. */
export async function find<T extends Hit>(
  query: string,
  words: SearchWords,
  ask: (terms: string) => Promise<readonly T[]>,
): Promise<Found<T>> {
  const typed = wordsOf(query.slice(0, LONGEST));
  const spelt = await Promise.all(
    typed.map(async (word) => (isEmptyWord(word) ? word : words.spell(word, ask))),
  );
  const known = spelt.filter((word) => word !== undefined);
  const complete = known.length === typed.length;
  const telling = tellingWords(known);
  const parts = (telling.length === 0 && complete ? known : telling).slice(0, MOST_WORDS);
  if (parts.length === 0) return { all: [], some: [] };

  const sentence = known.join(' ');
  const chinese = HAN.test(sentence);
  const [every, named, whole] = await Promise.all([
    ask(searchTerms(parts.join(' '))),
    ask(`"${wholeTerm(sentence)}"`),
    chinese ? ask(searchTerms(sentence)) : [],
  ]);
  const found = rankAll(every, named, whole);
  const instead = sentence !== typed.join(' ') ? { instead: sentence } : {};
  // Terms that the index does not hold at all are left out by it; of words in Latin letters that is known.
  const sure = complete && (!chinese || parts.length === 1);
  if (sure && (found.length >= FEW || parts.length === 1))
    return { all: found, some: [], ...instead };

  const each = await Promise.all(parts.map((part) => ask(searchTerms(part))));
  const all = complete && each.every((hits) => hits.length > 0) ? found : [];
  const some = all.length < FEW ? rankSome(each, all, words.records) : [];
  return { all, some, ...instead };
}

/** Those that hold every word; better if they hold the whole sentence, and if they are named so. */
function rankAll<T extends Hit>(
  every: readonly T[],
  named: readonly T[],
  whole: readonly T[],
): T[] {
  const names = new Set(named.map(({ id }) => id));
  const more = new Map(whole.map(({ id, score }) => [id, score]));
  return sorted(every, ({ id, score }) => {
    const points = score + (more.get(id) ?? 0);
    return names.has(id) ? points * NAMED : points;
  });
}

/**
 * Those that hold some words: each word counts by its rarity, and up to three times where it stands in a title
 * or an alias. What is far behind the best is left out.
 */
function rankSome<T extends Hit>(
  each: readonly (readonly T[])[],
  all: readonly T[],
  records: number,
): T[] {
  const points = new Map<string, number>();
  const hits = new Map<string, T>();
  for (const found of each) {
    const rarity = Math.log(1 + records / Math.max(1, found.length));
    const top = Math.max(...found.map(({ score }) => score));
    for (const hit of found) {
      hits.set(hit.id, hit);
      points.set(hit.id, (points.get(hit.id) ?? 0) + rarity * (1 + (2 * hit.score) / top));
    }
  }
  for (const { id } of all) hits.delete(id);
  const of = ({ id }: T) => points.get(id) ?? 0;
  const ranked = sorted([...hits.values()], of);
  const [best] = ranked;
  return best ? ranked.filter((hit) => of(hit) >= of(best) / 2) : [];
}

function sorted<T>(list: readonly T[], points: (item: T) => number): T[] {
  return [...list].sort((a, b) => points(b) - points(a));
}

/** The words that say what happened, each once. Chinese is cut into words. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.flatMap((word) =>
    HAN.test(word) ? chineseWords(word) : isEmptyWord(word) ? [] : [word],
  );
  return [...new Set(telling)];
}
