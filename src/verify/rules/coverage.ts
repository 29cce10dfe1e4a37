/** The facts that the coverage lists name exist, and no advice waits for an area that is there. */
import type { Library } from '../../read/library.ts';
import { type Problem, guessOr } from '../../read/problem.ts';
import { isUnreadable } from '../unreadable.ts';

export function coverage(library: Library): Problem[] {
  const there = new Set([...library.guides.en.keys()].map((id) => id.split('/')[0]));
  const waiting = [...library.coverage.values()].flatMap((entry) =>
    Object.entries(entry.data.advice).flatMap(([number, { later }]): Problem[] =>
      later !== undefined && there.has(later)
        ? [
            {
              ...entry.locate(['advice', number, 'later']),
              rule: 'coverage',
              what: `The advice ${number} of “${entry.id}” waits for the area “${later}”, which is there.`,
              mend: 'Name the place that carries it: “at: guide:…#…”.',
            },
          ]
        : [],
    ),
  );
  const missing = [...library.research.values()].flatMap((entry) =>
    Object.entries(entry.data.facts).flatMap(([name, value]) => {
      if (typeof value === 'object' && 'left' in value) return [];
      return [value].flat().flatMap((id, i): Problem[] =>
        library.facts.has(id) || isUnreadable(library, 'fact', id)
          ? []
          : [
              {
                ...entry.locate(['facts', name, ...(Array.isArray(value) ? [i] : [])]),
                rule: 'coverage',
                what: `There is no fact “${id}”.`,
                mend: guessOr(
                  id,
                  library.facts.keys(),
                  'Name the fact that holds it, or say “left:”.',
                ),
              },
            ],
      );
    }),
  );
  return [...waiting, ...missing];
}
