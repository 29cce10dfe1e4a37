/** Guides that MDX cannot read, or would take for code. */
import { expect, it } from 'vitest';
import { type Edits, GUIDE, problemsWith, swap } from '../fixture.ts';

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a “less than” before a number',
    { [GUIDE]: swap('See [the tree]', 'In <5 cases. See [the tree]') },
    [
      'content/docs/orders/late.mdx:26:4  This “<” begins no component. Write “\\<” for the sign, [words](https://…) for a link, {/* … */} for a comment.',
    ],
  ],
  [
    'an arrow',
    { [GUIDE]: swap('See [the tree]', 'a <- b. See [the tree]') },
    [
      'content/docs/orders/late.mdx:26:3  This “<” begins no component. Write “\\<” for the sign, [words](https://…) for a link, {/* … */} for a comment.',
    ],
  ],
  [
    'an address between angle brackets',
    { [GUIDE]: swap('See [the tree]', 'See <https://example.com> and [the tree]') },
    [
      'content/docs/orders/late.mdx:26:5  This “<” begins no component. Write “\\<” for the sign, [words](https://…) for a link, {/* … */} for a comment.',
    ],
  ],
  [
    'an HTML comment',
    { [GUIDE]: swap('## Limits', '<!-- later -->\n\n## Limits') },
    [
      'content/docs/orders/late.mdx:22:1  This “<” begins no component. Write “\\<” for the sign, [words](https://…) for a link, {/* … */} for a comment.',
    ],
  ],
  [
    'a line break without a slash',
    { [GUIDE]: swap('See [the tree]', 'a<br>b [the tree]') },
    [
      'content/docs/orders/late.mdx:26:2  <br> is not closed. End it with “/>”, or put “</br>” after what belongs to it.',
    ],
  ],
  [
    'a component in a sentence that is not closed',
    { [GUIDE]: swap('<Fact id="orders.reply-time" />', '<Fact id="orders.reply-time">') },
    [
      'content/docs/orders/late.mdx:12:15  <Fact> is not closed. End it with “/>”, or put “</Fact>” after what belongs to it.',
    ],
  ],
  [
    'a component on its own line that is not closed',
    { [GUIDE]: swap('<Message id="orders/late" />', '<Message id="orders/late">') },
    [
      'content/docs/orders/late.mdx:20:1  <Message> is not closed. End it with “/>”, or put “</Message>” after what belongs to it.',
    ],
  ],
  [
    'an example closed after the bold words around it',
    { [GUIDE]: swap('<Example>30 minutes</Example>', '**<Example>30** minutes</Example>') },
    [
      'content/docs/orders/late.mdx:12:60  <Example> is not closed. End it with “/>”, or put “</Example>” after what belongs to it.',
    ],
  ],
  [
    'a closing tag alone',
    { [GUIDE]: swap('## Limits', 'text</Example> here\n\n## Limits') },
    [
      'content/docs/orders/late.mdx:22:5  This “<” begins no component. Write “\\<” for the sign, [words](https://…) for a link, {/* … */} for a comment.',
    ],
  ],
  [
    'an attribute without its second quotation mark',
    { [GUIDE]: swap('<Message id="orders/late" />', '<Message id="orders/late />') },
    [
      'content/docs/orders/late.mdx:20:12  A quotation mark is not closed. Write " at the end as well.',
    ],
  ],
  [
    'typographic quotation marks around an attribute',
    { [GUIDE]: swap('<Message id="orders/late" />', '<Message id=“orders/late” />') },
    [
      'content/docs/orders/late.mdx:20:13  What stands after “id=” cannot be read. Put it in straight quotation marks: "…".',
    ],
  ],
  [
    'an attribute without a value',
    { [GUIDE]: swap('<Message id="orders/late" />', '<Message id= />') },
    [
      'content/docs/orders/late.mdx:20:14  What stands after “id=” cannot be read. Put it in straight quotation marks: "…".',
    ],
  ],
  [
    'a brace that is not closed',
    { [GUIDE]: swap('See [the tree]', 'See {this [the tree]') },
    ['content/docs/orders/late.mdx:26:5  “{” is not closed. Write “\\{” for the sign.'],
  ],
  [
    'a fact as it is written in trees',
    { [GUIDE]: swap('See [the tree]', 'In {fact:orders.claim-opens} see [the tree]') },
    [
      'content/docs/orders/late.mdx:26:4  “{fact:orders.claim-opens}” is read as code. In a guide a fact is written <Fact id="orders.claim-opens" />.',
    ],
  ],
  [
    'a blank as it is written in messages',
    { [GUIDE]: swap('See [the tree]', 'Dear {name}, see [the tree]') },
    ['content/docs/orders/late.mdx:26:6  “{name}” is read as code. Write “\\{” for the sign.'],
  ],
  [
    'an import line without its brace',
    { [GUIDE]: swap("Wizard } from '#guide'", "Wizard from '#guide'") },
    [
      "content/docs/orders/late.mdx:10:60  This “import” or “export” cannot be read. Write import { Fact, Wizard } from '#guide'; and begin no sentence with these words in lower case.",
    ],
  ],
  [
    'a sentence that begins with “import”',
    { [GUIDE]: swap('See [the tree]', 'import fees are yours.\n\nSee [the tree]') },
    [
      "content/docs/orders/late.mdx:26:13  This “import” or “export” cannot be read. Write import { Fact, Wizard } from '#guide'; and begin no sentence with these words in lower case.",
    ],
  ],
  [
    'a list of facts that does not end',
    { [GUIDE]: swap("'orders.claim-page']}", "'orders.claim-page'}") },
    [
      "content/docs/orders/late.mdx:24:16  What stands after “ids=” cannot be read. Look for a missing quotation mark, comma or bracket: ids={['…', '…']}.",
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});

it('comments, escaped signs and spaces in braces are no slips', () => {
  const fine = "{/* later */}\n\nunder \\<5, \\{this\\}, 5 < 6 and{' '}more.\n\n## Limits";
  expect(problemsWith({ [GUIDE]: swap('## Limits', fine) })).toEqual([]);
});
