/** A scale names a question with an input, and outcomes that its cases lead to. */
import { edgesOf } from '../../compile/graph.ts';
import type { Library } from '../../read/library.ts';
import { type Problem, guessOr } from '../../read/problem.ts';
import type { Path } from '../../read/yaml.ts';
import type { Scale, Tree } from '../../schema/tree.ts';
import { hasLooseEnds, listed } from '../reach.ts';

export function scaleQuestions(library: Library): Problem[] {
  return [...library.trees.values()].flatMap((entry) =>
    (entry.data.scales ?? []).flatMap((scale, index) =>
      slipsOf(scale, entry.data).map(({ path, what, mend }): Problem => ({
        ...entry.locate(['scales', index, ...path]),
        rule: 'scale-question',
        what,
        mend,
      })),
    ),
  );
}

interface Slip {
  path: Path;
  what: string;
  mend: string;
}

function slipsOf(scale: Scale, tree: Tree): Slip[] {
  const id = scale.question;
  const inputs = Object.keys(tree.questions).filter((name) => tree.questions[name]?.cases);
  if (!inputs.includes(id)) {
    const what = Object.hasOwn(tree.questions, id)
      ? `The question “${id}” has no input, and so no cases that ascend.`
      : `There is no question “${id}” in this tree.`;
    const advice =
      inputs.length > 0
        ? `Questions with an input: ${listed(inputs)}.`
        : 'No question of this tree has an input: delete the scale.';
    return [{ path: ['question'], what, mend: guessOr(id, inputs, advice) }];
  }
  const behind = hasLooseEnds(tree) ? undefined : outcomesBehind(id, tree);
  const outcomes = [...(behind ?? Object.keys(tree.outcomes))];
  return scale.outcomes.flatMap((outcome, index): Slip[] => {
    const path = ['outcomes', index];
    if (scale.outcomes.indexOf(outcome) < index) {
      const what = `The scale of “${id}” lists “${outcome}” twice.`;
      return [{ path, what, mend: 'Delete one of the two.' }];
    }
    if (outcomes.includes(outcome)) return [];
    const isThere = Object.hasOwn(tree.outcomes, outcome);
    const what = isThere
      ? `No case of “${id}” leads to “${outcome}”.`
      : `There is no outcome “${outcome}” in this tree.`;
    const advice = `Its cases lead to: ${outcomes.join(', ')}.`;
    return [{ path, what, mend: isThere ? advice : guessOr(outcome, outcomes, advice) }];
  });
}

/** The outcomes that a reader can still get to after one of the cases. */
function outcomesBehind(id: string, tree: Tree): Set<string> {
  const met = new Set((tree.questions[id]?.cases ?? []).map(({ next }) => next));
  for (const node of met) for (const { next } of edgesOf(tree, node)) met.add(next);
  return new Set([...met].filter((node) => Object.hasOwn(tree.outcomes, node)));
}
