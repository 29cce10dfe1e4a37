/** A translation was made from the English text of today, and from the facts of today that it states. */
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../schema/terms.ts';
import type { Digests } from '../../schema/translated.ts';
import type { Other } from '../parity.ts';
import { listed } from '../reach.ts';
import { type Unit, digestsOf, unitsOf } from '../translated.ts';

export function outdatedTranslations(library: Library): Problem[] {
  const units = [...unitsOf(library).values()];
  const others = LANGUAGES.filter((l): l is Other => l !== SOURCE_LANGUAGE);
  return others.flatMap((language): Problem[] => {
    const { made } = library.translations[language];
    // Who keeps no record is not told of each text that it lacks.
    if (!made) return [];
    return units.flatMap((unit): Problem[] => {
      const place = unit.placeIn(language);
      const what = changed(unit, digestsOf(unit, library), made.get(unit.id)?.data);
      if (place === undefined || what === undefined) return [];
      const mend = `Compare it with the English, then run “npm run translated -- ${unit.id}”.`;
      return [{ ...place, rule: 'outdated-translation', what: `${unit.name} ${what}.`, mend }];
    });
  });
}

function changed({ id }: Unit, now: Digests, made: Digests | undefined): string | undefined {
  if (!made) return 'is not recorded as translated';
  if (made.text !== now.text) return 'was translated before its English text changed';
  const facts = Object.entries(now.facts ?? {}).flatMap(([fact, value]) =>
    made.facts?.[fact] === value ? [] : [fact],
  );
  if (facts.length === 0) return undefined;
  if (id === `facts/${facts.join()}`) return 'was translated before its value changed';
  const names = listed(facts.map((fact) => `“${fact}”`));
  return `was translated before the ${facts.length === 1 ? 'fact' : 'facts'} ${names} that it states changed`;
}
