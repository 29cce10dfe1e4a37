/** A reader can take every answer of a question in some marketplace, and tell it from the others there. */
import { type Edge, edgesOf } from '../../compile/graph.ts';
import type { Entry, Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import type { Path } from '../../read/yaml.ts';
import { MARKETPLACES } from '../../schema/terms.ts';
import type { Tree } from '../../schema/tree.ts';
import { hasLooseEnds, listed, reachOf } from '../reach.ts';

export function answers(library: Library): Problem[] {
  return [...library.trees.values()].flatMap((entry) => {
    if (hasLooseEnds(entry.data)) return [];
    return Object.keys(entry.data.questions).flatMap((id) => [
      ...closedAnswers(entry, id),
      ...sameLabels(entry, id),
    ]);
  });
}

/** Answers for marketplaces in which the question is not asked. */
function closedAnswers(entry: Entry<Tree>, id: string): Problem[] {
  const asked = MARKETPLACES.filter((m) => reachOf(entry.data, m).has(id));
  if (asked.length === 0) return [];
  return edgesOf(entry.data, id).flatMap((edge): Problem[] => {
    const { only } = edge;
    if (!only || only.some((m) => asked.includes(m))) return [];
    return [
      {
        ...entry.locate([...pathOf(entry.data, edge), 'only']),
        rule: 'closed-answer',
        what: `The answer “${edge.answer}” is for ${listed(only)}, but the question is asked in ${listed(asked)} alone.`,
        mend: 'Delete the answer, or look at “only:” of the answers that lead to the question.',
      },
    ];
  });
}

/** Two answers that look alike to the same reader. */
function sameLabels(entry: Entry<Tree>, id: string): Problem[] {
  const { cases = [], options = {} } = entry.data.questions[id] ?? {};
  const labels = [...cases, ...Object.values(options)].map(({ label }) => label);
  // In the same order.
  const edges = edgesOf(entry.data, id);
  return edges.flatMap((edge, index): Problem[] => {
    const label = labels[index] ?? '';
    const twin = edges.find(
      (other, before) => before < index && labels[before] === label && isSharedBy(edge, other),
    );
    if (!twin) return [];
    return [
      {
        ...entry.locate([...pathOf(entry.data, edge), 'label']),
        rule: 'same-label',
        what: `The answers “${twin.id}” and “${edge.id}” of “${id}” have one label: “${label}”.`,
        mend: 'Say in one of them what makes the difference.',
      },
    ];
  });
}

/** True where a marketplace has both answers. */
function isSharedBy(one: Edge, other: Edge): boolean {
  return MARKETPLACES.some((m) => [one, other].every(({ only }) => only?.includes(m) ?? true));
}

function pathOf(tree: Tree, { question, id }: Edge): Path {
  const index = tree.questions[question]?.cases?.findIndex((c) => c.id === id) ?? -1;
  return ['questions', question, ...(index === -1 ? ['options', id] : ['cases', index])];
}
