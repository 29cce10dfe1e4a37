/** Files that YAML cannot read: the printed line says what the author did, where, and how to mend it. */
import { expect, it } from 'vitest';
import { type Edits, TREE, append, problemsWith, swap } from '../fixture.ts';

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a tab in the indentation',
    { [TREE]: swap('    ask: Who ships', '\task: Who ships') },
    [
      'content/trees/orders/late-parcel.yaml:15:1  A tab stands in the indentation. Indent with spaces, two a level.',
    ],
  ],
  [
    'a key twice',
    { [TREE]: swap('    help: It', '    ask: Who?\n    help: It') },
    [
      'content/trees/orders/late-parcel.yaml:16:5  The key “ask” stands here a second time. Keep one of the two.',
    ],
  ],
  [
    'an option twice',
    { [TREE]: swap('      seller: {', '      amazon: {') },
    [
      'content/trees/orders/late-parcel.yaml:21:7  The key “amazon” stands here a second time. Keep one of the two.',
    ],
  ],
  [
    'a key too far in',
    { [TREE]: swap('    help: It', '      help: It') },
    [
      'content/trees/orders/late-parcel.yaml:16:7  This line is indented below “ask”, which already has a text. Let all keys, or all items, of a group begin in the same column.',
    ],
  ],
  [
    'a key not far enough in',
    { [TREE]: swap('    help: It', '   help: It') },
    [
      'content/trees/orders/late-parcel.yaml:16:4  The indentation of this line fits no line above it. Let all keys, or all items, of a group begin in the same column.',
    ],
  ],
  [
    'a key at the level of its parent',
    { [TREE]: swap('    help: It', '  help: It') },
    [
      'content/trees/orders/late-parcel.yaml:17:5  This line is indented below “help”, which already has a text. Let all keys, or all items, of a group begin in the same column.',
    ],
  ],
  [
    'a key with a quoted text not far enough in',
    {
      [TREE]: swap(
        '    where: "`Manage Orders`, the badge"',
        '   where: "`Manage Orders`, the badge"',
      ),
    },
    [
      'content/trees/orders/late-parcel.yaml:17:4  The indentation of this line fits no line above it. Let all keys, or all items, of a group begin in the same column.',
    ],
  ],
  [
    'an item not far enough in',
    { [TREE]: swap('      - do: Answer it.', '     - do: Answer it.') },
    [
      'content/trees/orders/late-parcel.yaml:83:6  The indentation of this line fits no line above it. Let all keys, or all items, of a group begin in the same column.',
    ],
  ],
  [
    'an item without its dash',
    { [TREE]: swap('      - The proof', '      The proof') },
    [
      'content/trees/orders/late-parcel.yaml:88:7  This line is neither a key with its text nor an item of a list. Begin it with “key: ” or “- ”; further lines of a text are indented below its key.',
    ],
  ],
  [
    'a dash without a space',
    { [TREE]: swap('      - The proof', '      -The proof') },
    [
      'content/trees/orders/late-parcel.yaml:88:7  A space is missing after the “-” of this item. Write a “-” and a space.',
    ],
  ],
  [
    'a second line of a text that is not indented',
    { [TREE]: swap('Others decide about it.', 'Others decide\nabout it.') },
    [
      'content/trees/orders/late-parcel.yaml:59:1  This line is neither a key with its text nor an item of a list. Begin it with “key: ” or “- ”; further lines of a text are indented below its key.',
    ],
  ],
  [
    'no space after a colon',
    { [TREE]: swap('do: Wait for', 'do:Wait for') },
    [
      'content/trees/orders/late-parcel.yaml:66:8  A space is missing after “do:”. Write a “:” and a space.',
    ],
  ],
  [
    'a full-width colon',
    { [TREE]: swap('ask: Who ships', 'ask：Who ships') },
    [
      'content/trees/orders/late-parcel.yaml:15:8  After a key stands a full-width colon “：”. Write a “:” and a space.',
    ],
  ],
  [
    'a colon inside a text',
    { [TREE]: swap('ask: Who ships', 'ask: Careful: who ships') },
    [
      'content/trees/orders/late-parcel.yaml:15:17  The text contains “: ”, which only a key may. Put the whole text in straight quotation marks: "…".',
    ],
  ],
  [
    'a colon inside a text between braces',
    { [TREE]: swap('label: Amazon (FBA)', 'label: Amazon: FBA') },
    [
      'content/trees/orders/late-parcel.yaml:20:24  Inside { } this text contains a “: ”, or a comma is missing after it. Put the whole text in straight quotation marks, or write the comma.',
    ],
  ],
  [
    'a comma missing between braces',
    { [TREE]: swap('label: Amazon (FBA), hint', 'label: Amazon (FBA) hint') },
    [
      'content/trees/orders/late-parcel.yaml:20:24  Inside { } this text contains a “: ”, or a comma is missing after it. Put the whole text in straight quotation marks, or write the comma.',
    ],
  ],
  [
    'a double quotation mark without its other half',
    { [TREE]: swap('badge"', 'badge') },
    [
      'content/trees/orders/late-parcel.yaml:17:12  The quotation mark " is not closed. Write " at the end of the text as well, and “ ” or ’ inside it.',
    ],
  ],
  [
    'a single quotation mark without its other half',
    { [TREE]: swap('ask: Who ships', "ask: 'Who ships") },
    [
      "content/trees/orders/late-parcel.yaml:15:10  The quotation mark ' is not closed. Write ' at the end of the text as well, and “ ” or ’ inside it.",
    ],
  ],
  [
    'an apostrophe between single quotation marks',
    { [TREE]: swap('do: Leave the order alone', "do: 'Don't touch it'") },
    [
      'content/trees/orders/late-parcel.yaml:57:14  The text goes on after its closing quotation mark. Put the whole text in straight quotation marks, and write “ ”, ‘ ’ or ’ inside it.',
    ],
  ],
  [
    'quotation marks inside quotation marks',
    { [TREE]: swap('do: Leave the order alone', 'do: "Say "no" now"') },
    [
      'content/trees/orders/late-parcel.yaml:57:15  The text goes on after its closing quotation mark. Put the whole text in straight quotation marks, and write “ ”, ‘ ’ or ’ inside it.',
    ],
  ],
  [
    'a backslash between double quotation marks',
    { [TREE]: swap('do: Leave the order alone', 'do: "C:\\dir"') },
    [
      'content/trees/orders/late-parcel.yaml:57:12  Inside "…" a “\\” begins a code, and this is none. Write “\\\\”, or put the text in \'…\'.',
    ],
  ],
  [
    'a text that begins with a path',
    { [TREE]: swap('do: Leave the', 'do: `Orders` leave the') },
    [
      'content/trees/orders/late-parcel.yaml:57:9  A text cannot begin with “`”. Put the whole text in straight quotation marks: "…".',
    ],
  ],
  [
    'a text that begins with a fact',
    { [TREE]: swap('why: A claim opens after', 'why: {fact:orders.claim-opens} is') },
    [
      'content/trees/orders/late-parcel.yaml:67:10  A text cannot begin with “{”. Put the whole text in straight quotation marks: "…".',
    ],
  ],
  [
    'a text that begins with a link',
    { [TREE]: swap('if-not: Send [', 'if-not: [') },
    [
      'content/trees/orders/late-parcel.yaml:95:13  A text cannot begin with “[”. Put the whole text in straight quotation marks: "…".',
    ],
  ],
  [
    'a text that begins with bold words',
    { [TREE]: swap('do: Leave the order', 'do: **Leave** the order') },
    [
      'content/trees/orders/late-parcel.yaml:57:9  A text cannot begin with “*”. Put the whole text in straight quotation marks: "…".',
    ],
  ],
  [
    'a text that begins with a percent sign',
    { [TREE]: swap('do: Leave', 'do: % Leave') },
    [
      'content/trees/orders/late-parcel.yaml:57:9  A text cannot begin with “%”. Put the whole text in straight quotation marks: "…".',
    ],
  ],
  [
    'a text that begins with @',
    { [TREE]: swap('do: Leave', 'do: @Leave') },
    [
      'content/trees/orders/late-parcel.yaml:57:9  A text cannot begin with “@”. Put the whole text in straight quotation marks: "…".',
    ],
  ],
  [
    'a text that begins with |',
    { [TREE]: swap('do: Leave', 'do: |Leave') },
    [
      'content/trees/orders/late-parcel.yaml:57:9  A text cannot begin with “|”. Put the whole text in straight quotation marks: "…".',
    ],
  ],
  [
    'a text that begins with a dash',
    { [TREE]: swap('do: Leave', 'do: - Leave') },
    [
      'content/trees/orders/late-parcel.yaml:57:9  A text cannot begin with “-”. Put the whole text in straight quotation marks: "…".',
    ],
  ],
  [
    'a brace that is not closed',
    { [TREE]: swap('of Amazon, next: leave-it }', 'of Amazon, next: leave-it') },
    [
      'content/trees/orders/late-parcel.yaml:20:15  “{” is not closed. Write “}” at its end; a text with “ #” or a bracket inside stands in quotation marks.',
    ],
  ],
  [
    'a bracket that is not closed',
    { [TREE]: swap('where is it]', 'where is it') },
    [
      'content/trees/orders/late-parcel.yaml:3:10  “[” is not closed. Write “]” at its end; a text with “ #” or a bracket inside stands in quotation marks.',
    ],
  ],
  [
    'a bracket too many',
    { [TREE]: swap('where is it]', 'where is it]]') },
    [
      'content/trees/orders/late-parcel.yaml:3:36  “]” closes nothing here. Delete it, or open its other half before it.',
    ],
  ],
  [
    'a line of three dashes',
    { [TREE]: swap('questions:\n', '---\nquestions:\n') },
    [
      'content/trees/orders/late-parcel.yaml:13:1  A line “---” cuts the file in two. Delete that line.',
    ],
  ],
  [
    'the marks of a merge',
    {
      [TREE]: swap(
        'start: shipper\n',
        '<<<<<<< HEAD\nstart: shipper\n=======\nstart: promised\n>>>>>>> mine\n',
      ),
    },
    [
      'content/trees/orders/late-parcel.yaml:10:1  The line “<<<<<<< HEAD” was left by a merge of two versions. Keep the lines of one version and delete the marks.',
    ],
  ],
  [
    'a word alone at the end',
    { [TREE]: append('done\n') },
    [
      'content/trees/orders/late-parcel.yaml:107:1  This line is neither a key with its text nor an item of a list. Begin it with “key: ” or “- ”; further lines of a text are indented below its key.',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});
