import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { LANGUAGES } from '../../src/schema/terms.ts';
import { DIST, idsOf, pageAt } from './pages.ts';

/** A result as Pagefind keeps it: JSON behind a mark, compressed. */
const result = z.looseObject({
  url: z.string(),
  meta: z.looseObject({ title: z.string().min(1) }),
});
const results = globSync('pagefind/fragment/*.pf_fragment', { cwd: DIST }).map((file) => {
  const text = gunzipSync(readFileSync(join(DIST, file))).toString();
  const [language] = basename(file).split('_');
  return { language, ...result.parse(JSON.parse(text.slice(text.indexOf('{')))) };
});

it('there are results in every language', () => {
  expect([...new Set(results.map(({ language }) => language))].sort()).toEqual(
    [...LANGUAGES].sort(),
  );
});

it('a result of the search leads to a place that exists, in the language of the search', () => {
  const lost = results.filter(({ language, url }) => {
    const [path = '', id = ''] = url.split('#');
    const page = pageAt(path);
    return !page || page.language !== language || (id !== '' && !idsOf(page).has(id));
  });
  expect(lost.map(({ url, meta }) => `${url} (${meta.title})`)).toEqual([]);
});
