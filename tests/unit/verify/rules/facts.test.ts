/** Facts that are named, that decide, that are used; their values and periods. */
import { expect, it } from 'vitest';
import { FACTS, GUIDE, MESSAGE, TREE, TREE_ZH } from '../../fixture.ts';
import { type Edits, append, problemsWith, swap } from '../../fixture.ts';

const PERIODS =
  '    - { until: 2026-12-31, value: 1 }\n    - { from: 2027-01-01, value: { us: 0.8, uk: 1, eu: 1, jp: 1 } }';
const NEW = `
orders.new-limit:
  label: A limit
  value: 5
  unit: days
  meaning: Nobody uses it.
  fulfilment: fbm
  source: { url: 'https://example.com/new', publisher: Example, title: New }
  checked: 2026-11-22
  review: 180
  confidence: official
  owner: support
`;

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a misspelt fact in a text',
    { [TREE]: swap('after {fact:orders.claim-opens}.', 'after {fact:orders.claim-open}.') },
    [
      'content/trees/orders/late-parcel.yaml:67:5  There is no fact “orders.claim-open”. Did you mean “orders.claim-opens”?',
    ],
  ],
  [
    'a fact that is not there in a Chinese text',
    { [TREE_ZH]: swap('在 {fact:orders.claim-opens} 后', '在 {fact:returns.window} 后') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:51:5  There is no fact “returns.window”. Add it to content/facts/returns.yaml.',
    ],
  ],
  [
    'a misspelt fact twice in one text',
    {
      [TREE]: swap(
        'after {fact:orders.claim-opens}.',
        'after {fact:orders.open} or {fact:orders.open}.',
      ),
    },
    [
      'content/trees/orders/late-parcel.yaml:67:5  There is no fact “orders.open”. Add it to content/facts/orders.yaml.',
    ],
  ],
  [
    'a misspelt fact in a message',
    { [MESSAGE]: swap('within {fact:orders.reply-time}', 'within {fact:orders.reply-tim}') },
    [
      'content/messages/orders/late.yaml:9:3  There is no fact “orders.reply-tim”. Did you mean “orders.reply-time”?',
    ],
  ],
  [
    'a misspelt fact in a guide',
    { [GUIDE]: swap('<Fact id="orders.reply-time" />', '<Fact id="orders.replytime" />') },
    [
      'content/docs/orders/late.mdx:12:15  There is no fact “orders.replytime”. Did you mean “orders.reply-time”?',
    ],
  ],
  [
    'a misspelt fact in a table of facts',
    { [GUIDE]: swap("'orders.claim-page'", "'orders.claims-page'") },
    [
      'content/docs/orders/late.mdx:24:1  There is no fact “orders.claims-page”. Did you mean “orders.claim-page”?',
    ],
  ],
  [
    'a misspelt fact as a bound',
    { [TREE]: swap('below: orders.claim-opens', 'below: orders.claims-open') },
    [
      'content/trees/orders/late-parcel.yaml:32:26  There is no fact “orders.claims-open”. Did you mean “orders.claim-opens”?',
    ],
  ],
  [
    'a misspelt fact as a deadline',
    { [TREE]: swap('fact: orders.reply-time', 'fact: orders.reply-tine') },
    [
      'content/trees/orders/late-parcel.yaml:80:17  There is no fact “orders.reply-tine”. Did you mean “orders.reply-time”?',
    ],
  ],
  [
    'hours as a bound of days',
    { [TREE]: swap('below: orders.claim-opens', 'below: orders.reply-time') },
    [
      'content/trees/orders/late-parcel.yaml:32:26  “orders.reply-time” counts hours, but the question “promised” counts days or calendar-days. Use a fact with that unit, or ask for the other quantity.',
    ],
  ],
  [
    'days as a bound of percent',
    { [TREE]: swap('at-most: orders.defect-limit', 'at-most: orders.claim-opens') },
    [
      'content/trees/orders/late-parcel.yaml:43:21  “orders.claim-opens” counts days, but the question “share” counts percent. Use a fact with that unit, or ask for the other quantity.',
    ],
  ],
  [
    'days as a bound of an amount',
    { [TREE]: swap('below: orders.signature-value', 'below: orders.claim-opens') },
    [
      'content/trees/orders/late-parcel.yaml:50:22  “orders.claim-opens” counts days, but the question “price” counts usd, gbp, eur or jpy. Use a fact with that unit, or ask for the other quantity.',
    ],
  ],
  [
    'words as a bound',
    { [TREE]: swap('below: orders.claim-opens', 'below: orders.claim-page') },
    [
      'content/trees/orders/late-parcel.yaml:32:26  “orders.claim-page” counts text, but the question “promised” counts days or calendar-days. Use a fact with that unit, or ask for the other quantity.',
    ],
  ],
  [
    'a share as a deadline',
    { [TREE]: swap('fact: orders.reply-time', 'fact: orders.defect-limit') },
    [
      'content/trees/orders/late-parcel.yaml:80:17  The deadline of “answer-claim” uses “orders.defect-limit”, which counts percent. Use a fact in minutes, hours or days, or write the deadline as a text.',
    ],
  ],
  [
    'a fact that nothing uses',
    {
      [FACTS]: append(NEW),
      'content/facts/zh-cn/orders.yaml': append(
        'orders.new-limit:\n  label: 限制\n  meaning: 没人用。\n',
      ),
    },
    [
      'content/facts/orders.yaml:83:1  No guide, tree or message uses the fact “orders.new-limit”. Use it where it helps a reader, or delete it.',
    ],
  ],
  [
    'words as a value that is counted',
    { [FACTS]: swap('value: 24', 'value: one day') },
    [
      'content/facts/orders.yaml:3:3  The value “one day” of “orders.reply-time” does not fit its unit “hours”. Write the number alone; the unit is added by itself. For words, use the unit “text”.',
    ],
  ],
  [
    'a number as a value in words',
    { [FACTS]: swap('us: the claims page', 'us: 5') },
    [
      'content/facts/orders.yaml:73:12  The value “5” of “orders.claim-page” does not fit its unit “text”. Put the value in quotation marks, or choose the unit that it counts.',
    ],
  ],
  [
    'a number with its unit in one marketplace',
    { [FACTS]: swap('us: 0.8', 'us: 0.8%') },
    [
      'content/facts/orders.yaml:49:36  The value “0.8%” of “orders.defect-limit” does not fit its unit “percent”. Write the number alone; the unit is added by itself. For words, use the unit “text”.',
    ],
  ],
  [
    'a day between two periods',
    { [FACTS]: swap('from: 2027-01-01', 'from: 2027-01-02') },
    [
      'content/facts/orders.yaml:49:7  The periods of “orders.defect-limit” leave a gap: one ends on 2026-12-31, the next begins on 2027-01-02. Let the second begin on 2027-01-01.',
    ],
  ],
  [
    'a day in two periods',
    { [FACTS]: swap('until: 2026-12-31', 'until: 2027-01-01') },
    [
      'content/facts/orders.yaml:49:7  The periods of “orders.defect-limit” overlap: one ends on 2027-01-01, the next begins on 2027-01-01. Let the second begin on 2027-01-02.',
    ],
  ],
  [
    'two periods without a date between them',
    { [FACTS]: swap('until: 2026-12-31, ', '') },
    [
      'content/facts/orders.yaml:49:7  Two periods of “orders.defect-limit” follow each other without a date between them. Give the first an “until”, and the second a “from” on the day after.',
    ],
  ],
  [
    'a period that ends before it begins',
    { [FACTS]: swap('{ until: 2026-12-31', '{ from: 2027-12-31, until: 2026-12-31') },
    [
      'content/facts/orders.yaml:48:7  A period of “orders.defect-limit” ends before it begins. Mend “from” or “until”.',
    ],
  ],
  [
    'periods in the wrong order',
    { [FACTS]: swap(PERIODS, PERIODS.split('\n').reverse().join('\n')) },
    [
      'content/facts/orders.yaml:49:7  Two periods of “orders.defect-limit” follow each other without a date between them. Give the first an “until”, and the second a “from” on the day after.',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});

it('says nothing about unused facts while a file that might use them cannot be read', () => {
  expect(problemsWith({ [GUIDE]: swap('kind: guide', 'kind: guid') })).toHaveLength(1);
});
