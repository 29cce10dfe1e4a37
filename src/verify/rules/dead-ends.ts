/** Wherever a reader gets to, there is an answer to choose or a step to take, in that reader's marketplace. */
import { edgesOf } from '../../compile/graph.ts';
import type { Entry, Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import { MARKETPLACES, type Marketplace } from '../../schema/terms.ts';
import type { Tree } from '../../schema/tree.ts';
import { listed, reachOf } from '../reach.ts';

export function deadEnds(library: Library): Problem[] {
  return [...library.trees.values()].flatMap((entry) => [
    ...questionsWithoutAnswer(entry),
    ...outcomesWithoutStep(entry),
  ]);
}

function questionsWithoutAnswer(entry: Entry<Tree>): Problem[] {
  const tree = entry.data;
  return Object.entries(tree.questions).flatMap(([id, question]): Problem[] => {
    // Cases have a rule of their own.
    if (question.cases) return [];
    const edges = edgesOf(tree, id);
    const place = { ...entry.locate(['questions', id, 'options']), rule: 'dead-end' } as const;
    if (edges.length === 0) {
      const what = `The question “${id}” has no answer.`;
      return [{ ...place, what, mend: 'Add options, or an input with cases.' }];
    }
    const stuck = MARKETPLACES.filter(
      (m) => reachOf(tree, m).has(id) && !edges.some(({ only }) => only?.includes(m) ?? true),
    );
    if (stuck.length === 0) return [];
    return [
      {
        ...place,
        what: `The question “${id}” has no answer in ${listed(stuck)}.`,
        mend: `Add an option with “only: [${stuck.join(', ')}]”, or take “only:” off one that fits everywhere.`,
      },
    ];
  });
}

function outcomesWithoutStep(entry: Entry<Tree>): Problem[] {
  const tree = entry.data;
  return Object.entries(tree.outcomes).flatMap(([id, { steps }]): Problem[] => {
    const open = (m: Marketplace) =>
      steps.some((step) => typeof step === 'string' || (step.only?.includes(m) ?? true));
    const idle = MARKETPLACES.filter((m) => reachOf(tree, m).has(id) && !open(m));
    if (idle.length === 0) return [];
    return [
      {
        ...entry.locate(['outcomes', id, 'steps']),
        rule: 'dead-end',
        what: `The outcome “${id}” has no step in ${listed(idle)}.`,
        mend: `Add a step with “only: [${idle.join(', ')}]”, or take “only:” off one that fits everywhere.`,
      },
    ];
  });
}
