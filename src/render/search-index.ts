/**
 * Makes the index of the search, from the handbook itself rather than from its pages, so that a result is
 * a question or an action. Pagefind splits it into pieces, of which a search loads a few.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type IndexFile, type PagefindIndex, close, createIndex } from 'pagefind';
import type { Handbook } from '../compile/handbook.ts';
import { searchTerms, wholeTerm } from '../compile/search-terms.ts';
import { type SearchRecord, searchRecords, searchWords } from '../compile/search.ts';
import { LANGUAGES, LANGUAGE_TAGS, type Language } from '../schema/terms.ts';
import type { WordList } from '../run/search-words.ts';
import { valuesText } from './fact-values.ts';
import { sayer } from './say.ts';

/** Pagefind's own user interfaces and highlighter, which it always adds. */
const UNUSED = /^pagefind-(?:[a-z]+-)?(?:ui|highlight)\.(?:js|css)$/;

/** After the pages, writes the index to `pagefind/` beside them. */
export function searchIndex(handbook: Handbook): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const day = new Date().toISOString().slice(0, 10);
        const records = searchRecords(handbook, (id, language) =>
          valuesText(handbook.facts[id], language, sayer(handbook.words[language]), day),
        );
        const files = await searchFiles(records);
        for (const { path, content } of files) {
          const file = join(fileURLToPath(dir), 'pagefind', path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`${records.length} records in ${files.length} files`);
      },
    },
  };
}

/**
 * The files of the index and the lists of words for `records`, by path in `pagefind/`.
 *
 * @throws where Pagefind refuses a record, or keeps fewer than it got
 */
export async function searchFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    for (const record of records) await add(record, index);
    const { files } = await index.getFiles();
    const kept = pagesIn(files);
    if (kept !== records.length) {
      throw new Error(
        `${records.length} records went into the search index, ${kept} came out. Two with one address?`,
      );
    }
    return [
      ...files.filter(({ path }) => !UNUSED.test(path)),
      ...LANGUAGES.map((language) => wordFile(records, language)),
    ];
  } finally {
    await close();
  }
}

/**
 * Context and summary are for showing only. What is searched stands in the content, and, with more weight
 * (see run/search-engine.ts), in the title and in a field named after the kind: the title and the aliases.
 */
async function add(record: SearchRecord, index: PagefindIndex): Promise<void> {
  const { url, language, kind, title, context, summary, text, aliases } = record;
  const names = [title, ...aliases].map((name) => `${searchTerms(name)} ${wholeTerm(name)}`);
  const terms = searchTerms(title);
  const { errors } = await index.addCustomRecord({
    url,
    language: LANGUAGE_TAGS[language].toLowerCase(),
    content: searchTerms([summary, text, context].join('\n')),
    meta: {
      title,
      ...(terms === title ? {} : { terms }),
      context,
      summary,
      [kind]: names.join('. '),
    },
  });
  if (errors.length > 0) throw new Error(`${url}: ${errors.join(' ')}`);
}

function pagesIn(files: readonly IndexFile[]): number {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json')?.content;
  const { languages } = JSON.parse(new TextDecoder().decode(entry)) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

function wordFile(records: readonly SearchRecord[], language: Language): IndexFile {
  const own = records.filter((record) => record.language === language);
  const list: WordList = { records: own.length, words: searchWords(own).join(' ') };
  const path = `words.${LANGUAGE_TAGS[language].toLowerCase()}.json`;
  return { path, content: new TextEncoder().encode(JSON.stringify(list)) };
}
