/** The head of a guide. */
import { expect, it } from 'vitest';
import { type Edits, GUIDE, problemsWith, swap } from '../fixture.ts';

const HEAD = /^---\n[^]*?\n---\n/;

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'no head',
    { [GUIDE]: (text) => text.replace(HEAD, '') },
    [
      'content/docs/orders/late.mdx:1:1  The guide has no head. Begin the file with a line “---”, then “title: …” and “description: …”, then “---”.',
    ],
  ],
  [
    'an empty head',
    { [GUIDE]: (text) => text.replace(HEAD, '---\n---\n') },
    [
      'content/docs/orders/late.mdx:1:1  The guide has no head. Begin the file with a line “---”, then “title: …” and “description: …”, then “---”.',
    ],
  ],
  [
    'a head without its last line',
    { [GUIDE]: swap('aliases: [late]\n---\n', 'aliases: [late]\n') },
    [
      'content/docs/orders/late.mdx:1:1  The guide has no head. Begin the file with a line “---”, then “title: …” and “description: …”, then “---”.',
    ],
  ],
  [
    'a head below an empty line',
    { [GUIDE]: (text) => `\n${text}` },
    [
      'content/docs/orders/late.mdx:1:1  The guide has no head. Begin the file with a line “---”, then “title: …” and “description: …”, then “---”.',
    ],
  ],
  [
    'no title',
    { [GUIDE]: swap('title: A late parcel\n', '') },
    [
      'content/docs/orders/late.mdx:1:1  “title” is missing. Add “title:” (the title of the guide).',
    ],
  ],
  [
    'no description',
    { [GUIDE]: swap('description: What to do when a parcel is late.\n', '') },
    [
      'content/docs/orders/late.mdx:1:1  “description” is missing. Add “description:” (one sentence for search results).',
    ],
  ],
  [
    'a title that is a number',
    { [GUIDE]: swap('title: A late parcel', 'title: 2026') },
    [
      'content/docs/orders/late.mdx:2:1  “title” is a number, but should be a text. Put it in quotation marks: "2026".',
    ],
  ],
  [
    'a colon in the title',
    { [GUIDE]: swap('title: A late parcel', 'title: Late: a parcel') },
    [
      'content/docs/orders/late.mdx:2:12  The text contains “: ”, which only a key may. Put the whole text in straight quotation marks: "…".',
    ],
  ],
  [
    'a key twice',
    { [GUIDE]: swap('kind: guide', 'kind: guide\nkind: guide') },
    [
      'content/docs/orders/late.mdx:6:1  The key “kind” stands here a second time. Keep one of the two.',
    ],
  ],
  [
    'a misspelt key',
    { [GUIDE]: swap('aliases: [late]', 'alias: [late]') },
    ['content/docs/orders/late.mdx:7:1  There is no key “alias” here. Did you mean “aliases”?'],
  ],
  [
    'a key nobody knows',
    { [GUIDE]: swap('kind: guide', 'kind: guide\ncolor: red') },
    [
      'content/docs/orders/late.mdx:6:1  There is no key “color” here. Keys that can stand here: area, kind, trees, aliases, title, description, banner, draft, editUrl, head, hero, lastUpdated, next, pagefind, prev, sidebar, slug, tableOfContents, template.',
    ],
  ],
  [
    'an area in the singular',
    { [GUIDE]: swap('area: orders', 'area: order') },
    [
      'content/docs/orders/late.mdx:4:1  “order” cannot stand at “area”. Did you mean “orders”? Write one of: orders, complaints, returns, reviews, ip, appeals, promotions, security.',
    ],
  ],
  [
    'a kind that nearly exists',
    { [GUIDE]: swap('kind: guide', 'kind: guid') },
    [
      'content/docs/orders/late.mdx:5:1  “guid” cannot stand at “kind”. Did you mean “guide”? Write one of: guide, overview, page.',
    ],
  ],
  [
    'one tree without a list',
    { [GUIDE]: swap('[orders/late-parcel]', 'orders/late-parcel') },
    [
      'content/docs/orders/late.mdx:6:1  “trees” is a text, but should be a list. Write each item on a line of its own, after “- ”.',
    ],
  ],
  [
    'a tree without its area',
    { [GUIDE]: swap('[orders/late-parcel]', '[late-parcel]') },
    [
      'content/docs/orders/late.mdx:6:9  Item 1 of “trees” is not right: “late-parcel”. Write the area, a slash and the name: orders/changes.',
    ],
  ],
  [
    'no trees in the list',
    { [GUIDE]: swap('[orders/late-parcel]', '[]') },
    [
      'content/docs/orders/late.mdx:6:1  “trees” is empty. Fill it in (the trees that the guide explains).',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});

it('Starlight’s own keys pass', () => {
  const starlight =
    'kind: guide\nsidebar: { order: 2 }\nlastUpdated: false\ntableOfContents: false';
  expect(problemsWith({ [GUIDE]: swap('kind: guide', starlight) })).toEqual([]);
});
