/** A translation was made from the English text of today, and from the facts of today that it states. */
import { describe, expect, it } from 'vitest';
import {
  type Edits,
  FACTS,
  GUIDE,
  MESSAGE,
  TREE,
  TREE_ZH,
  all,
  problemsWith,
  recorded,
  swap,
  warningsWith,
} from '../../fixture.ts';
import { library } from '../../own-content.ts';

const RECORD = recorded();
const [RECORD_FILE = ''] = Object.keys(RECORD);
const warnings = (edits: Edits) => warningsWith({ ...RECORD, ...edits });

it('a translation that was made from today’s English is up to date', () => {
  expect(warnings({})).toEqual([]);
});

it('without a record nothing is said', () => {
  expect(warningsWith({ [TREE]: swap('Who ships this order?', 'Who sends it?') })).toEqual([]);
});

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a question in other words',
    { [TREE]: swap('ask: Who ships this order?', 'ask: Who sends this order?') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:9:3  “shipper” was translated before its English text changed. Compare it with the English, then run “npm run translated -- trees/orders/late-parcel#shipper”.',
    ],
  ],
  [
    'a label, a hint, a step, a line',
    {
      [TREE]: all(
        swap('label: Longer ago', 'label: Much longer ago'),
        swap('do: The signature, only', 'do: The signed paper, only'),
      ),
    },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:19:3  “promised” was translated before its English text changed. Compare it with the English, then run “npm run translated -- trees/orders/late-parcel#promised”.',
      'content/trees/zh-cn/orders/late-parcel.yaml:58:3  “answer-claim” was translated before its English text changed. Compare it with the English, then run “npm run translated -- trees/orders/late-parcel#answer-claim”.',
    ],
  ],
  [
    'a bound of a case',
    { [TREE]: swap('id: not-yet, at-most: 0', 'id: not-yet, below: 1') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:19:3  “promised” was translated before its English text changed. Compare it with the English, then run “npm run translated -- trees/orders/late-parcel#promised”.',
    ],
  ],
  [
    'the head of a tree',
    { [TREE]: swap('say: The claim is there', 'say: A claim is there') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:1:1  The head of “orders/late-parcel” was translated before its English text changed. Compare it with the English, then run “npm run translated -- trees/orders/late-parcel”.',
    ],
  ],
  [
    'the value of a fact, in one marketplace: the fact itself, the cases and the sections that it is stated in',
    { [FACTS]: swap('eu: 90, jp: 60', 'eu: 90, jp: 61') },
    [
      'content/facts/zh-cn/orders.yaml:7:1  “orders.claim-closes” was translated before its value changed. Compare it with the English, then run “npm run translated -- facts/orders.claim-closes”.',
      'content/trees/zh-cn/orders/late-parcel.yaml:19:3  “promised” was translated before the fact “orders.claim-closes” that it states changed. Compare it with the English, then run “npm run translated -- trees/orders/late-parcel#promised”.',
    ],
  ],
  [
    'two facts, one in a later period, in a message, a deadline, a guide',
    {
      [FACTS]: all(
        swap('value: 24', 'value: 12'),
        swap(
          'value: { us: 0.8, uk: 1, eu: 1, jp: 1 }',
          'value: { us: 0.8, uk: 1, eu: 1, jp: 0.9 }',
        ),
        swap('jp: the claims page }', 'jp: the page }'),
      ),
    },
    [
      'content/docs/zh-cn/orders/late.mdx:1:1  The beginning of “orders/late” was translated before the fact “orders.reply-time” that it states changed. Compare it with the English, then run “npm run translated -- docs/orders/late”.',
      'content/docs/zh-cn/orders/late.mdx:22:1  “Limits” was translated before the facts “orders.defect-limit” and “orders.claim-page” that it states changed. Compare it with the English, then run “npm run translated -- docs/orders/late#limits”.',
      'content/facts/zh-cn/orders.yaml:1:1  “orders.reply-time” was translated before its value changed. Compare it with the English, then run “npm run translated -- facts/orders.reply-time”.',
      'content/facts/zh-cn/orders.yaml:10:1  “orders.defect-limit” was translated before its value changed. Compare it with the English, then run “npm run translated -- facts/orders.defect-limit”.',
      'content/facts/zh-cn/orders.yaml:16:1  “orders.claim-page” was translated before its value changed. Compare it with the English, then run “npm run translated -- facts/orders.claim-page”.',
      'content/messages/zh-cn/orders/late.yaml:1:1  “orders/late” was translated before the fact “orders.reply-time” that it states changed. Compare it with the English, then run “npm run translated -- messages/orders/late”.',
      'content/trees/zh-cn/orders/late-parcel.yaml:29:3  “share” was translated before the fact “orders.defect-limit” that it states changed. Compare it with the English, then run “npm run translated -- trees/orders/late-parcel#share”.',
      'content/trees/zh-cn/orders/late-parcel.yaml:58:3  “answer-claim” was translated before the facts “orders.claim-page” and “orders.reply-time” that it states changed. Compare it with the English, then run “npm run translated -- trees/orders/late-parcel#answer-claim”.',
    ],
  ],
  [
    'the meaning of a fact',
    { [FACTS]: swap('Runs from the buyer’s message.', 'Runs from the first message.') },
    [
      'content/facts/zh-cn/orders.yaml:1:1  “orders.reply-time” was translated before its English text changed. Compare it with the English, then run “npm run translated -- facts/orders.reply-time”.',
    ],
  ],
  [
    'a message',
    { [MESSAGE]: swap('we answer within', 'we reply within') },
    [
      'content/messages/zh-cn/orders/late.yaml:1:1  “orders/late” was translated before its English text changed. Compare it with the English, then run “npm run translated -- messages/orders/late”.',
    ],
  ],
  [
    'a section and the description of a guide',
    {
      [GUIDE]: all(
        swap('See [the tree]', 'Look at [the tree]'),
        swap('description: What to do', 'description: What you do'),
      ),
    },
    [
      'content/docs/zh-cn/orders/late.mdx:1:1  The beginning of “orders/late” was translated before its English text changed. Compare it with the English, then run “npm run translated -- docs/orders/late”.',
      'content/docs/zh-cn/orders/late.mdx:22:1  “Limits” was translated before its English text changed. Compare it with the English, then run “npm run translated -- docs/orders/late#limits”.',
    ],
  ],
  [
    'a new outcome',
    {
      [TREE]: all(
        swap('next: answer-claim }\n      - { id: bad', 'next: call }\n      - { id: bad'),
        swap(
          '\n  refund:\n',
          '\n  call:\n    kind: act\n    do: Call the carrier\n    why: It is fast.\n    steps: [Call.]\n    worked: They answer.\n    if-not: Call again.\n    guide: orders/late\n\n  refund:\n',
        ),
      ),
      [TREE_ZH]: swap(
        '  refund:\n',
        '  call:\n    do: 打给承运人\n    why: 快。\n    steps: [打。]\n    worked: 通了。\n    if-not: 再打。\n  refund:\n',
      ),
    },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:72:3  “call” is not recorded as translated. Compare it with the English, then run “npm run translated -- trees/orders/late-parcel#call”.',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith({ ...RECORD, ...edits })).toEqual([]);
  expect(warnings(edits)).toEqual(printed);
});

describe('left alone:', () => {
  it.each<[string, Edits]>([
    [
      'where an answer leads, and for whom',
      {
        [TREE]: swap(
          'label: We do with Prime, next: promised, only: [us, uk]',
          'label: We do with Prime, next: promised',
        ),
      },
    ],
    [
      'spaces and line breaks',
      {
        [TREE]: swap(
          'why: Others decide about it.',
          'why: >-\n      Others  decide\n      about it.',
        ),
      },
    ],
    ['search words', { [TREE]: swap('aliases: [fba or fbm]', 'aliases: [fba, fbm]') }],
    [
      'another language of the buyers',
      { [MESSAGE]: swap('wir antworten in', 'wir melden uns in') },
    ],
    [
      'when a source was looked at',
      { [FACTS]: (text) => text.replace('2026-11-22', '2026-11-30') },
    ],
    [
      'one value for all, written for each',
      { [FACTS]: swap('value: 24', 'value: { us: 24, uk: 24, eu: 24, jp: 24 }') },
    ],
  ])('%s', (_change, edits) => {
    expect(warnings(edits)).toEqual([]);
  });

  it('a record that cannot be read, which is said once', () => {
    const broken = { [RECORD_FILE]: (text: string) => `${text}<<<<<<<\n` };
    const slip = { [TREE]: swap('Who ships this order?', 'Who sends it?') };
    expect(warnings({ ...slip, ...broken })).toEqual([]);
    expect(problemsWith({ ...slip, ...broken })).toHaveLength(1);
  });
});

it('a digest by hand', () => {
  const text = 'trees/orders/late-parcel#shipper:\n  text: today\n';
  expect(problemsWith({ [RECORD_FILE]: () => text })).toEqual([
    'content/translations/zh-cn.yaml:2:3  “text” is not right: “today”. Eight hexadecimal digits: do not write them by hand.',
  ]);
});

it('the handbook’s own content has a record', () => {
  expect(library.translations['zh-cn'].made).toBeDefined();
});
