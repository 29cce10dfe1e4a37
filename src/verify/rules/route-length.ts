/** No route asks more than seven questions without a reason written in the tree. */
import { routesOf } from '../../compile/graph.ts';
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';

export const MOST_QUESTIONS = 7;

export function routeLength(library: Library): Problem[] {
  return [...library.trees.values()].flatMap((entry) => {
    if (entry.data.long !== undefined) return [];
    const longest = routesOf(entry.data).reduce<string[]>(
      (most, { answers }) => (answers.length > most.length ? answers : most),
      [],
    );
    if (longest.length <= MOST_QUESTIONS) return [];
    return [
      {
        ...entry.locate(['questions']),
        rule: 'route-length',
        what: `A route asks ${String(longest.length)} questions: ${longest.join(', ')}.`,
        mend: `Merge or drop questions (at most ${String(MOST_QUESTIONS)}), or give the reason with “long:”.`,
      },
    ];
  });
}
