/** The Chinese files beside the English ones. */
import { expect, it } from 'vitest';
import {
  FACTS,
  FACTS_ZH,
  GUIDE,
  GUIDE_ZH,
  MESSAGE,
  MESSAGE_ZH,
  TREE_ZH,
  WORDS_ZH,
} from '../../fixture.ts';
import { type Edits, append, file, gone, original, problemsWith, swap } from '../../fixture.ts';

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a tree without its Chinese file',
    { [TREE_ZH]: gone },
    [
      'content/trees/orders/late-parcel.yaml:1:1  There is no file content/trees/zh-cn/orders/late-parcel.yaml, the counterpart of this one. Add it.',
    ],
  ],
  [
    'a Chinese tree without its English file',
    { 'content/trees/zh-cn/orders/late-parcels.yaml': file(original(TREE_ZH)) },
    [
      'content/trees/zh-cn/orders/late-parcels.yaml:1:1  There is no English tree “orders/late-parcels”. Did you mean “orders/late-parcel”?',
    ],
  ],
  [
    'facts without their Chinese file',
    { [FACTS_ZH]: gone },
    [
      'content/facts/orders.yaml:1:1  There is no file content/facts/zh-cn/orders.yaml, the counterpart of this one. Add it.',
    ],
  ],
  [
    'a message without its Chinese file',
    { [MESSAGE_ZH]: gone },
    [
      'content/messages/orders/late.yaml:1:1  There is no file content/messages/zh-cn/orders/late.yaml, the counterpart of this one. Add it.',
    ],
  ],
  [
    'a guide without its Chinese file',
    { [GUIDE_ZH]: gone },
    [
      'content/docs/orders/late.mdx:1:1  There is no file content/docs/zh-cn/orders/late.mdx, the counterpart of this one. Add it.',
    ],
  ],
  [
    'a Chinese guide without its English file',
    { 'content/docs/zh-cn/orders/lates.mdx': file(original('content/docs/zh-cn/about.mdx')) },
    [
      'content/docs/zh-cn/orders/lates.mdx:1:1  There is no English guide “orders/lates”. Did you mean “orders/late”?',
    ],
  ],
  [
    'a fact without Chinese texts',
    {
      [FACTS_ZH]: swap('orders.claim-opens:\n  label: 索赔首日\n  meaning: 从承诺日期起算。\n', ''),
    },
    [
      'content/facts/orders.yaml:21:1  The fact “orders.claim-opens” has no counterpart in content/facts/zh-cn/orders.yaml. Add its texts there.',
    ],
  ],
  [
    'a misspelt fact in Chinese',
    { [FACTS_ZH]: swap('orders.claim-opens:', 'orders.claim-open:') },
    [
      'content/facts/orders.yaml:21:1  The fact “orders.claim-opens” has no counterpart in content/facts/zh-cn/orders.yaml. Add its texts there.',
      'content/facts/zh-cn/orders.yaml:4:1  There is no English fact “orders.claim-open”. Did you mean “orders.claim-opens”?',
    ],
  ],
  [
    'a text fact without its Chinese text',
    { [FACTS_ZH]: swap('  value: { us: 索赔页, uk: 保障页, eu: 索赔页, jp: 索赔页 }\n', '') },
    [
      'content/facts/zh-cn/orders.yaml:16:1  The text fact “orders.claim-page” has no “value” in this language. Add it.',
    ],
  ],
  [
    'a number repeated in Chinese',
    { [FACTS_ZH]: swap('  label: 回复时限\n', '  label: 回复时限\n  value: "24"\n') },
    [
      'content/facts/zh-cn/orders.yaml:3:3  The fact “orders.reply-time” is a number: its value stands in the English file only. Delete “value” here.',
    ],
  ],
  [
    'a Chinese text for one marketplace only',
    { [FACTS_ZH]: swap('{ us: 索赔页, uk: 保障页, eu: 索赔页, jp: 索赔页 }', '{ us: 索赔页 }') },
    [
      'content/facts/zh-cn/orders.yaml:18:3  The value of “orders.claim-page” has another shape in English: texts for us, uk, eu and jp there, texts for us here. Give it the same shape: readers would get an English text, or the text of another marketplace.',
    ],
  ],
  [
    'one Chinese text for all marketplaces',
    { [FACTS_ZH]: swap('{ us: 索赔页, uk: 保障页, eu: 索赔页, jp: 索赔页 }', '索赔页') },
    [
      'content/facts/zh-cn/orders.yaml:18:3  The value of “orders.claim-page” has another shape in English: texts for us, uk, eu and jp there, one text here. Give it the same shape: readers would get an English text, or the text of another marketplace.',
    ],
  ],
  [
    'a Chinese text that misses a period',
    {
      [FACTS]: swap(
        'value: { us: the claims page, uk: the guarantee page, eu: the claims page, jp: the claims page }',
        'value:\n    - { until: 2026-12-31, value: the claims page }\n    - { from: 2027-01-01, value: another page }',
      ),
      [FACTS_ZH]: swap('{ us: 索赔页, uk: 保障页, eu: 索赔页, jp: 索赔页 }', '[索赔页]'),
    },
    [
      'content/facts/zh-cn/orders.yaml:18:3  The value of “orders.claim-page” has another shape in English: 2 periods (one text; one text) there, 1 period (one text) here. Give it the same shape: readers would get an English text, or the text of another marketplace.',
    ],
  ],
  [
    'a blank without Chinese',
    {
      [MESSAGE]: (text) =>
        text
          .replace('example: Anna }', 'example: Anna }\n  id: { label: Order, example: 1-2 }')
          .replace('Hello', 'Hello {id}')
          .replace('Guten', 'Guten {id}'),
    },
    [
      'content/messages/zh-cn/orders/late.yaml:5:1  The blank “id” is missing here. Add “id” under “blanks”.',
      'content/messages/zh-cn/orders/late.yaml:7:1  The gloss does not use the blank “id”. Write {id} where it belongs, or take it out of “blanks:”.',
    ],
  ],
  [
    'a path of a message without Chinese',
    { [MESSAGE_ZH]: swap('where: "`管理订单 > 联系买家`"\n', '') },
    ['content/messages/zh-cn/orders/late.yaml:1:1  “where” has no text here. Add it.'],
  ],
  [
    'a heading without Chinese',
    { [GUIDE]: append('\n## Pitfalls\n\ntext\n') },
    [
      'content/docs/zh-cn/orders/late.mdx:1:1  The headings differ from those of content/docs/orders/late.mdx: 2 here, 3 there; the first that differs there is “Pitfalls”. Keep the same headings at the same levels in the same order: they share their anchors.',
    ],
  ],
  [
    'a Chinese heading at another level',
    { [GUIDE_ZH]: swap('## 上限', '### 上限') },
    [
      'content/docs/zh-cn/orders/late.mdx:22:1  The headings differ from those of content/docs/orders/late.mdx: 2 here, 2 there; the first that differs there is “Limits”. Keep the same headings at the same levels in the same order: they share their anchors.',
    ],
  ],
  [
    'a message that the Chinese guide does not show',
    { [GUIDE_ZH]: swap('<Message id="orders/late" />\n\n', '') },
    [
      'content/docs/zh-cn/orders/late.mdx:1:1  The embedded trees, messages and lists differ from those of content/docs/orders/late.mdx. There: <IfThen tree="orders/late-parcel" /> <Message id="orders/late" /> <Wizard tree="orders/late-parcel" />. Here: <IfThen tree="orders/late-parcel" /> <Wizard tree="orders/late-parcel" />.',
    ],
  ],
  [
    'a Chinese head with other settings',
    { [GUIDE_ZH]: swap('kind: guide\ntrees: [orders/late-parcel]', 'kind: overview') },
    [
      'content/docs/zh-cn/orders/late.mdx:1:1  “trees” differs from content/docs/orders/late.mdx. Copy it from there.',
      'content/docs/zh-cn/orders/late.mdx:5:1  “kind” differs from content/docs/orders/late.mdx. Copy it from there.',
    ],
  ],
  [
    'a word of the interface without its blank',
    { [WORDS_ZH]: (text) => text.replace(/^facts\.count: .*$/m, 'facts.count: 事实') },
    [
      'content/i18n/zh-CN.yml:25:1  “facts.count” has no blank here, but {n} in English. Keep the same blanks; their order is free.',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});
