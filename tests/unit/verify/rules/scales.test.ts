/** Scales: what they name, and worse cases that get the weaker action. */
import { describe, expect, it } from 'vitest';
import { FACTS, TREE, TREE_ZH } from '../../fixture.ts';
import { type Edit, type Edits, all, problemsWith, swap } from '../../fixture.ts';

/** The fixture with this scale, and with what follows changed. */
const along = (scale: string, ...edits: Edit[]): Edits => ({
  [TREE]: all(swap('\nquestions:\n', `scales:\n  - { ${scale} }\n\nquestions:\n`), ...edits),
});

/** Early dates ask on, later ones wait. */
const upsideDown = all(
  swap('hint: Today counts, next: wait', 'hint: Today counts, next: share'),
  swap('label: A claim is open, next: share', 'label: A claim is open, next: wait'),
);

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a misspelt question',
    along('question: promise, outcomes: [wait, refund]'),
    [
      'content/trees/orders/late-parcel.yaml:13:7  There is no question “promise” in this tree. Did you mean “promised”?',
    ],
  ],
  [
    'a question without input',
    along('question: shipper, outcomes: [wait, refund]'),
    [
      'content/trees/orders/late-parcel.yaml:13:7  The question “shipper” has no input, and so no cases that ascend. Questions with an input: promised, share and price.',
    ],
  ],
  [
    'a misspelt outcome',
    along('question: promised, outcomes: [wiat, refund]'),
    [
      'content/trees/orders/late-parcel.yaml:13:38  There is no outcome “wiat” in this tree. Did you mean “wait”?',
    ],
  ],
  [
    'a question among the outcomes',
    along('question: promised, outcomes: [wait, share]'),
    [
      'content/trees/orders/late-parcel.yaml:13:44  There is no outcome “share” in this tree. Its cases lead to: wait, leave-it, answer-claim, refund.',
    ],
  ],
  [
    'an outcome that no case leads to',
    along('question: share, outcomes: [wait, refund]'),
    [
      'content/trees/orders/late-parcel.yaml:13:35  No case of “share” leads to “wait”. Its cases lead to: answer-claim, refund.',
    ],
  ],
  [
    'an outcome listed twice',
    along('question: promised, outcomes: [wait, refund, wait]'),
    [
      'content/trees/orders/late-parcel.yaml:13:52  The scale of “promised” lists “wait” twice. Delete one of the two.',
    ],
  ],
  [
    'one outcome alone',
    along('question: promised, outcomes: [wait]'),
    [
      'content/trees/orders/late-parcel.yaml:13:27  “outcomes” is not right. A scale compares at least two outcomes.',
    ],
  ],
  [
    'a worse case with the milder outcome',
    along('question: promised, outcomes: [wait, refund]', upsideDown),
    [
      'content/trees/orders/late-parcel.yaml:34:103  The worse case of “promised” gets the milder outcome: shipper=seller › promised=not-yet › share=bad › price=small leads to “refund”, but shipper=seller › promised=too-early leads to “wait” (us). Let one of the two cases lead elsewhere, or correct the order in “scales:”.',
    ],
  ],
  [
    'a worse case in some marketplaces only',
    along('question: price, outcomes: [refund, answer-claim], worst: first'),
    [
      'content/trees/orders/late-parcel.yaml:52:78  The worse case of “price” gets the milder outcome: shipper=seller › promised=claim-open › share=bad › price=large leads to “answer-claim”, but shipper=seller › promised=claim-open › share=bad › price=small leads to “refund” (us). Let one of the two cases lead elsewhere, or correct the order in “scales:”.',
    ],
  ],
  [
    'a scale whose first case is the worst',
    along('question: share, outcomes: [answer-claim, refund], worst: first'),
    [
      'content/trees/orders/late-parcel.yaml:45:81  The worse case of “share” gets the milder outcome: shipper=seller › promised=claim-open › share=bad › price=small leads to “refund”, but shipper=seller › promised=claim-open › share=good leads to “answer-claim” (us). Let one of the two cases lead elsewhere, or correct the order in “scales:”.',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});

const kept: [what: string, edits: Edits][] = [
  ['no milder outcome', along('question: promised, outcomes: [wait, answer-claim, refund]')],
  [
    'a milder outcome after another answer',
    along(
      'question: promised, outcomes: [answer-claim, refund]',
      swap("claim-opens} ago', next: wait", "claim-opens} ago', next: share"),
    ),
  ],
];

it.each(kept)('%s keeps a scale', (_what, edits) => {
  expect(problemsWith(edits)).toEqual([]);
});

describe('deadlines', () => {
  /** “good” leads to the claim, “bad” to the refund, with this deadline. */
  const refundBy = (deadline: string, ...facts: Edit[]): Edits => ({
    ...along(
      'question: share, outcomes: [answer-claim, refund]',
      swap(
        '    steps: [Write',
        `    deadline: { ${deadline}, clock: from the claim }\n    steps: [Write`,
      ),
    ),
    [TREE_ZH]: swap(
      '    steps: [写给',
      `    deadline: { ${deadline.startsWith('text') ? 'text: 某天, ' : ''}clock: 从索赔起 }\n    steps: [写给`,
    ),
    [FACTS]: all(...facts),
  });
  const LONG = 'fact: orders.claim-closes, date: promised';
  /** The length of the deadline of “answer-claim”, and of the long one. */
  const answer = (value: string, unit = 'days') =>
    swap('  value: 24\n  unit: hours', `  value: ${value}\n  unit: ${unit}`);
  const long = (value: string, unit = 'calendar-days') =>
    swap(
      '  value: { us: 90, uk: 90, eu: 90, jp: 60 }\n  unit: calendar-days',
      `  value: ${value}\n  unit: ${unit}`,
    );

  const later: [slip: string, edits: Edits, printed: string[]][] = [
    [
      'a longer time',
      refundBy(LONG),
      [
        'content/trees/orders/late-parcel.yaml:46:71  The worse case of “share” gets the later deadline: shipper=seller › promised=claim-open › share=good leads to “answer-claim” within 24 hours, but shipper=seller › promised=claim-open › share=bad › price=small leads to “refund” within 90 calendar days (us). Give the worse case the shorter deadline, or take its outcome out of “scales:”.',
      ],
    ],
    [
      'a longer time in some marketplaces',
      refundBy(LONG, answer('80'), long('{ us: 70, uk: 90, eu: 75, jp: 60 }')),
      [
        'content/trees/orders/late-parcel.yaml:46:71  The worse case of “share” gets the later deadline: shipper=seller › promised=claim-open › share=good leads to “answer-claim” within 80 days, but shipper=seller › promised=claim-open › share=bad › price=any leads to “refund” within 90 calendar days (uk). Give the worse case the shorter deadline, or take its outcome out of “scales:”.',
      ],
    ],
    [
      'a longer time from some day on',
      refundBy(LONG, answer('[{ until: 2026-12-31, value: 90 }, { from: 2027-01-01, value: 1 }]')),
      [
        'content/trees/orders/late-parcel.yaml:46:71  The worse case of “share” gets the later deadline: shipper=seller › promised=claim-open › share=good leads to “answer-claim” within 1 day, but shipper=seller › promised=claim-open › share=bad › price=small leads to “refund” within 90 calendar days (us). Give the worse case the shorter deadline, or take its outcome out of “scales:”.',
      ],
    ],
  ];

  it.each(later)('%s', (_slip, edits, printed) => {
    expect(problemsWith(edits)).toEqual(printed);
  });

  const fine: [what: string, edits: Edits][] = [
    ['as long', refundBy(LONG, answer('129600', 'minutes'))],
    ['from another moment', refundBy('fact: orders.claim-closes')],
    ['in words', refundBy('text: Some day')],
    [
      'from the date of the scale itself, which ends later by nature',
      {
        ...along(
          'question: promised, outcomes: [wait, answer-claim]',
          swap('{ text: This week, clock', '{ fact: orders.reply-time, date: promised, clock'),
          swap(
            'fact: orders.reply-time, clock: from the claim',
            'fact: orders.claim-closes, clock: from the claim',
          ),
        ),
        [TREE_ZH]: swap('deadline: { text: 本周, clock', 'deadline: { clock'),
      },
    ],
  ];

  it.each(fine)('%s: no problem', (_what, edits) => {
    expect(problemsWith(edits)).toEqual([]);
  });
});
