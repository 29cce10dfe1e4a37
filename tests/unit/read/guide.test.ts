/** What a guide holds, and where each part of it stands. */
import { describe, expect, it } from 'vitest';
import { type Guide, parseGuide } from '../../../src/read/guide.ts';

const HEAD = `---
title: Two parcels
description: "What to do."
---

import { Example, Fact, FactTable, IfThen, Message, Wizard } from '#guide';

`;

/** The guide with this body; its first line is line 8. */
function read(body: string): Guide {
  const { guide, problems } = parseGuide('orders/late', 'late.mdx', HEAD + body);
  expect(problems).toEqual([]);
  return guide!;
}

const placesOf = (list: { place: { line: number; column: number } }[]) =>
  list.map(({ place }) => `${place.line}:${place.column}`);

describe('headings', () => {
  it('have the anchors that the built page gives them', () => {
    const { headings } = read('## What to do\n\n### “Late”, or *lost*?\n\n## What to do\n');
    expect(headings.map((h) => [h.depth, h.slug])).toEqual([
      [2, 'what-to-do'],
      [3, 'late-or-lost'],
      [2, 'what-to-do-1'],
    ]);
    expect(placesOf(headings)).toEqual(['8:1', '10:1', '12:1']);
  });
});

describe('facts, trees and messages', () => {
  it('are found in text, lists, tables, headings and notes', () => {
    const body = `Within <Fact id="a.text" />.

- within <Fact id="a.item" />

| limit |
| --- |
| <Fact id="a.cell" /> |

## After <Fact id="a.heading" />

:::note
Never **over <Fact id="a.note" />**.
:::
`;
    const { facts } = read(body);
    expect(facts.map(({ id }) => id)).toEqual([
      'a.text',
      'a.item',
      'a.cell',
      'a.heading',
      'a.note',
    ]);
    expect(placesOf(facts)).toEqual(['8:8', '10:10', '14:3', '16:10', '19:14']);
  });

  it('are found in a table of facts, a wizard, an if-then table and a message', () => {
    const body = `<FactTable ids={['a.one', "a.two"]} />

<IfThen tree="a/tree" />

<Wizard tree="a/tree" />

<Message id="a/message" />
`;
    const { facts, trees, messages } = read(body);
    expect(facts.map(({ id }) => id)).toEqual(['a.one', 'a.two']);
    expect(trees.map(({ part, id }) => `${part} ${id}`)).toEqual([
      'IfThen a/tree',
      'Wizard a/tree',
    ]);
    expect(placesOf(trees)).toEqual(['10:1', '12:1']);
    expect(messages).toEqual([
      { id: 'a/message', place: { file: 'late.mdx', line: 14, column: 1 } },
    ]);
  });
});

describe('links', () => {
  it('are found as links, as definitions and in HTML', () => {
    const { links } = read(
      'See [a](/a/), [b][1] and <a href="/c/">c</a>.\n\n## To [d](#d)\n\n[1]: /b/\n',
    );
    expect(links.map(({ url }) => url)).toEqual(['/a/', '/c/', '#d', '/b/']);
    expect(placesOf(links)).toEqual(['8:5', '8:26', '10:7', '12:1']);
  });
});

describe('running text', () => {
  const textOf = (body: string) =>
    read(body)
      .words.map(({ text }) => text)
      .slice(2);

  it('begins with the title and the description, whose letters it can place', () => {
    const [title, description] = read('text\n').words;
    expect([title?.text, title?.at(4)]).toEqual([
      'Two parcels',
      { file: 'late.mdx', line: 2, column: 12 },
    ]);
    expect([description?.text, description?.at(0)]).toEqual([
      'What to do.',
      { file: 'late.mdx', line: 3, column: 15 },
    ]);
  });

  it('joins bold and plain words, but not across what is no text', () => {
    expect(textOf('in **30** minutes\n')).toEqual(['in 30 minutes']);
    expect(textOf('30 <Fact id="a.b" /> minutes\n')).toEqual(['30 · minutes']);
    expect(textOf('30 `x` minutes\n')).toEqual(['30 · minutes']);
    expect(textOf('- 30\n- minutes\n')).toEqual(['30', 'minutes']);
  });

  it('leaves out code and examples', () => {
    expect(
      textOf('`30 minutes` or <Example>40 minutes</Example>.\n\n```\n50 minutes\n```\n'),
    ).toEqual(['· or ·.']);
  });

  it('places a letter of a later line, also in a list', () => {
    const words = read('- first\n  second *third* last\n').words[2]!;
    const place = (word: string) => {
      const { line, column } = words.at(words.text.indexOf(word));
      return `${line}:${column}`;
    };
    expect(['first', 'second', 'third', 'last'].map(place)).toEqual(['8:3', '9:3', '9:11', '9:18']);
  });
});

describe('sections', () => {
  it('hold the text below each heading, with facts in their place', () => {
    const { sections } = read('Before.\n\n## A heading\n\nAfter <Fact id="a.b" /> it.\n');
    expect(sections.map(({ slug, title }) => [slug, title])).toEqual([
      ['', 'Two parcels'],
      ['a-heading', 'A heading'],
    ]);
    expect(sections[1]?.pieces).toEqual([
      { text: ' ' },
      { text: 'After ' },
      { fact: 'a.b' },
      { text: ' it.' },
    ]);
  });
});
