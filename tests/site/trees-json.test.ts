/** `/trees.json` tells other tools what the pages tell readers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { MachineConfig } from '../../src/compile/machine.ts';
import { AREAS, MARKETPLACES, type Marketplace, nodeId, pageId } from '../../src/schema/terms.ts';
import { DIST, all, attribute, one, pageAt, payloadOf, textOf, treePages } from './pages.ts';

const answer = z.templateLiteral([z.string(), '=', z.string()]);
const shape = z.array(
  z.strictObject({
    id: pageId,
    title: z.string().min(1),
    area: z.enum(AREAS),
    url: z.templateLiteral(['/decide/', z.string(), '/']),
    nodes: z
      .array(
        z.strictObject({
          id: nodeId,
          kind: z.enum(['question', 'outcome']),
          title: z.string().min(1),
        }),
      )
      .min(1),
    routes: z
      .array(
        z.strictObject({
          answers: z.array(answer),
          outcome: nodeId,
          marketplaces: z.array(z.enum(MARKETPLACES)).min(1),
        }),
      )
      .min(1),
  }),
);

const text = readFileSync(join(DIST, 'trees.json'), 'utf8');
const parsed = shape.safeParse(JSON.parse(text));
const trees = parsed.data ?? [];

it('has its shape', () => {
  expect(parsed.error && z.prettifyError(parsed.error)).toBeUndefined();
});

it('lists every tree that has a page, and no other', () => {
  const paths = treePages.filter(({ language }) => language === 'en').map(({ path }) => path);
  expect(trees.map(({ url }) => url).sort()).toEqual(paths);
});

it('has no marks of the content files in its texts', () => {
  expect(text.match(/\{fact:[^}]*\}|\]\([^)]*\)|\*\*|`[^`"]*`/g) ?? []).toEqual([]);
});

describe.each(trees)('$id', ({ id, title, area, url, nodes, routes }) => {
  const tree = one('decision-tree', pageAt(url)!.document)!;

  it('is in its area and has the title of its page', () => {
    expect(id.split('/')[0]).toBe(area);
    expect(textOf(one('h1', pageAt(url)!.document))).toBe(title);
  });

  it('has the nodes of its page, in the same order', () => {
    const sections = all('section[data-node]', tree).map((section) => ({
      id: attribute(section, 'data-id'),
      kind: attribute(section, 'data-node'),
    }));
    expect(nodes.map(({ id: node, kind }) => ({ id: node, kind }))).toEqual(sections);
  });

  it('has the headings of its page', () => {
    // A heading that holds a fact has a value for each marketplace.
    const headings = nodes.map(({ id: node }) => one(`[id="${node}"]`, tree)!);
    const plain = (_: unknown, i: number) => !one('[data-fact]', headings[i]!);
    expect(nodes.map((node) => node.title).filter(plain)).toEqual(
      headings.map(textOf).filter(plain),
    );
  });

  it('has routes that the machine takes, each to its outcome, in its marketplaces and no other', () => {
    const { machine } = payloadOf(tree).definition;
    const wrong = routes.flatMap(({ answers, outcome, marketplaces }) =>
      MARKETPLACES.filter(
        (marketplace) =>
          (walk(machine, answers, marketplace) === outcome) !== marketplaces.includes(marketplace),
      ).map((marketplace) => `${marketplace}: ${answers.join('&')} does not lead to ${outcome}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has a route to every outcome', () => {
    const outcomes = nodes.filter(({ kind }) => kind === 'outcome').map((node) => node.id);
    const reached = new Set(routes.map(({ outcome }) => outcome));
    expect(outcomes.filter((outcome) => !reached.has(outcome))).toEqual([]);
  });
});

/** Where answers lead in a marketplace, or undefined where one of them is not open there. */
function walk(
  { initial, states }: MachineConfig,
  answers: readonly string[],
  marketplace: Marketplace,
): string | undefined {
  let node = initial;
  for (const answer of answers) {
    const open = states[node]?.on?.[answer]?.find(
      ({ guard }) => guard?.params.only?.includes(marketplace) ?? true,
    );
    if (!open) return undefined;
    node = open.target;
  }
  return node;
}
