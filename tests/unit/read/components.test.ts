/** The components of a guide: their names, their imports, what they are told. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '../../../src/read/components.ts';
import { type Edits, GUIDE, all, problemsWith, swap } from '../fixture.ts';

const FACT = '<Fact id="orders.reply-time" />';
const TABLE = "<FactTable ids={['orders.defect-limit', 'orders.claim-page']} />";

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a misspelt component',
    { [GUIDE]: swap(FACT, '<Fakt id="orders.reply-time" />') },
    ['content/docs/orders/late.mdx:12:15  There is no component <Fakt>. Did you mean <Fact>?'],
  ],
  [
    'a component nobody knows',
    { [GUIDE]: swap(FACT, '<Countdown />') },
    [
      'content/docs/orders/late.mdx:12:15  There is no component <Countdown>. Components: Example, Fact, FactTable, IfThen, Message, TreeList, Wizard.',
    ],
  ],
  [
    'a component that is not imported',
    { [GUIDE]: swap('Message, Wizard }', 'Wizard }') },
    [
      "content/docs/orders/late.mdx:20:1  <Message> is used, but not imported. Add “Message” to the line: import { … } from '#guide';",
    ],
  ],
  [
    'an import that does not exist',
    { [GUIDE]: swap('Message, Wizard }', 'Message, Wizard, Fakt }') },
    [
      'content/docs/orders/late.mdx:10:1  There is no component “Fakt” in #guide. Did you mean “Fact”?',
    ],
  ],
  [
    'a fact without an id',
    { [GUIDE]: swap(FACT, '<Fact />') },
    [
      'content/docs/orders/late.mdx:12:15  <Fact> lacks “id”. Write <Fact id="orders.pending-max" />.',
    ],
  ],
  [
    'a fact named with another attribute',
    { [GUIDE]: swap(FACT, '<Fact fact="orders.reply-time" />') },
    [
      'content/docs/orders/late.mdx:12:15  <Fact> lacks “id”. Write <Fact id="orders.pending-max" />.',
    ],
  ],
  [
    'a fact with an attribute too many',
    { [GUIDE]: swap(FACT, '<Fact id="orders.reply-time" unit="days" />') },
    [
      'content/docs/orders/late.mdx:12:15  <Fact> takes no “unit”. Write <Fact id="orders.pending-max" />.',
    ],
  ],
  [
    'a fact with an empty id',
    { [GUIDE]: swap(FACT, '<Fact id="" />') },
    [
      'content/docs/orders/late.mdx:12:15  “id” of <Fact> cannot be read. Write <Fact id="orders.pending-max" />.',
    ],
  ],
  [
    'a fact with an id in braces',
    { [GUIDE]: swap(FACT, '<Fact id={orders} />') },
    [
      'content/docs/orders/late.mdx:12:15  “id” of <Fact> cannot be read. Write <Fact id="orders.pending-max" />.',
    ],
  ],
  [
    'a table of facts with a text for the list',
    { [GUIDE]: swap(TABLE, '<FactTable ids="orders.claim-page" />') },
    [
      "content/docs/orders/late.mdx:24:1  “ids” of <FactTable> cannot be read. Write <FactTable ids={['orders.pending-max']} />.",
    ],
  ],
  [
    'an example with an attribute',
    { [GUIDE]: swap('<Example>', '<Example of="time">') },
    ['content/docs/orders/late.mdx:12:58  <Example> takes no “of”. Delete it.'],
  ],
  [
    'a list of trees of no area',
    {
      [GUIDE]: all(
        swap('Wizard }', 'Wizard, TreeList }'),
        swap('## Limits', '<TreeList area="order" />\n\n## Limits'),
      ),
    },
    ['content/docs/orders/late.mdx:22:1  There is no area “order”. Did you mean “orders”?'],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});

describe('the list of components', () => {
  it('is that of src/render/guide.ts', () => {
    const code = readFileSync(new URL('../../../src/render/guide.ts', import.meta.url), 'utf8');
    const exported = [...code.matchAll(/default as (\w+)/g)].map((match) => match[1]);
    expect(exported.sort()).toEqual([...COMPONENTS].sort());
  });

  it('leaves components of other packages alone', () => {
    const tabs = (text: string) =>
      text
        .replace(
          'import {',
          "import { Tabs as Panels } from '@astrojs/starlight/components';\nimport {",
        )
        .replace('## Limits', '<Panels syncKey="a">\n\ntext\n\n</Panels>\n\n## Limits');
    expect(problemsWith({ [GUIDE]: tabs })).toEqual([]);
  });
});
