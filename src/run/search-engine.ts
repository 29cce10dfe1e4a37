/** Opens the index and asks it. Loaded when the reader opens the search, not before. */
import type { SearchKind } from '../compile/search.ts';
import { type Hit, find } from './search-query.ts';
import { SearchWords, type WordList } from './search-words.ts';

export interface Result {
  url: string;
  kind: SearchKind;
  title: string;
  context: string;
  summary: string;
}

export interface Answer {
  /** Hold every word. */
  all: Result[];
  /** Hold only some of the words. */
  some: Result[];
  /** How many were found; not all are in the lists. */
  total: number;
  /** The query as it was searched, where a word was misspelt or is not known. */
  instead?: string;
}

export type Search = (query: string) => Promise<Answer>;

/** What Pagefind knows of a record (see render/search-index.ts). */
interface Fragment {
  url: string;
  meta: Record<'title' | 'context' | 'summary', string> & Partial<Record<SearchKind, string>>;
}

interface PagefindHit extends Hit {
  data: () => Promise<Fragment>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (terms: string) => Promise<{ results: PagefindHit[] }>;
}

const MOST = 12;

/**
 * How much titles and aliases count against a text, by kind: an action before the page that explains it.
 * Tried out with the queries of tests/site/search-ranking.test.ts.
 */
const WEIGHTS: Record<SearchKind, number> = {
  question: 16,
  outcome: 16,
  tree: 14.5,
  guide: 9,
  fact: 8,
  message: 8,
  term: 7,
};
/** What is added for the title. */
const TITLE = 4;

/** Counts the attempts: a browser may remember for the life of the page that a module did not load. */
let attempts = 0;

/** Opens the index of a language (a lower-case tag). Rejects where there is none; may be tried again. */
export async function openSearch(language: string, folder = '/pagefind/'): Promise<Search> {
  const again = attempts++ === 0 ? '' : `?attempt=${String(attempts)}`;
  const [pagefind, words] = await Promise.all([
    openPagefind(`${folder}pagefind.js${again}`),
    loadWords(`${folder}words.${language}.json`),
  ]);
  const ask = async (terms: string) => {
    const asked = terms.trim();
    return asked === '' ? [] : (await pagefind.search(asked)).results;
  };
  return async (query) => {
    const { all, some, instead } = await find(query, words, ask);
    const shown = await Promise.all([
      results(all.slice(0, MOST)),
      results(some.slice(0, Math.max(0, MOST - all.length))),
    ]);
    return {
      all: shown[0],
      some: shown[1],
      total: all.length + some.length,
      ...(instead === undefined ? {} : { instead }),
    };
  };
}

async function openPagefind(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  const metaWeights = { title: TITLE, terms: TITLE, context: 0, summary: 0, ...WEIGHTS };
  await pagefind.options({ baseUrl: '/', ranking: { metaWeights } });
  await pagefind.init();
  return pagefind;
}

async function loadWords(address: string): Promise<SearchWords> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new SearchWords((await response.json()) as WordList);
}

async function results(hits: readonly PagefindHit[]): Promise<Result[]> {
  const fragments = await Promise.all(hits.map((hit) => hit.data()));
  return fragments.map(({ url, meta }) => {
    const kinds = Object.keys(WEIGHTS) as SearchKind[];
    const kind = kinds.find((one) => one in meta) ?? 'guide';
    const { title, context, summary } = meta;
    return { url, kind, title, context, summary };
  });
}
