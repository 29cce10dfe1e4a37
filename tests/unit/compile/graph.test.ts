/** A tree as a graph. */
import { describe, expect, it } from 'vitest';
import { edgesOf, firstWays, questionsLeft, routesOf } from '../../../src/compile/graph.ts';
import type { Tree } from '../../../src/schema/tree.ts';
import { TREE, libraryWith, swap } from '../fixture.ts';

const treeOf = (library = libraryWith()): Tree => library.trees.get('orders/late-parcel')!.data;
const tree = treeOf();
const routes = routesOf(tree);
const written = (list = routes) =>
  list.map(({ answers, outcome }) => `${answers.join(' ')} → ${outcome}`);

describe('the answers of a question', () => {
  it('are its cases, then its options, in the author’s order', () => {
    expect(edgesOf(tree, 'promised').map(({ id, answer, next }) => [id, answer, next])).toEqual([
      ['not-yet', 'promised=not-yet', 'wait'],
      ['too-early', 'promised=too-early', 'wait'],
      ['claim-open', 'promised=claim-open', 'share'],
      ['too-late', 'promised=too-late', 'leave-it'],
      ['unknown', 'promised=unknown', 'wait'],
    ]);
  });

  it('are none for an outcome and for what is not there', () => {
    expect([edgesOf(tree, 'wait'), edgesOf(tree, 'nowhere')]).toEqual([[], []]);
  });
});

describe('the routes', () => {
  it('are all ways from the start to an outcome', () => {
    const after = (shipper: string) => [
      `shipper=${shipper} promised=not-yet → wait`,
      `shipper=${shipper} promised=too-early → wait`,
      `shipper=${shipper} promised=claim-open share=good → answer-claim`,
      `shipper=${shipper} promised=claim-open share=bad price=small → refund`,
      `shipper=${shipper} promised=claim-open share=bad price=large → answer-claim`,
      `shipper=${shipper} promised=claim-open share=bad price=any → refund`,
      `shipper=${shipper} promised=too-late → leave-it`,
      `shipper=${shipper} promised=unknown → wait`,
    ];
    expect(written()).toEqual([
      'shipper=amazon → leave-it',
      ...after('seller'),
      ...after('prime'),
      'shipper=unknown → leave-it',
    ]);
  });

  it('know their nodes and the marketplaces in which they can be taken', () => {
    const find = (...answers: string[]) =>
      routes.find((route) => route.answers.join() === answers.join());
    expect(find('shipper=prime', 'promised=not-yet')).toMatchObject({
      nodes: ['shipper', 'promised', 'wait'],
      marketplaces: ['us', 'uk'],
    });
    const last = ['promised=claim-open', 'share=bad', 'price=any'];
    expect(find('shipper=seller', ...last)?.marketplaces).toEqual(['uk', 'eu', 'jp']);
    expect(find('shipper=prime', ...last)?.marketplaces).toEqual(['uk']);
  });

  it('leave out answers that no marketplace has together', () => {
    const excluded = treeOf(
      libraryWith({ [TREE]: swap('next: promised, only: [us, uk]', 'next: price, only: [uk]') }),
    );
    const prime = written(routesOf(excluded)).filter((route) => route.startsWith('shipper=prime'));
    expect(prime).toEqual(['shipper=prime price=any → refund']);
  });

  it('come to an end in a circle, and in a target that is not there', () => {
    const circle = treeOf(
      libraryWith({
        [TREE]: swap('label: Over the limit, next: price', 'label: Over the limit, next: promised'),
      }),
    );
    expect(routesOf(circle).every(({ nodes }) => new Set(nodes).size === nodes.length)).toBe(true);
    const loose = treeOf(
      libraryWith({
        [TREE]: swap('label: Over the limit, next: price', 'label: Over the limit, next: nowhere'),
      }),
    );
    expect(written(routesOf(loose)).some((route) => route.includes('share=bad'))).toBe(false);
  });
});

describe('the way to a node', () => {
  it('is the first in the author’s order; none leads to the start', () => {
    const ways = firstWays(routes);
    expect(Object.fromEntries(ways)).toEqual({
      shipper: [],
      'leave-it': ['shipper=amazon'],
      promised: ['shipper=seller'],
      wait: ['shipper=seller', 'promised=not-yet'],
      share: ['shipper=seller', 'promised=claim-open'],
      'answer-claim': ['shipper=seller', 'promised=claim-open', 'share=good'],
      price: ['shipper=seller', 'promised=claim-open', 'share=bad'],
      refund: ['shipper=seller', 'promised=claim-open', 'share=bad', 'price=small'],
    });
  });
});

describe('the questions left', () => {
  it('are the most that can still come', () => {
    expect(Object.fromEntries(questionsLeft(tree))).toEqual({
      shipper: 3,
      promised: 2,
      share: 1,
      price: 0,
    });
  });

  it('are counted even in a circle', () => {
    const circle = treeOf(
      libraryWith({
        [TREE]: swap('label: Any amount, next: refund', 'label: Any amount, next: shipper'),
      }),
    );
    expect(questionsLeft(circle).get('shipper')).toBeLessThanOrEqual(4);
  });
});
