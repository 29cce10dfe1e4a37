/** What an outcome works out: where it starts from, and what it reckons with. */
import { expect, it } from 'vitest';
import { showTree } from '../../../../src/compile/tree.ts';
import { routesOf } from '../../../../src/compile/graph.ts';
import {
  type Edits,
  TREE,
  TREE_ZH,
  libraryWith,
  problemsWith,
  recorded,
  swap,
} from '../../fixture.ts';

/** “answer-claim” with figures, in both languages. */
const figures = (...list: string[]): Edits => ({
  [TREE]: swap('    deadline: { fact', `    figures: [${list.join(', ')}]\n    deadline: { fact`),
  [TREE_ZH]: swap(
    '    deadline: { clock: 从索赔起',
    `    figures: [${list.map(() => '{ label: 某数 }').join(', ')}]\n    deadline: { clock: 从索赔起`,
  ),
});

it('A day, a share, what the share leaves and the amount itself are figures', () => {
  const edits = figures(
    '{ label: Answer by, from: promised, after: orders.reply-time }',
    '{ label: Keep, from: price, share: orders.defect-limit, only: [us] }',
    '{ label: Refund, from: price, without: orders.defect-limit }',
    '{ label: All of it, from: price }',
  );
  expect(problemsWith({ ...recorded(), ...edits })).toEqual([]);
  const tree = libraryWith(edits).trees.get('orders/late-parcel')!.data;
  const { outcomes } = showTree('orders/late-parcel', tree, routesOf(tree));
  expect(outcomes.find(({ id }) => id === 'answer-claim')?.figures).toEqual([
    { label: 'Answer by', from: 'promised', way: 'after', fact: 'orders.reply-time' },
    { label: 'Keep', from: 'price', way: 'share', fact: 'orders.defect-limit', only: ['us'] },
    { label: 'Refund', from: 'price', way: 'without', fact: 'orders.defect-limit' },
    { label: 'All of it', from: 'price', way: 'amount' },
  ]);
});

it.each([
  [
    'a share of a date',
    '{ label: Keep, from: promised, share: orders.defect-limit }',
    'The figure “Keep” starts from the question “promised”, which does not ask for an amount. Questions that ask for an amount: price.',
  ],
  [
    'a misspelt question',
    '{ label: Keep, from: prise, share: orders.defect-limit }',
    'The figure “Keep” starts from the question “prise”, which is not there. Did you mean “price”?',
  ],
  [
    'a time that is a share',
    '{ label: Answer by, from: promised, after: orders.defect-limit }',
    'The figure “Answer by” uses “orders.defect-limit”, which counts percent. Use a fact in minutes, hours or days.',
  ],
  [
    'a share that is a time',
    '{ label: Keep, from: price, without: orders.reply-time }',
    'The figure “Keep” uses “orders.reply-time”, which counts hours. Use a fact in percent.',
  ],
  [
    'a fact that is not there',
    '{ label: Answer by, from: promised, after: orders.reply-tim }',
    'There is no fact “orders.reply-tim”. Did you mean “orders.reply-time”?',
  ],
  [
    'two ways at once',
    '{ label: Keep, from: price, share: orders.defect-limit, without: orders.defect-limit }',
    'is not right. A figure has one of “after”, “share” and “without”',
  ],
])('%s is refused', (_, figure, said) => {
  const [first = ''] = problemsWith({ ...recorded(), ...figures(figure) });
  expect(first).toContain(said);
});

it('A question that nobody is asked on the way is refused', () => {
  const wait: Edits = {
    [TREE]: swap(
      '    deadline: { text: This week',
      '    figures: [{ label: Keep, from: price }]\n    deadline: { text: This week',
    ),
    [TREE_ZH]: swap(
      '    deadline: { text: 本周',
      '    figures: [{ label: 某数 }]\n    deadline: { text: 本周',
    ),
  };
  expect(problemsWith({ ...recorded(), ...wait })).toEqual([
    'content/trees/orders/late-parcel.yaml:68:30  The figure “Keep” starts from “price”, which nobody is asked on the way to “wait”. Ask it on a route to this outcome, or delete the figure.',
  ]);
});

it('A translation has as many labels', () => {
  const { [TREE]: english } = figures('{ label: All of it, from: price }');
  expect(problemsWith({ ...recorded(), [TREE]: english! })[0]).toContain(
    '“outcomes › answer-claim › figures” has 0 texts here, but 1 in English.',
  );
});
