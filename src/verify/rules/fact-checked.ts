/** The day on which a fact was checked is not yet to come: such a fact would never be due. */
import { addDays } from '../../compile/days.ts';
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import type { Context } from '../verify.ts';

export function factChecked(library: Library, { today }: Context): Problem[] {
  // Where the author is, it may be tomorrow already.
  const last = addDays(today, 1);
  return [...library.facts].flatMap(([id, entry]): Problem[] => {
    const { checked } = entry.data;
    if (checked <= last) return [];
    return [
      {
        ...entry.locate(['checked']),
        rule: 'fact-checked',
        what: `“${id}” was checked on ${checked}, which is yet to come.`,
        mend: 'Write the day on which somebody last looked at the source.',
      },
    ];
  });
}
