/** In each language a spelling stands for one term: else a link would explain another one. */
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import { LANGUAGES } from '../../schema/terms.ts';

export function vocabulary(library: Library): Problem[] {
  return LANGUAGES.flatMap((language) => {
    const known = new Map<string, string>();
    return [...library.vocabulary.values()].flatMap((entry) => {
      const { term, also = [] } = entry.data[language];
      return [term, ...also].flatMap((spelling, i): Problem[] => {
        const key = spelling.toLowerCase();
        const other = known.get(key);
        known.set(key, entry.id);
        if (other === undefined) return [];
        return [
          {
            ...entry.locate([language, ...(i === 0 ? ['term'] : ['also', i - 1])]),
            rule: 'vocabulary',
            what: `“${spelling}” stands for “${other}” already.`,
            mend: 'Keep it at one of the two terms, or make them one.',
          },
        ];
      });
    });
  });
}
