/** A tree as an outline in a terminal. */
import { describe, expect, it } from 'vitest';
import { printTree } from '../../../src/author/tree-print.ts';
import { type Edits, TREE, libraryWith, swap } from '../fixture.ts';

function printed(edits: Edits = {}): string {
  return printTree('orders/late-parcel', libraryWith(edits).trees.get('orders/late-parcel')!.data);
}

describe('the outline of a tree', () => {
  it('holds every node once, its answers with their routes, and the figures', () => {
    expect(printed()).toBe(
      `
orders/late-parcel  The parcel is late

shipper  Who ships this order?
  = amazon  Amazon (FBA)  (1 route)
  = unknown  I can’t tell  (1 route)
    leave-it  stop: Leave the order alone
  = seller  We do (FBM)  (8 routes)
    promised  What was the promised date?
      = not-yet  Not passed yet  (2 routes)
      = too-early  Less than {fact:orders.claim-opens} ago  (2 routes)
      = unknown  I don’t know  (2 routes)
        wait  wait: Wait for the claim to open
      = claim-open  A claim is open  (8 routes)
        share  What is the share of defects?
          = good  At or under the limit  (2 routes)
            answer-claim  act: Answer the claim
          = bad  Over the limit  (6 routes)
            price  What did the order cost?
              = small  Under the amount  (2 routes, us only)
                refund  hand-over: Hand the refund over
              = large  The amount or more  (2 routes, us only)
                answer-claim  see above
              = any  Any amount  (2 routes, uk, eu and jp only)
                refund  see above
      = too-late  Longer ago  (2 routes)
        leave-it  see above
  = prime  We do with Prime  (8 routes, us and uk only)
    promised  see above

4 questions, 4 outcomes, 18 routes. Longest route: 4 questions; mean: 2.7.
Routes by marketplace: us 16, uk 14, eu 8, jp 8.`.slice(1),
    );
  });

  it('shows a tree that is not finished', () => {
    const lines = printed({
      [TREE]: swap('label: Over the limit, next: price', 'label: Over the limit, next: prize'),
    }).split('\n');
    expect(lines).toContain('            prize  There is no such node.');
    expect(lines.at(-1)).toBe('On no route: price, refund.');
  });

  it('comes to an end in a circle', () => {
    const circle = swap(
      'id: good, at-most: orders.defect-limit, label: At or under the limit, next: answer-claim',
      'id: good, at-most: orders.defect-limit, label: At or under the limit, next: promised',
    );
    expect(printed({ [TREE]: circle })).toContain(
      '= good  At or under the limit  (0 routes)\n            promised  see above',
    );
  });
});
