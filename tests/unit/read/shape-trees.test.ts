/** Trees whose ids, bounds and inputs do not go together, and files that hold something else. */
import { expect, it } from 'vitest';
import { type Edits, TREE, file, problemsWith, swap } from '../fixture.ts';

const SHARE = `    cases:
      - { id: good, at-most: orders.defect-limit, label: At or under the limit, next: answer-claim }
      - { id: bad, above: orders.defect-limit, label: Over the limit, next: price }
`;

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'an id in upper case',
    { [TREE]: swap('      seller: {', '      Seller_us: {') },
    [
      'content/trees/orders/late-parcel.yaml:21:7  “Seller_us” cannot be used as a name here. Ids are lower-case words joined by hyphens.',
    ],
  ],
  [
    'an id that is a number',
    { [TREE]: swap('  share:\n', '  5:\n') },
    [
      'content/trees/orders/late-parcel.yaml:38:3  “5” cannot be used as a name here. Ids are lower-case words joined by hyphens.',
    ],
  ],
  [
    'a label where an id should be',
    { [TREE]: swap('(FBM), next: promised', '(FBM), next: The date') },
    [
      'content/trees/orders/late-parcel.yaml:21:37  “next” is not right: “The date”. Ids are lower-case words joined by hyphens.',
    ],
  ],
  [
    'a bound with its unit',
    { [TREE]: swap('below: orders.claim-opens', 'below: 3 days') },
    [
      'content/trees/orders/late-parcel.yaml:32:26  “below” is not right: “3 days”. Write the number alone, or write the area, a dot and the name: orders.pending-max.',
    ],
  ],
  [
    'a bound left empty',
    { [TREE]: swap('below: orders.claim-opens', 'below:') },
    [
      'content/trees/orders/late-parcel.yaml:32:26  “below” is empty. Fill it in (the value the case stays under) or delete it.',
    ],
  ],
  [
    '“yes” for otherwise',
    { [TREE]: swap('too-late, otherwise: true', 'too-late, otherwise: yes') },
    [
      'content/trees/orders/late-parcel.yaml:34:25  “yes” cannot stand at “otherwise”. Write “true”.',
    ],
  ],
  [
    'a guide without its area',
    { [TREE]: swap('guide: orders/late\nroles', 'guide: late\nroles') },
    [
      'content/trees/orders/late-parcel.yaml:7:1  “guide” is not right: “late”. Write the area, a slash and the name: orders/changes.',
    ],
  ],
  [
    'a guide written as an address',
    { [TREE]: swap('guide: orders/late#limits', 'guide: /orders/late/#limits') },
    [
      'content/trees/orders/late-parcel.yaml:73:5  “guide” is not right: “/orders/late/#limits”. Write the guide and its heading: orders/changes#pitfalls.',
    ],
  ],
  [
    'a message without its area',
    { [TREE]: swap('    message: orders/late\n', '    message: late\n') },
    [
      'content/trees/orders/late-parcel.yaml:93:5  “message” is not right: “late”. Write the area, a slash and the name: orders/changes.',
    ],
  ],
  [
    'order zero',
    { [TREE]: swap('order: 1', 'order: 0') },
    [
      'content/trees/orders/late-parcel.yaml:9:1  “0” is too small for “order”. Its place among the trees of the area: 1, 2, 3 …',
    ],
  ],
  [
    'a file with nothing in it',
    { [TREE]: file('') },
    [
      'content/trees/orders/late-parcel.yaml:1:1  The file is empty. Write “key: ” lines as in the other files of this folder.',
    ],
  ],
  [
    'a file with a comment only',
    { [TREE]: file('# later\n') },
    [
      'content/trees/orders/late-parcel.yaml:1:1  The file is empty. Write “key: ” lines as in the other files of this folder.',
    ],
  ],
  [
    'a file with a sentence only',
    { [TREE]: file('To be written\n') },
    [
      'content/trees/orders/late-parcel.yaml:1:1  The file holds a text, but should hold keys. Write “key: ” lines as in the other files of this folder.',
    ],
  ],
  [
    'a file with a list only',
    { [TREE]: file('- To be written\n') },
    [
      'content/trees/orders/late-parcel.yaml:1:1  The file holds a list, but should hold keys. Write “key: ” lines as in the other files of this folder.',
    ],
  ],
  [
    'an input left out',
    { [TREE]: swap('    input: date\n', '') },
    [
      'content/trees/orders/late-parcel.yaml:28:5  “measure” is not right: “days-since”. Only a date has a measure.',
      'content/trees/orders/late-parcel.yaml:29:5  “cases” is not right. Only a question with an input has cases.',
    ],
  ],
  [
    'a date without a measure',
    { [TREE]: swap('    measure: days-since\n', '') },
    [
      'content/trees/orders/late-parcel.yaml:25:3  “measure” is missing. A date needs a measure: days-since.',
    ],
  ],
  [
    'a number without a unit',
    { [TREE]: swap('    unit: percent\n', '') },
    [
      'content/trees/orders/late-parcel.yaml:38:3  “unit” is missing. A number needs a unit, such as percent.',
    ],
  ],
  [
    'an amount with a unit',
    { [TREE]: swap('    input: money\n', '    input: money\n    unit: usd\n') },
    [
      'content/trees/orders/late-parcel.yaml:49:5  “unit” is not right: “usd”. Only a number has a unit.',
    ],
  ],
  [
    'an input without cases',
    { [TREE]: swap(SHARE, '') },
    [
      'content/trees/orders/late-parcel.yaml:38:3  “cases” is missing. A question with an input needs cases.',
    ],
  ],
  [
    'cases without an input',
    {
      [TREE]: swap(
        '    options:\n      amazon',
        '    cases: [{ id: a, otherwise: true, label: A, next: wait }]\n    options:\n      amazon',
      ),
    },
    [
      'content/trees/orders/late-parcel.yaml:19:5  “cases” is not right. Only a question with an input has cases.',
    ],
  ],
  [
    'neither options nor an input',
    { [TREE]: swap(`    input: number\n    unit: percent\n${SHARE}`, '') },
    [
      'content/trees/orders/late-parcel.yaml:38:3  “options” is missing. A question needs options or an input.',
    ],
  ],
  [
    'a deadline without a time',
    { [TREE]: swap('text: This week, clock', 'clock') },
    [
      'content/trees/orders/late-parcel.yaml:68:5  “deadline” is not right. A deadline needs a fact or a text.',
    ],
  ],
  [
    'a deadline in words that counts from a date',
    {
      [TREE]: swap(
        'text: This week, clock: from the promised date',
        'text: This week, date: promised',
      ),
    },
    [
      'content/trees/orders/late-parcel.yaml:68:5  “deadline” is not right. A deadline from a date needs a fact.',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});
