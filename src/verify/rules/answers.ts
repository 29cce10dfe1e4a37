/** A reader can take every answer of a question in some marketplace, and tell it from the others there. */
import { type Edge, edgesOf } from '../../compile/graph.ts';
import type { Entry, Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import type { Path } from '../../read/yaml.ts';
import { MARKETPLACES } from '../../schema/terms.ts';
import type { Tree, TreeTexts } from '../../schema/tree.ts';
import { hasLooseEnds, listed, reachOf } from '../reach.ts';

export function answers(library: Library): Problem[] {
  return [...library.trees.values()].flatMap((entry) => {
    if (hasLooseEnds(entry.data)) return [];
    const translated = Object.values(library.translations).flatMap(({ trees }) => {
      const own = trees.get(entry.id);
      return own ? [own] : [];
    });
    return Object.keys(entry.data.questions).flatMap((id) => [
      ...closedAnswers(entry, id),
      ...sameLabels(entry, id),
      ...translated.flatMap((own) => sameTranslations(entry, own, id)),
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
  return twins(edges, labels).map((twin) => ({
    ...entry.locate([...pathOf(entry.data, twin.edge), 'label']),
    ...sameLabel(id, twin),
  }));
}

/** The same in another language, where the labels stand by their ids. */
function sameTranslations(entry: Entry<Tree>, own: Entry<TreeTexts>, id: string): Problem[] {
  const { cases = {}, options = {} } = own.data.questions[id] ?? {};
  const edges = edgesOf(entry.data, id);
  const labels = edges.map((edge) => (cases[edge.id] ?? options[edge.id])?.label);
  return twins(edges, labels).map((twin) => ({
    ...own.locate(['questions', id, ...groupOf(twin.edge.id, cases), 'label']),
    ...sameLabel(id, twin),
  }));
}

function groupOf(answer: string, cases: object): Path {
  return [Object.hasOwn(cases, answer) ? 'cases' : 'options', answer];
}

interface Twin {
  edge: Edge;
  /** The answer before it with the same label. */
  first: Edge;
  label: string;
}

function twins(edges: readonly Edge[], labels: readonly (string | undefined)[]): Twin[] {
  // An id that stands twice has been reported; a translation has one label for both.
  const isTwice = ({ id }: Edge) => edges.filter((edge) => edge.id === id).length > 1;
  return edges.flatMap((edge, index): Twin[] => {
    const label = isTwice(edge) ? undefined : labels[index];
    const first = edges
      .slice(0, index)
      .find((other, i) => labels[i] === label && !isTwice(other) && isSharedBy(edge, other));
    return first && label !== undefined ? [{ edge, first, label }] : [];
  });
}

function sameLabel(question: string, { edge, first, label }: Twin) {
  return {
    rule: 'same-label',
    what: `The answers “${first.id}” and “${edge.id}” of “${question}” have one label: “${label}”.`,
    mend: 'Say in one of them what makes the difference.',
  } as const;
}

/** True where a marketplace has both answers. */
function isSharedBy(one: Edge, other: Edge): boolean {
  return MARKETPLACES.some((m) => [one, other].every(({ only }) => only?.includes(m) ?? true));
}

function pathOf(tree: Tree, { question, id }: Edge): Path {
  const index = tree.questions[question]?.cases?.findIndex((c) => c.id === id) ?? -1;
  return ['questions', question, ...(index === -1 ? ['options', id] : ['cases', index])];
}
