/** A question says where to find the answer, or has an answer for those who do not know. */
import { edgesOf } from '../../compile/graph.ts';
import type { Library } from '../../read/library.ts';
import { type Problem, closest } from '../../read/problem.ts';

/** The id of the answer “I don’t know”. */
const UNKNOWN = 'unknown';

export function questionHelp(library: Library): Problem[] {
  return [...library.trees.values()].flatMap((entry) =>
    Object.entries(entry.data.questions).flatMap(([id, { where, options = {} }]): Problem[] => {
      if (where !== undefined || Object.hasOwn(options, UNKNOWN)) return [];
      // That it has no answer at all has been said.
      if (edgesOf(entry.data, id).length === 0) return [];
      const meant = closest(UNKNOWN, Object.keys(options));
      return [
        {
          ...entry.locate(meant ? ['questions', id, 'options', meant] : ['questions', id]),
          rule: 'question-help',
          what: `The question “${id}” does not help a reader who does not know the answer.`,
          mend: meant
            ? `Did you mean “${UNKNOWN}” by “${meant}”?`
            : 'Say with “where:” where to find it, or add an option “unknown” that leads to how to find out, or to what is safe.',
        },
      ];
    }),
  );
}
