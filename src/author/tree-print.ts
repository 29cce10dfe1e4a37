/** A tree as its author looks over it in a terminal: each node once, with the routes that go through it. */
import { sizeOf } from '../compile/size.ts';
import { type Route, routesOf } from '../compile/graph.ts';
import { type OutlineNode, outlineOf } from '../compile/outline.ts';
import { showTree } from '../compile/tree.ts';
import type { Tree } from '../schema/tree.ts';

/**
 * The outline of a tree: a question, its answers below it, and below them what they lead to. A node that
 * stands further up already is named without its answers. Then the figures of the tree.
 */
export function printTree(id: string, tree: Tree): string {
  const routes = routesOf(tree);
  return [
    `${id}  ${tree.title}`,
    '',
    ...nodeLines(outlineOf(showTree(id, tree, routes), routes), tree, routes, ''),
    '',
    ...figureLines(tree, routes),
  ].join('\n');
}

function nodeLines(
  node: OutlineNode,
  tree: Tree,
  routes: readonly Route[],
  indent: string,
): string[] {
  return [
    indent + headOf(node.id, tree),
    ...node.branches.flatMap((branch) => [
      ...branch.answers.map(({ id, answer, label, only }) => {
        const through = routes.filter(({ answers }) => answers.includes(answer)).length;
        const limited = only ? `, ${listed(only)} only` : '';
        return `${indent}  = ${id}  ${label}  (${counted(through, 'route')}${limited})`;
      }),
      ...(branch.again
        ? [`${indent}    ${branch.node.id}  see above`]
        : nodeLines(branch.node, tree, routes, `${indent}    `)),
    ]),
  ];
}

/** From the tree itself: the outline knows the words of what lies on a route only. */
function headOf(id: string, tree: Tree): string {
  const [question, outcome] = [tree.questions[id], tree.outcomes[id]];
  if (question) return `${id}  ${question.ask}`;
  return outcome ? `${id}  ${outcome.kind}: ${outcome.do}` : `${id}  There is no such node.`;
}

function figureLines(tree: Tree, routes: readonly Route[]): string[] {
  const { questions, outcomes, longest, mean, byMarketplace } = sizeOf(tree);
  const reached = new Set(routes.flatMap(({ nodes }) => nodes));
  const apart = [...Object.keys(tree.questions), ...Object.keys(tree.outcomes)].filter(
    (id) => !reached.has(id),
  );
  const size = [
    counted(questions, 'question'),
    counted(outcomes, 'outcome'),
    counted(routes.length, 'route'),
  ].join(', ');
  const open = Object.entries(byMarketplace).map(([m, count]) => `${m} ${String(count)}`);
  return [
    `${size}. Longest route: ${counted(longest, 'question')}; mean: ${mean.toFixed(1)}.`,
    `Routes by marketplace: ${open.join(', ')}.`,
    ...(apart.length > 0 ? [`On no route: ${apart.join(', ')}.`] : []),
  ];
}

/** `uk, eu and jp`. */
function listed(names: readonly string[]): string {
  return names.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}

function counted(n: number, thing: string): string {
  return `${String(n)} ${thing}${n === 1 ? '' : 's'}`;
}
