/** Trees that can be read but have the wrong keys or values. */
import { expect, it } from 'vitest';
import { type Edits, TREE, problemsWith, swap } from '../fixture.ts';

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a misspelt key that may be left out',
    { [TREE]: swap('    help: It', '    hlep: It') },
    [
      'content/trees/orders/late-parcel.yaml:16:5  There is no key “hlep” here. Did you mean “help”?',
    ],
  ],
  [
    'a misspelt key that may not',
    { [TREE]: swap('    ask: Who ships', '    aks: Who ships') },
    ['content/trees/orders/late-parcel.yaml:15:5  There is no key “aks” here. Did you mean “ask”?'],
  ],
  [
    'a key in upper case',
    { [TREE]: swap('- do: Answer it.', '- Do: Answer it.') },
    ['content/trees/orders/late-parcel.yaml:83:9  There is no key “Do” here. Did you mean “do”?'],
  ],
  [
    'a key nobody knows',
    { [TREE]: swap('    help: It', '    color: red\n    help: It') },
    [
      'content/trees/orders/late-parcel.yaml:16:5  There is no key “color” here. Keys that can stand here: ask, help, where, aliases, input, measure, unit, cases, options.',
    ],
  ],
  [
    'a misspelt key of a deadline',
    { [TREE]: swap('text: This week, clock', 'text: This week, clok') },
    [
      'content/trees/orders/late-parcel.yaml:68:34  There is no key “clok” here. Did you mean “clock”?',
    ],
  ],
  [
    'a key left out',
    { [TREE]: swap('    ask: Who ships this order?\n', '') },
    ['content/trees/orders/late-parcel.yaml:14:3  “ask” is missing. Add “ask:” (the question).'],
  ],
  [
    'a key of the tree left out',
    { [TREE]: swap('situation: The buyer waits for a parcel.\n', '') },
    [
      'content/trees/orders/late-parcel.yaml:1:1  “situation” is missing. Add “situation:” (when to use it, in one sentence).',
    ],
  ],
  [
    'a setting left out',
    { [TREE]: swap('    kind: wait\n', '') },
    [
      'content/trees/orders/late-parcel.yaml:64:3  “kind” is missing. Write one of: act, wait, stop, hand-over.',
    ],
  ],
  [
    'a text left empty',
    { [TREE]: swap('ask: Who ships this order?', 'ask:') },
    ['content/trees/orders/late-parcel.yaml:15:5  “ask” is empty. Fill it in (the question).'],
  ],
  [
    'an optional text left empty',
    { [TREE]: swap('help: It decides who answers.', 'help:') },
    [
      'content/trees/orders/late-parcel.yaml:16:5  “help” is empty. Fill it in (one sentence that says why it matters) or delete it.',
    ],
  ],
  [
    'a text of nothing',
    { [TREE]: swap('ask: Who ships this order?', 'ask: ""') },
    ['content/trees/orders/late-parcel.yaml:15:5  “ask” is empty. Fill it in (the question).'],
  ],
  [
    'a setting left empty',
    { [TREE]: swap('kind: wait', 'kind:') },
    [
      'content/trees/orders/late-parcel.yaml:65:5  “kind” is empty. Fill it in. Write one of: act, wait, stop, hand-over.',
    ],
  ],
  [
    'a number for a text',
    { [TREE]: swap('ask: Who ships this order?', 'ask: 24') },
    [
      'content/trees/orders/late-parcel.yaml:15:5  “ask” is a number, but should be a text. Put it in quotation marks: "24".',
    ],
  ],
  [
    '“true” for a text',
    { [TREE]: swap('ask: Who ships this order?', 'ask: true') },
    [
      'content/trees/orders/late-parcel.yaml:15:5  “ask” is true or false, but should be a text. Put it in quotation marks: "true".',
    ],
  ],
  [
    'a text for a list',
    { [TREE]: swap('steps: [Do nothing.]', 'steps: Do nothing.') },
    [
      'content/trees/orders/late-parcel.yaml:59:5  “steps” is a text, but should be a list. Write each item on a line of its own, after “- ”.',
    ],
  ],
  [
    'a list of nothing',
    { [TREE]: swap('steps: [Do nothing.]', 'steps: []') },
    [
      'content/trees/orders/late-parcel.yaml:59:5  “steps” is empty. Fill it in (what to do, in order).',
    ],
  ],
  [
    'an empty item',
    { [TREE]: swap('steps: [Do nothing.]', 'steps:\n      - Do it.\n      -') },
    ['content/trees/orders/late-parcel.yaml:61:8  Item 2 of “steps” is empty. Fill it in.'],
  ],
  [
    'a number as an item',
    { [TREE]: swap('[late parcel, where is it]', '[late parcel, 404]') },
    [
      'content/trees/orders/late-parcel.yaml:3:24  Item 2 of “aliases” is a number, but should be a text. Put it in quotation marks: "404".',
    ],
  ],
  [
    'a number as a step',
    { [TREE]: swap('steps: [Do nothing.]', 'steps: [5]') },
    [
      'content/trees/orders/late-parcel.yaml:59:13  Item 1 of “steps” is a number, but should be a text. Put it in quotation marks: "5".',
    ],
  ],
  [
    'a text for a group of keys',
    { [TREE]: swap('{ text: This week, clock: from the promised date }', 'This week') },
    [
      'content/trees/orders/late-parcel.yaml:68:5  “deadline” is a text, but should be a group of keys. Its keys stand below it, two spaces further in.',
    ],
  ],
  [
    'a setting that nearly exists',
    { [TREE]: swap('kind: wait', 'kind: waits') },
    [
      'content/trees/orders/late-parcel.yaml:65:5  “waits” cannot stand at “kind”. Did you mean “wait”? Write one of: act, wait, stop, hand-over.',
    ],
  ],
  [
    'a setting that does not exist',
    { [TREE]: swap('kind: wait', 'kind: urgent') },
    [
      'content/trees/orders/late-parcel.yaml:65:5  “urgent” cannot stand at “kind”. Write one of: act, wait, stop, hand-over.',
    ],
  ],
  [
    'a number for a setting',
    { [TREE]: swap('kind: wait', 'kind: 3') },
    [
      'content/trees/orders/late-parcel.yaml:65:5  “3” cannot stand at “kind”. Write one of: act, wait, stop, hand-over.',
    ],
  ],
  [
    'a role that does not exist',
    { [TREE]: swap('[support, operations]', '[suport, boss]') },
    [
      'content/trees/orders/late-parcel.yaml:8:9  “suport” cannot stand at item 1 of “roles”. Did you mean “support”? Write one of: support, operations, returns, brand, account.',
      'content/trees/orders/late-parcel.yaml:8:17  “boss” cannot stand at item 2 of “roles”. Write one of: support, operations, returns, brand, account.',
    ],
  ],
  [
    'a marketplace that does not exist',
    { [TREE]: swap('[us, uk] }\n      unknown', '[de] }\n      unknown') },
    [
      'content/trees/orders/late-parcel.yaml:22:64  “de” cannot stand at item 1 of “only”. Write one of: us, uk, eu, jp.',
    ],
  ],
  [
    'a marketplace in upper case',
    { [TREE]: swap('[us, uk] }\n      unknown', '[US] }\n      unknown') },
    [
      'content/trees/orders/late-parcel.yaml:22:64  “US” cannot stand at item 1 of “only”. Did you mean “us”? Write one of: us, uk, eu, jp.',
    ],
  ],
  [
    'one marketplace without a list',
    { [TREE]: swap('[us, uk] }\n      unknown', 'us }\n      unknown') },
    [
      'content/trees/orders/late-parcel.yaml:22:57  “only” is a text, but should be a list. Write each item on a line of its own, after “- ”.',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});
