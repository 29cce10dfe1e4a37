/** A question has no more answers than a reader can compare. */
import { edgesOf } from '../../compile/graph.ts';
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import { MARKETPLACES } from '../../schema/terms.ts';
import { MOST_OPTIONS } from '../budgets.ts';

export function optionCount(library: Library): Problem[] {
  return [...library.trees.values()].flatMap((entry) =>
    Object.entries(entry.data.questions).flatMap(([id, question]): Problem[] => {
      const answers = edgesOf(entry.data, id);
      // Nobody sees the answers of two marketplaces together.
      const most = Math.max(
        ...MARKETPLACES.map((m) => answers.filter(({ only }) => only?.includes(m) ?? true).length),
      );
      if (most <= MOST_OPTIONS) return [];
      return [
        {
          ...entry.locate(['questions', id, question.options ? 'options' : 'cases']),
          rule: 'option-count',
          what: `The question “${id}” has ${String(most)} answers.`,
          mend: `Merge answers that lead to the same advice, or ask in two questions (at most ${String(MOST_OPTIONS)}).`,
        },
      ];
    }),
  );
}
