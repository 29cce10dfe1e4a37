import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { expect, it } from 'vitest';
import { SITE } from '../../src/render/site.ts';
import { DIST, addressed, all, textOf } from './pages.ts';

const locations = (file: string): string[] =>
  all('loc', parseDocument(readFileSync(join(DIST, file), 'utf8'), { xmlMode: true })).map(textOf);

it('the sitemap lists every page, once, and nothing else', () => {
  const files = locations('sitemap-index.xml').map((url) => basename(url));
  const listed = files.flatMap(locations);
  expect(listed.sort()).toEqual(addressed.map(({ path }) => SITE + path).sort());
});
