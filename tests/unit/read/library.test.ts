/** Files that stand in the wrong place, are missing, or cannot be read. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFiles } from '../../../src/read/folders.ts';
import {
  FACTS,
  FACTS_ZH,
  GUIDE,
  GUIDE_ZH,
  MESSAGE,
  MESSAGE_ZH,
  OVERVIEW,
  TREE,
  TREE_ZH,
  WORDS,
  WORDS_ZH,
} from '../fixture.ts';
import { type Edits, file, gone, libraryWith, problemsWith, swap } from '../fixture.ts';

const some = file('anything\n');

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a misspelt folder',
    { 'content/tree/orders/late.yaml': some },
    [
      'content/tree/orders/late.yaml:1:1  Nothing reads the folder “content/tree”. Did you mean “trees”?',
    ],
  ],
  [
    'a folder nobody knows',
    { 'content/pictures/late.txt': some },
    [
      'content/pictures/late.txt:1:1  Nothing reads the folder “content/pictures”. Folders: docs, trees, messages, facts, safety, onboarding, research, banned-phrases, translations, i18n.',
    ],
  ],
  [
    'a file beside the folders',
    { 'content/notes.txt': some },
    [
      'content/notes.txt:1:1  Nothing reads this file. Folders: docs, trees, messages, facts, safety, onboarding, research, banned-phrases, translations, i18n.',
    ],
  ],
  [
    'a tree that ends in .yml',
    { 'content/trees/orders/late.yml': some },
    [
      'content/trees/orders/late.yml:1:1  Files in “content/trees” end in “.yaml”: nothing reads this one. Rename it.',
    ],
  ],
  [
    'a guide that ends in .md',
    { 'content/docs/orders/other.md': some },
    [
      'content/docs/orders/other.md:1:1  Files in “content/docs” end in “.mdx”: nothing reads this one. Rename it.',
    ],
  ],
  [
    'words that end in .yaml',
    { 'content/i18n/en.yaml': some },
    [
      'content/i18n/en.yaml:1:1  Files in “content/i18n” end in “.yml”: nothing reads this one. Rename it.',
    ],
  ],
  [
    'a tree in a misspelt area',
    { 'content/trees/order/late.yaml': some },
    [
      'content/trees/order/late.yaml:1:1  “order” is no area of the handbook. Did you mean “orders”?',
    ],
  ],
  [
    'safety rules in a misspelt area',
    { 'content/safety/order.yaml': some },
    ['content/safety/order.yaml:1:1  “order” is no area of the handbook. Did you mean “orders”?'],
  ],
  [
    'safety rules in another language',
    { 'content/safety/zh-cn/orders.yaml': some },
    [
      'content/safety/zh-cn/orders.yaml:1:1  Nothing reads the folder “content/safety/zh-cn”. What stands in “content/safety” is for authors, in English alone.',
    ],
  ],
  [
    'a tree outside of an area',
    { 'content/trees/late.yaml': some },
    [
      'content/trees/late.yaml:1:1  “late.yaml” is no name for a file in “content/trees”. Use lower-case words joined by hyphens, in the folder of the area: content/trees/orders/change-request.yaml.',
    ],
  ],
  [
    'a tree in a folder of its own',
    { 'content/trees/orders/late/parcel.yaml': some },
    [
      'content/trees/orders/late/parcel.yaml:1:1  “orders/late/parcel.yaml” is no name for a file in “content/trees”. Use lower-case words joined by hyphens, in the folder of the area: content/trees/orders/change-request.yaml.',
    ],
  ],
  [
    'a tree with a space in its name',
    { 'content/trees/orders/Late parcel.yaml': some },
    [
      'content/trees/orders/Late parcel.yaml:1:1  “orders/Late parcel.yaml” is no name for a file in “content/trees”. Use lower-case words joined by hyphens, in the folder of the area: content/trees/orders/change-request.yaml.',
    ],
  ],
  [
    'facts of no area',
    { 'content/facts/shipping.yaml': some },
    [
      'content/facts/shipping.yaml:1:1  “shipping” is no area of the handbook. Areas: orders, complaints, returns, reviews, ip, appeals, promotions, security.',
    ],
  ],
  [
    'facts in a folder of their own',
    { 'content/facts/orders/late.yaml': some },
    [
      'content/facts/orders/late.yaml:1:1  “orders/late” is no area of the handbook. Areas: orders, complaints, returns, reviews, ip, appeals, promotions, security.',
    ],
  ],
  [
    'a guide in the folder of another spelling of Chinese',
    { 'content/docs/zh/orders/late.mdx': some },
    [
      'content/docs/zh/orders/late.mdx:1:1  “zh” is no area of the handbook. Areas: orders, complaints, returns, reviews, ip, appeals, promotions, security.',
    ],
  ],
  [
    'banned phrases in a language of no message',
    { 'content/banned-phrases/nl.yaml': some },
    [
      'content/banned-phrases/nl.yaml:1:1  “nl” is no language of the handbook. Languages: all, en, de, fr, it, es, ja, zh-cn.',
    ],
  ],
  [
    'banned phrases in a folder of their own',
    { 'content/banned-phrases/zh-cn/en.yaml': some },
    [
      'content/banned-phrases/zh-cn/en.yaml:1:1  Nothing reads the folder “content/banned-phrases/zh-cn”. Each language is a file: content/banned-phrases/zh-cn.yaml.',
    ],
  ],
  [
    'a record of translations into English',
    { 'content/translations/en.yaml': some },
    ['content/translations/en.yaml:1:1  “en” is no language of the handbook. Languages: zh-cn.'],
  ],
  [
    'words in a folder of their own',
    { 'content/i18n/zh-cn/en.yml': some },
    [
      'content/i18n/zh-cn/en.yml:1:1  Nothing reads the folder “content/i18n/zh-cn”. Each language is a file: content/i18n/zh-CN.yml.',
    ],
  ],
  [
    'words in a language nobody reads here',
    { 'content/i18n/de.yml': some },
    ['content/i18n/de.yml:1:1  “de” is no language of the handbook. Languages: en, zh-CN.'],
  ],
  [
    'words of the interface that are gone',
    { [WORDS_ZH]: gone },
    [
      'content/i18n/zh-CN.yml:1:1  There is no such file. Copy the file of another language, and translate it.',
    ],
  ],
  [
    'a fact in the file of another area',
    {
      [FACTS]: swap('orders.claim-closes:', 'returns.claim-closes:'),
      [FACTS_ZH]: swap('orders.claim-closes:', 'returns.claim-closes:'),
      [TREE]: swap('at-most: orders.claim-closes', 'at-most: returns.claim-closes'),
    },
    [
      'content/facts/orders.yaml:33:1  The fact “returns.claim-closes” stands in the file of “orders”. Begin its id with “orders.”, or move it to the file of its area.',
      'content/facts/zh-cn/orders.yaml:7:1  The fact “returns.claim-closes” stands in the file of “orders”. Begin its id with “orders.”, or move it to the file of its area.',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});

it('pictures beside guides are no slips', () => {
  expect(problemsWith({ 'content/docs/orders/badge.png': some })).toEqual([]);
});

it('files that the system leaves behind are passed over, and nothing outside of content/ is read', () => {
  const root = mkdtempSync(join(tmpdir(), 'handbook-'));
  try {
    mkdirSync(join(root, 'content/facts'), { recursive: true });
    writeFileSync(join(root, 'content/facts/orders.yaml'), '# later\n');
    writeFileSync(join(root, 'content/facts/.DS_Store'), '?');
    writeFileSync(join(root, 'content/badge.png'), '?');
    writeFileSync(join(root, 'notes.yaml'), '?');
    expect([...contentFiles(root)].sort()).toEqual([
      ['content/badge.png', ''],
      ['content/facts/orders.yaml', '# later\n'],
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

describe('a file that cannot be read', () => {
  const files = [
    FACTS,
    FACTS_ZH,
    TREE,
    TREE_ZH,
    MESSAGE,
    MESSAGE_ZH,
    GUIDE,
    GUIDE_ZH,
    WORDS,
    WORDS_ZH,
  ];
  it.each(files)('%s is the only one with a problem', (path) => {
    const printed = problemsWith({ [path]: file('[') });
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(new RegExp(`^${path}:1:1  `));
  });

  it('an overview that cannot be read is not called missing', () => {
    const linked: Edits = {
      [GUIDE]: swap('[above]', '[the area](/orders/) and [above]'),
      [GUIDE_ZH]: swap('[上文]', '[订单](/zh-cn/orders/)、[上文]'),
      [TREE]: swap('Start again.', 'Read [the overview](guide:orders).'),
      [TREE_ZH]: swap('重新开始。', '看[概览](guide:orders)。'),
    };
    expect(problemsWith(linked)).toEqual([]);
    expect(problemsWith({ ...linked, [OVERVIEW]: file('---\ntitle: Orders\n---\n') })).toEqual([
      'content/docs/orders/index.mdx:1:1  “description” is missing. Add “description:” (one sentence for search results).',
    ]);
  });
});

describe('the memory of a library', () => {
  it('notices a file that has changed, and changed back', () => {
    const slip = { [TREE]: swap('next: promised }', 'next: promissed }') };
    expect(problemsWith({})).toEqual([]);
    expect(problemsWith(slip)).toHaveLength(1);
    expect(problemsWith({})).toEqual([]);
  });

  it('ids come from the paths of the files', () => {
    const { trees, guides, messages, facts } = libraryWith();
    expect([...trees.keys(), ...guides.en.keys(), ...messages.keys()]).toEqual([
      'orders/late-parcel',
      'about',
      'orders',
      'orders/late',
      'orders/late',
    ]);
    expect(facts.get('orders.claim-page')?.file).toBe(FACTS);
  });
});
