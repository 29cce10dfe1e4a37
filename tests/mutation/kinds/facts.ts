/** Slips in facts, and where facts are named. */
import { type Fact, UNITS } from '../../../src/schema/fact.ts';
import type { Marketplace } from '../../../src/schema/terms.ts';
import {
  type Content,
  type FactSource,
  inBoth,
  inChinese,
  inEnglish,
  inText,
  misspelt,
} from '../content.ts';
import { type Kind, type Place, always, partly, warned } from '../kind.ts';

const atFacts =
  (
    change: (fact: Fact, id: string) => void,
    fits: (fact: Fact, id: string) => boolean = () => true,
  ) =>
  ({ facts }: Content): Place[] =>
    facts.flatMap((source) =>
      Object.entries(source.data)
        .filter(([id, fact]) => fits(fact, id))
        .map(([id]) => edit(source, id, change)),
    );

const edit = (source: FactSource, id: string, change: (fact: Fact, id: string) => void): Place =>
  inEnglish(source, id, [id], (facts) => {
    change(facts[id]!, id);
  });

const isNumber = ({ unit }: Fact) => unit !== 'text';
const hasOneValue = ({ value }: Fact) => !Array.isArray(value);

/** Replaces each match of a pattern in the files of a folder, one at a time. */
export const atMatches =
  (folder: RegExp, pattern: RegExp, change: (found: RegExpExecArray) => string) =>
  ({ files }: Content, fits: (found: RegExpExecArray) => boolean = () => true): Place[] =>
    [...files]
      .filter(([file]) => folder.test(file))
      .flatMap(([file, text]) =>
        [...text.matchAll(pattern)].filter(fits).map((found) =>
          inText(file, `at ${found.index}: ${found[0].slice(0, 60)}`, [], () => {
            const end = found.index + found[0].length;
            return text.slice(0, found.index) + change(found) + text.slice(end);
          }),
        ),
      );

const TEXTS = /^content\/(trees|messages)\//;
const GUIDES = /^content\/docs\//;

/** Facts that decide something: a bound, a deadline, a message. Others are only shown. */
function deciding({ trees, messages }: Content): Set<string> {
  const found = new Set<string>();
  for (const { data } of trees) {
    for (const { cases = [] } of Object.values(data.questions)) {
      for (const c of cases) {
        for (const limit of [c['at-least'], c.above, c['at-most'], c.below]) {
          if (typeof limit === 'string') found.add(limit);
        }
      }
    }
    for (const { deadline } of Object.values(data.outcomes)) {
      if (deadline?.fact !== undefined) found.add(deadline.fact);
    }
  }
  for (const id of inMessages(messages)) found.add(id);
  return found;
}

function inMessages(messages: Content['messages']): Set<string> {
  const texts = messages.map(({ data }) => JSON.stringify(data.texts)).join();
  return new Set([...texts.matchAll(/\{fact:([^}]*)\}/g)].map(([, id = '']) => id));
}

const KEYS = [
  'label',
  'value',
  'unit',
  'meaning',
  'fulfilment',
  'source',
  'checked',
  'review',
  'confidence',
  'owner',
] as const;

export const facts: Kind[] = [
  always(
    'a text names a fact that does not exist',
    atMatches(TEXTS, /\{fact:([^}]*)\}/g, ([, id = '']) => `{fact:${misspelt(id)}}`),
  ),
  always(
    'a guide names a fact that does not exist',
    atMatches(GUIDES, /<Fact id="([^"]*)"/g, ([, id = '']) => `<Fact id="${misspelt(id)}"`),
  ),
  always(
    'a table of facts names one that does not exist',
    atMatches(GUIDES, /(?<=[[,]\s*)'([a-z]+\.[^']*)'/g, ([, id = '']) => `'${misspelt(id)}'`),
  ),
  always('a deadline names a fact that does not exist', ({ trees }) =>
    trees.flatMap((source) =>
      Object.entries(source.data.outcomes).flatMap(([id, { deadline }]) =>
        deadline?.fact === undefined
          ? []
          : [
              inEnglish(source, id, [id], (tree) => {
                tree.outcomes[id]!.deadline!.fact = misspelt(deadline.fact!);
              }),
            ],
      ),
    ),
  ),
  always('a deadline names a fact that is no time', (content) => {
    const money = [...content.library.facts.values()].find(({ data }) => data.unit === 'percent');
    return content.trees.flatMap((source) =>
      Object.entries(source.data.outcomes).flatMap(([id, { deadline }]) =>
        deadline?.fact === undefined || !money
          ? []
          : [
              inEnglish(source, id, [id], (tree) => {
                tree.outcomes[id]!.deadline!.fact = money.id;
              }),
            ],
      ),
    );
  }),
  always('a fact is deleted in both languages', ({ facts: sources }) =>
    sources.flatMap((source) =>
      Object.keys(source.data).map((id) =>
        inBoth(
          source,
          id,
          [id],
          (data) => {
            Reflect.deleteProperty(data, id);
          },
          (own) => {
            Reflect.deleteProperty(own, id);
          },
        ),
      ),
    ),
  ),
  always('a fact is named after another area', ({ facts: sources }) =>
    sources.flatMap((source) =>
      Object.keys(source.data).map((id) =>
        inEnglish(source, id, [id], (data) => {
          const area = id.startsWith('security.') ? 'ip' : 'security';
          data[id.replace(/^[a-z]+/, area)] = data[id]!;
          Reflect.deleteProperty(data, id);
        }),
      ),
    ),
  ),
  always('a fact is used nowhere', ({ facts: sources }) =>
    sources.flatMap((source) =>
      Object.keys(source.data).map((id) => {
        const name = `${id}-again`;
        return inBoth(
          source,
          name,
          [name],
          (data) => {
            data[name] = data[id]!;
          },
          (own) => {
            own[name] = own[id]!;
          },
        );
      }),
    ),
  ),
  always(
    'a number is written in words',
    atFacts((fact) => {
      fact.value = 'three';
    }, isNumber),
  ),
  always(
    'a value in words becomes a number',
    atFacts(
      (fact) => {
        fact.value = 3;
      },
      (fact) => !isNumber(fact),
    ),
  ),
  always(
    'a number counts as a text',
    atFacts((fact) => {
      fact.unit = 'text';
    }, isNumber),
  ),
  always(
    'a fact that decides a branch, a deadline or a message changes its unit to orders',
    (content) => {
      const decides = deciding(content);
      return atFacts(
        (fact) => {
          fact.unit = 'orders';
        },
        (fact, id) => decides.has(id) && fact.unit !== 'orders',
      )(content);
    },
  ),
  partly(
    'another fact changes its unit',
    'Where a fact is only shown, any unit reads well; which one is right, the source says.',
    (content) => {
      const decides = deciding(content);
      return atFacts(
        (fact) => {
          fact.unit = UNITS.find((unit) => unit !== fact.unit && unit !== 'text')!;
        },
        (fact, id) => isNumber(fact) && !decides.has(id),
      )(content);
    },
  ),
  partly(
    'a number changes',
    'Only the source knows the right one. It is seen where cases do not ascend any more.',
    atFacts(
      (fact) => {
        if (typeof fact.value === 'number') fact.value += 1;
        else if (!Array.isArray(fact.value) && typeof fact.value === 'object') {
          for (const [place, value] of Object.entries(fact.value)) {
            fact.value[place as Marketplace] = Number(value) + 1;
          }
        }
      },
      (fact) => isNumber(fact) && hasOneValue(fact),
    ),
  ),
  partly(
    'a fact loses its value in one marketplace',
    'A value may be unknown: readers there see “not confirmed”. It is seen where a branch or a message needs it, or the translation has it still.',
    ({ facts: sources }) =>
      sources.flatMap((source) =>
        Object.entries(source.data).flatMap(([id, { value }]) =>
          typeof value !== 'object' || Array.isArray(value) || Object.keys(value).length < 2
            ? []
            : Object.keys(value).map((place) =>
                inEnglish(source, `${id} ${place}`, [id], (data) => {
                  Reflect.deleteProperty(data[id]!.value as object, place);
                }),
              ),
        ),
      ),
  ),
  always('a fact of a message is not the same everywhere', (content) => {
    const sent = inMessages(content.messages);
    return atFacts(
      (fact) => {
        fact.value = { us: 1, uk: 2, eu: 2, jp: 2 };
      },
      (_, id) => sent.has(id),
    )(content);
  }),
  always(
    'the name of a marketplace is misspelt in a value',
    atFacts(
      (fact) => {
        fact.value = { usa: 3 } as Fact['value'];
      },
      (fact) => hasOneValue(fact),
    ),
  ),
  ...(
    [
      ['leave a gap', '2027-01-05'],
      ['overlap', '2026-12-20'],
    ] as const
  ).map(([slip, from]) =>
    always(
      `the periods of a fact ${slip}`,
      atFacts((fact) => {
        const { value } = fact;
        if (Array.isArray(value)) {
          if (value.length > 1)
            value.at(-1)!.from = slip === 'overlap' ? '2020-01-01' : '2090-01-01';
          else value.push({ from, value: value[0]!.value });
        } else {
          fact.value = [
            { until: '2026-12-31', value },
            { from, value },
          ];
        }
      }, isNumber),
    ),
  ),
  always(
    'a period of a fact ends before it begins',
    atFacts(
      (fact) => {
        const value = fact.value as number;
        fact.value = [
          { until: '2026-12-31', value },
          { from: '2027-01-01', until: '2026-06-30', value },
        ];
      },
      (fact) => isNumber(fact) && hasOneValue(fact),
    ),
  ),
  warned(
    'the source of a fact was looked at years ago',
    atFacts((fact) => {
      fact.checked = '2019-11-22';
    }),
  ),
  always(
    'the source of a fact was looked at in the future',
    atFacts((fact) => {
      fact.checked = fact.checked.replace(/^20\d\d/, '2062');
    }),
  ),
  always(
    'a fact was checked on a day that no calendar has',
    atFacts((fact) => {
      fact.checked = '2026-02-30';
    }),
  ),
  always(
    'the address of a source is none',
    atFacts((fact) => {
      fact.source.url = fact.source.url.replace('https://', 'https:/');
      fact.source.url = fact.source.url.replace(/^https?:\//, 'htps:/');
    }),
  ),
  ...KEYS.map((key) =>
    always(
      `a fact has no “${key}”`,
      atFacts((fact) => {
        Reflect.deleteProperty(fact, key);
      }),
    ),
  ),
  ...(['unit', 'fulfilment', 'confidence', 'owner'] as const).map((key) =>
    always(
      `the “${key}” of a fact is misspelt`,
      atFacts((fact) => {
        Reflect.set(fact, key, misspelt(fact[key]));
      }),
    ),
  ),
  always('a value in words has no translation', ({ facts: sources }) =>
    sources.flatMap((source) =>
      Object.entries(source.data)
        .filter(([, fact]) => !isNumber(fact))
        .map(([id]) =>
          inChinese(source, id, [id], (own) => {
            delete own[id]!.value;
          }),
        ),
    ),
  ),
  always('a number has a value in the translation', ({ facts: sources }) =>
    sources.flatMap((source) =>
      Object.entries(source.data)
        .filter(([, fact]) => isNumber(fact))
        .map(([id]) =>
          inChinese(source, id, [id], (own) => {
            own[id]!.value = '三';
          }),
        ),
    ),
  ),
  always('a value in words lacks a marketplace in the translation', ({ facts: sources }) =>
    sources.flatMap((source) =>
      Object.entries(source.own).flatMap(([id, { value }]) =>
        typeof value !== 'object' || Array.isArray(value) || Object.keys(value).length < 2
          ? []
          : [
              inChinese(source, id, [id], (own) => {
                Reflect.deleteProperty(own[id]!.value as object, Object.keys(value)[0]!);
              }),
            ],
      ),
    ),
  ),
];
