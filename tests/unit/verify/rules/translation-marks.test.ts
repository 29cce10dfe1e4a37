/** A translation states the same facts and leads to the same places as the English text. */
import { describe, expect, it } from 'vitest';
import {
  type Edits,
  GUIDE,
  GUIDE_ZH,
  MESSAGE,
  MESSAGE_ZH,
  TREE,
  TREE_ZH,
  all,
  problemsWith,
  swap,
} from '../../fixture.ts';

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a fact that Chinese leaves out',
    { [TREE_ZH]: swap('why: 索赔在 {fact:orders.claim-opens} 后开放。', 'why: 索赔过几天开放。') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:51:5  The English text states “orders.claim-opens”, but this one does not. Write {fact:orders.claim-opens} here as well.',
    ],
  ],
  [
    'a fact that English lacks',
    {
      [TREE_ZH]: swap('why: 由别人决定。', 'why: ' + '由别人在 {fact:orders.reply-time} 内决定。'),
    },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:45:5  This text states “orders.reply-time”, but the English one does not. Take it out, or state it in English as well.',
    ],
  ],
  [
    'another fact than in English, with a name alike',
    { [TREE_ZH]: swap('索赔在 {fact:orders.claim-opens}', '索赔在 {fact:orders.claim-closes}') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:51:5  This text states “orders.claim-closes”, but the English one does not. Did you mean “orders.claim-opens”?',
    ],
  ],
  [
    'a case without its fact, which stands in a list in English',
    {
      [TREE_ZH]: swap("label: '过了不到 {fact:orders.claim-opens}'", 'label: 过了没几天'),
    },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:24:20  The English text states “orders.claim-opens”, but this one does not. Write {fact:orders.claim-opens} here as well.',
    ],
  ],
  [
    'a step without its link',
    { [TREE_ZH]: swap('[这个向导](tree:orders/late-parcel#promised)', '这个向导') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:54:9  The English text leads to “tree:orders/late-parcel#promised”, but this one does not. Add the link here as well.',
    ],
  ],
  [
    'a link to another heading',
    { [TREE_ZH]: swap('(guide:orders/late#limits)', '(guide:orders/late#what-to-do)') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:48:5  The English text leads to “guide:orders/late#limits”, but this one does not. Add the link here as well.',
      'content/trees/zh-cn/orders/late-parcel.yaml:48:5  This text leads to “guide:orders/late#what-to-do”, but the English one does not. Take the link out, or add it in English as well.',
    ],
  ],
  [
    'another site',
    {
      [TREE]: swap(
        'why: Support may not refund.',
        'why: Support [may not](https://example.com/a) refund.',
      ),
      [TREE_ZH]: swap('why: 客服不能退款。', 'why: 客服[不能](https://example.com/b)退款。'),
    },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:74:5  This text leads to “https://example.com/b”, but the English one does not. Did you mean “https://example.com/a”?',
    ],
  ],
  [
    'a step that has more keys in English, and a line likewise',
    {
      [TREE]: all(
        swap(
          '{ do: Add the signature., only: [us] }',
          "{ do: 'Wait {fact:orders.claim-opens}.', only: [us] }",
        ),
        swap(
          '{ do: Promise a gift., only: [eu] }',
          "{ do: 'Wait {fact:orders.claim-opens}.', only: [eu] }",
        ),
      ),
    },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:67:9  The English text states “orders.claim-opens”, but this one does not. Write {fact:orders.claim-opens} here as well.',
      'content/trees/zh-cn/orders/late-parcel.yaml:69:21  The English text states “orders.claim-opens”, but this one does not. Write {fact:orders.claim-opens} here as well.',
    ],
  ],
  [
    'a German message without its fact',
    { [MESSAGE]: swap('wir antworten in {fact:orders.reply-time}', 'wir antworten bald') },
    [
      'content/messages/orders/late.yaml:12:3  The English text states “orders.reply-time”, but this one does not. Write {fact:orders.reply-time} here as well.',
    ],
  ],
  [
    'a gloss without its fact',
    { [MESSAGE_ZH]: swap('我们会在 {fact:orders.reply-time} 内回复', '我们会尽快回复') },
    [
      'content/messages/zh-cn/orders/late.yaml:7:1  The English text states “orders.reply-time”, but this one does not. Write {fact:orders.reply-time} here as well.',
    ],
  ],
  [
    'the label of a blank, which has more keys in English',
    { [MESSAGE]: swap('label: Buyer’s first name', "label: 'Name, for {fact:orders.reply-time}'") },
    [
      'content/messages/zh-cn/orders/late.yaml:6:3  The English text states “orders.reply-time”, but this one does not. Write {fact:orders.reply-time} here as well.',
    ],
  ],
  [
    'a guide without its fact before the first heading',
    { [GUIDE_ZH]: swap('在 <Fact id="orders.reply-time" /> 内回复', '尽快回复') },
    [
      'content/docs/zh-cn/orders/late.mdx:1:1  The English text states “orders.reply-time”, but this one does not. Write <Fact id="orders.reply-time" /> here as well.',
    ],
  ],
  [
    'a table of a guide with another fact',
    { [GUIDE_ZH]: swap("'orders.defect-limit'", "'orders.reply-time'") },
    [
      'content/docs/zh-cn/orders/late.mdx:22:1  The English text states “orders.defect-limit”, but this one does not. Write <Fact id="orders.defect-limit" /> here as well.',
      'content/docs/zh-cn/orders/late.mdx:24:1  This text states “orders.reply-time”, but the English one does not. Take it out, or state it in English as well.',
    ],
  ],
  [
    'a section of a guide whose link stands in another one',
    {
      [GUIDE_ZH]: all(
        swap('、[怎么办](/zh-cn/orders/late/#what-to-do)', ''),
        swap('## 怎么办\n', '## 怎么办\n\n[怎么办](/zh-cn/orders/late/#what-to-do)\n'),
      ),
    },
    [
      'content/docs/zh-cn/orders/late.mdx:16:1  This text leads to “/zh-cn/orders/late/#what-to-do”, but the English one does not. Take the link out, or add it in English as well.',
      'content/docs/zh-cn/orders/late.mdx:24:1  The English text leads to “/zh-cn/orders/late/#what-to-do”, but this one does not. Add the link here as well.',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});

describe('not said twice:', () => {
  it.each<[string, Edits]>([
    [
      'a misspelt fact',
      { [TREE_ZH]: swap('索赔在 {fact:orders.claim-opens}', '索赔在 {fact:orders.claim-open}') },
    ],
    ['a misspelt node', { [TREE_ZH]: swap('late-parcel#promised', 'late-parcel#promise') }],
    [
      'a misspelt page',
      { [GUIDE_ZH]: swap('/zh-cn/orders/late/#what', '/zh-cn/orders/lat/#what') },
    ],
    [
      'a heading too few',
      {
        [GUIDE]: swap(
          '## Limits\n',
          '## Limits\n\nWithin <Fact id="orders.reply-time" />.\n\n## More\n',
        ),
      },
    ],
  ])('%s', (_slip, edits) => {
    expect(problemsWith(edits)).toHaveLength(1);
  });
});

it('the order and the number of marks are free', () => {
  expect(
    problemsWith({
      [TREE]: swap(
        'why: Others decide about it.',
        "why: '{fact:orders.reply-time}, {fact:orders.claim-opens}.'",
      ),
      [TREE_ZH]: swap(
        'why: 由别人决定。',
        "why: '{fact:orders.claim-opens}、{fact:orders.reply-time}、{fact:orders.reply-time}。'",
      ),
    }),
  ).toEqual([]);
});
