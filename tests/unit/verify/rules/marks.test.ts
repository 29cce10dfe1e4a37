/** Marks in YAML texts that would be shown as they are written. */
import { expect, it } from 'vitest';
import { TREE, TREE_ZH } from '../../fixture.ts';
import { type Edits, problemsWith, swap } from '../../fixture.ts';

const why = (text: string): Edits => ({
  [TREE]: swap('why: Others decide about it.', `why: '${text}'`),
});

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a space in a fact',
    why('In {fact: orders.reply-time}.'),
    [
      'content/trees/orders/late-parcel.yaml:58:5  “{fact: orders.reply-time}” is no mark. Write {fact:orders.reply-time}.',
    ],
  ],
  [
    'a full-width colon in a fact',
    why('In {fact：orders.reply-time}.'),
    [
      'content/trees/orders/late-parcel.yaml:58:5  “{fact：orders.reply-time}” is no mark. Write {fact:orders.reply-time}.',
    ],
  ],
  [
    'full-width braces around a fact',
    why('In ｛fact:orders.reply-time｝.'),
    [
      'content/trees/orders/late-parcel.yaml:58:5  “｛fact:orders.reply-time｝” is no mark. Write {fact:orders.reply-time}.',
    ],
  ],
  [
    '“facts” for “fact”',
    why('In {facts:orders.reply-time}.'),
    [
      'content/trees/orders/late-parcel.yaml:58:5  “{facts:orders.reply-time}” is no mark. Write {fact:orders.reply-time}.',
    ],
  ],
  [
    'a fact in upper case',
    why('In {Fact:orders.reply-time}.'),
    [
      'content/trees/orders/late-parcel.yaml:58:5  “{Fact:orders.reply-time}” is no mark. Write {fact:orders.reply-time}.',
    ],
  ],
  [
    'a fact that is not closed',
    why('In {fact:orders.reply-time now.'),
    [
      'content/trees/orders/late-parcel.yaml:58:5  “{fact:orders.reply-time now.” is no mark. Write {fact:orders.reply-time}.',
    ],
  ],
  [
    'a fact without its mark',
    why('In {orders.reply-time}.'),
    [
      'content/trees/orders/late-parcel.yaml:58:5  “{orders.reply-time}” is no mark. A fact is written {fact:orders.pending-max}; a sign stands between backticks.',
    ],
  ],
  [
    'a blank of a message in a tree',
    why('Ask {first-name}.'),
    [
      'content/trees/orders/late-parcel.yaml:58:5  “{first-name}” is no mark. A fact is written {fact:orders.pending-max}; a sign stands between backticks.',
    ],
  ],
  [
    'a fact as guides write it',
    why('In <Fact id="orders.reply-time" />.'),
    [
      'content/trees/orders/late-parcel.yaml:58:5  “<Fact” is a component, which only a guide can hold. A fact is written {fact:orders.pending-max} here.',
    ],
  ],
  [
    'a fact between backticks',
    why('In `{fact:orders.reply-time}`.'),
    [
      'content/trees/orders/late-parcel.yaml:58:5  Between backticks, “{fact:orders.reply-time}” is shown as it is. Take it out of them.',
    ],
  ],
  [
    'a backtick without its other half',
    why('Open `Manage Orders now.'),
    [
      'content/trees/orders/late-parcel.yaml:58:5  A backtick “`” has no other half. Write one at each end of the words.',
    ],
  ],
  [
    'two stars without their other half',
    why('Do **not act.'),
    [
      'content/trees/orders/late-parcel.yaml:58:5  A “**” has no other half. Write ** at each end of the bold words.',
    ],
  ],
  [
    'a space inside a link',
    why('See [it](tree: orders/late-parcel).'),
    [
      'content/trees/orders/late-parcel.yaml:58:5  “[it](tree: orders/late-parcel)” is no link. Write it without spaces and with half-width signs: [words](tree:orders/not-received).',
    ],
  ],
  [
    'a space before the target of a link',
    why('See [it] (guide:orders/late).'),
    [
      'content/trees/orders/late-parcel.yaml:58:5  “[it] (guide:orders/late)” is no link. Write it without spaces and with half-width signs: [words](tree:orders/not-received).',
    ],
  ],
  [
    'full-width brackets in a Chinese link',
    { [TREE_ZH]: swap('(guide:orders/late#limits)', '（guide:orders/late#limits）') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:48:5  “[上限]（guide:orders/late#limits）” is no link. Write it without spaces and with half-width signs: [words](tree:orders/not-received).',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});

it.each([
  'In {fact:orders.reply-time}, **never** later.',
  'Open `Orders > Manage Orders` [again](tree:orders/late-parcel#wait) (or not).',
  'The field `{name}` [stays] empty (as it was).',
  'See [the page](https://example.com/a_(b)) or 5 < 6.',
])('%s', (text) => {
  const chinese = swap('why: 由别人决定。', `why: '${text}'`);
  expect(problemsWith({ ...why(text), [TREE_ZH]: chinese })).toEqual([]);
});
