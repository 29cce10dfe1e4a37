/** Reach, dead ends, cycles, the length of routes, the order of trees. */
import { describe, expect, it } from 'vitest';
import { GUIDE, GUIDE_ZH, TREE, TREE_ZH } from '../../fixture.ts';
import { type Edits, all, file, original, problemsWith, swap } from '../../fixture.ts';

/** A question in a chain: its only way on is the next one. */
const link = (n: number, next: string) => `
  chain-${n}:
    ask: Number ${n}?
    options:
      yes: { label: Yes, next: ${next} }
      unknown: { label: I can’t tell, next: wait }
`;
const linkZh = (n: number) => `
  chain-${n}:
    ask: 第 ${n} 题
    options:
      yes: { label: 是 }
      unknown: { label: 看不出来 }
`;
/** So many questions before the first one of the fixture. */
const chain = (length: number): Edits => ({
  [TREE]: all(
    swap('start: shipper', 'start: chain-1'),
    swap(
      '\noutcomes:\n',
      `${Array.from({ length }, (_, i) => link(i + 1, i + 1 < length ? `chain-${i + 2}` : 'shipper')).join('')}\noutcomes:\n`,
    ),
  ),
  [TREE_ZH]: swap(
    '\noutcomes:\n',
    `${Array.from({ length }, (_, i) => linkZh(i + 1)).join('')}\noutcomes:\n`,
  ),
});
const short = swap('long: One route asks about the amount as well.\n', '');
const both = (one: Edits, edit: (text: string) => string | undefined): Edits => ({
  ...one,
  [TREE]: all(one[TREE]!, edit),
});

/** The same tree again, as “orders/second”. */
const named = all(
  swap('[orders/late-parcel]', '[orders/late-parcel, orders/second]'),
  swap(
    '<Wizard tree="orders/late-parcel" />',
    '<Wizard tree="orders/late-parcel" />\n\n<Wizard tree="orders/second" />',
  ),
);
const SECOND_TREE: Edits = {
  'content/trees/orders/second.yaml': file(original(TREE)),
  'content/trees/zh-cn/orders/second.yaml': file(original(TREE_ZH)),
  [GUIDE]: named,
  [GUIDE_ZH]: named,
};

const ONLY_US = swap(
  'seller: { label: We do (FBM), next: promised }',
  'seller: { label: We do (FBM), next: promised, only: [us] }',
);

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a question nobody asks, with what follows it',
    {
      [TREE]: swap(
        'label: Over the limit, next: price',
        'label: Over the limit, next: answer-claim',
      ),
    },
    [
      'content/trees/orders/late-parcel.yaml:38:3  Whatever the reader answers to “share”, the way leads to “answer-claim”. Delete the question, or let one of its answers lead elsewhere.',
      'content/trees/orders/late-parcel.yaml:46:3  No answer on a route from the start leads to the question “price”. What only follows it is lost as well: “refund”. Let an answer lead to it with “next: price”, or delete it.',
    ],
  ],
  [
    'an outcome nobody gets to',
    { [TREE]: (text) => text.replaceAll('next: wait', 'next: leave-it') },
    [
      'content/trees/orders/late-parcel.yaml:64:3  No answer on a route from the start leads to the outcome “wait”. Let an answer lead to it with “next: wait”, or delete it.',
    ],
  ],
  [
    'answers whose marketplaces exclude each other',
    {
      [TREE]: all(
        swap('{ label: We do (FBM), next: promised }', '{ label: We do (FBM), next: leave-it }'),
        swap(
          'label: A claim is open, next: share }',
          'label: A claim is open, next: share, only: [eu, jp] }',
        ),
      ),
    },
    [
      'content/trees/orders/late-parcel.yaml:33:94  The answer “promised=claim-open” is for eu and jp, but the question is asked in us and uk alone. Delete the answer, or look at “only:” of the answers that lead to the question.',
      'content/trees/orders/late-parcel.yaml:38:3  The question “share” is reached in no marketplace. What only follows it is lost as well: “answer-claim”, “price” and “refund”. Look at “only:” of the answers on the way to it: together they leave no marketplace.',
    ],
  ],
  [
    'a question without answers in some marketplaces',
    {
      [TREE]: all(
        swap(
          'amazon: { label: Amazon (FBA), hint: From a warehouse of Amazon, next: leave-it }',
          'amazon: { label: Amazon (FBA), hint: From a warehouse of Amazon, next: leave-it, only: [us] }',
        ),
        swap(
          'unknown: { label: I can’t tell, next: leave-it }',
          'unknown: { label: I can’t tell, next: leave-it, only: [us] }',
        ),
        ONLY_US,
      ),
    },
    [
      'content/trees/orders/late-parcel.yaml:19:5  The question “shipper” has no answer in eu and jp. Add an option with “only: [eu, jp]”, or take “only:” off one that fits everywhere.',
    ],
  ],
  [
    'a question with an empty group of answers',
    both(
      chain(1),
      all(
        swap(
          'options:\n      yes: { label: Yes, next: shipper }\n      unknown: { label: I can’t tell, next: wait }\n',
          'options: {}\n',
        ),
        swap('at: shipper', 'at: chain-1'),
      ),
    ),
    [
      'content/trees/orders/late-parcel.yaml:56:5  The question “chain-1” has no answer. Add options, or an input with cases.',
      'content/trees/zh-cn/orders/late-parcel.yaml:45:7  The English file has no option “yes” here. Delete it, or add it to the English file.',
      'content/trees/zh-cn/orders/late-parcel.yaml:46:7  The English file has no option “unknown” here. Delete it, or add it to the English file.',
    ],
  ],
  [
    'an outcome without a step in some marketplaces',
    {
      [TREE]: swap(
        'steps: [Write to returns.]',
        'steps: [{ do: Write to returns., only: [us, jp] }]',
      ),
    },
    [
      'content/trees/orders/late-parcel.yaml:102:5  The outcome “refund” has no step in uk and eu. Add a step with “only: [uk, eu]”, or take “only:” off one that fits everywhere.',
    ],
  ],
  [
    'an option that leads back',
    {
      [TREE]: swap(
        '      unknown: { label: I don’t know, hint: No date there, next: wait }',
        '      unknown: { label: I don’t know, hint: No date there, next: shipper }',
      ),
    },
    [
      'content/trees/orders/late-parcel.yaml:36:60  The answer “promised=unknown” leads back to “shipper”: shipper → promised → shipper. Let it lead to an outcome, or to a question that does not come before it.',
    ],
  ],
  [
    'a case that leads back',
    { [TREE]: swap('label: Over the limit, next: price', 'label: Over the limit, next: promised') },
    [
      'content/trees/orders/late-parcel.yaml:44:71  The answer “share=bad” leads back to “promised”: promised → share → promised. Let it lead to an outcome, or to a question that does not come before it.',
      'content/trees/orders/late-parcel.yaml:46:3  No answer on a route from the start leads to the question “price”. What only follows it is lost as well: “refund”. Let an answer lead to it with “next: price”, or delete it.',
    ],
  ],
  [
    'a question that leads to itself',
    {
      [TREE]: swap(
        '      unknown: { label: I can’t tell, next: leave-it }',
        '      unknown: { label: I can’t tell, next: shipper }',
      ),
    },
    [
      'content/trees/orders/late-parcel.yaml:23:39  The answer “shipper=unknown” leads back to “shipper”: shipper → shipper. Let it lead to an outcome, or to a question that does not come before it.',
    ],
  ],
  [
    'eight questions on a route',
    both(chain(4), short),
    [
      'content/trees/orders/late-parcel.yaml:12:1  A route asks 8 questions: chain-1=yes, chain-2=yes, chain-3=yes, chain-4=yes, shipper=seller, promised=claim-open, share=bad, price=small. Merge or drop questions (at most 7), or give the reason with “long:”.',
    ],
  ],
  [
    'two trees at the same place',
    SECOND_TREE,
    [
      'content/trees/orders/second.yaml:9:1  The tree “orders/late-parcel” has the order 1 as well. Give each tree of the area a number of its own.',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});

it('an outcome needs steps only where somebody gets to it', () => {
  const onlyPrimeGoesOn = swap(
    'label: We do (FBM), next: promised',
    'label: We do (FBM), next: wait',
  );
  const steps = (places: string) =>
    swap('[Write to returns.]', `[{ do: Write to returns., only: [${places}] }]`);
  expect(problemsWith({ [TREE]: all(onlyPrimeGoesOn, steps('us, uk')) })).toEqual([]);
  expect(problemsWith({ [TREE]: all(onlyPrimeGoesOn, steps('us')) })).toHaveLength(1);
});

describe('the length of a route', () => {
  it('may be seven questions', () => {
    expect(problemsWith(both(chain(3), short))).toEqual([]);
  });

  it('may be more with a reason', () => {
    expect(problemsWith(chain(4))).toEqual([]);
  });
});
