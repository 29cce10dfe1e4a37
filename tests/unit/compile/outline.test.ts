/** A tree as nested lists. */
import { describe, expect, it } from 'vitest';
import { routesOf } from '../../../src/compile/graph.ts';
import { type OutlineNode, nodesOf, outlineOf } from '../../../src/compile/outline.ts';
import { showTree } from '../../../src/compile/tree.ts';
import { libraryWith } from '../fixture.ts';

const source = libraryWith().trees.get('orders/late-parcel')!.data;
const routes = routesOf(source);
const outline = outlineOf(showTree('orders/late-parcel', source, routes), routes);

/** An outline as indented lines, as a reader goes through it. */
function lines(node: OutlineNode, indent = ''): string[] {
  return [
    `${indent}${String(node.number)} ${node.kind} ${node.id}`,
    ...node.branches.flatMap(({ answers, only, unknown, routes: count, node: next, again }) => {
      const said = answers.map(({ id }) => id).join(' / ');
      const limit = only ? ` only ${only.join(' ')}` : '';
      const line = `${indent}  ${said}${limit}${unknown ? ' ?' : ''} (${String(count)})`;
      return again
        ? [`${line} see ${String(next.number)}`]
        : [line, ...lines(next, `${indent}    `)];
    }),
  ];
}

describe('an outline', () => {
  it('names every node once, in the author’s order, with the routes through each answer', () => {
    expect(lines(outline)).toMatchInlineSnapshot(`
      [
        "1 question shipper",
        "  amazon / unknown (2)",
        "    2 stop leave-it",
        "  seller (8)",
        "    3 question promised",
        "      not-yet / too-early / unknown (3)",
        "        4 wait wait",
        "      claim-open (4)",
        "        5 question share",
        "          good (1)",
        "            6 act answer-claim",
        "          bad (3)",
        "            7 question price",
        "              small only us (1)",
        "                8 hand-over refund",
        "              large only us (1) see 6",
        "              any only uk eu jp (1) see 8",
        "      too-late (1) see 2",
        "  prime only us uk (8) see 3",
      ]
    `);
  });

  it('numbers its nodes one after the other', () => {
    expect(nodesOf(outline).map(({ number }) => number)).toEqual(
      nodesOf(outline).map((_, index) => index + 1),
    );
  });

  it('knows where a node and an answer are open, a limit before them included', () => {
    const share = nodesOf(outline).find(({ id }) => id === 'price')!;
    expect(share.marketplaces).toEqual(['us', 'uk', 'eu', 'jp']);
    expect(share.branches.map(({ marketplaces }) => marketplaces)).toEqual([
      ['us'],
      ['us'],
      ['uk', 'eu', 'jp'],
    ]);
  });
});
