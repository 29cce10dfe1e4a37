/** What a tree names inside itself: the start, targets of answers, deadlines; ids that stand twice. */
import { expect, it } from 'vitest';
import { type Edits, TREE, TREE_ZH, all, problemsWith, swap } from '../../fixture.ts';

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a misspelt start',
    { [TREE]: swap('start: shipper', 'start: shiper') },
    [
      'content/trees/orders/late-parcel.yaml:10:1  There is no question “shiper” to start with. Did you mean “shipper”?',
    ],
  ],
  [
    'a start that is an outcome',
    { [TREE]: swap('start: shipper', 'start: wait') },
    [
      'content/trees/orders/late-parcel.yaml:10:1  “wait” is an outcome: a tree starts with a question. Write one of: shipper, promised, share, price.',
    ],
  ],
  [
    'a misspelt target of an option',
    { [TREE]: swap('(FBM), next: promised', '(FBM), next: promissed') },
    [
      'content/trees/orders/late-parcel.yaml:21:37  There is no question or outcome “promissed” in this tree. Did you mean “promised”?',
    ],
  ],
  [
    'a target of a case that is not there',
    { [TREE]: swap('label: Longer ago, next: leave-it', 'label: Longer ago, next: call-support') },
    [
      'content/trees/orders/late-parcel.yaml:34:61  There is no question or outcome “call-support” in this tree. Write the id of one that stands in this file, or add “call-support”.',
    ],
  ],
  [
    'a misspelt target of a situation on the home page',
    { [TREE]: swap('at: answer-claim', 'at: answer-clam') },
    [
      'content/trees/orders/late-parcel.yaml:6:32  There is no question or outcome “answer-clam” in this tree. Did you mean “answer-claim”?',
    ],
  ],
  [
    'a deadline from a question that asks no date',
    { [TREE]: swap('date: promised', 'date: share') },
    [
      'content/trees/orders/late-parcel.yaml:80:65  The deadline of “answer-claim” counts from the question “share”, which asks for no date. Questions that ask for a date: promised.',
    ],
  ],
  [
    'a deadline from a misspelt question',
    { [TREE]: swap('date: promised', 'date: promise') },
    [
      'content/trees/orders/late-parcel.yaml:80:65  The deadline of “answer-claim” counts from the question “promise”, which is not there. Did you mean “promised”?',
    ],
  ],
  [
    'the same id for a question and an outcome',
    {
      [TREE]: all(
        swap('  price:\n', '  refund:\n'),
        swap('label: Over the limit, next: price', 'label: Over the limit, next: refund'),
      ),
      [TREE_ZH]: swap('  price:\n', '  refund:\n'),
    },
    [
      'content/trees/orders/late-parcel.yaml:98:3  “refund” is the id of a question and of an outcome. Give one of them another id.',
    ],
  ],
  [
    'the same id for a case and an option',
    {
      [TREE]: swap(
        '      unknown: { label: I don’t know, hint',
        '      too-late: { label: I don’t know, hint',
      ),
      [TREE_ZH]: swap('      unknown: { label: 不知道', '      too-late: { label: 不知道'),
    },
    [
      'content/trees/orders/late-parcel.yaml:34:11  The question “promised” has two answers named “too-late”. Give one of them another id.',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});
