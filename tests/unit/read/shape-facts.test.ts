/** Facts, messages and words of the interface that can be read but have the wrong keys or values. */
import { expect, it } from 'vitest';
import {
  type Edits,
  FACTS,
  FACTS_ZH,
  MESSAGE,
  MESSAGE_ZH,
  WORDS,
  WORDS_ZH,
  problemsWith,
  swap,
} from '../fixture.ts';

const CHECKED = '  checked: 2026-11-22\n  review: 90';

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a date as it is written in Germany',
    { [FACTS]: swap(CHECKED, '  checked: 22.11.2026\n  review: 90') },
    [
      'content/facts/orders.yaml:78:3  “checked” is not right: “22.11.2026”. Write the date as year-month-day: 2026-11-22.',
    ],
  ],
  [
    'a day that is not in the calendar',
    { [FACTS]: swap(CHECKED, '  checked: 2026-02-30\n  review: 90') },
    ['content/facts/orders.yaml:78:3  There is no day “2026-02-30”. Look it up in the calendar.'],
  ],
  [
    'a period that begins on no day',
    { [FACTS]: swap('from: 2027-01-01', 'from: January 2027') },
    [
      'content/facts/orders.yaml:49:9  “from” is not right: “January 2027”. Write the date as year-month-day: 2026-11-22.',
    ],
  ],
  [
    'a review after no days',
    { [FACTS]: swap('  review: 90', '  review: 0') },
    [
      'content/facts/orders.yaml:79:3  “0” is too small for “review”. Days after which the source must be looked at again.',
    ],
  ],
  [
    'a review with its unit',
    { [FACTS]: swap('  review: 90', '  review: 90 days') },
    [
      'content/facts/orders.yaml:79:3  “review” is a text, but should be a number. Write the number alone.',
    ],
  ],
  [
    'a review after half a day',
    { [FACTS]: swap('  review: 90', '  review: 0.5') },
    [
      'content/facts/orders.yaml:79:3  “review” is a number, but should be a whole number. Days after which the source must be looked at again.',
    ],
  ],
  [
    'a unit in the singular',
    { [FACTS]: swap('  unit: hours', '  unit: hour') },
    [
      'content/facts/orders.yaml:4:3  “hour” cannot stand at “unit”. Did you mean “hours”? Write one of: minutes, hours, days, calendar-days, business-days, percent, usd, gbp, eur, jpy, orders, text.',
    ],
  ],
  [
    'a unit that does not exist',
    { [FACTS]: swap('  unit: hours', '  unit: stars') },
    [
      'content/facts/orders.yaml:4:3  “stars” cannot stand at “unit”. Write one of: minutes, hours, days, calendar-days, business-days, percent, usd, gbp, eur, jpy, orders, text.',
    ],
  ],
  [
    'a confidence of one’s own',
    { [FACTS]: swap('confidence: secondary', 'confidence: sure') },
    [
      'content/facts/orders.yaml:68:3  “sure” cannot stand at “confidence”. Write one of: official, official-dated, secondary.',
    ],
  ],
  [
    'a role in upper case',
    { [FACTS]: swap('owner: brand', 'owner: Brand') },
    [
      'content/facts/orders.yaml:81:3  “Brand” cannot stand at “owner”. Did you mean “brand”? Write one of: support, operations, returns, brand, account.',
    ],
  ],
  [
    'a value left out',
    { [FACTS]: swap('  value: 24\n', '') },
    [
      'content/facts/orders.yaml:1:1  “value” is missing. Add “value:” (the value: one, one a marketplace, or a list of periods).',
    ],
  ],
  [
    'a value left empty',
    { [FACTS]: swap('value: 24', 'value:') },
    [
      'content/facts/orders.yaml:3:3  “value” is empty. Fill it in (the value: one, one a marketplace, or a list of periods).',
    ],
  ],
  [
    '“true” for a value',
    { [FACTS]: swap('value: 24', 'value: true') },
    [
      'content/facts/orders.yaml:3:3  “true” cannot stand at “value”. The value: one, one a marketplace, or a list of periods.',
    ],
  ],
  [
    'no periods',
    { [FACTS]: swap('value: 24', 'value: []') },
    [
      'content/facts/orders.yaml:3:3  “value” is empty. Fill it in (the value: one, one a marketplace, or a list of periods).',
    ],
  ],
  [
    'a misspelt key of a period',
    { [FACTS]: swap('{ until: 2026', '{ untill: 2026') },
    ['content/facts/orders.yaml:48:9  There is no key “untill” here. Did you mean “until”?'],
  ],
  [
    'a period without a value',
    { [FACTS]: swap('until: 2026-12-31, value: 1', 'until: 2026-12-31') },
    [
      'content/facts/orders.yaml:48:7  “value” is missing. Add “value:” (the value in that period, one or one a marketplace).',
    ],
  ],
  [
    'a marketplace nobody knows',
    { [FACTS]: swap('{ us: 90, uk', '{ usa: 90, uk') },
    ['content/facts/orders.yaml:35:12  There is no key “usa” here. Did you mean “us”?'],
  ],
  [
    'a marketplace left empty',
    { [FACTS]: swap('{ us: 90, uk', '{ us: , uk') },
    ['content/facts/orders.yaml:35:12  “us” is empty. Fill it in.'],
  ],
  [
    'a source without https://',
    { [FACTS]: swap('https://example.com/reply', 'example.com/reply') },
    [
      'content/facts/orders.yaml:8:5  “url” is not right: “example.com/reply”. Write the full address, beginning with https://.',
    ],
  ],
  [
    'a source that runs as a script',
    { [FACTS]: swap('https://example.com/reply', 'javascript:alert(1)') },
    [
      'content/facts/orders.yaml:8:5  “url” is not right: “javascript:alert(1)”. Write the full address, beginning with https://.',
    ],
  ],
  [
    'a source left out',
    {
      [FACTS]: swap(
        "  source: { url: 'https://example.com/page', publisher: Example, title: Page }\n",
        '',
      ),
    },
    [
      'content/facts/orders.yaml:71:1  “source” is missing. Add “source:” (where the value was read).',
    ],
  ],
  [
    'a source that is only an address',
    {
      [FACTS]: swap(
        "{ url: 'https://example.com/page', publisher: Example, title: Page }",
        'https://example.com/page',
      ),
    },
    [
      'content/facts/orders.yaml:77:3  “source” is a text, but should be a group of keys. Its keys stand below it, two spaces further in.',
    ],
  ],
  [
    'a conflict without a note',
    { [FACTS]: swap(', note: Older page. }', ' }') },
    ['content/facts/orders.yaml:17:7  “note” is missing. Add “note:” (why it is not followed).'],
  ],
  [
    'a fact’s id without its area',
    { [FACTS]: swap('orders.claim-page:', 'claim-page:') },
    [
      'content/facts/orders.yaml:71:1  “claim-page” cannot be used as a name here. Write the area, a dot and the name: orders.pending-max.',
    ],
  ],
  [
    'a fact’s id with an underscore',
    { [FACTS]: swap('orders.claim-page:', 'orders.claim_page:') },
    [
      'content/facts/orders.yaml:71:1  “orders.claim_page” cannot be used as a name here. Write the area, a dot and the name: orders.pending-max.',
    ],
  ],
  [
    'a structure key in the Chinese facts',
    { [FACTS_ZH]: swap('  label: 回复时限\n', '  label: 回复时限\n  unit: hours\n') },
    [
      'content/facts/zh-cn/orders.yaml:3:3  There is no key “unit” here. Keys that can stand here: label, meaning, value.',
    ],
  ],
  [
    'a language that messages do not have',
    { [MESSAGE]: swap('  de: |', '  pt: |') },
    [
      'content/messages/orders/late.yaml:12:3  There is no key “pt” here. Keys that can stand here: en, de, fr, it, es, ja.',
    ],
  ],
  [
    'a receiver that does not exist',
    { [MESSAGE]: swap('to: buyer', 'to: customer') },
    [
      'content/messages/orders/late.yaml:3:1  “customer” cannot stand at “to”. Write one of: buyer, amazon, carrier.',
    ],
  ],
  [
    'a blank without an example',
    { [MESSAGE]: swap(', example: Anna', '') },
    [
      'content/messages/orders/late.yaml:7:3  “example” is missing. Add “example:” (what a filled blank looks like).',
    ],
  ],
  [
    'a Chinese message without a gloss',
    {
      [MESSAGE_ZH]: swap(
        'gloss: |\n  {first-name} 您好：我们会在 {fact:orders.reply-time} 内回复。\n',
        '',
      ),
    },
    [
      'content/messages/zh-cn/orders/late.yaml:1:1  “gloss” is missing. Add “gloss:” (what the message says, in this language).',
    ],
  ],
  [
    'a misspelt word of the interface',
    { [WORDS]: swap('home.title:', 'home.titel:') },
    ['content/i18n/en.yml:15:1  There is no key “home.titel” here. Did you mean “home.title”?'],
  ],
  [
    'a word of the interface left out',
    { [WORDS_ZH]: (text) => text.replace(/^home\.title:.*\n/m, '') },
    [
      'content/i18n/zh-CN.yml:1:1  “home.title” is missing. Add “home.title:” (heading of the home page).',
    ],
  ],
  [
    'a number as a word of the interface',
    { [WORDS]: (text) => text.replace(/^home\.title:.*$/m, 'home.title: 5') },
    [
      'content/i18n/en.yml:15:1  “home.title” is a number, but should be a text. Put it in quotation marks: "5".',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});
