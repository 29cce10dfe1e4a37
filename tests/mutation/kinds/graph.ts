/** Slips in the answers of a tree: where they lead, for whom, and how many there are. */
import { routesOf } from '../../../src/compile/graph.ts';
import type { Marketplace } from '../../../src/schema/terms.ts';
import { MARKETPLACES } from '../../../src/schema/terms.ts';
import type { Option, Tree, TreeTexts } from '../../../src/schema/tree.ts';
import { MOST_OPTIONS, MOST_QUESTIONS } from '../../../src/verify/budgets.ts';
import {
  type AnswerPlace,
  type Content,
  type TreeSource,
  answerIn,
  answersOf,
  dropAnswer,
  dropLabel,
  inBoth,
  inEnglish,
  misspelt,
  placesOf,
  yaml,
} from '../content.ts';
import { type Kind, type Place, always, partly } from '../kind.ts';

/** A place for each answer of each tree. */
const atAnswers =
  (
    change: (tree: Tree, answer: AnswerPlace, source: TreeSource) => void,
    fits: (answer: AnswerPlace, source: TreeSource) => boolean = () => true,
  ) =>
  ({ trees }: Content): Place[] =>
    trees.flatMap((source) =>
      answersOf(source.data)
        .filter((answer) => fits(answer, source))
        .map((answer) =>
          inEnglish(source, nameOf(answer), [answer.question, answer.id], (tree) => {
            change(tree, answer, source);
          }),
        ),
    );

/** A place for each question of each tree, in one language or in both. */
const atQuestions =
  (
    change: (tree: Tree, question: string, source: TreeSource) => void,
    changeOwn?: (own: TreeTexts, question: string, source: TreeSource) => void,
    fits: (question: string, tree: Tree) => boolean = () => true,
  ) =>
  ({ trees }: Content): Place[] =>
    trees.flatMap((source) =>
      Object.keys(source.data.questions)
        .filter((question) => fits(question, source.data))
        .map((question) => {
          const edit = (tree: Tree) => {
            change(tree, question, source);
          };
          if (!changeOwn) return inEnglish(source, question, [question], edit);
          return inBoth(source, question, [question], edit, (own) => {
            changeOwn(own, question, source);
          });
        }),
    );

const nameOf = ({ question, id }: AnswerPlace) => `${question}=${id}`;
const nodesOf = (tree: Tree) => [...Object.keys(tree.questions), ...Object.keys(tree.outcomes)];
const isChoice = (question: string, tree: Tree) => tree.questions[question]!.input === undefined;
const ownAnswers = (tree: Tree, question: string) =>
  answersOf(tree).filter((answer) => answer.question === question);

const isLong = (tree: Tree) =>
  Math.max(...routesOf(tree).map(({ answers }) => answers.length)) > MOST_QUESTIONS;

/** Another node of the tree: always the same one for an answer. */
function other(tree: Tree, { question, answer, id }: AnswerPlace): string {
  const others = nodesOf(tree).filter((node) => node !== answer.next && node !== question);
  const sum = [...question, ...id].reduce((n, letter) => n * 31 + letter.charCodeAt(0), 7);
  return others[Math.abs(sum) % others.length]!;
}

const isShared = (one: AnswerPlace, two: AnswerPlace) =>
  MARKETPLACES.some((m) => [one, two].every(({ answer }) => answer.only?.includes(m) ?? true));

/** The answers of a question before one, that some reader sees beside it and that differ in their label. */
const twin = (answer: AnswerPlace, tree: Tree) =>
  ownAnswers(tree, answer.question).find((one) => one.id !== answer.id && isShared(one, answer));

export const graph: Kind[] = [
  always(
    'an answer leads to an id that does not exist',
    atAnswers((tree, at) => {
      const answer = answerIn(tree, at);
      answer.next = misspelt(answer.next);
    }),
  ),
  always('a tree starts with a question that does not exist', ({ trees }) =>
    trees.map((source) =>
      inEnglish(source, 'start', [source.data.start], (tree) => {
        tree.start = misspelt(tree.start);
      }),
    ),
  ),
  always('a tree starts with another of its questions', ({ trees }) =>
    trees.flatMap((source) =>
      Object.keys(source.data.questions)
        .filter((question) => question !== source.data.start)
        .map((question) =>
          inEnglish(source, `start: ${question}`, [source.data.start], (tree) => {
            tree.start = question;
          }),
        ),
    ),
  ),
  always('a situation of the home page leads to an id that does not exist', ({ trees }) =>
    trees.flatMap((source) =>
      source.data.entries.map(({ at }, i) =>
        inEnglish(source, `entries ${i}`, [at], (tree) => {
          tree.entries[i]!.at = misspelt(at);
        }),
      ),
    ),
  ),
  partly(
    'an answer leads to another node of its tree',
    'The tree is as well-formed as before: only its author knows where the answer should lead. It is seen where the old target is left alone, the way goes in a circle or gets too long, or a safety rule or a scale is broken.',
    atAnswers((tree, at, source) => {
      answerIn(tree, at).next = other(source.data, at);
    }),
  ),
  partly(
    'two answers of a question swap their targets',
    'As above: both targets exist and can be reached.',
    atAnswers(
      (tree, at, source) => {
        const one = answerIn(tree, at);
        const two = answerIn(tree, twin(at, source.data)!);
        [one.next, two.next] = [two.next, one.next];
      },
      (at, { data }) => (twin(at, data)?.answer.next ?? at.answer.next) !== at.answer.next,
    ),
  ),
  always(
    'an answer leads back to the first question',
    atAnswers((tree, at) => {
      answerIn(tree, at).next = tree.start;
    }),
  ),
  always('no answer leads to a node any more', ({ trees }) =>
    trees.flatMap((source) => {
      const { data } = source;
      return nodesOf(data)
        .filter((node) => node !== data.start)
        .map((node) =>
          inEnglish(source, node, [node], (tree) => {
            const instead = Object.keys(tree.outcomes).find((outcome) => outcome !== node)!;
            for (const at of answersOf(tree)) {
              const answer = answerIn(tree, at);
              if (answer.next === node) answer.next = instead;
            }
          }),
        );
    }),
  ),
  always(
    'all answers of a question lead to one place',
    atQuestions((tree, question) => {
      const answers = ownAnswers(tree, question);
      for (const at of answers) answerIn(tree, at).next = answers[0]!.answer.next;
    }),
  ),
  always(
    'a question is left with its last answer, in both languages',
    atQuestions(
      (tree, question) => {
        const last = ownAnswers(tree, question).at(-1)!;
        for (const at of ownAnswers(tree, question).reverse()) {
          if (at.id !== last.id) dropAnswer(tree, at);
        }
        const { cases, options } = tree.questions[question]!;
        if (cases?.length === 0) {
          for (const key of ['cases', 'input', 'measure', 'unit'] as const) {
            Reflect.deleteProperty(tree.questions[question]!, key);
          }
        }
        delete options?.[last.id]?.only;
      },
      (own, question, { data }) => {
        const last = ownAnswers(data, question).at(-1)!;
        for (const at of ownAnswers(data, question)) if (at.id !== last.id) dropLabel(own, at);
        if (Object.keys(own.questions[question]!.cases ?? {}).length === 0) {
          delete own.questions[question]!.cases;
        }
      },
    ),
  ),
  always(
    'an answer is deleted, its translation is not',
    atAnswers((tree, at) => {
      dropAnswer(tree, at);
    }),
  ),
  partly(
    'an option is deleted in both languages',
    'A question with fewer answers is as good a question. It is seen where the node behind it is left alone, one marketplace has no answer left, all answers left lead to one place, or “I don’t know” is gone.',
    ({ trees }) =>
      trees.flatMap((source) =>
        answersOf(source.data)
          .filter(({ index }) => index === undefined)
          .map((at) =>
            inBoth(
              source,
              nameOf(at),
              [at.question, at.answer.next],
              (tree) => {
                dropAnswer(tree, at);
              },
              (own) => {
                dropLabel(own, at);
              },
            ),
          ),
      ),
  ),
  always('an option stands twice', ({ trees }) =>
    trees.flatMap((source) =>
      answersOf(source.data)
        .filter(({ index }) => index === undefined)
        .map((at): Place => ({
          at: `${source.file} ${nameOf(at)}`,
          names: [],
          edit: () => {
            const tree = structuredClone(source.data);
            tree.questions[at.question]!.options!['second-time'] = at.answer;
            return { [source.file]: yaml(tree).replace('second-time:', `${at.id}:`) };
          },
        })),
    ),
  ),
  always('a case and an option have one id', ({ trees }) =>
    trees.flatMap((source) =>
      answersOf(source.data)
        .filter(({ index }) => index !== undefined)
        .map((at) =>
          inBoth(
            source,
            nameOf(at),
            [at.question, at.id],
            (tree) => {
              const { next } = at.answer;
              (tree.questions[at.question]!.options ??= {})[at.id] = { label: 'Twice', next };
            },
            (own) => {
              (own.questions[at.question]!.options ??= {})[at.id] = { label: '两次' };
            },
          ),
        ),
    ),
  ),
  always(
    'two answers of a question have one label',
    atAnswers(
      (tree, at, source) => {
        answerIn(tree, at).label = twin(at, source.data)!.answer.label;
      },
      (at, { data }) => twin(at, data) !== undefined,
    ),
  ),
  always('a question and an outcome have one id', ({ trees }) =>
    trees.flatMap((source) =>
      Object.keys(source.data.questions).map((question) =>
        inEnglish(source, question, [question], (tree) => {
          tree.outcomes[question] = Object.values(tree.outcomes)[0]!;
        }),
      ),
    ),
  ),
  always(
    'all options of a question are for one marketplace',
    atQuestions(
      (tree, question) => {
        for (const option of Object.values(tree.questions[question]!.options!)) {
          option.only = ['us'];
        }
      },
      undefined,
      (question, tree) =>
        isChoice(question, tree) && placesOf(tree, question).some((place) => place !== 'us'),
    ),
  ),
  always('a question gets an answer for a marketplace in which it is not asked', ({ trees }) =>
    trees.flatMap((source) =>
      Object.keys(source.data.questions).flatMap((question) => {
        const asked = placesOf(source.data, question);
        const closed = MARKETPLACES.find((m) => !asked.includes(m));
        if (!closed) return [];
        const next = ownAnswers(source.data, question)[0]!.answer.next;
        return [
          inBoth(
            source,
            question,
            [question],
            (tree) => {
              const option: Option = { label: 'Elsewhere', next, only: [closed] };
              (tree.questions[question]!.options ??= {})['elsewhere'] = option;
            },
            (own) => {
              (own.questions[question]!.options ??= {})['elsewhere'] = { label: '别处' };
            },
          ),
        ];
      }),
    ),
  ),
  always(
    'the name of a marketplace is misspelt',
    atAnswers((tree, at) => {
      answerIn(tree, at).only = ['usa' as Marketplace];
    }),
  ),
  partly(
    'an answer is limited to one marketplace',
    'Only its author knows for whom an answer is. It is seen where the others are left without an answer, or a node without a way.',
    atAnswers(
      (tree, at) => {
        answerIn(tree, at).only = ['us'];
      },
      ({ answer }) => answer.only === undefined,
    ),
  ),
  partly(
    'an answer loses its limit to some marketplaces',
    'Only its author knows for whom an answer is. It is seen where it is a case that now overlaps others, or a bound without a value there.',
    atAnswers(
      (tree, at) => {
        delete answerIn(tree, at).only;
      },
      ({ answer }) => answer.only !== undefined,
    ),
  ),
  always('the reason for a long route is deleted', ({ trees }) =>
    trees
      .filter(({ data }) => data.long !== undefined && isLong(data))
      .map((source) =>
        inEnglish(source, 'long', [], (tree) => {
          delete tree.long;
        }),
      ),
  ),
  always('a route gets too long', ({ trees }) =>
    trees
      .filter(({ data }) => data.long === undefined)
      .map((source) => {
        const ids = Array.from({ length: MOST_QUESTIONS }, (_, i) => `early-${i + 1}`);
        const end = Object.keys(source.data.outcomes)[0]!;
        return inBoth(
          source,
          'start',
          ids,
          (tree) => {
            ids.forEach((id, i) => {
              const next = ids[i + 1] ?? source.data.start;
              const options = {
                yes: { label: 'Yes', next },
                unknown: { label: 'I don’t know', next: end },
              };
              tree.questions[id] = { ask: `Is it ${id}?`, options };
            });
            tree.start = ids[0]!;
          },
          (own) => {
            for (const id of ids) {
              const options = { yes: { label: '是' }, unknown: { label: '不知道' } };
              own.questions[id] = { ask: `是 ${id} 吗？`, options };
            }
          },
        );
      }),
  ),
  always('most routes get long', ({ trees }) =>
    trees
      .filter(({ data }) => data.long === undefined && Object.keys(data.outcomes).length >= 3)
      .map((source) => {
        const ends = Object.keys(source.data.outcomes).slice(0, 3);
        // Three questions a level, each of which leads to all three of the next.
        const id = (level: number, place: number) => `level-${level}-${place + 1}`;
        const levels = Array.from({ length: MOST_QUESTIONS - 1 }, (_, i) => i + 1);
        const places = [0, 1, 2];
        const nextOf = (level: number, place: number) =>
          level === levels.length ? ends[place]! : id(level + 1, place);
        const nodes = [id(1, 0), ...levels.slice(1).flatMap((l) => places.map((p) => id(l, p)))];
        return inBoth(
          source,
          'start',
          [],
          (tree) => {
            const first = tree.questions[tree.start]!;
            (first.options ??= {})['elsewhere'] = { label: 'Elsewhere', next: nodes[0]! };
            for (const node of nodes) {
              const level = Number(node.split('-')[1]);
              const options = places.map((place) => {
                const option: Option = { label: `Box ${place + 1}`, next: nextOf(level, place) };
                return [`box-${place + 1}`, option] as const;
              });
              tree.questions[node] = {
                ask: `Which is it at ${node}?`,
                where: 'Look at it.',
                options: Object.fromEntries(options),
              };
            }
          },
          (own) => {
            (own.questions[source.data.start]!.options ??= {})['elsewhere'] = { label: '别处' };
            for (const node of nodes) {
              own.questions[node] = {
                ask: `${node} 是哪个？`,
                where: '看一下。',
                options: Object.fromEntries(
                  places.map((place) => [`box-${place + 1}`, { label: `箱子 ${place + 1}` }]),
                ),
              };
            }
          },
        );
      }),
  ),
  always(
    'a question has too many answers',
    atQuestions(
      (tree, question) => {
        const { next } = ownAnswers(tree, question)[0]!.answer;
        const options = (tree.questions[question]!.options ??= {});
        for (let n = 1; n <= MOST_OPTIONS; n++) {
          options[`more-${n}`] = { label: `Or else ${'x'.repeat(n)}`, next };
        }
      },
      (own, question) => {
        const options = (own.questions[question]!.options ??= {});
        for (let n = 1; n <= MOST_OPTIONS; n++) options[`more-${n}`] = { label: `或者 ${n}` };
      },
    ),
  ),
  always('two trees of an area have one place in the lists', ({ trees }) =>
    trees.flatMap((source) => {
      const area = source.id.split('/')[0]!;
      const other = trees.find(({ id }) => id !== source.id && id.startsWith(`${area}/`));
      if (!other) return [];
      return [
        inEnglish(source, 'order', [source.id, other.id], (tree) => {
          tree.order = other.data.order;
        }),
      ];
    }),
  ),
];
