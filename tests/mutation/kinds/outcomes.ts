/** Slips in the words and parts of questions and outcomes. */
import { wayOf } from '../../../src/compile/figures.ts';
import type { Outcome, Tree, TreeTexts } from '../../../src/schema/tree.ts';
import { LABEL_LENGTH } from '../../../src/verify/budgets.ts';
import {
  type Content,
  type TreeSource,
  answerIn,
  answersOf,
  inBoth,
  inChinese,
  inEnglish,
  misspelt,
} from '../content.ts';
import { type Kind, type Place, always, partly } from '../kind.ts';
import { atMatches } from './facts.ts';

const TREES = /^content\/trees\//;

const atOutcomes =
  (
    change: (outcome: Outcome, source: TreeSource) => void,
    fits: (outcome: Outcome, source: TreeSource) => boolean = () => true,
  ) =>
  ({ trees }: Content): Place[] =>
    trees.flatMap((source) =>
      Object.entries(source.data.outcomes)
        .filter(([, outcome]) => fits(outcome, source))
        .map(([id]) =>
          inEnglish(source, id, [id], (tree) => {
            change(tree.outcomes[id]!, source);
          }),
        ),
    );

/** A place for each outcome that has a part, which both languages lose. */
const dropping =
  (part: 'deadline' | 'evidence' | 'never') =>
  ({ trees }: Content): Place[] =>
    trees.flatMap((source) =>
      Object.entries(source.data.outcomes)
        .filter(([, outcome]) => outcome[part] !== undefined)
        .map(([id]) =>
          inBoth(
            source,
            `${id} ${part}`,
            [id],
            (tree) => {
              Reflect.deleteProperty(tree.outcomes[id]!, part);
            },
            (own) => {
              Reflect.deleteProperty(own.outcomes[id]!, part);
            },
          ),
        ),
    );

/** Every map in a tree whose keys are fixed, by its path. */
function* maps(value: unknown, path: string[] = []): Generator<[string[], object]> {
  if (typeof value !== 'object' || value === null) return;
  const isNamed = ['questions', 'outcomes', 'options'].includes(path.at(-1) ?? '');
  if (!isNamed && !Array.isArray(value)) yield [path, value];
  for (const [key, inner] of Object.entries(value)) yield* maps(inner, [...path, key]);
}

const keysIn = ({ trees }: Content) =>
  trees.flatMap((source) =>
    [...maps(source.data)].flatMap(([path, map]) =>
      Object.keys(map).map((key) => ({ source, path, key })),
    ),
  );

const mapAt = (tree: Tree, path: readonly string[]): Record<string, unknown> =>
  path.reduce<unknown>((map, key) => (map as Record<string, unknown>)[key], tree) as Record<
    string,
    unknown
  >;

/** What a map may lack. */
const OPTIONAL = new Set([
  'help',
  'where',
  'hint',
  'only',
  'tags',
  'aliases',
  'evidence',
  'never',
  'message',
  'deadline',
  'note',
  'urgent',
  'long',
  'owner',
  'scales',
  'clock',
  'date',
  'options',
  'fact',
  'text',
  'worst',
]);

/** A sentence that nobody wants to read twice. */
const UNREADABLE =
  'Notwithstanding the aforementioned administrative considerations regarding international transportation documentation, organisations predominantly responsible for the communication of unsatisfactory circumstances should unconditionally demonstrate comprehensive accountability, irrespective of whatever organisational complications or technological impossibilities might simultaneously materialise, and furthermore necessitate supplementary authorisation.';

const LINKS: [kind: string, pattern: RegExp, change: (target: string) => string][] = [
  ['a tree that does not exist', /\]\(tree:([a-z0-9/-]+)/g, (id) => `](tree:${misspelt(id)}`],
  ['a guide that does not exist', /\]\(guide:([a-z0-9/-]+)/g, (id) => `](guide:${misspelt(id)}`],
  [
    'a message that does not exist',
    /\]\(message:([a-z0-9/-]+)/g,
    (id) => `](message:${misspelt(id)}`,
  ],
  ['a node that does not exist', /\]\((tree:[a-z0-9/-]+#[a-z0-9-]+)/g, (id) => `](${misspelt(id)}`],
  [
    'a heading that does not exist',
    /\]\((guide:[a-z0-9/-]+#[a-z0-9-]+)/g,
    (id) => `](${misspelt(id)}`,
  ],
  ['a kind of place that does not exist', /\]\((?:tree|guide|message):/g, () => '](page:'],
];

const MARKS: [slip: string, pattern: RegExp, instead: string][] = [
  ['the mark of a fact is not closed', /\{fact:([a-z.-]+)\}/g, '{fact:$1'],
  ['the mark of a fact has a space', /\{fact:([a-z.-]+)\}/g, '{fact: $1}'],
  ['the mark of a fact is written with full-width signs', /\{fact:([a-z.-]+)\}/g, '｛fact：$1｝'],
  ['a link has a space before its target', /\]\((tree|guide|message):/g, '](  $1:'],
  ['a bold word has no end', /\*\*([^*\n]+)\*\*/g, '**$1'],
  ['a backtick has no other half', /`([^`\n]+)`/g, '`$1'],
];

const swapSteps = (tree: Tree | TreeTexts, id: string, at: number): void => {
  const { steps } = tree.outcomes[id]! as { steps: unknown[] };
  steps.splice(at, 2, steps[at + 1], steps[at]);
};

export const outcomes: Kind[] = [
  always('a text or a setting that must be there is deleted', (content) =>
    keysIn(content)
      .filter(({ path, key }) => path[0] !== 'scales' && !OPTIONAL.has(key))
      // Bounds are optional one by one; that a case keeps one is a kind of its own.
      .filter(({ path, key }) => !path.includes('cases') || ['id', 'label', 'next'].includes(key))
      .filter(
        ({ path, key }) =>
          path.at(-2) !== 'questions' || !['measure', 'unit', 'cases', 'input'].includes(key),
      )
      .map(({ source, path, key }) =>
        inEnglish(source, [...path, key].join(' › '), path, (tree) => {
          Reflect.deleteProperty(mapAt(tree, path), key);
        }),
      ),
  ),
  always('a key is misspelt', (content) =>
    keysIn(content).map(({ source, path, key }) =>
      inEnglish(source, [...path, key].join(' › '), path, (tree) => {
        const map = mapAt(tree, path);
        map[misspelt(key)] = map[key];
        Reflect.deleteProperty(map, key);
      }),
    ),
  ),
  always('a text is left empty', (content) =>
    keysIn(content)
      .filter(({ source, path, key }) => typeof mapAt(source.data, path)[key] === 'string')
      .map(({ source, path, key }) =>
        inEnglish(source, [...path, key].join(' › '), path, (tree) => {
          mapAt(tree, path)[key] = '';
        }),
      ),
  ),
  always(
    'the kind of an outcome is misspelt',
    atOutcomes((outcome) => {
      Reflect.set(outcome, 'kind', misspelt(outcome.kind));
    }),
  ),
  always('a role is misspelt', ({ trees }) =>
    trees.flatMap((source) =>
      source.data.roles.map((role, i) =>
        inEnglish(source, `roles ${i}`, [role], (tree) => {
          Reflect.set(tree.roles, i, misspelt(role));
        }),
      ),
    ),
  ),
  always('a question does not help who does not know the answer', ({ trees }) =>
    trees.flatMap((source) =>
      Object.entries(source.data.questions)
        .filter(([, { where, options }]) => where !== undefined && !options?.['unknown'])
        .map(([id]) =>
          inBoth(
            source,
            id,
            [id],
            (tree) => {
              delete tree.questions[id]!.where;
            },
            (own) => {
              delete own.questions[id]!.where;
            },
          ),
        ),
    ),
  ),
  always(
    'an outcome names a guide that does not exist',
    atOutcomes((outcome) => {
      outcome.guide = outcome.guide.replace(/(#.*)?$/, 'x$1');
    }),
  ),
  always(
    'an outcome names a heading that does not exist',
    atOutcomes(
      (outcome) => {
        outcome.guide = misspelt(outcome.guide);
      },
      ({ guide }) => guide.includes('#'),
    ),
  ),
  partly(
    'two outcomes swap their places in the guide',
    'Both headings exist; which of them explains an outcome, only its author knows.',
    ({ trees }) =>
      trees.flatMap((source) =>
        Object.entries(source.data.outcomes).flatMap(([id, { guide }]) => {
          const other = Object.entries(source.data.outcomes).find(([, o]) => o.guide !== guide);
          if (!other) return [];
          return [
            inEnglish(source, id, [id], (tree) => {
              tree.outcomes[id]!.guide = other[1].guide;
              tree.outcomes[other[0]]!.guide = guide;
            }),
          ];
        }),
      ),
  ),
  always(
    'an outcome names a message that does not exist',
    atOutcomes(
      (outcome) => {
        const [first, ...rest] = [outcome.message!].flat();
        outcome.message = [misspelt(first!), ...rest];
      },
      ({ message }) => message !== undefined,
    ),
  ),
  partly(
    'an outcome names no message any more',
    'Many outcomes need none. It is seen where nothing else leads to the message, or a safety rule asks for one.',
    atOutcomes(
      (outcome) => {
        delete outcome.message;
      },
      ({ message }) => message !== undefined,
    ),
  ),
  always('a deadline counts from a question that asks for no date', ({ trees }) =>
    trees.flatMap((source) =>
      Object.entries(source.data.outcomes).flatMap(([id, { deadline }]) =>
        deadline?.fact === undefined
          ? []
          : [
              inEnglish(source, id, [id], (tree) => {
                tree.outcomes[id]!.deadline!.date = Object.keys(tree.questions).find(
                  (question) => tree.questions[question]!.input !== 'date',
                );
              }),
            ],
      ),
    ),
  ),
  always('a figure starts from a question that asks for something else', ({ trees }) =>
    trees.flatMap((source) =>
      Object.entries(source.data.outcomes).flatMap(([id, { figures = [] }]) =>
        figures.map((_, i) =>
          inEnglish(source, `${id} ${String(i)}`, [id], (tree) => {
            tree.outcomes[id]!.figures![i]!.from = Object.keys(tree.questions).find(
              (question) => tree.questions[question]!.input === undefined,
            )!;
          }),
        ),
      ),
    ),
  ),
  always('a figure reckons with a fact that is gone', ({ trees }) =>
    trees.flatMap((source) =>
      Object.entries(source.data.outcomes).flatMap(([id, { figures = [] }]) =>
        figures.flatMap((figure, i) => {
          const way = wayOf(figure);
          return way === 'amount'
            ? []
            : [
                inEnglish(source, `${id} ${String(i)}`, [id], (tree) => {
                  tree.outcomes[id]!.figures![i]![way] = misspelt(figure[way]!);
                }),
              ];
        }),
      ),
    ),
  ),
  always('a step is deleted, its translation is not', ({ trees }) =>
    trees.flatMap((source) =>
      Object.entries(source.data.outcomes).flatMap(([id, { steps }]) =>
        steps.map((_, i) =>
          inEnglish(source, `${id} step ${i + 1}`, [id], (tree) => {
            tree.outcomes[id]!.steps.splice(i, 1);
          }),
        ),
      ),
    ),
  ),
  partly(
    'a step is deleted in both languages',
    'What a reader must do, only the author knows. It is seen where a safety rule asks for the step, or nothing else names a fact of it.',
    ({ trees }) =>
      trees.flatMap((source) =>
        Object.entries(source.data.outcomes).flatMap(([id, { steps }]) =>
          steps.map((_, i) =>
            inBoth(
              source,
              `${id} step ${i + 1}`,
              [id],
              (tree) => {
                tree.outcomes[id]!.steps.splice(i, 1);
              },
              (own) => {
                own.outcomes[id]!.steps.splice(i, 1);
              },
            ),
          ),
        ),
      ),
  ),
  partly(
    'two steps swap their places in both languages',
    'Which step comes first, only the author knows. It is seen where a safety rule says so.',
    ({ trees }) =>
      trees.flatMap((source) =>
        Object.entries(source.data.outcomes).flatMap(([id, { steps }]) =>
          steps.slice(1).map((_, i) =>
            inBoth(
              source,
              `${id} steps ${i + 1} and ${i + 2}`,
              [id],
              (tree) => {
                swapSteps(tree, id, i);
              },
              (own) => {
                swapSteps(own, id, i);
              },
            ),
          ),
        ),
      ),
  ),
  ...(['deadline', 'evidence', 'never'] as const).map((part) =>
    partly(
      `an outcome loses its “${part}” in both languages`,
      'Not every outcome has one. It is seen where a safety rule asks for it, or nothing else names a fact of it.',
      dropping(part),
    ),
  ),
  ...LINKS.map(([kind, pattern, change]) =>
    always(
      `a link in a text leads to ${kind}`,
      atMatches(TREES, pattern, ([, target = '']) => change(target)),
    ),
  ),
  ...MARKS.map(([slip, pattern, instead]) =>
    always(
      slip,
      atMatches(TREES, pattern, ([found]) => found.replace(new RegExp(pattern.source), instead)),
    ),
  ),
  always('a bare number is typed into a text', ({ trees }) =>
    trees.flatMap((source) =>
      Object.keys(source.data.outcomes).flatMap((id) => [
        inEnglish(source, id, [id], (tree) => {
          tree.outcomes[id]!.why += ' You have 48 hours for it.';
        }),
        inChinese(source, id, [id], (own) => {
          own.outcomes[id]!.why += '你有48小时。';
        }),
      ]),
    ),
  ),
  always('a label is too long', ({ trees }) =>
    trees.flatMap((source) =>
      answersOf(source.data).flatMap((at) => [
        inEnglish(source, at.id, [at.id], (tree) => {
          answerIn(tree, at).label = 'so '.repeat(LABEL_LENGTH.en.answer / 2);
        }),
        inChinese(source, at.id, [at.id], (own) => {
          const { cases, options } = own.questions[at.question]!;
          const labels = at.index === undefined ? options : cases;
          labels![at.id]!.label = '长'.repeat(LABEL_LENGTH['zh-cn'].answer + 1);
        }),
      ]),
    ),
  ),
  always('a situation of the home page, a chip or a deadline is too long', ({ trees }) =>
    trees.flatMap((source) => [
      ...source.data.entries.map((_, i) =>
        inEnglish(source, `entries ${i}`, [], (tree) => {
          tree.entries[i]!.say = 'so '.repeat(LABEL_LENGTH.en.situation / 2);
        }),
      ),
      ...source.data.entries.flatMap(({ urgent }, i) =>
        urgent === undefined
          ? []
          : [
              inEnglish(source, `entries ${i} urgent`, [], (tree) => {
                tree.entries[i]!.urgent = 'so '.repeat(LABEL_LENGTH.en.urgent / 2);
              }),
            ],
      ),
      ...Object.entries(source.data.outcomes).flatMap(([id, { deadline }]) =>
        deadline?.text === undefined
          ? []
          : [
              inEnglish(source, `${id} deadline`, [id], (tree) => {
                tree.outcomes[id]!.deadline!.text = 'so '.repeat(LABEL_LENGTH.en.deadline / 2);
              }),
            ],
      ),
    ]),
  ),
  always('a sentence that nobody can read', ({ trees }) =>
    trees.flatMap((source) => [
      ...Object.keys(source.data.outcomes).map((id) =>
        inEnglish(source, id, [id], (tree) => {
          tree.outcomes[id]!.why = UNREADABLE;
        }),
      ),
      ...Object.keys(source.data.questions).map((id) =>
        inEnglish(source, id, [id], (tree) => {
          tree.questions[id]!.help = UNREADABLE;
        }),
      ),
    ]),
  ),
];
