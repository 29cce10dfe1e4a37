/** The small library to break: the fixture and a second tree, which holds what the first lacks. */
import { join } from 'node:path';
import { contentFiles } from '../../../src/read/folders.ts';
import { libraryOf } from '../../../src/read/library.ts';
import { recordOf } from '../../../src/verify/record.ts';
import { Content } from '../../mutation/content.ts';
import { filesWith } from '../fixture.ts';

const first = filesWith();
const second = contentFiles(join(import.meta.dirname, '../../fixtures/second-tree'));

/** Facts of an area stand in one file: those of the second tree are added to it. */
const files = new Map([
  ...first,
  ...[...second].map(([file, text]) => [file, (first.get(file) ?? '') + text] as const),
]);
const record = recordOf(libraryOf(files), 'zh-cn', () => true);

export const content = new Content(files.set(record.file, record.text));
