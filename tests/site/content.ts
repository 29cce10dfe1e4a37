/** The content that the pages were made from, to compare them with. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { compileHandbook } from '../../src/compile/handbook.ts';
import { readLibrary } from '../../src/read/library.ts';
import { SOURCE_LANGUAGE } from '../../src/schema/terms.ts';
import { DIST, addressed } from './pages.ts';

export const ROOT = join(DIST, '..');

export const handbook = compileHandbook(readLibrary(ROOT));

/** The day on which the pages were built, as they show the values of that day. */
export const BUILT = statSync(join(DIST, 'index.html')).mtime.toISOString().slice(0, 10);

/** The pages that are written as a whole: guides, overviews, the page about the site. */
export const guidePages = addressed.filter(({ path, language }) => {
  const start = language === SOURCE_LANGUAGE ? '/' : `/${language}/`;
  return path.startsWith(start) && path.slice(start.length, -1) in handbook.guides;
});
