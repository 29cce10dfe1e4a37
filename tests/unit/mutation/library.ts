/** The small library to break: the fixture and a second tree, which holds what the first lacks. */
import { join } from 'node:path';
import { contentFiles } from '../../../src/read/folders.ts';
import { libraryOf } from '../../../src/read/library.ts';
import { recordOf } from '../../../src/verify/record.ts';
import { Content } from '../../mutation/content.ts';
import { TREE, TREE_ZH, filesWith, swap } from '../fixture.ts';

const first = filesWith({
  [TREE]: swap(
    '    deadline: { fact',
    '    figures: [{ label: Answer by, from: promised, after: orders.reply-time }]\n    deadline: { fact',
  ),
  [TREE_ZH]: swap(
    '    deadline: { clock: 从索赔起',
    '    figures: [{ label: 最晚回复 }]\n    deadline: { clock: 从索赔起',
  ),
});
const second = contentFiles(join(import.meta.dirname, '../../fixtures/second-tree'));

/** Facts of an area stand in one file: those of the second tree are added to it. */
const files = new Map([
  ...first,
  ...[...second].map(([file, text]) => [file, (first.get(file) ?? '') + text] as const),
]);
const record = recordOf(libraryOf(files), 'zh-cn', () => true);

export const content = new Content(files.set(record.file, record.text));
