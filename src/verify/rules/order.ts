/** The trees of an area have places of their own, so that their order never depends on chance. */
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';

export function order(library: Library): Problem[] {
  const taken = new Map<string, string>();
  return [...library.trees.values()].flatMap((entry): Problem[] => {
    const place = `${entry.id.split('/')[0] ?? ''} ${String(entry.data.order)}`;
    const other = taken.get(place);
    taken.set(place, other ?? entry.id);
    if (other === undefined) return [];
    return [
      {
        ...entry.locate(['order']),
        rule: 'order-twice',
        what: `The tree “${other}” has the order ${String(entry.data.order)} as well.`,
        mend: 'Give each tree of the area a number of its own.',
      },
    ];
  });
}
