/** The content that the pages were made from, to compare them with. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { compileHandbook } from '../../src/compile/handbook.ts';
import { readLibrary } from '../../src/read/library.ts';
import { DIST } from './pages.ts';

export const ROOT = join(DIST, '..');

export const handbook = compileHandbook(readLibrary(ROOT));

/** The day on which the pages were built, as they show the values of that day. */
export const BUILT = statSync(join(DIST, 'index.html')).mtime.toISOString().slice(0, 10);
