/** Files that cannot matter are left out, and the difference stays the same. */
import { expect, it } from 'vitest';
import { compareLibraries } from '../../../src/diff/difference.ts';
import { compareFacts } from '../../../src/diff/facts.ts';
import { type Both, factFiles, relevantFiles } from '../../../src/diff/relevant.ts';
import type { Files } from '../../../src/read/folders.ts';
import { libraryOf } from '../../../src/read/library.ts';
import {
  FACTS,
  FACTS_ZH,
  GUIDE,
  GUIDE_ZH,
  MESSAGE,
  MESSAGE_ZH,
  TREE,
  TREE_ZH,
  original,
  swap,
} from '../fixture.ts';
import { AMAZON } from './edits.ts';

const ABOUT = ['content/docs/about.mdx', 'content/docs/zh-cn/about.mdx'];
const all: Files = new Map(
  [FACTS, FACTS_ZH, GUIDE, GUIDE_ZH, MESSAGE, MESSAGE_ZH, TREE, TREE_ZH, ...ABOUT].map((file) => [
    file,
    original(file),
  ]),
);

it.each<[string, string, (text: string) => string | undefined, kept: string[]]>([
  [
    'a fact',
    FACTS,
    swap('value: 24\n', 'value: 48\n'),
    [GUIDE, GUIDE_ZH, MESSAGE, MESSAGE_ZH, TREE, TREE_ZH],
  ],
  [
    'a tree',
    TREE,
    swap(AMAZON, AMAZON.replace('leave-it', 'wait')),
    [GUIDE, GUIDE_ZH, TREE, TREE_ZH],
  ],
  ['a translation', MESSAGE_ZH, swap('title: 包裹迟到了', 'title: 迟到了'), [MESSAGE, MESSAGE_ZH]],
  ['a page', ABOUT[0]!, swap('Every number', 'Each number'), ABOUT],
  ['nothing', TREE, (text) => text, []],
])('%s', (_, file, edit, kept) => {
  const both: Both = { before: all, after: new Map(all).set(file, edit(original(file)) ?? '') };
  const read = ({ before, after }: Both) => [libraryOf(before), libraryOf(after)] as const;
  const changed = compareFacts(...read(factFiles(both))).map(({ id }) => id);
  const relevant = relevantFiles(both, changed);
  expect([...relevant.after.keys()].sort()).toEqual([FACTS, FACTS_ZH, ...kept].sort());
  expect(compareLibraries(...read(relevant))).toEqual(compareLibraries(...read(both)));
});
