/** The Chinese texts of a tree beside the English ones. */
import { expect, it } from 'vitest';
import { type Edits, TREE, TREE_ZH, append, problemsWith, swap } from '../../fixture.ts';

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a question without Chinese',
    {
      [TREE_ZH]: swap(
        '  share:\n    ask: 缺陷率是多少？\n    where: "`账户状况`，第一行"\n    cases:\n      good: { label: 不超上限 }\n      bad: { label: 超过上限 }\n',
        '',
      ),
    },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:8:1  The question “share” is missing here. Add “share” under “questions”.',
    ],
  ],
  [
    'a misspelt option in Chinese',
    { [TREE_ZH]: swap('      prime: {', '      primes: {') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:14:5  The option “prime” is missing here. Add “prime” under “questions › shipper › options”.',
      'content/trees/zh-cn/orders/late-parcel.yaml:17:7  The English file has no option “primes” here. Did you mean “prime”?',
    ],
  ],
  [
    'a case left over in Chinese',
    { [TREE_ZH]: swap('      any: {', '      some: { label: 一些 }\n      any: {') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:40:7  The English file has no case “some” here. Delete it, or add it to the English file.',
    ],
  ],
  [
    'an outcome that exists in Chinese only',
    {
      [TREE_ZH]: append(
        '  call:\n    do: 打电话\n    why: 快。\n    steps: [打。]\n    worked: 通了。\n    if-not: 再打。\n',
      ),
    },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:78:3  The English file has no outcome “call” here. Delete it, or add it to the English file.',
    ],
  ],
  [
    'a help without Chinese',
    { [TREE_ZH]: swap('    help: 这决定由谁回复。\n', '') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:9:3  “questions › shipper › help” has no text here. Add it.',
    ],
  ],
  [
    'a hint in Chinese only',
    { [TREE_ZH]: swap('good: { label: 不超上限 }', 'good: { label: 不超上限, hint: 很好 }') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:33:28  “questions › share › cases › good › hint” has a text here, but none in English. Delete it, or add it to the English file.',
    ],
  ],
  [
    'a deadline’s text without Chinese',
    {
      [TREE_ZH]: swap(
        'deadline: { text: 本周, clock: 从承诺日期起 }',
        'deadline: { clock: 从承诺日期起 }',
      ),
    },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:52:5  “outcomes › wait › deadline › text” has no text here. Add it.',
    ],
  ],
  [
    'a clock without Chinese',
    { [TREE_ZH]: swap('    deadline: { clock: 从索赔起 }\n', '') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:58:3  “outcomes › answer-claim › deadline › clock” has no text here. Add it.',
    ],
  ],
  [
    'a step without Chinese',
    { [TREE_ZH]: swap('      - 加上签收。\n', '') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:62:5  “outcomes › answer-claim › steps” has 2 texts here, but 3 in English. Give it the same number of texts in the same order.',
    ],
  ],
  [
    'a path of a step without Chinese',
    { [TREE_ZH]: swap('        where: Performance > Claims\n', '') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:64:9  “outcomes › answer-claim › steps › 2 › where” has no text here. Add it.',
    ],
  ],
  [
    'a note in Chinese on a step that has none',
    { [TREE_ZH]: swap('      - 加上签收。', '      - { do: 加上签收。, note: 快。 }') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:67:22  “outcomes › answer-claim › steps › 3 › note” has a text here, but none in English. Delete it, or add it to the English file.',
    ],
  ],
  [
    'evidence in English only',
    { [TREE_ZH]: swap('    evidence: [妥投证明, 签收]\n', '') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:58:3  “outcomes › answer-claim › evidence” has 0 texts here, but 2 in English. Give it the same number of texts in the same order.',
    ],
  ],
  [
    'a “never” too many in Chinese',
    { [TREE_ZH]: swap('承诺送礼。]', '承诺送礼。, 骂人。]') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:69:5  “outcomes › answer-claim › never” has 3 texts here, but 2 in English. Give it the same number of texts in the same order.',
    ],
  ],
  [
    'a situation of the home page without Chinese',
    { [TREE_ZH]: swap('  - { say: 索赔来了 }\n', '') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:4:1  “entries” has 1 text here, but 2 in English. Give it the same number of texts in the same order.',
    ],
  ],
  [
    'an urgent chip without Chinese',
    { [TREE_ZH]: swap(', urgent: 今天', '') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:5:5  “entries › 1 › urgent” has no text here. Add it.',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});

it('aliases are each language’s own', () => {
  expect(
    problemsWith({ [TREE_ZH]: swap('aliases: [包裹迟到]', 'aliases: [包裹迟到, 快递, 没收到]') }),
  ).toEqual([]);
  expect(problemsWith({ [TREE]: swap('    aliases: [be patient]\n', '') })).toEqual([]);
});
