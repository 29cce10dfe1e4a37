/** Starting files: what the commands for authors write. */
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { type Kind, type Start, startingFiles } from '../../../src/author/starters.ts';
import type { Files } from '../../../src/read/folders.ts';
import { libraryOf } from '../../../src/read/library.ts';
import { inOrder, oneLine } from '../../../src/read/problem.ts';
import { verify } from '../../../src/verify/verify.ts';
import { FACTS, FACTS_ZH, TODAY, filesWith, original, swap } from '../fixture.ts';
import { memory, files as ownFiles } from '../own-content.ts';

/** The content as it is now. */
const now = (files: Files) => ({ files, library: libraryOf(files, memory), today: TODAY });

function start(kind: Kind, id: string, files = filesWith()): Start {
  const made = startingFiles(kind, id, now(files));
  if ('slip' in made) throw new Error(made.slip);
  return made;
}

/** The content once the files are written. */
const after = (files: Files, { files: written }: Start): Files => new Map([...files, ...written]);

function problemsIn(files: Files): string[] {
  return inOrder(verify(libraryOf(files, memory), { today: TODAY })).map(oneLine);
}

function slip(kind: Kind, id: string, files = filesWith()): string {
  const made = startingFiles(kind, id, now(files));
  return 'slip' in made ? made.slip : 'It is written.';
}

describe('what is new has no problem', () => {
  it.each([
    ['tree', 'orders/late-pickup', 4],
    ['guide', 'orders/late-pickup', 4],
    // The first of its area brings the overview along.
    ['tree', 'returns/late-pickup', 6],
    ['guide', 'returns/late-pickup', 6],
  ] as const)('a %s: %s', (kind, id, count) => {
    const made = start(kind, id);
    expect([...made.files.keys()]).toHaveLength(count);
    expect(problemsIn(after(filesWith(), made))).toEqual([]);
  });

  it('and the author is told what to do with it', () => {
    expect(start('tree', 'returns/late-pickup').next).toEqual([
      'Put your own words in the place of each sentence, in both languages.',
      'When both say the same: npm run translated trees/returns/late-pickup docs/returns/late-pickup docs/returns. Until then npm run check:content warns of it.',
      'npm run tree returns/late-pickup shows it as an outline, npm run dev as readers get it.',
    ]);
  });

  it('two trees, one after the other, take two places in the list', () => {
    const first = after(filesWith(), start('tree', 'orders/late-pickup'));
    const both = after(first, start('tree', 'orders/no-pickup', first));
    expect(problemsIn(both)).toEqual([]);
    expect(both.get('content/trees/orders/no-pickup.yaml')).toContain('order: 3\n');
  });

  it('a tree takes the message of its name', () => {
    const first = after(filesWith(), start('message', 'orders/late-pickup'));
    expect(problemsIn(after(first, start('tree', 'orders/late-pickup', first)))).toEqual([]);
  });

  it('a guide for a tree that has none', () => {
    const made = start('tree', 'orders/late-pickup');
    const alone = new Map(
      [...after(filesWith(), made)].filter(([file]) => !/docs\/.*late-pickup/.test(file)),
    );
    const guide = start('guide', 'orders/late-pickup', alone);
    expect([...guide.files.keys()]).toEqual([
      'content/docs/orders/late-pickup.mdx',
      'content/docs/zh-cn/orders/late-pickup.mdx',
    ]);
    expect(problemsIn(after(alone, guide))).toEqual([]);
  });
});

describe('what is new and not used yet', () => {
  it('is a fact, and the next step says so', () => {
    const made = start('fact', 'orders.pickup-time');
    expect(problemsIn(after(filesWith(), made))).toEqual([
      `${FACTS}:83:1  No guide, tree or message uses the fact “orders.pickup-time”. Use it where it helps a reader, or delete it.`,
    ]);
    expect(made.next.at(-1)).toBe(
      'Use it: {fact:orders.pickup-time} in a tree or a message, <Fact id="orders.pickup-time" /> in a guide. Until then npm run check:content says that nothing uses it.',
    );
  });

  it('is a message, and the next step says so', () => {
    const made = start('message', 'orders/pickup');
    expect(problemsIn(after(filesWith(), made))).toEqual([
      'content/messages/orders/pickup.yaml:1:1  No tree or guide uses the message “orders/pickup”. Name it in an outcome with “message:”, or delete it.',
    ]);
    expect(made.next.at(-1)).toBe(
      'Name it in an outcome of a tree: “message: orders/pickup”. Until then npm run check:content says that nothing uses it.',
    );
  });
});

describe('a fact', () => {
  it('stands behind those that are there, which stay as they are', () => {
    const { files } = start('fact', 'orders.pickup-time');
    expect(files.get(FACTS)).toMatch(
      new RegExp(`^${RegExp.escape(original(FACTS))}\norders\\.pickup-time:\n`),
    );
    expect(files.get(FACTS_ZH)?.startsWith(original(FACTS_ZH))).toBe(true);
  });

  it('is the first of its area', () => {
    const { files } = start('fact', 'returns.pickup-time');
    expect(files.get('content/facts/returns.yaml')).toMatch(/^returns\.pickup-time:\n/);
  });
});

describe('a tree whose guide is there already', () => {
  const files = new Map([...filesWith()].filter(([file]) => !file.includes('/trees/')));

  it('leaves the guide alone and says how to pair them', () => {
    const made = start('tree', 'orders/late', files);
    expect([...made.files.keys()]).toEqual([
      'content/trees/orders/late.yaml',
      'content/trees/zh-cn/orders/late.yaml',
    ]);
    expect(made.next[1]).toBe(
      'Name the tree in content/docs/orders/late.mdx and its Chinese counterpart: “trees: [orders/late]” in the head, <Wizard tree="orders/late" /> in the text, and a heading “What to do”.',
    );
  });
});

it('An overview without a list of its trees is a next step', () => {
  const overview = 'content/docs/orders/index.mdx';
  const files = filesWith({
    [overview]: (text) =>
      text.replace(/<TreeList[^>]*>/, '[the tree](/decide/orders/late-parcel/)'),
  });
  expect(start('tree', 'orders/late-pickup', files).next).toContain(
    `Link to /decide/orders/late-pickup/ in ${overview} and its Chinese counterpart.`,
  );
});

describe('nothing is written', () => {
  it.each([
    [
      'tree',
      'orders/late-parcel',
      'There is a file content/trees/orders/late-parcel.yaml already. Nothing was written.',
    ],
    [
      'guide',
      'orders/late',
      'There is a file content/docs/orders/late.mdx already. Nothing was written.',
    ],
    [
      'guide',
      'orders/late-parcel',
      'The tree “orders/late-parcel” belongs to the guide “orders/late”. Nothing was written: choose another name, or write “guide: orders/late-parcel” in the tree first.',
    ],
    [
      'fact',
      'orders.claim-opens',
      `There is a fact “orders.claim-opens” already: ${FACTS}:21. Nothing was written.`,
    ],
    [
      'message',
      'orders/late',
      'There is a file content/messages/orders/late.yaml already. Nothing was written.',
    ],
    [
      'tree',
      'ordres/late-pickup',
      '“ordres/late-pickup” is no id for a tree. Did you mean “orders/late-pickup”?',
    ],
    [
      'tree',
      'Orders/Late Pickup',
      '“Orders/Late Pickup” is no id for a tree. Did you mean “orders/late-pickup”?',
    ],
    [
      'tree',
      'content/trees/orders/late_pickup.yaml',
      '“content/trees/orders/late_pickup.yaml” is no id for a tree. Did you mean “orders/late-pickup”?',
    ],
    [
      'fact',
      'orders/pickup-time',
      '“orders/pickup-time” is no id for a fact. Did you mean “orders.pickup-time”?',
    ],
    [
      'message',
      'pickup',
      '“pickup” is no id for a message. Write the area, a slash and the name: orders/late-pickup. Areas: orders, complaints, returns, reviews, ip, appeals, promotions, security.',
    ],
    [
      'fact',
      'shipping.pickup-time',
      '“shipping.pickup-time” is no id for a fact. Write the area, a dot and the name: orders.pickup-time. Areas: orders, complaints, returns, reviews, ip, appeals, promotions, security.',
    ],
  ] as const)('for the %s %s', (kind, id, message) => {
    expect(slip(kind, id)).toBe(message);
  });

  it('over a Chinese file that stands alone', () => {
    const file = 'content/trees/zh-cn/orders/late-pickup.yaml';
    expect(slip('tree', 'orders/late-pickup', filesWith({ [file]: () => 'title: 迟' }))).toBe(
      `There is a file ${file} already. Nothing was written.`,
    );
  });

  it('over a fact in a file that cannot be read', () => {
    const files = filesWith({ [FACTS]: swap('label: Reply time', 'lable: Reply time') });
    expect(slip('fact', 'orders.reply-time', files)).toContain(`${FACTS}:1. Nothing was written.`);
  });
});

it('What is written is formatted as npm run format would', async () => {
  for (const kind of ['tree', 'message', 'fact'] as const) {
    const id = kind === 'fact' ? 'returns.pickup-time' : 'orders/late-pickup';
    for (const [path, text] of start(kind, id).files) {
      if (path.endsWith('.mdx')) continue;
      const options = { ...(await resolveConfig(path)), filepath: path };
      expect(await format(text, options), path).toBe(text);
    }
  }
});

it('What is new among the real content is right, and to be translated', { timeout: 30_000 }, () => {
  const made: Start[] = [];
  let files: Files = ownFiles;
  for (const [kind, id] of [
    ['tree', 'orders/zz-late-pickup'],
    ['guide', 'security/zz-late-pickup'],
  ] as const) {
    const one = startingFiles(kind, id, now(files));
    if ('slip' in one) throw new Error(one.slip);
    made.push(one);
    files = after(files, one);
  }
  const written = new Set(made.flatMap((one) => [...one.files.keys()]));
  const problems = verify(libraryOf(files, memory), { today: TODAY });
  const rules = problems.filter(({ file }) => written.has(file)).map(({ rule }) => rule);
  expect([...new Set(rules)]).toEqual(['outdated-translation']);
});
