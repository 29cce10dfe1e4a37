/** The routes of a tree do not ask too many questions in the mean, unless the tree says why. */
import { sizeOf } from '../../compile/size.ts';
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import { MEAN_QUESTIONS, MOST_QUESTIONS } from '../budgets.ts';

export function meanRoute(library: Library): Problem[] {
  return [...library.trees.values()].flatMap((entry): Problem[] => {
    if (entry.data.long !== undefined) return [];
    const { longest, mean } = sizeOf(entry.data);
    // A route that is too long is reported by itself, and lowers the mean when it is mended.
    if (mean <= MEAN_QUESTIONS || longest > MOST_QUESTIONS) return [];
    return [
      {
        ...entry.locate(['questions']),
        rule: 'mean-route',
        what: `A route asks ${mean.toFixed(1)} questions in the mean.`,
        mend: `Ask first what ends most routes, or make two trees (at most ${String(MEAN_QUESTIONS)}), or give the reason with “long:”.`,
      },
    ];
  });
}
