/** The overview of an area lists every tree of the area. */
import { describe, expect, it } from 'vitest';
import { type Edits, OVERVIEW, OVERVIEW_ZH, gone, problemsWith, swap } from '../../fixture.ts';

const instead = (words: string): Edits => ({
  [OVERVIEW]: swap('<TreeList area="orders" />', words),
  [OVERVIEW_ZH]: swap(
    '<TreeList area="orders" />',
    words.replace('/decide/', '/zh-cn/decide/').replace('The tree', '向导'),
  ),
});

it('an area without an overview', () => {
  expect(problemsWith({ [OVERVIEW]: gone, [OVERVIEW_ZH]: gone })).toEqual([
    'content/trees/orders/late-parcel.yaml:1:1  The area “orders” has a tree, but no overview. Add content/docs/orders/index.mdx with “area: orders” and “kind: overview” in its head, and <TreeList area="orders" /> below.',
  ]);
});

it('a tree that the overview does not lead to', () => {
  expect(problemsWith(instead('Nothing <TreeList area="returns" />'))).toEqual([
    'content/docs/orders/index.mdx:5:1  The overview of “orders” does not lead to the tree “orders/late-parcel”. Add <TreeList area="orders" />, which lists all trees of the area, or a link to /decide/orders/late-parcel/.',
  ]);
});

describe('a link to the tree', () => {
  it.each(['', '#wait'])('is enough: %s', (anchor) => {
    expect(
      problemsWith(
        instead(`[The tree](/decide/orders/late-parcel/${anchor}) <TreeList area="returns" />`),
      ),
    ).toEqual([]);
  });
});

it('a list in one language only', () => {
  const { [OVERVIEW_ZH]: chinese } = instead('<TreeList area="returns" />');
  expect(problemsWith({ [OVERVIEW_ZH]: chinese! })).toEqual([
    'content/docs/zh-cn/orders/index.mdx:1:1  The embedded trees, messages and lists differ from those of content/docs/orders/index.mdx. There: <TreeList area="orders" />. Here: <TreeList area="returns" />.',
  ]);
});
