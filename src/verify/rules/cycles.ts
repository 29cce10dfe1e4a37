/** No route comes back to a question that it has passed. */
import { edgesOf } from '../../compile/graph.ts';
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';

export function cycles(library: Library): Problem[] {
  return [...library.trees.values()].flatMap((entry) => {
    const tree = entry.data;
    const problems: Problem[] = [];
    const done = new Set<string>();
    const walk = (node: string, path: string[]): void => {
      if (done.has(node)) return;
      for (const edge of edgesOf(tree, node)) {
        // An id for two nodes has been reported; here it counts as the outcome.
        if (tree.outcomes[edge.next]) continue;
        const start = path.indexOf(edge.next);
        if (start === -1) {
          walk(edge.next, [...path, edge.next]);
          continue;
        }
        const round = [...path.slice(start), edge.next].join(' → ');
        const index = tree.questions[node]?.cases?.findIndex((c) => c.id === edge.id) ?? -1;
        const answer = index === -1 ? ['options', edge.id] : ['cases', index];
        problems.push({
          ...entry.locate(['questions', node, ...answer, 'next']),
          rule: 'cycle',
          what: `The answer “${edge.answer}” leads back to “${edge.next}”: ${round}.`,
          mend: 'Let it lead to an outcome, or to a question that does not come before it.',
        });
      }
      done.add(node);
    };
    walk(tree.start, [tree.start]);
    return problems;
  });
}
