/** The whole library as plain data. */
import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../../src/compile/handbook.ts';
import { TREE, TREE_ZH, file, libraryWith, original } from '../fixture.ts';

const handbook = compileHandbook(libraryWith());
const tree = handbook.trees['orders/late-parcel']!;

it('is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(handbook))).toEqual(handbook);
});

describe('the facts of a node', () => {
  it('are those in its texts, its labels, its cases and its deadline', () => {
    expect(
      Object.fromEntries(Object.entries(tree.facts).map(([id, ids]) => [id, [...ids].sort()])),
    ).toEqual({
      shipper: [],
      promised: ['orders.claim-closes', 'orders.claim-opens'],
      share: ['orders.defect-limit'],
      price: ['orders.signature-value'],
      'leave-it': [],
      wait: ['orders.claim-opens'],
      'answer-claim': ['orders.claim-page', 'orders.reply-time'],
      refund: [],
    });
  });
});

describe('where a fact is used', () => {
  it('is in guides, nodes of trees and messages', () => {
    expect(handbook.factUses['orders.reply-time']).toEqual([
      { kind: 'guide', id: 'orders/late' },
      { kind: 'tree', id: 'orders/late-parcel', node: 'answer-claim' },
      { kind: 'message', id: 'orders/late' },
    ]);
    expect(handbook.factUses['orders.signature-value']).toEqual([
      { kind: 'tree', id: 'orders/late-parcel', node: 'price' },
    ]);
  });
});

describe('a message', () => {
  it('stays in the buyer’s languages; its labels and its gloss are the reader’s', () => {
    const { en, 'zh-cn': zh } = handbook.messages['orders/late']!;
    expect(Object.keys(zh.texts)).toEqual(['en', 'de']);
    expect([en.blanks[0]?.label, zh.blanks[0]?.label]).toEqual([
      'Buyer’s first name',
      '买家的名字',
    ]);
    expect([en.title, zh.title]).toEqual(['Your parcel is late', '包裹迟到了']);
    expect([en.gloss, zh.gloss?.slice(0, 12)]).toEqual([undefined, '{first-name}']);
  });
});

describe('a guide', () => {
  const guide = handbook.guides['orders/late']!;

  it('has the same anchors in every language', () => {
    expect(guide.anchors).toEqual(['what-to-do', 'limits']);
    expect(guide.shown['zh-cn'].sections.map(({ anchor, title }) => [anchor, title])).toEqual([
      ['', '包裹迟到'],
      ['what-to-do', '怎么办'],
      ['limits', '上限'],
    ]);
  });

  it('knows its facts, also those of the trees it shows', () => {
    expect(guide.facts).toEqual(
      expect.arrayContaining(['orders.reply-time', 'orders.defect-limit', 'orders.claim-opens']),
    );
  });
});

describe('the trees of an area', () => {
  it('stand in the order their authors gave them', () => {
    const first = original(TREE).replace('order: 1', 'order: 2');
    const second = compileHandbook(
      libraryWith({
        [TREE]: file(first),
        'content/trees/orders/zebra.yaml': file(original(TREE)),
        'content/trees/zh-cn/orders/zebra.yaml': file(original(TREE_ZH)),
      }),
    );
    expect(Object.keys(second.trees)).toEqual(['orders/zebra', 'orders/late-parcel']);
  });
});
