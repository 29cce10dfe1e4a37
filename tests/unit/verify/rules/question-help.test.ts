/** A question says where to find the answer, or has an answer for those who do not know. */
import { expect, it } from 'vitest';
import { type Edits, TREE, TREE_ZH, all, problemsWith, swap } from '../../fixture.ts';

const without: Edits = {
  [TREE]: swap('    where: "`Manage Orders`, the badge"\n', ''),
  [TREE_ZH]: swap('    where: "`管理订单`，标识"\n', ''),
};
const unknown = (id: string): Edits => ({
  [TREE]: all(
    without[TREE]!,
    swap('unknown: { label: I can’t tell', `${id}: { label: I can’t tell`),
  ),
  [TREE_ZH]: all(without[TREE_ZH]!, swap('unknown: { label: 看不出来', `${id}: { label: 看不出来`)),
});

it('either of the two is enough', () => {
  expect(problemsWith(without)).toEqual([]);
});

it('a question without both', () => {
  expect(problemsWith(unknown('other'))).toEqual([
    'content/trees/orders/late-parcel.yaml:14:3  The question “shipper” does not help a reader who does not know the answer. Say with “where:” where to find it, or add an option “unknown” that leads to how to find out, or to what is safe.',
  ]);
});

it('a misspelt “unknown”', () => {
  expect(problemsWith(unknown('unknwon'))).toEqual([
    'content/trees/orders/late-parcel.yaml:22:7  The question “shipper” does not help a reader who does not know the answer. Did you mean “unknown” by “unknwon”?',
  ]);
});

it('an input without both', () => {
  expect(
    problemsWith({
      [TREE]: swap('    where: "`Manage Orders`, the total"\n', ''),
      [TREE_ZH]: swap('    where: "`管理订单`，总额"\n', ''),
    }),
  ).toEqual([
    'content/trees/orders/late-parcel.yaml:46:3  The question “price” does not help a reader who does not know the answer. Say with “where:” where to find it, or add an option “unknown” that leads to how to find out, or to what is safe.',
  ]);
});
