/** Every fact has been looked at again in time. */
import { addDays } from '../../compile/days.ts';
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import { counted } from '../parity.ts';
import { usesByFact } from '../uses.ts';
import type { Context } from '../verify.ts';

export function factOverdue(library: Library, { today }: Context): Problem[] {
  const uses = usesByFact(library);
  return [...library.facts].flatMap(([id, entry]): Problem[] => {
    const { checked, review, source } = entry.data;
    const due = addDays(checked, review);
    if (today <= due) return [];
    const places = new Set(uses.get(id)?.map(({ file, node }) => `${file}#${node}`));
    return [
      {
        ...entry.locate(['checked']),
        rule: 'fact-overdue',
        what: `“${id}” was to be looked at again by ${due}; it is used in ${counted(places.size, 'place')}.`,
        mend: `Look at ${source.url}, correct the value if it has changed, and write the day of today at “checked:”.`,
      },
    ];
  });
}
