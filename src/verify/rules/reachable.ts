/** Every question and outcome can be reached from the start, in at least one marketplace. */
import { edgesOf } from '../../compile/graph.ts';
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import { MARKETPLACES } from '../../schema/terms.ts';
import { hasLooseEnds, listed, reachOf } from '../reach.ts';

export function reachable(library: Library): Problem[] {
  return [...library.trees.values()].flatMap((entry) => {
    const tree = entry.data;
    if (hasLooseEnds(tree)) return [];
    const problems: Problem[] = [];
    const report = (id: string, what: (kind: string) => string, mend: string) => {
      const isQuestion = tree.questions[id] !== undefined;
      const place = entry.locate([isQuestion ? 'questions' : 'outcomes', id]);
      const said = what(`${isQuestion ? 'question' : 'outcome'} “${id}”`);
      problems.push({ ...place, rule: 'unreachable-node', what: said, mend });
    };

    /** Those of `lost` that are lost first: what only follows them is found again together with them. */
    const first = (lost: string[]): string[] => {
      const below = new Set(lost.flatMap((id) => edgesOf(tree, id).map((edge) => edge.next)));
      const heads = lost.filter((id) => !below.has(id));
      return heads.length > 0 ? heads : lost;
    };
    const alsoLost = (head: string, lost: string[]): string => {
      const met = new Set([head]);
      for (const node of met) {
        for (const { next } of edgesOf(tree, node)) if (lost.includes(next)) met.add(next);
      }
      const names = [...met].slice(1).map((node) => `“${node}”`);
      return names.length === 0 ? '' : ` What only follows it is lost as well: ${listed(names)}.`;
    };
    const nodes = [...Object.keys(tree.questions), ...Object.keys(tree.outcomes)];
    const byAnyAnswer = reachOf(tree);
    const lost = nodes.filter((node) => !byAnyAnswer.has(node));
    for (const id of first(lost)) {
      const also = alsoLost(id, lost);
      report(
        id,
        (node) => `No answer on a route from the start leads to the ${node}.${also}`,
        `Let an answer lead to it with “next: ${id}”, or delete it.`,
      );
    }
    const somewhere = new Set(MARKETPLACES.flatMap((m) => [...reachOf(tree, m)]));
    const closed = [...byAnyAnswer].filter((node) => !somewhere.has(node));
    for (const id of first(closed)) {
      const also = alsoLost(id, closed);
      report(
        id,
        (node) => `The ${node} is reached in no marketplace.${also}`,
        'Look at “only:” of the answers on the way to it: together they leave no marketplace.',
      );
    }
    return problems;
  });
}
