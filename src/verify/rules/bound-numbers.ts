/**
 * A bound names the fact that its question tells the reader: the branch must not keep the old number when the
 * policy changes. That another fact has the same number by chance means nothing.
 */
import { BOUNDS } from '../../compile/cases.ts';
import { periodsOf } from '../../compile/facts.ts';
import { factsIn } from '../../compile/marks.ts';
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import type { Question } from '../../schema/tree.ts';
import { fittingUnits } from './facts.ts';

export function boundNumbers(library: Library): Problem[] {
  return [...library.trees.values()].flatMap((entry) =>
    Object.entries(entry.data.questions).flatMap(([id, question]) =>
      (question.cases ?? []).flatMap((inputCase, index) =>
        BOUNDS.flatMap((bound): Problem[] => {
          const limit = inputCase[bound];
          if (typeof limit !== 'number') return [];
          const fact = factWith(limit, question, library);
          if (!fact) return [];
          return [
            {
              ...entry.locate(['questions', id, 'cases', index, bound]),
              rule: 'bare-number',
              what: `The bound ${String(limit)} of “${inputCase.id}” is a bare policy number: it is the value of “${fact.label}”.`,
              mend: `Write “${bound}: ${fact.id}”.`,
            },
          ];
        }),
      ),
    ),
  );
}

/** A fact that the words of the question name, with this number. */
function factWith(limit: number, question: Question, { facts }: Library) {
  const fitting = fittingUnits(question);
  for (const id of factsIn(JSON.stringify(question))) {
    const fact = facts.get(id)?.data;
    if (!fact || !fitting.includes(fact.unit)) continue;
    const values = periodsOf(fact.value).flatMap(({ values: all }) => Object.values(all));
    if (values.includes(limit)) return { id, label: fact.label };
  }
  return undefined;
}
