/** Files that YAML reads without complaint, but otherwise than their author meant. */
import { expect, it } from 'vitest';
import { type Edits, FACTS, TREE, libraryWith, problemsWith, swap } from '../fixture.ts';

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'one word with a star before it',
    { [TREE]: swap('do: Leave the order alone', 'do: *Leave') },
    [
      'content/trees/orders/late-parcel.yaml:57:9  A text cannot begin with “*”. Put the whole text in straight quotation marks: "…".',
    ],
  ],
  [
    'a text of bold words only',
    { [TREE]: swap('do: Leave the order alone', 'do: **Leave**') },
    [
      'content/trees/orders/late-parcel.yaml:57:9  A text cannot begin with “*”. Put the whole text in straight quotation marks: "…".',
    ],
  ],
  [
    'an ampersand before a word',
    { [TREE]: swap('do: Leave the', 'do: &Leave the') },
    [
      'content/trees/orders/late-parcel.yaml:57:9  A text cannot begin with “&”. Put the whole text in straight quotation marks: "…".',
    ],
  ],
  [
    'an exclamation mark before a word',
    { [TREE]: swap('do: Leave the', 'do: !Leave the') },
    [
      'content/trees/orders/late-parcel.yaml:57:9  A text cannot begin with “!”. Put the whole text in straight quotation marks: "…".',
    ],
  ],
  [
    'an exclamation mark before an item between brackets',
    { [TREE]: swap('[Do nothing.]', '[!Do nothing.]') },
    [
      'content/trees/orders/late-parcel.yaml:59:13  A text cannot begin with “!”. Put the whole text in straight quotation marks: "…".',
    ],
  ],
  [
    'a number sign inside a text',
    { [TREE]: swap('do: Leave the order', 'do: Leave #1 the order') },
    [
      'content/trees/orders/late-parcel.yaml:57:15  “#1 the order alone” is not read: a “#” after a space begins a comment. Put the whole text in straight quotation marks; if it is a comment, write a space after “#”.',
    ],
  ],
  [
    'a number sign before a text',
    { [TREE]: swap('do: Leave the', 'do: #Leave the') },
    [
      'content/trees/orders/late-parcel.yaml:57:9  “#Leave the order alone” is not read: a “#” after a space begins a comment. Put the whole text in straight quotation marks; if it is a comment, write a space after “#”.',
    ],
  ],
  [
    'an item too far in',
    { [TREE]: swap('      - do: Answer it.', '        - do: Answer it.') },
    [
      'content/trees/orders/late-parcel.yaml:83:9  This line is indented below an item, which already has a text. Let all keys, or all items, of a group begin in the same column.',
    ],
  ],
  [
    'a list below a text',
    { [TREE]: swap('why: Others decide about it.', 'why: Others\n      - decide') },
    [
      'content/trees/orders/late-parcel.yaml:59:7  This line is read as more words of the text above it, not as an item of a list. Let every “- ” of a list begin in the same column, below a key without a text.',
    ],
  ],
  [
    'a comma in a text between braces',
    { [TREE]: swap('a warehouse of', 'a warehouse, one of') },
    [
      'content/trees/orders/late-parcel.yaml:20:62  There is no key “one of Amazon” here. If it is part of a text, put that text in quotation marks: inside { } a comma ends it.',
    ],
  ],
  [
    'a fact alone as a text',
    { [TREE]: swap('why: Others decide about it.', 'why: {fact:orders.reply-time}') },
    [
      'content/trees/orders/late-parcel.yaml:58:5  “why” is a group of keys, but should be a text. A text that begins with “{” must stand in quotation marks.',
    ],
  ],
  [
    'a link alone as a text',
    { [TREE]: swap('why: Others decide about it.', 'why: [late]') },
    [
      'content/trees/orders/late-parcel.yaml:58:5  “why” is a list, but should be a text. A text that begins with “[” must stand in quotation marks.',
    ],
  ],
  [
    'a year alone as a text',
    { [FACTS]: swap('dated: 2024-10', 'dated: 2024') },
    [
      'content/facts/orders.yaml:11:5  “dated” is a number, but should be a text. Put it in quotation marks: "2024".',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});

it('a comment beside a value is a comment', () => {
  expect(problemsWith({ [TREE]: swap('start: shipper', 'start: shipper # the first') })).toEqual(
    [],
  );
});

it('Windows line ends and a byte order mark change nothing', () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  expect(problemsWith({ [TREE]: windows, [FACTS]: windows })).toEqual([]);
  const broken = swap('    help: It', '    hlep: It');
  expect(problemsWith({ [TREE]: (text) => windows(broken(text) ?? '') })).toEqual(
    problemsWith({ [TREE]: broken }),
  );
});

it('long texts in blocks keep their line breaks or lose them, as YAML has it', () => {
  const library = libraryWith({
    [TREE]: swap('why: Others decide about it.', 'why: >-\n      Others\n      decide.'),
  });
  expect(library.problems).toEqual([]);
  expect(library.trees.get('orders/late-parcel')?.data.outcomes['leave-it']?.why).toBe(
    'Others decide.',
  );
});
