/** The size of a tree in figures. */
import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../src/compile/size.ts';
import type { Tree } from '../../../src/schema/tree.ts';
import { TREE, libraryWith, swap } from '../fixture.ts';

const treeOf = (library = libraryWith()): Tree => library.trees.get('orders/late-parcel')!.data;

describe('the figures of a tree', () => {
  it('count its questions, outcomes and routes', () => {
    // Two routes of one question; then two answers, each before two, two, three, four, four, four, two and two.
    expect(sizeOf(treeOf())).toEqual({
      questions: 4,
      outcomes: 4,
      routes: 18,
      longest: 4,
      mean: (2 * 1 + 2 * (4 * 2 + 3 + 3 * 4)) / 18,
      byMarketplace: { us: 16, uk: 14, eu: 8, jp: 8 },
    });
  });

  it('are nought for a tree whose start is not there', () => {
    const loose = treeOf(libraryWith({ [TREE]: swap('start: shipper', 'start: nowhere') }));
    expect(sizeOf(loose)).toMatchObject({ routes: 0, longest: 0, mean: 0 });
  });
});
