/** Builds the index of the search from the handbook itself, after the pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { Handbook } from '../compile/handbook.ts';
import { type SearchRecord, searchRecords } from '../compile/search.ts';
import { searchTerms, wholeTerm } from '../compile/search-terms.ts';
import { LANGUAGE_TAGS } from '../schema/terms.ts';

export function searchIndex(handbook: Handbook): AstroIntegration {
  return { name: 'search-index', hooks: {
    'astro:build:done': async ({ dir }) => {
      const files = await indexFiles(searchRecords(handbook, () => ''));
      for (const { path, content } of files) {
        const file = join(fileURLToPath(dir), 'pagefind', path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    },
  } };
}

export async function indexFiles(records: readonly SearchRecord[]) {
  const { index } = await createIndex();
  if (!index) throw new Error('no index');
  for (const { url, language, kind, title, context, summary, text, aliases } of records) {
    const { errors } = await index.addCustomRecord({
      url, language: LANGUAGE_TAGS[language].toLowerCase(), content: searchTerms(`${summary} ${text} ${context}`),
      meta: { title, context, summary, [kind]: [title, ...aliases].map((n) => `${searchTerms(n)} ${wholeTerm(n)}`).join('. ') },
    });
    if (errors.length) throw new Error(errors.join());
  }
  const { files } = await index.getFiles();
  await close();
  return files.filter(({ path }) => !/(ui|highlight)\.(js|css)$/.test(path));
}
