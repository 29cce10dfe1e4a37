/** The answer to a question changes where the reader ends, in at least one marketplace in which it is asked. */
import { edgesOf } from '../../compile/graph.ts';
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import { MARKETPLACES, type Marketplace } from '../../schema/terms.ts';
import type { Tree } from '../../schema/tree.ts';
import { hasLooseEnds, listed, reachOf } from '../reach.ts';

export function idleQuestions(library: Library): Problem[] {
  return [...library.trees.values()].flatMap((entry) => {
    const tree = entry.data;
    if (hasLooseEnds(tree)) return [];
    const asked = MARKETPLACES.map((marketplace) => ({
      reached: reachOf(tree, marketplace),
      results: resultsIn(tree, marketplace),
    }));
    return Object.keys(tree.questions).flatMap((id): Problem[] => {
      const results = asked
        .filter(({ reached }) => reached.has(id))
        .map((where) => where.results.get(id) ?? id);
      if (results.length === 0 || results.includes(id)) return [];
      const ends = [...new Set(results)].map((result) => `“${result}”`);
      return [
        {
          ...entry.locate(['questions', id]),
          rule: 'idle-question',
          what: `Whatever the reader answers to “${id}”, the way leads to ${listed(ends, 'or')}.`,
          mend: 'Delete the question, or let one of its answers lead elsewhere.',
        },
      ];
    });
  });
}

/**
 * What each question comes to in a marketplace: itself, or where its answers do not matter, the one question
 * or outcome that all of them come to.
 */
function resultsIn(tree: Tree, marketplace: Marketplace): Map<string, string> {
  const results = new Map<string, string>();
  const resultOf = (node: string, above: ReadonlySet<string>): string => {
    const known = results.get(node);
    if (known !== undefined) return known;
    if (!tree.questions[node] || above.has(node)) return node;
    const below = new Set([...above, node]);
    const ends = new Set(
      edgesOf(tree, node)
        .filter(({ only }) => only?.includes(marketplace) ?? true)
        .map(({ next }) => resultOf(next, below)),
    );
    const [end = node] = ends;
    const result = ends.size === 1 ? end : node;
    results.set(node, result);
    return result;
  };
  for (const id of Object.keys(tree.questions)) resultOf(id, new Set());
  return results;
}
