/** Slips in tags, safety rules and scales. */
import { parse } from 'yaml';
import type { SafetyRule } from '../../../src/schema/safety.ts';
import { routesOf } from '../../../src/compile/graph.ts';
import type { Outcome, Tree } from '../../../src/schema/tree.ts';
import {
  type Content,
  type TreeSource,
  answerIn,
  answersOf,
  inBoth,
  inEnglish,
  inText,
  misspelt,
  yaml,
} from '../content.ts';
import { type Kind, type Place, always, partly } from '../kind.ts';

interface Tagged {
  source: TreeSource;
  path: string[];
  tags: string[];
}

/** Whatever in a tree has tags, by its path. */
const taggedIn = ({ trees }: Content): Tagged[] =>
  trees.flatMap((source) =>
    [...walk(source.data, [])].map(([path, tags]) => ({ source, path, tags })),
  );

function* walk(value: unknown, path: string[]): Generator<[string[], string[]]> {
  if (typeof value !== 'object' || value === null) return;
  const { tags } = value as { tags?: string[] };
  if (tags && !Array.isArray(value)) yield [path, tags];
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, [...path, key]);
}

const ownerIn = (tree: Tree, path: readonly string[]): { tags?: string[] } =>
  path.reduce<unknown>((map, key) => (map as Record<string, unknown>)[key], tree) as {
    tags?: string[];
  };

const eachTag = (
  content: Content,
  change: (owner: { tags?: string[] }, index: number) => void,
): Place[] =>
  taggedIn(content).flatMap(({ source, path, tags }) =>
    tags.map((tag, i) =>
      inEnglish(source, `${path.join(' › ')} ${tag}`, [tag], (tree) => {
        change(ownerIn(tree, path), i);
      }),
    ),
  );

/** Every safety rule, with the file it stands in. */
const rulesIn = ({ files }: Content) =>
  [...files]
    .filter(([file]) => file.startsWith('content/safety/'))
    .flatMap(([file, text]) => {
      const rules = parse(text) as Record<string, SafetyRule>;
      return Object.entries(rules).map(([id, rule]) => ({ file, rules, id, rule }));
    });

const editRule = (
  { file, rules, id }: ReturnType<typeof rulesIn>[number],
  change: (rule: SafetyRule) => void,
): Place =>
  inText(file, id, [id], () => {
    const copy = structuredClone(rules);
    change(copy[id]!);
    return yaml(copy);
  });

const LISTS = ['never-after', 'needs-before', 'leads-to', 'warns'] as const;

const tagsOf = (rule: SafetyRule) => [
  ...[rule.outcome, rule.step, rule.answer].filter((tag) => tag !== undefined),
  ...LISTS.flatMap((key) => rule[key] ?? []),
];

const scalesIn = ({ trees }: Content) =>
  trees.flatMap((source) =>
    (source.data.scales ?? []).map((scale, index) => ({ source, scale, index })),
  );

/** Each tree with each rule that holds for it. */
const held = (content: Content) =>
  content.trees.flatMap((source) =>
    rulesIn(content)
      .filter(
        ({ file }) =>
          /(\w+)\.yaml$/.exec(file)![1]!.replace('all', areaOf(source)) === areaOf(source),
      )
      .map(({ rule }) => ({ source, rule })),
  );

const areaOf = ({ id }: TreeSource) => id.split('/')[0]!;

type Line = string | { do: string; tags?: string[] | undefined };
const hasTag = (line: Line | Outcome, tag: string) =>
  typeof line !== 'string' && (line.tags?.includes(tag) ?? false);

/** The ways to an outcome, each as the tags of its answers. */
function waysTo({ data }: TreeSource, outcome: string): Set<string>[] {
  const tags = new Map(
    answersOf(data).map(({ question, id, answer }) => [`${question}=${id}`, answer.tags ?? []]),
  );
  return routesOf(data)
    .filter((route) => route.outcome === outcome)
    .map(({ answers }) => new Set(answers.flatMap((answer) => tags.get(answer) ?? [])));
}

/** A line of an outcome that alone gives a rule what it demands before a step. */
interface Sole {
  source: TreeSource;
  id: string;
  tag: string;
  list: 'evidence' | 'steps' | 'never';
  index: number;
  /** The step before which it must come. */
  before?: number;
}

function solesIn(content: Content): Sole[] {
  return held(content).flatMap(({ source, rule }) =>
    Object.entries(source.data.outcomes).flatMap(([id, outcome]): Sole[] => {
      const ways = waysTo(source, id);
      const step = outcome.steps.findIndex((line) => hasTag(line, rule.step ?? ''));
      const isSubject =
        hasTag(outcome, rule.outcome ?? '') ||
        step !== -1 ||
        ways.some((tags) => tags.has(rule.answer ?? ''));
      if (!isSubject) return [];
      const one = (tag: string, lines: { list: Sole['list']; index: number; line: Line }[]) => {
        const [first, second] = lines.filter(({ line }) => hasTag(line, tag));
        return first && !second ? [{ source, id, tag, ...first }] : [];
      };
      const listed = (list: Sole['list']) =>
        (outcome[list] ?? []).map((line, index) => ({ list, index, line }));
      const needed = (rule['needs-before'] ?? []).filter((tag) =>
        ways.some((tags) => !tags.has(tag)),
      );
      return [
        ...(rule.warns ?? []).flatMap((tag) => one(tag, listed('never'))),
        ...needed.flatMap((tag) =>
          one(tag, [...listed('evidence'), ...listed('steps').slice(0, Math.max(step, 0))]).map(
            (sole) => ({ ...sole, before: step }),
          ),
        ),
      ];
    }),
  );
}

export const safety: Kind[] = [
  always('a tag that a safety rule demands is deleted', (content) =>
    solesIn(content).map(({ source, id, tag, list, index }) =>
      inEnglish(source, `${id} ${list} ${index} ${tag}`, [id], (tree) => {
        const line = tree.outcomes[id]![list]![index] as { do: string; tags?: string[] };
        line.tags = line.tags!.filter((one) => one !== tag);
        if (line.tags.length === 0) delete line.tags;
      }),
    ),
  ),
  always('what must come before a step comes after it, in both languages', (content) =>
    solesIn(content)
      .filter(({ list }) => list === 'steps')
      .map(({ source, id, index, before }) => {
        const move = (steps: unknown[]) => {
          steps.splice(before!, 0, ...steps.splice(index, 1));
        };
        return inBoth(
          source,
          `${id} step ${index}`,
          [id],
          (tree) => {
            move(tree.outcomes[id]!.steps);
          },
          (own) => {
            move(own.outcomes[id]!.steps);
          },
        );
      }),
  ),
  always('an answer leads to a step that a safety rule forbids after it', (content) =>
    held(content).flatMap(({ source, rule }) => {
      const { step } = rule;
      if (step === undefined) return [];
      const [forbidden] =
        Object.entries(source.data.outcomes).find(([, { steps }]) =>
          steps.some((line) => typeof line !== 'string' && !line.only && hasTag(line, step)),
        ) ?? [];
      if (forbidden === undefined) return [];
      return answersOf(source.data)
        .filter(({ answer }) => rule['never-after']?.some((tag) => answer.tags?.includes(tag)))
        .map((at) =>
          inEnglish(source, `${at.question}=${at.id}`, [forbidden], (tree) => {
            answerIn(tree, at).next = forbidden;
          }),
        );
    }),
  ),
  always('a tag is misspelt', (content) =>
    eachTag(content, ({ tags }, i) => {
      tags![i] = misspelt(tags![i]!);
    }),
  ),
  partly(
    'a tag is deleted',
    'A tag is how the author says what a sentence means. It is seen where a rule demands it on some route, or where no other thing has it; a step without the tag of a rule is not held by that rule.',
    (content) =>
      eachTag(content, (owner, i) => {
        owner.tags!.splice(i, 1);
        if (owner.tags!.length === 0) delete owner.tags;
      }),
  ),
  always('a safety rule asks for a tag that nothing has', (content) =>
    rulesIn(content).flatMap((at) => [
      ...(['outcome', 'step', 'answer'] as const)
        .filter((key) => at.rule[key] !== undefined)
        .map((key) =>
          editRule(at, (rule) => {
            rule[key] = misspelt(rule[key]!);
          }),
        ),
      ...LISTS.filter((key) => at.rule[key] !== undefined).map((key) =>
        editRule(at, (rule) => {
          rule[key] = [misspelt(rule[key]![0]!), ...rule[key]!.slice(1)];
        }),
      ),
    ]),
  ),
  always('a safety rule is about nothing, or demands nothing', (content) =>
    rulesIn(content).flatMap((at) => [
      editRule(at, (rule) => {
        for (const key of ['outcome', 'step', 'answer'] as const) Reflect.deleteProperty(rule, key);
      }),
      editRule(at, (rule) => {
        for (const key of [...LISTS, 'has'] as const) Reflect.deleteProperty(rule, key);
      }),
    ]),
  ),
  partly(
    'a safety rule is deleted',
    'What is not demanded any more is not missed. It is seen where no other rule names its tags.',
    (content) =>
      rulesIn(content).map(({ file, rules, id, rule }) =>
        inText(file, id, [id, ...tagsOf(rule)], () => {
          const copy = structuredClone(rules);
          Reflect.deleteProperty(copy, id);
          return yaml(copy);
        }),
      ),
  ),
  always('a scale is upside down', (content) =>
    scalesIn(content).map(({ source, scale, index }) =>
      inEnglish(source, `scale of ${scale.question}`, [scale.question], (tree) => {
        tree.scales![index]!.outcomes.reverse();
      }),
    ),
  ),
  always('a scale names a question that does not exist', (content) =>
    scalesIn(content).map(({ source, scale, index }) =>
      inEnglish(source, `scale of ${scale.question}`, [scale.question], (tree) => {
        tree.scales![index]!.question = misspelt(scale.question);
      }),
    ),
  ),
  always('a scale names an outcome that does not exist', (content) =>
    scalesIn(content).flatMap(({ source, scale, index }) =>
      scale.outcomes.map((outcome, i) =>
        inEnglish(source, `scale of ${scale.question} ${outcome}`, [outcome], (tree) => {
          tree.scales![index]!.outcomes[i] = misspelt(outcome);
        }),
      ),
    ),
  ),
  always('the cases of a scale lead to its outcomes in the wrong order', (content) =>
    scalesIn(content).flatMap(({ source, scale, index: n }) => {
      const { cases = [] } = source.data.questions[scale.question]!;
      const direct = cases.filter(({ next, only }) => !only && scale.outcomes.includes(next));
      const [first, last] = [direct[0], direct.at(-1)];
      if (!first || !last || first.next === last.next) return [];
      return [
        inEnglish(source, `cases of ${scale.question} (${n})`, [scale.question], (tree) => {
          const own = tree.questions[scale.question]!.cases!;
          own.find(({ id }) => id === first.id)!.next = last.next;
          own.find(({ id }) => id === last.id)!.next = first.next;
        }),
      ];
    }),
  ),
];
