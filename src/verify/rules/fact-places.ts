/** A fact has a value in every marketplace in which a reader can meet it; where not, the page says “not confirmed”. */
import { periodsOf } from '../../compile/facts.ts';
import { valueOn } from '../../compile/periods.ts';
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import { MARKETPLACES } from '../../schema/terms.ts';
import { listed } from '../reach.ts';
import { usesByFact } from '../uses.ts';
import type { Context } from '../verify.ts';

export function factPlaces(library: Library, { today }: Context): Problem[] {
  const uses = usesByFact(library);
  return [...library.facts].flatMap(([id, entry]): Problem[] => {
    const periods = periodsOf(entry.data.value);
    const missing = MARKETPLACES.filter((m) => valueOn(periods, m, today) === undefined);
    const met = (uses.get(id) ?? []).filter(({ marketplaces }) =>
      marketplaces.some((m) => missing.includes(m)),
    );
    const [first] = met;
    if (!first) return [];
    const open = missing.filter((m) => met.some(({ marketplaces }) => marketplaces.includes(m)));
    const others = new Set(met.map(({ file, node }) => `${file}#${node}`)).size - 1;
    const place = `${first.file}${first.node === '' ? '' : `#${first.node}`}`;
    return [
      {
        ...entry.locate(['value']),
        rule: 'fact-place',
        what: `“${id}” has no value in ${listed(open)}, where readers meet it: ${place}${others > 0 ? ` and ${String(others)} more` : ''}.`,
        mend: 'Look for it in Seller Central of that marketplace and add it; a text of a tree can be limited with “only:”. Until then readers there see “not confirmed”.',
      },
    ];
  });
}
