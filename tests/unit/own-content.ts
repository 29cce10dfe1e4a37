/** The handbook's own content, read once for all tests of a worker. */
import { join } from 'node:path';
import { contentFiles } from '../../src/read/folders.ts';
import { type Memory, libraryOf } from '../../src/read/library.ts';

export const files = contentFiles(join(import.meta.dirname, '../..'));
/** For libraries that are made of the same files with a few more. */
export const memory: Memory = new Map();
export const library = libraryOf(files, memory);
