/** Answers that change nothing, that nobody can take, or that look alike. */
import { expect, it } from 'vitest';
import { TREE, TREE_ZH } from '../../fixture.ts';
import { type Edits, problemsWith, swap } from '../../fixture.ts';

/** One more option for the first question. */
const option = (english: string): Edits => ({
  [TREE]: swap(
    '      unknown: { label: I can’t tell',
    `      ${english}\n      unknown: { label: I can’t tell`,
  ),
  [TREE_ZH]: swap(
    '      unknown: { label: 看',
    '      other: { label: 其他 }\n      unknown: { label: 看',
  ),
});

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a question whose answers all lead to the same question',
    {
      [TREE]: (text) =>
        text.replace(/(amazon|unknown)(: \{.*)next: leave-it/g, '$1$2next: promised'),
    },
    [
      'content/trees/orders/late-parcel.yaml:14:3  Whatever the reader answers to “shipper”, the way leads to “promised”. Delete the question, or let one of its answers lead elsewhere.',
    ],
  ],
  [
    'a question whose answers lead to one outcome, in each marketplace to another one',
    { [TREE]: swap('next: refund, only: [us]', 'next: answer-claim, only: [us]') },
    [
      'content/trees/orders/late-parcel.yaml:46:3  Whatever the reader answers to “price”, the way leads to “answer-claim” or “refund”. Delete the question, or let one of its answers lead elsewhere.',
    ],
  ],
  [
    'two answers with one label',
    option('other: { label: Amazon (FBA), next: promised }'),
    [
      'content/trees/orders/late-parcel.yaml:23:16  The answers “amazon” and “other” of “shipper” have one label: “Amazon (FBA)”. Say in one of them what makes the difference.',
    ],
  ],
  [
    'a case and an option with one label',
    { [TREE]: swap('label: I don’t know, hint', 'label: Longer ago, hint') },
    [
      'content/trees/orders/late-parcel.yaml:36:18  The answers “too-late” and “unknown” of “promised” have one label: “Longer ago”. Say in one of them what makes the difference.',
    ],
  ],
  [
    'two answers with one label in Chinese',
    { [TREE_ZH]: swap('label: 我们，带 Prime', 'label: 我们（FBM）') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:17:16  The answers “seller” and “prime” of “shipper” have one label: “我们（FBM）”. Say in one of them what makes the difference.',
    ],
  ],
  [
    'a case and an option with one label in Chinese',
    { [TREE_ZH]: swap('label: 不知道, hint', 'label: 更早, hint') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:28:18  The answers “too-late” and “unknown” of “promised” have one label: “更早”. Say in one of them what makes the difference.',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});

it('answers that no reader sees together may have one label', () => {
  const edits = option('other: { label: We do with Prime, next: promised, only: [eu, jp] }');
  expect(problemsWith(edits)).toEqual([]);
});
