/** Slips in the cases of a typed answer and their bounds. */
import { type Bound, BOUNDS } from '../../../src/compile/cases.ts';
import { periodsOf } from '../../../src/compile/facts.ts';
import { MARKETPLACES, type Marketplace } from '../../../src/schema/terms.ts';
import type { InputCase, Question } from '../../../src/schema/tree.ts';
import { fittingUnits } from '../../../src/verify/rules/facts.ts';
import { type Content, type TreeSource, inBoth, inEnglish, misspelt } from '../content.ts';
import { type Kind, type Place, always, partly } from '../kind.ts';

/** A case where it stands. */
interface CasePlace {
  source: TreeSource;
  question: string;
  index: number;
  all: readonly InputCase[];
  own: InputCase;
}

const casesIn = ({ trees }: Content): CasePlace[] =>
  trees.flatMap((source) =>
    Object.entries(source.data.questions).flatMap(([question, { cases: all = [] }]) =>
      all.map((own, index) => ({ source, question, index, all, own })),
    ),
  );

const edit = (
  { source, question, own }: CasePlace,
  change: (cases: InputCase[], question: Question) => void,
  names: readonly string[] = [],
): Place =>
  inEnglish(source, `${question}=${own.id}`, [question, ...names], (tree) => {
    change(tree.questions[question]!.cases!, tree.questions[question]!);
  });

/** Takes a case away in both languages. */
const drop = ({ source, question, index, own }: CasePlace): Place =>
  inBoth(
    source,
    `${question}=${own.id}`,
    [question, own.next],
    (tree) => {
      tree.questions[question]!.cases!.splice(index, 1);
    },
    (texts) => {
      Reflect.deleteProperty(texts.questions[question]!.cases!, own.id);
    },
  );

const isLast = ({ own }: CasePlace) => own['at-most'] === undefined && own.below === undefined;

/** The case before one, where both are open to the same marketplaces. */
const before = ({ all, index, own }: CasePlace) => {
  const found = all[index - 1];
  return found && String(found.only) === String(own.only) ? found : undefined;
};

const endOf = (c: InputCase) => c['at-most'] ?? c.below;

/** The number of a bound in a marketplace where the case is open, as the facts say today. */
function numberOf(limit: number | string, c: InputCase, content: Content): number | undefined {
  if (typeof limit === 'number') return limit;
  const fact = content.library.facts.get(limit)?.data;
  const value = fact && periodsOf(fact.value)[0]?.values[placesIn(c)[0]!];
  return typeof value === 'number' ? value : undefined;
}

const placesIn = (c: InputCase): readonly Marketplace[] => c.only ?? MARKETPLACES;

/** Every bound of every case that is of a sort. */
const boundsIn = (content: Content, sort: 'number' | 'string') =>
  casesIn(content).flatMap((at) =>
    BOUNDS.flatMap((bound) => {
      const limit = at.own[bound];
      return typeof limit === sort ? [{ at, bound, limit: limit! }] : [];
    }),
  );

const setBound = (at: CasePlace, bound: Bound, limit: number | string): Place =>
  edit(
    at,
    (cases) => {
      cases[at.index]![bound] = limit;
    },
    [String(at.own[bound])],
  );

/** A bound by a fact becomes its number. */
const asNumbers = (content: Content, fits: (at: CasePlace, fact: string) => boolean) =>
  boundsIn(content, 'string').flatMap(({ at, bound, limit }) => {
    const number = numberOf(limit, at.own, content);
    return number === undefined || !fits(at, String(limit)) ? [] : [setBound(at, bound, number)];
  });

/** The marks in the words of a question: `{fact:…}`. */
const wordsOf = ({ source, question }: CasePlace) =>
  (JSON.stringify(source.data.questions[question]).match(/\{fact:[^}]*\}/g) ?? []).map((mark) =>
    mark.slice('{fact:'.length, -1),
  );

/** Lets a case begin some units after the end of the one before it. */
const shifted = (by: number) => (content: Content) =>
  casesIn(content).flatMap((at) => {
    const previous = before(at);
    const end = previous && endOf(previous);
    const number = end === undefined ? undefined : numberOf(end, previous!, content);
    if (number === undefined) return [];
    return [
      edit(at, (cases) => {
        const own = cases[at.index]!;
        delete own.otherwise;
        delete own['at-least'];
        own.above = number + by;
      }),
    ];
  });

export const cases: Kind[] = [
  always('the last case ends somewhere', (content) =>
    casesIn(content)
      .filter(isLast)
      .map((at) =>
        edit(at, (all) => {
          delete all[at.index]!.otherwise;
          all[at.index]!['at-most'] = 10_000;
        }),
      ),
  ),
  always('the last case is deleted in both languages', (content) =>
    casesIn(content)
      .filter((at) => isLast(at) && at.all.length > 1)
      .map(drop),
  ),
  partly(
    'another case is deleted in both languages',
    'A case without a lower bound begins where the one before it ends, so that the next case takes over. It is seen where the next one names its lower bound, the node behind it is left alone, or a fact is used no more.',
    (content) =>
      casesIn(content)
        .filter((at) => !isLast(at))
        .map(drop),
  ),
  always('a case has no bound', (content) =>
    casesIn(content).map((at) =>
      edit(at, (all) => {
        for (const key of [...BOUNDS, 'otherwise'] as const) {
          Reflect.deleteProperty(all[at.index]!, key);
        }
      }),
    ),
  ),
  always('a case begins above the end of the one before it', shifted(5)),
  always('a case begins below the end of the one before it', shifted(-5)),
  always('two cases swap their places', (content) =>
    casesIn(content)
      .filter((at) => before(at) !== undefined)
      .map((at) =>
        edit(at, (all) => {
          all.splice(at.index - 1, 2, all[at.index]!, all[at.index - 1]!);
        }),
      ),
  ),
  always('the end of a case lies under that of the one before it', (content) =>
    casesIn(content).flatMap((at) => {
      const previous = before(at);
      const end = previous && endOf(previous);
      const number = end === undefined ? undefined : numberOf(end, previous!, content);
      const bound = at.own['at-most'] === undefined ? 'below' : 'at-most';
      if (number === undefined || at.own[bound] === undefined) return [];
      return [setBound(at, bound, number - 5)];
    }),
  ),
  partly(
    '“below” is written for “at-most”, or the other way round',
    'Both are cases that cover every value once; which day belongs to which, only the source says. It is seen where the next case names its lower bound, or a case holds nothing any more.',
    (content) =>
      casesIn(content).flatMap((at) => {
        const [from, to] =
          at.own['at-most'] === undefined
            ? (['below', 'at-most'] as const)
            : (['at-most', 'below'] as const);
        const limit = at.own[from];
        if (limit === undefined) return [];
        return [
          edit(at, (all) => {
            Reflect.deleteProperty(all[at.index]!, from);
            all[at.index]![to] = limit;
          }),
        ];
      }),
  ),
  always('a bound names a fact that does not exist', (content) =>
    boundsIn(content, 'string').map(({ at, bound, limit }) =>
      setBound(at, bound, misspelt(String(limit))),
    ),
  ),
  always('a bound names a fact that counts something else', (content) =>
    boundsIn(content, 'string').flatMap(({ at, bound }) => {
      const fitting = fittingUnits(at.source.data.questions[at.question]!);
      return [...content.library.facts.values()]
        .filter(({ data }) => !fitting.includes(data.unit))
        .slice(0, 3)
        .map(({ id }) => setBound(at, bound, id));
    }),
  ),
  partly(
    'a bound names another fact that counts the same',
    'Both are limits of the same sort; only the author knows which is meant. It is seen where the cases do not ascend any more, the fact has no value there, or the right one is used no more.',
    (content) =>
      boundsIn(content, 'string').flatMap(({ at, bound, limit }) => {
        const unit = content.library.facts.get(String(limit))?.data.unit;
        return [...content.library.facts.values()]
          .filter(({ id, data }) => id !== limit && data.unit === unit)
          .map(({ id }) => setBound(at, bound, id));
      }),
  ),
  always('a bound is the number of the fact that its question names', (content) =>
    asNumbers(content, (at, fact) => wordsOf(at).includes(fact)),
  ),
  partly(
    'a bound is the number of a fact that its question does not name',
    'The number may be the author’s own. It is seen where the fact is used no more, or the next case does not begin there.',
    (content) => asNumbers(content, (at, fact) => !wordsOf(at).includes(fact)),
  ),
  always('the fact of a bound loses its value in a marketplace', (content) =>
    boundsIn(content, 'string').flatMap(({ at, limit }) =>
      placesIn(at.own).flatMap((place) => {
        const source = content.facts.find(({ data }) => data[limit])!;
        return [
          inEnglish(source, `${limit} ${place}`, [String(limit)], (facts) => {
            const fact = facts[limit]!;
            const without = (value: number | string | object) =>
              Object.fromEntries(
                MARKETPLACES.filter((m) => m !== place).map((m) => [
                  m,
                  typeof value === 'object' ? (value as Record<string, number>)[m] : value,
                ]),
              ) as Partial<Record<Marketplace, number>>;
            if (Array.isArray(fact.value)) {
              for (const period of fact.value) period.value = without(period.value);
            } else {
              fact.value = without(fact.value);
            }
          }),
        ];
      }),
    ),
  ),
  partly(
    'days since a date become days until it',
    'Both measure days; which of them the cases mean stands in their labels alone.',
    ({ trees }) =>
      trees.flatMap((source) =>
        Object.entries(source.data.questions).flatMap(([question, { measure }]) =>
          measure === undefined
            ? []
            : [
                inEnglish(source, question, [question], (tree) => {
                  tree.questions[question]!.measure =
                    measure === 'days-since' ? 'days-until' : 'days-since';
                }),
              ],
        ),
      ),
  ),
  always('a typed answer is of another kind', ({ trees }) =>
    trees.flatMap((source) =>
      Object.entries(source.data.questions).flatMap(([question, { input }]) =>
        input === undefined
          ? []
          : [
              inEnglish(source, question, [question], (tree) => {
                tree.questions[question]!.input = input === 'date' ? 'money' : 'date';
              }),
            ],
      ),
    ),
  ),
];
