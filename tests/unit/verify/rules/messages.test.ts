/** Messages: their languages, their blanks, the facts in them. */
import { expect, it } from 'vitest';
import { MESSAGE, MESSAGE_ZH } from '../../fixture.ts';
import { type Edits, all, file, original, problemsWith, swap } from '../../fixture.ts';

const GERMAN =
  '  de: |\n    Guten Tag {first-name},\n    wir antworten in {fact:orders.reply-time}.\n';
/** The message and its counterparts with one more fact. */
const fact = (id: string): Edits => ({
  [MESSAGE]: all(
    swap('within {fact:orders.reply-time}', `within {fact:orders.reply-time} of {fact:${id}}`),
    swap(
      'antworten in {fact:orders.reply-time}',
      `antworten in {fact:orders.reply-time} {fact:${id}}`,
    ),
  ),
  [MESSAGE_ZH]: swap('内回复', `（{fact:${id}}）内回复`),
});

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a message to a buyer without German',
    { [MESSAGE]: swap(GERMAN, '') },
    [
      'content/messages/orders/late.yaml:8:1  The message “orders/late” has no text in “de”. Add “de:” to its texts.',
    ],
  ],
  [
    'a message without English',
    { [MESSAGE]: swap('  en: |', '  fr: |') },
    [
      'content/messages/orders/late.yaml:8:1  The message “orders/late” has no text in “en”. Add “en:” to its texts.',
    ],
  ],
  [
    'a misspelt blank',
    { [MESSAGE]: swap('Guten Tag {first-name}', 'Guten Tag {frist-name}') },
    [
      'content/messages/orders/late.yaml:12:3  The text “de” has a blank “frist-name” that is not declared. Did you mean “first-name”?',
    ],
  ],
  [
    'a blank that is not declared',
    { [MESSAGE]: swap('Hello {first-name}', 'Hello {first-name}, order {order-id}') },
    [
      'content/messages/orders/late.yaml:9:3  The text “en” has a blank “order-id” that is not declared. Add “order-id” to “blanks:”.',
    ],
  ],
  [
    'a blank that a text does not use',
    { [MESSAGE]: swap('Guten Tag {first-name}', 'Guten Tag') },
    [
      'content/messages/orders/late.yaml:12:3  The text “de” does not use the blank “first-name”. Write {first-name} where it belongs, or take it out of “blanks:”.',
    ],
  ],
  [
    'a blank that nothing uses',
    {
      [MESSAGE]: swap(
        'example: Anna }',
        'example: Anna }\n  order-id: { label: Order ID, example: 1-2 }',
      ),
      [MESSAGE_ZH]: swap(
        '  first-name: 买家的名字',
        '  first-name: 买家的名字\n  order-id: 订单编号',
      ),
    },
    [
      'content/messages/orders/late.yaml:10:3  The text “en” does not use the blank “order-id”. Write {order-id} where it belongs, or take it out of “blanks:”.',
      'content/messages/orders/late.yaml:13:3  The text “de” does not use the blank “order-id”. Write {order-id} where it belongs, or take it out of “blanks:”.',
      'content/messages/zh-cn/orders/late.yaml:8:1  The gloss does not use the blank “order-id”. Write {order-id} where it belongs, or take it out of “blanks:”.',
    ],
  ],
  [
    'a blank in upper case',
    { [MESSAGE]: swap('Guten Tag {first-name}', 'Guten Tag {First Name}') },
    [
      'content/messages/orders/late.yaml:12:3  “{First Name}” is no blank. Write it in lower case, its words joined by hyphens: {first-name}.',
    ],
  ],
  [
    'a Chinese gloss without a blank',
    { [MESSAGE_ZH]: swap('{first-name} 您好', '您好') },
    [
      'content/messages/zh-cn/orders/late.yaml:7:1  The gloss does not use the blank “first-name”. Write {first-name} where it belongs, or take it out of “blanks:”.',
    ],
  ],
  [
    'a Chinese gloss with another blank',
    { [MESSAGE_ZH]: swap('{first-name} 您好', '{first-name} {name} 您好') },
    [
      'content/messages/zh-cn/orders/late.yaml:7:1  The gloss has a blank “name” that is not declared. Add “name” to “blanks:”.',
    ],
  ],
  [
    'words as a fact in a message',
    fact('orders.claim-page'),
    [
      'content/messages/orders/late.yaml:9:3  “orders.claim-page” counts text, which a message cannot say in the buyer’s language. Write it in words, or use a fact in minutes, hours, days, calendar-days or percent.',
      'content/messages/orders/late.yaml:12:3  “orders.claim-page” counts text, which a message cannot say in the buyer’s language. Write it in words, or use a fact in minutes, hours, days, calendar-days or percent.',
    ],
  ],
  [
    'an amount as a fact in a message',
    fact('orders.signature-value'),
    [
      'content/messages/orders/late.yaml:9:3  “orders.signature-value” counts usd, which a message cannot say in the buyer’s language. Write it in words, or use a fact in minutes, hours, days, calendar-days or percent.',
      'content/messages/orders/late.yaml:12:3  “orders.signature-value” counts usd, which a message cannot say in the buyer’s language. Write it in words, or use a fact in minutes, hours, days, calendar-days or percent.',
    ],
  ],
  [
    'a fact in a message that is not the same everywhere',
    fact('orders.claim-closes'),
    [
      'content/messages/orders/late.yaml:9:3  “orders.claim-closes” is not the same in all marketplaces, but a message goes to the buyers of any. Make it a blank that the reader fills in, or write the sentence without it.',
      'content/messages/orders/late.yaml:12:3  “orders.claim-closes” is not the same in all marketplaces, but a message goes to the buyers of any. Make it a blank that the reader fills in, or write the sentence without it.',
    ],
  ],
  [
    'bold words in a message',
    { [MESSAGE]: swap('we answer', 'we **answer**') },
    [
      'content/messages/orders/late.yaml:9:3  A message takes no marks: “**” would be sent as it is. Write plain words.',
    ],
  ],
  [
    'a link in a message',
    { [MESSAGE]: swap('we answer', 'we [answer](https://example.com)') },
    [
      'content/messages/orders/late.yaml:9:3  A message takes no marks: “[answer](https://example.com)” would be sent as it is. Write plain words.',
      'content/messages/orders/late.yaml:9:3  The text “en” holds the link “https://example.com”. Keep the buyer on Amazon: “reply here”, or the path in Your Orders.',
    ],
  ],
  [
    'a path in a message',
    { [MESSAGE]: swap('we answer', 'under `Your Orders` we answer') },
    [
      'content/messages/orders/late.yaml:9:3  A message takes no marks: “`” would be sent as it is. Write plain words.',
    ],
  ],
  [
    'a Chinese message whose English one is missing',
    { 'content/messages/zh-cn/orders/new.yaml': file(original(MESSAGE_ZH)) },
    [
      'content/messages/zh-cn/orders/new.yaml:1:1  There is no English message “orders/new”. Delete it, or add the English one.',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});

it('a message to Amazon or a carrier may be in English alone', () => {
  for (const to of ['amazon', 'carrier']) {
    const edit = (text: string) => text.replace('to: buyer', `to: ${to}`).replace(GERMAN, '');
    expect(problemsWith({ [MESSAGE]: edit })).toEqual([]);
  }
});
