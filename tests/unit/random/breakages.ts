/** Ways to break a well-formed tree, each with the rule that must say so and the names it must say. */
import type { RuleId } from '../../../src/read/rules.ts';
import type { InputCase, Option, Question } from '../../../src/schema/tree.ts';
import type { RandomTree } from '../../random/tree.ts';
import { PLACES, type Place, everyRoute } from '../run/interpreter.ts';

/** Chooses one of a list; undefined of an empty one. */
export type Pick = <T>(list: readonly T[]) => T | undefined;

export interface Breakage {
  slip: string;
  rule: RuleId;
  /** What else follows from the slip, in some trees. */
  also?: RuleId[];
  /** Breaks the tree where it stands. Returns what the problem must name; undefined where nothing can be broken. */
  breaks: (random: RandomTree, pick: Pick) => string[] | undefined;
}

export const BREAKAGES: Breakage[] = [
  {
    slip: 'an answer that leads nowhere',
    rule: 'missing-target',
    breaks({ tree }, pick) {
      const answer = pick(answersOf(tree.questions))!;
      answer.to.next = 'nowhere';
      return ['nowhere'];
    },
  },
  {
    slip: 'a start that is not there',
    rule: 'missing-target',
    breaks({ tree }) {
      tree.start = 'nowhere';
      return ['nowhere'];
    },
  },
  {
    slip: 'a situation that leads nowhere',
    rule: 'missing-target',
    breaks({ tree }, pick) {
      pick(tree.entries)!.at = 'nowhere';
      return ['nowhere'];
    },
  },
  {
    slip: 'a node to which no answer leads any more',
    rule: 'unreachable-node',
    also: ['closed-answer'],
    breaks({ tree }, pick) {
      const nodes = [...Object.keys(tree.questions), ...Object.keys(tree.outcomes)];
      const lost = pick(nodes.filter((node) => node !== tree.start))!;
      tree.outcomes['instead'] = structuredClone(Object.values(tree.outcomes)[0]!);
      for (const { to } of answersOf(tree.questions)) if (to.next === lost) to.next = 'instead';
      return [lost];
    },
  },
  {
    slip: 'an outcome that is open to nobody',
    rule: 'unreachable-node',
    also: ['closed-answer'],
    breaks({ tree }, pick) {
      const [id, question] = pick(choices(tree.questions)) ?? [];
      if (id === undefined || !placesOf(tree, id).includes('us')) return undefined;
      const [next = ''] = Object.keys(tree.outcomes);
      question!.options!['here'] = { label: 'Only here', next: 'between', only: ['us'] };
      tree.outcomes['lost'] = structuredClone(tree.outcomes[next]!);
      tree.outcomes['found'] = structuredClone(tree.outcomes[next]!);
      tree.questions['between'] = {
        ask: 'Which box is it?',
        where: 'Look at it.',
        options: {
          there: { label: 'Only there', next: 'lost', only: ['jp'] },
          yes: { label: 'Yes', next },
          no: { label: 'No', next: 'found' },
        },
      };
      return ['lost'];
    },
  },
  {
    slip: 'an answer that leads back',
    rule: 'cycle',
    breaks({ tree }, pick) {
      const { answers } = pick(everyRoute(tree, 'us'))!;
      const questions = answers.map((answer) => answer.split('=')[0]!);
      const to = pick(questions)!;
      const from = pick(questions.slice(questions.indexOf(to)))!;
      optionsOf(tree.questions[from]!)['again'] = { label: 'Once more', next: to };
      return [from, to];
    },
  },
  {
    slip: 'cases that end too early',
    rule: 'input-cases',
    breaks({ tree }, pick) {
      const [id, cases] = pick(ladders(tree.questions)) ?? [];
      const last = cases?.at(-1);
      if (!last || id === undefined) return undefined;
      delete last.otherwise;
      last['at-most'] = 1000;
      return [id];
    },
  },
  {
    slip: 'a gap between two cases',
    rule: 'input-cases',
    breaks: (random, pick) => shiftBegin(random, pick, () => 1),
  },
  {
    slip: 'two cases that overlap',
    rule: 'input-cases',
    // Of whole days, “above 2” begins where “below 3” ends.
    breaks: (random, pick) =>
      shiftBegin(random, pick, (isDate, before) =>
        isDate && before.below !== undefined ? -2 : -1,
      ),
  },
  {
    slip: 'cases that do not ascend',
    rule: 'input-cases',
    breaks({ tree }, pick) {
      const [id, cases] = pick(ladders(tree.questions)) ?? [];
      if (id === undefined || cases!.some(({ only }) => only)) return undefined;
      cases!.reverse();
      return [id];
    },
  },
  {
    slip: 'a bound without a value in one marketplace',
    rule: 'input-cases',
    breaks({ tree, facts }, pick) {
      const [fact, { only = PLACES }] = pick(factBounds(tree.questions)) ?? [undefined, {}];
      if (fact === undefined) return undefined;
      const { value } = facts[fact]!;
      const place = pick(only)!;
      const without = (all: typeof value) =>
        Object.fromEntries(
          PLACES.filter((p) => p !== place).flatMap((p) => {
            const own = typeof all === 'object' && !Array.isArray(all) ? all[p] : all;
            return own === undefined ? [] : [[p, own]];
          }),
        ) as Partial<Record<Place, number>>;
      if (Array.isArray(value)) value.at(-1)!.value = without(value.at(-1)!.value);
      else facts[fact]!.value = without(value);
      return [fact];
    },
  },
  {
    slip: 'a question whose answers all lead to one place',
    rule: 'idle-question',
    also: ['unreachable-node', 'closed-answer'],
    breaks({ tree }, pick) {
      const [id, question] = pick(Object.entries(tree.questions))!;
      const answers = answersOf({ [id]: question });
      const { next } = pick(answers)!.to;
      for (const { to } of answers) to.next = next;
      return [id];
    },
  },
  {
    slip: 'a question that is left with one answer',
    rule: 'idle-question',
    also: ['unreachable-node', 'closed-answer'],
    breaks({ tree }, pick) {
      const [id, question] = pick(choices(tree.questions)) ?? [];
      if (id === undefined) return undefined;
      const [name, option] = pick(Object.entries(question!.options!))!;
      question!.options = { [name]: { label: option.label, next: option.next } };
      return [id];
    },
  },
  {
    slip: 'a question without an answer in some marketplace',
    rule: 'dead-end',
    also: ['closed-answer', 'unreachable-node', 'same-label', 'option-count'],
    breaks({ tree }, pick) {
      const [id, question] = pick(choices(tree.questions)) ?? [];
      if (id === undefined) return undefined;
      const places = placesOf(tree, id);
      if (places.length < 2) return undefined;
      for (const option of Object.values(question!.options!)) option.only = [places[0]!];
      return [id];
    },
  },
  {
    slip: 'an outcome without a step in some marketplace',
    rule: 'dead-end',
    breaks({ tree }, pick) {
      const [id, outcome] = pick(Object.entries(tree.outcomes))!;
      const places = placesOf(tree, id);
      const here = PLACES.find((place) => places.some((other) => other !== place));
      if (here === undefined) return undefined;
      outcome.steps = [{ do: 'Close the box.', only: [here] }];
      return [id];
    },
  },
  {
    slip: 'an answer for a marketplace in which the question is not asked',
    rule: 'closed-answer',
    breaks({ tree }, pick) {
      const [id, question] = pick(Object.entries(tree.questions))!;
      const places = placesOf(tree, id);
      const closed = PLACES.find((place) => !places.includes(place));
      if (closed === undefined) return undefined;
      const [next = ''] = Object.keys(tree.outcomes);
      optionsOf(question)['closed'] = { label: 'Closed', next, only: [closed] };
      return [`${id}=closed`];
    },
  },
  {
    slip: 'one id for a question and an outcome',
    rule: 'id-twice',
    also: ['unreachable-node', 'idle-question'],
    breaks({ tree }, pick) {
      const id = pick(Object.keys(tree.questions))!;
      tree.outcomes[id] = structuredClone(Object.values(tree.outcomes)[0]!);
      return [id];
    },
  },
  {
    slip: 'one id for a case and an option',
    rule: 'answer-twice',
    breaks({ tree }, pick) {
      const [id, cases] = pick(ladders(tree.questions)) ?? [];
      if (id === undefined) return undefined;
      const [next = ''] = Object.keys(tree.outcomes);
      optionsOf(tree.questions[id]!)[cases![0]!.id] = { label: 'Twice', next };
      return [id, cases![0]!.id];
    },
  },
  {
    slip: 'two answers with one label',
    rule: 'same-label',
    breaks({ tree }, pick) {
      const [id, question] = pick(Object.entries(tree.questions))!;
      const answers = answersOf({ [id]: question }).filter(({ to }) => to.only === undefined);
      const [one, other] = answers;
      if (!one || !other) return undefined;
      other.to.label = one.to.label;
      return [id, one.id, other.id];
    },
  },
  {
    slip: 'a bound that counts something else',
    rule: 'threshold-unit',
    breaks({ tree, facts }, pick) {
      const [fact, , input] = pick(factBounds(tree.questions)) ?? [];
      if (fact === undefined) return undefined;
      facts[fact]!.unit = input === 'money' ? 'days' : 'usd';
      return [fact];
    },
  },
  {
    slip: 'a bound that no fact has',
    rule: 'missing-fact',
    also: ['unused-fact'],
    breaks({ tree }, pick) {
      const [, inputCase] = pick(factBounds(tree.questions)) ?? [];
      if (!inputCase) return undefined;
      const bound = BOUNDS.find((key) => typeof inputCase[key] === 'string')!;
      inputCase[bound] = 'orders.nothing';
      return ['orders.nothing'];
    },
  },
  {
    slip: 'a value in words where a number belongs',
    rule: 'fact-value',
    breaks({ facts }, pick) {
      const id = pick(Object.keys(facts));
      if (id === undefined) return undefined;
      facts[id]!.value = 'soon';
      return [id];
    },
  },
  {
    slip: 'periods with a day between them',
    rule: 'fact-periods',
    breaks: (random, pick) => shiftPeriod(random, pick, '2028-01-01'),
  },
  {
    slip: 'periods that overlap',
    rule: 'fact-periods',
    breaks: (random, pick) => shiftPeriod(random, pick, '2020-01-01'),
  },
  {
    slip: 'a deadline that is no time',
    rule: 'deadline-unit',
    breaks({ tree, facts }, pick) {
      const [id, outcome] =
        pick(Object.entries(tree.outcomes).filter(([, { deadline }]) => deadline?.fact)) ?? [];
      if (id === undefined) return undefined;
      facts[outcome!.deadline!.fact!]!.unit = 'percent';
      return [id];
    },
  },
  {
    slip: 'a deadline from a question that asks for no date',
    rule: 'missing-target',
    breaks({ tree }, pick) {
      const [id, outcome] =
        pick(Object.entries(tree.outcomes).filter(([, { deadline }]) => deadline?.fact)) ?? [];
      const other = Object.keys(tree.questions).find((q) => tree.questions[q]!.input !== 'date');
      if (id === undefined || other === undefined) return undefined;
      outcome!.deadline!.date = other;
      return [id, other];
    },
  },
  {
    slip: 'a route that is too long',
    rule: 'route-length',
    also: ['mean-route'],
    breaks({ tree }) {
      const names = Array.from({ length: 7 }, (_, i) => `early-${i + 1}`);
      const [end = ''] = Object.keys(tree.outcomes);
      names.forEach((name, i) => {
        const next = names[i + 1] ?? tree.start;
        const options: Record<string, Option> = {
          yes: { label: 'Yes', next },
          no: { label: 'No', next: end },
        };
        tree.questions[name] = { ask: `Is it ${name}?`, where: 'Look at it.', options };
      });
      tree.start = names[0]!;
      return names;
    },
  },
  {
    slip: 'a heading that the guide does not have',
    rule: 'missing-heading',
    breaks: (random, pick) => {
      pick(Object.values(random.tree.outcomes))!.guide = `${random.id}#elsewhere`;
      return ['elsewhere'];
    },
  },
  {
    slip: 'a message that is not there',
    rule: 'missing-message',
    breaks({ tree }, pick) {
      pick(Object.values(tree.outcomes))!.message = ['orders/nothing'];
      return ['orders/nothing'];
    },
  },
];

const BOUNDS = ['at-most', 'below', 'at-least', 'above'] as const;

type Questions = Record<string, Question>;

function answersOf(questions: Questions): { id: string; to: InputCase | Option }[] {
  return Object.values(questions).flatMap(({ cases = [], options = {} }) => [
    ...cases.map((c) => ({ id: c.id, to: c })),
    ...Object.entries(options).map(([id, option]) => ({ id, to: option })),
  ]);
}

function optionsOf(question: Question): Record<string, Option> {
  return (question.options ??= {});
}

function choices(questions: Questions): [string, Question][] {
  return Object.entries(questions).filter(([, { input }]) => input === undefined);
}

function ladders(questions: Questions): [string, InputCase[]][] {
  return Object.entries(questions).flatMap(([id, { cases }]) => (cases ? [[id, cases]] : []));
}

/** The facts that bounds name, each with a case and with what the question asks for. */
function factBounds(questions: Questions): [string, InputCase, Question['input']][] {
  return Object.values(questions).flatMap(({ cases = [], input }) =>
    cases.flatMap((c) =>
      BOUNDS.flatMap((bound): [string, InputCase, Question['input']][] => {
        const limit = c[bound];
        return typeof limit === 'string' ? [[limit, c, input]] : [];
      }),
    ),
  );
}

/** Where a node is met. */
function placesOf(tree: RandomTree['tree'], node: string): Place[] {
  return PLACES.filter((place) =>
    everyRoute(tree, place).some(
      (route) => route.node === node || route.answers.some((a) => a.startsWith(`${node}=`)),
    ),
  );
}

/** Lets a case begin some units after the end of the one before it, or before that end. */
function shiftBegin(
  { tree }: RandomTree,
  pick: Pick,
  by: (isDate: boolean, before: InputCase) => number,
): string[] | undefined {
  const places = ladders(tree.questions).flatMap(([id, cases]) =>
    cases.flatMap((c, i) => {
      const before = cases[i - 1];
      const end = before?.['at-most'] ?? before?.below;
      // Elsewhere another case may stand before it.
      const open = before?.only ?? PLACES;
      const fits = (c.only ?? PLACES).every((place) => open.includes(place));
      if (!fits || before === undefined || typeof end !== 'number') return [];
      const isDate = tree.questions[id]!.input === 'date';
      return [{ id, inputCase: c, begin: end + by(isDate, before) }];
    }),
  );
  const place = pick(places);
  if (!place) return undefined;
  const { id, inputCase, begin } = place;
  delete inputCase.otherwise;
  delete inputCase['at-least'];
  inputCase.above = begin;
  return [id, inputCase.id];
}

function shiftPeriod({ facts }: RandomTree, pick: Pick, from: string): string[] | undefined {
  const changing = Object.entries(facts).filter(([, { value }]) => Array.isArray(value));
  const [id, fact] = pick(changing) ?? [];
  if (id === undefined || !Array.isArray(fact!.value)) return undefined;
  fact!.value.at(-1)!.from = from;
  return [id];
}
