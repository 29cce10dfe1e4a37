/** Bare policy numbers. */
import { describe, expect, it } from 'vitest';
import { bareNumbers } from '../../../../src/verify/rules/numbers.ts';
import { GUIDE, MESSAGE, TREE, TREE_ZH } from '../../fixture.ts';
import { type Edits, problemsWith, swap } from '../../fixture.ts';

const why = (text: string): Edits => ({
  [TREE]: swap('why: Others decide about it.', `why: ${text}`),
});

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'hours in a tree, as a fact has them',
    why('Answer in 24 hours.'),
    [
      'content/trees/orders/late-parcel.yaml:58:5  “24 hours” is a bare policy number. If it is “Reply time”, use the fact orders.reply-time. Write {fact:…} instead; an example that is no policy stands in `backticks`.',
    ],
  ],
  [
    'days in a tree that are no fact',
    why('Answer in 17 days.'),
    [
      'content/trees/orders/late-parcel.yaml:58:5  “17 days” is a bare policy number. Write {fact:…} instead; an example that is no policy stands in `backticks`.',
    ],
  ],
  [
    'an amount in a tree',
    why('Refund $750.'),
    [
      'content/trees/orders/late-parcel.yaml:58:5  “$750” is a bare policy number. If it is “Amount from which a signature is needed”, use the fact orders.signature-value. Write {fact:…} instead; an example that is no policy stands in `backticks`.',
    ],
  ],
  [
    'percent of a coming period',
    why('Stay under 0.8%.'),
    [
      'content/trees/orders/late-parcel.yaml:58:5  “0.8%” is a bare policy number. If it is “Highest share of defects”, use the fact orders.defect-limit. Write {fact:…} instead; an example that is no policy stands in `backticks`.',
    ],
  ],
  [
    'bold hours',
    why('Answer in **24** hours.'),
    [
      'content/trees/orders/late-parcel.yaml:58:5  “24 hours” is a bare policy number. If it is “Reply time”, use the fact orders.reply-time. Write {fact:…} instead; an example that is no policy stands in `backticks`.',
    ],
  ],
  [
    'hours in a label',
    { [TREE]: swap('label: Longer ago', 'label: Over 90 days ago') },
    [
      'content/trees/orders/late-parcel.yaml:34:42  “90 days” is a bare policy number. If it is “Last day of a claim”, use the fact orders.claim-closes. Write {fact:…} instead; an example that is no policy stands in `backticks`.',
    ],
  ],
  [
    'a bound with the number of the fact in its label',
    { [TREE]: swap('below: orders.claim-opens', 'below: 3') },
    [
      'content/trees/orders/late-parcel.yaml:32:26  The bound 3 of “too-early” is a bare policy number: it is the value of “First day of a claim”. Write “below: orders.claim-opens”.',
    ],
  ],
  [
    'hours in a Chinese text',
    { [TREE_ZH]: swap('why: 由别人决定。', 'why: 24 小时内决定。') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:45:5  “24 小时” is a bare policy number. If it is “Reply time”, use the fact orders.reply-time. Write {fact:…} instead; an example that is no policy stands in `backticks`.',
    ],
  ],
  [
    'hours in a German message',
    { [MESSAGE]: swap('wir antworten in', 'binnen 24 Stunden, also in') },
    [
      'content/messages/orders/late.yaml:12:3  “24 Stunden” is a bare policy number. If it is “Reply time”, use the fact orders.reply-time. Write {fact:…} instead; an example that is no policy stands in `backticks`.',
    ],
  ],
  [
    'hours in a guide',
    { [GUIDE]: swap('See [the tree]', 'Answer in\n24 hours. See [the tree]') },
    [
      'content/docs/orders/late.mdx:27:1  “24 hours” is a bare policy number. If it is “Reply time”, use the fact orders.reply-time. Write <Fact id="…" /> instead; an example that is no policy stands in <Example>…</Example>.',
    ],
  ],
  [
    'bold hours in a list of a guide',
    { [GUIDE]: swap('See [the tree]', '- Answer\n  in **24** hours.\n\nSee [the tree]') },
    [
      'content/docs/orders/late.mdx:27:8  “24 hours” is a bare policy number. If it is “Reply time”, use the fact orders.reply-time. Write <Fact id="…" /> instead; an example that is no policy stands in <Example>…</Example>.',
    ],
  ],
  [
    'hours in a heading of a guide',
    {
      [GUIDE]: swap('## Limits', '## Limits\n\n### Within 24 hours'),
      'content/docs/zh-cn/orders/late.mdx': swap('## 上限', '## 上限\n\n### 时限'),
    },
    [
      'content/docs/orders/late.mdx:24:12  “24 hours” is a bare policy number. If it is “Reply time”, use the fact orders.reply-time. Write <Fact id="…" /> instead; an example that is no policy stands in <Example>…</Example>.',
    ],
  ],
  [
    'hours in the title of a guide',
    { [GUIDE]: swap('title: A late parcel', 'title: "Late by 24 hours"') },
    [
      'content/docs/orders/late.mdx:2:17  “24 hours” is a bare policy number. If it is “Reply time”, use the fact orders.reply-time. Write <Fact id="…" /> instead; an example that is no policy stands in <Example>…</Example>.',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});

it('examples, aliases and code are no policy', () => {
  expect(problemsWith(why("'Answer in `24 hours`, as in `30 minutes`.'"))).toEqual([]);
  expect(problemsWith({ [TREE]: swap('where is it]', 'late by 3 days]') })).toEqual([]);
  expect(
    problemsWith({
      [GUIDE]: swap('See [the tree]', '`24 hours`, <Example>5 days</Example>: see [the tree]'),
    }),
  ).toEqual([]);
});

describe('what counts as a policy number', () => {
  it.each([
    ['48 hours', '48 hours'],
    ['a 48-hour limit', '48-hour'],
    ['2.5 %', '2.5 %'],
    ['1,000.50 dollars', '1,000.50 dollars'],
    ['2 to 3 business days', '3 business days'],
    ['24–48 hours', '24–48 hours'],
    ['two weeks or 3 weeks', '3 weeks'],
    ['$5', '$5'],
    ['€ 12,50', '€ 12,50'],
    ['5 EUR', '5 EUR'],
    ['3h', '3h'],
    ['14 Tage', '14 Tage'],
    ['30天', '30天'],
    ['24 小时', '24 小时'],
    ['3 个工作日', '3 个工作日'],
    ['5％', '5％'],
    ['20美元', '20美元'],
  ])('%s', (text, found) => {
    expect(bareNumbers(text).map((number) => number.found)).toEqual([found]);
  });

  it.each([
    'step 3',
    '2 parcels',
    'order 111-1234567-1234567',
    '22 November 2026',
    '2026年11月22日',
    '11 月 22 日',
    '5 stars',
    'version 2.5',
    'B0-24h-X',
    '`48 hours`',
    '{fact:orders.x-24h}',
    '[a](guide:orders/a#30-days)',
    'a day, an hour',
  ])('not %s', (text) => {
    expect(bareNumbers(text)).toEqual([]);
  });
});
