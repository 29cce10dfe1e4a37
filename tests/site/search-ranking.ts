/** What people type finds what they mean: in the built index, with Pagefind’s own code. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Search, openSearch } from '../../src/run/search-engine.ts';

const FOLDER = `${pathToFileURL(join(import.meta.dirname, '../../dist/pagefind')).href}/`;

/** What is typed, and the places of which one must come first. */
export type Case = [query: string, ...places: string[]];

/**
 * Tests of one language; a file can hold only one, since Pagefind keeps the first that it opened.
 *
 * @param nonsense a query that finds nothing
 * @param alias an alias of the question about a wrong address, in no other text of it
 */
export function rankingTests(
  language: 'en' | 'zh-cn',
  { cases, nonsense, alias }: { cases: Case[]; nonsense: string; alias: string },
): void {
  const prefix = language === 'en' ? '' : `/${language}`;

  describe('the search', () => {
    let search: Search;

    beforeAll(async () => {
      // What Pagefind asks of a browser: the language of the page, and files.
      vi.stubGlobal('location', new URL('https://handbook.example/'));
      vi.stubGlobal('document', {
        currentScript: null,
        querySelector: () => ({ getAttribute: () => language }),
      });
      vi.stubGlobal('fetch', async (address: string) => {
        return new Response(await readFile(fileURLToPath(address.replace(/\?.*$/, ''))));
      });
      search = await openSearch(language, FOLDER);
    });

    it.each(cases)('finds: %s', async (query, ...places) => {
      const { all, some } = await search(query);
      const found = [...all, ...some].map(({ url }) => url);
      expect(places.map((place) => prefix + place)).toContain(found[0]);
      expect(found.length).toBeLessThanOrEqual(12);
      expect(new Set(found).size).toBe(found.length);
    });

    it('finds by an alias, and does not show it', async () => {
      const [first] = (await search(alias)).all;
      expect(first?.url).toBe(`${prefix}/decide/orders/change-request/#address-shipped`);
      expect(JSON.stringify(first)).not.toContain(alias);
    });

    it('finds nothing for what nothing holds', async () => {
      expect(await search(nonsense)).toEqual({ all: [], some: [], total: 0 });
    });
  });
}
