/** What YAML texts name: messages, guides, headings, trees; and the pairs of trees and guides. */
import { expect, it } from 'vitest';
import { GUIDE, GUIDE_ZH, MESSAGE, TREE, TREE_ZH, WORDS } from '../../fixture.ts';
import { type Edits, all, file, original, problemsWith, swap } from '../../fixture.ts';

const heads = (edit: (text: string) => string | undefined): Edits => ({
  [GUIDE]: edit,
  [GUIDE_ZH]: edit,
});
const other = (head: string): Edits => ({
  'content/docs/orders/other.mdx': file(`---\ntitle: Other\ndescription: D\n${head}---\n\ntext\n`),
  'content/docs/zh-cn/orders/other.mdx': file(
    `---\ntitle: 别的\ndescription: D\n${head}---\n\ntext\n`,
  ),
});

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a misspelt message of an outcome',
    { [TREE]: swap('    message: orders/late\n', '    message: orders/latte\n') },
    [
      'content/trees/orders/late-parcel.yaml:93:5  There is no message “orders/latte”. Did you mean “orders/late”?',
    ],
  ],
  [
    'a misspelt message in a list',
    { [TREE]: swap('message: [orders/late]', 'message: [orders/late, orders/gone-for-good]') },
    [
      'content/trees/orders/late-parcel.yaml:103:28  There is no message “orders/gone-for-good”. Add content/messages/orders/gone-for-good.yaml.',
    ],
  ],
  [
    'a misspelt message in a link',
    { [TREE]: swap('(message:orders/late)', '(message:orders/lat)') },
    [
      'content/trees/orders/late-parcel.yaml:95:5  There is no message “orders/lat”. Did you mean “orders/late”?',
    ],
  ],
  [
    'a misspelt message in a guide',
    heads(swap('<Message id="orders/late" />', '<Message id="orders/lat" />')),
    [
      'content/docs/orders/late.mdx:20:1  There is no message “orders/lat”. Did you mean “orders/late”?',
      'content/docs/zh-cn/orders/late.mdx:20:1  There is no message “orders/lat”. Did you mean “orders/late”?',
    ],
  ],
  [
    'a misspelt guide of an outcome',
    { [TREE]: swap('guide: orders/late#limits', 'guide: orders/lates#limits') },
    [
      'content/trees/orders/late-parcel.yaml:73:5  There is no guide “orders/lates”. Did you mean “orders/late”?',
    ],
  ],
  [
    'a guide of the tree that is not there',
    { [TREE]: swap('guide: orders/late\nroles', 'guide: orders/claims\nroles') },
    [
      'content/trees/orders/late-parcel.yaml:7:1  There is no guide “orders/claims”. Add content/docs/orders/claims.mdx.',
    ],
  ],
  [
    'a misspelt heading of an outcome’s guide',
    { [TREE]: swap('guide: orders/late#limits', 'guide: orders/late#limit') },
    [
      'content/trees/orders/late-parcel.yaml:73:5  The guide “orders/late” has no heading “#limit”. Did you mean “limits”?',
    ],
  ],
  [
    'a heading that nothing comes near',
    { [TREE]: swap('guide: orders/late#limits', 'guide: orders/late#pitfalls') },
    [
      'content/trees/orders/late-parcel.yaml:73:5  The guide “orders/late” has no heading “#pitfalls”. Its headings: #what-to-do, #limits.',
    ],
  ],
  [
    'a heading of a guide without headings',
    { [TREE]: swap('(guide:orders/late#limits)', '(guide:about#limits)') },
    [
      'content/trees/orders/late-parcel.yaml:61:5  The guide “about” has no heading “#limits”. It has no headings.',
    ],
  ],
  [
    'a misspelt guide in a Chinese link',
    { [TREE_ZH]: swap('(guide:orders/late#limits)', '(guide:orders/lat#limits)') },
    [
      'content/trees/zh-cn/orders/late-parcel.yaml:48:5  There is no guide “orders/lat”. Did you mean “orders/late”?',
    ],
  ],
  [
    'a misspelt tree in a link',
    { [TREE]: swap('(tree:orders/late-parcel#promised)', '(tree:orders/late-parcels)') },
    [
      'content/trees/orders/late-parcel.yaml:70:9  There is no tree “orders/late-parcels”. Did you mean “orders/late-parcel”?',
    ],
  ],
  [
    'a tree in a link that is not there',
    { [TREE]: swap('(tree:orders/late-parcel#promised)', '(tree:returns/refund)') },
    [
      'content/trees/orders/late-parcel.yaml:70:9  There is no tree “returns/refund”. Add content/trees/returns/refund.yaml.',
    ],
  ],
  [
    'a misspelt place in a tree',
    { [TREE]: swap('(tree:orders/late-parcel#promised)', '(tree:orders/late-parcel#promise)') },
    [
      'content/trees/orders/late-parcel.yaml:70:9  The tree “orders/late-parcel” has no question or outcome “promise”. Did you mean “promised”?',
    ],
  ],
  [
    'a link without its kind',
    { [TREE]: swap('(tree:orders/late-parcel#promised)', '(orders/late-parcel)') },
    [
      'content/trees/orders/late-parcel.yaml:70:9  The link “orders/late-parcel” leads nowhere. Begin it with tree:, guide:, message: or https://.',
    ],
  ],
  [
    'a link that is not safe',
    { [TREE]: swap('(tree:orders/late-parcel#promised)', '(http://example.com)') },
    [
      'content/trees/orders/late-parcel.yaml:70:9  The link “http://example.com” leads nowhere. Begin it with tree:, guide:, message: or https://.',
    ],
  ],
  [
    'a guide named by the words of the interface that is not there',
    { [WORDS]: swap('(guide:about)', '(guide:abuot)') },
    ['content/i18n/en.yml:20:1  There is no guide “abuot”. Did you mean “about”?'],
  ],
  [
    'a message that nothing uses',
    {
      'content/messages/orders/new.yaml': file(original(MESSAGE)),
      'content/messages/zh-cn/orders/new.yaml': file(
        original('content/messages/zh-cn/orders/late.yaml'),
      ),
    },
    [
      'content/messages/orders/new.yaml:1:1  No tree or guide uses the message “orders/new”. Name it in an outcome with “message:”, or delete it.',
    ],
  ],
  [
    'a guide that does not name its tree',
    heads(swap('trees: [orders/late-parcel]\n', '')),
    [
      'content/docs/orders/late.mdx:5:1  The guide “orders/late” names no tree. Add “trees:” with the tree it explains to its head.',
      'content/trees/orders/late-parcel.yaml:7:1  The tree “orders/late-parcel” belongs to the guide “orders/late”, but that guide does not name it. Add “orders/late-parcel” to “trees:” in the head of content/docs/orders/late.mdx.',
    ],
  ],
  [
    'a guide that misspells its tree',
    heads(swap('[orders/late-parcel]', '[orders/late-parcels]')),
    [
      'content/docs/orders/late.mdx:6:9  There is no tree “orders/late-parcels”. Did you mean “orders/late-parcel”?',
    ],
  ],
  [
    'a guide that names a tree of another guide',
    other('area: orders\nkind: overview\ntrees: [orders/late-parcel]\n'),
    [
      'content/docs/orders/other.mdx:6:9  The guide “orders/other” names the tree “orders/late-parcel”, which belongs to the guide “orders/late”. Write “guide: orders/other” in content/trees/orders/late-parcel.yaml, or take it out here.',
    ],
  ],
  [
    'a guide that does not show its tree',
    heads(swap('<Wizard tree="orders/late-parcel" />\n\n', '')),
    [
      'content/docs/orders/late.mdx:6:9  The guide “orders/late” does not show its tree “orders/late-parcel”. Add <Wizard tree="orders/late-parcel" /> to the guide.',
    ],
  ],
  [
    'a guide without a tree',
    other('area: orders\nkind: guide\n'),
    [
      'content/docs/orders/other.mdx:5:1  The guide “orders/other” names no tree. Add “trees:” with the tree it explains to its head.',
    ],
  ],
  [
    'an overview without an area',
    other('kind: overview\n'),
    [
      'content/docs/orders/other.mdx:4:1  The overview “orders/other” names no area. Add “area: orders” to its head.',
    ],
  ],
  [
    'a guide that stands in the folder of another area',
    heads(swap('area: orders', 'area: returns')),
    [
      'content/docs/orders/late.mdx:4:1  The head says “area: returns”, but the file stands in content/docs/orders/. Move it to content/docs/returns/, or mend the head.',
    ],
  ],
  [
    'a tree that moves to another guide',
    {
      ...other('area: orders\nkind: guide\ntrees: [orders/late-parcel]\n'),
      [TREE]: all(swap('guide: orders/late\nroles', 'guide: orders/other\nroles')),
    },
    [
      'content/docs/orders/late.mdx:6:9  The guide “orders/late” names the tree “orders/late-parcel”, which belongs to the guide “orders/other”. Write “guide: orders/late” in content/trees/orders/late-parcel.yaml, or take it out here.',
      'content/docs/orders/other.mdx:6:9  The guide “orders/other” does not show its tree “orders/late-parcel”. Add <Wizard tree="orders/late-parcel" /> to the guide.',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});
