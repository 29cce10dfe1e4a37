/** No route asks more questions than the budget without a reason written in the tree. */
import { routesOf } from '../../compile/graph.ts';
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import { MOST_QUESTIONS } from '../budgets.ts';

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
