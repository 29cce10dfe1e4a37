/** Every question and outcome can be reached from the start, in at least one marketplace. */
import { routesOf } from '../../compile/graph.ts';
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';

export function reachable(library: Library): Problem[] {
  return [...library.trees.values()].flatMap((entry) => {
    const tree = entry.data;
    if (!tree.questions[tree.start]) return [];
    const met = new Set(routesOf(tree).flatMap((route) => route.nodes));
    const lost = (group: 'questions' | 'outcomes', kind: string) =>
      Object.keys(tree[group])
        .filter((id) => !met.has(id))
        .map((id): Problem => ({
          ...entry.locate([group, id]),
          rule: 'unreachable-node',
          what: `No route from the start leads to the ${kind} “${id}” and on to an outcome.`,
          mend: `Let an answer lead to it with “next: ${id}”, or delete it.`,
        }));
    return [...lost('questions', 'question'), ...lost('outcomes', 'outcome')];
  });
}
