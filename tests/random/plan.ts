/**
 * The random choices behind a tree, as plain numbers, so that a failing tree shrinks to a small one.
 * `tree.ts` makes a well-formed tree of any plan: no plan is thrown away.
 */
import { MEASURES } from '../../src/schema/tree.ts';
import fc from 'fast-check';

export const INPUTS = ['choice', ...MEASURES, 'number', 'money'] as const;

export interface AnswerPlan {
  /** Which question or outcome follows. */
  target: number;
  /** Marketplaces by bit; 15 and sets in which nobody meets the question: no limit. */
  only: number;
  bound: BoundPlan;
}

export interface BoundPlan {
  /** `at-most` and not `below`. */
  after: boolean;
  /** The limit of the case before once more, so that this case holds a single value. */
  same: boolean;
  /** The next case names its lower bound instead of taking what is left. */
  lower: boolean;
  /** Added to the limit: by marketplace, then by period. */
  jitter: number[];
  /** A fact and not a number. */
  fact: boolean;
  /** On which days the fact changes, by bit. */
  changes: number;
  /** Marketplaces, by bit, for which the fact has a value though no case needs it. */
  spare: number;
}

export interface QuestionPlan {
  input: (typeof INPUTS)[number];
  /** Which of the questions before leads here. */
  parent: number;
  /** The first two have different targets; all lie before the answer by which a question is attached. */
  answers: AnswerPlan[];
  /** Marketplaces, by bit, that get answers of their own to the whole question; 0 and 15: none. */
  group: number;
  /** Has “I don’t know”. */
  unknown: boolean;
  help: boolean;
}

export interface OutcomePlan {
  kind: number;
  deadline: 'none' | 'text' | 'fact' | 'date';
  steps: number;
  evidence: number;
  never: number;
  /** Marketplaces, by bit, to which the last of several steps is limited. */
  only: number;
  message: boolean;
}

export interface TreePlan {
  questions: QuestionPlan[];
  outcomes: OutcomePlan[];
}

/** How large trees get. */
export interface Size {
  questions: [least: number, most: number];
  outcomes: [least: number, most: number];
  answers: [least: number, most: number];
  lines: [least: number, most: number];
}

const SMALL: Size = { questions: [1, 5], outcomes: [2, 6], answers: [2, 4], lines: [1, 3] };

const bits = fc.integer({ min: 0, max: 15 });
/** Mostly no limit. */
const seldom = fc.oneof({ weight: 2, arbitrary: fc.constant(15) }, { weight: 1, arbitrary: bits });
const between = ([min, max]: [number, number]) => fc.integer({ min, max });

const bound: fc.Arbitrary<BoundPlan> = fc.record({
  after: fc.boolean(),
  same: fc.boolean(),
  lower: fc.boolean(),
  jitter: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }),
  fact: fc.boolean(),
  changes: fc.integer({ min: 0, max: 7 }),
  spare: bits,
});

const answer: fc.Arbitrary<AnswerPlan> = fc.record({ target: fc.nat(60), only: seldom, bound });

/** Plans of trees of a size: by default small ones, which hold every kind of question and limit. */
export function treePlan(size: Size = SMALL): fc.Arbitrary<TreePlan> {
  const [minLength, maxLength] = size.answers;
  const question: fc.Arbitrary<QuestionPlan> = fc.record({
    input: fc.constantFrom(...INPUTS),
    parent: fc.nat(60),
    answers: fc.array(answer, { minLength, maxLength }),
    group: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: bits }),
    unknown: fc.boolean(),
    help: fc.boolean(),
  });
  const outcome: fc.Arbitrary<OutcomePlan> = fc.record({
    kind: fc.nat(3),
    deadline: fc.constantFrom('none', 'text', 'fact', 'date'),
    steps: between(size.lines),
    evidence: fc.nat(2),
    never: fc.nat(2),
    only: seldom,
    message: fc.boolean(),
  });
  const list = <T>(item: fc.Arbitrary<T>, [least, most]: [number, number]) =>
    fc.array(item, { minLength: least, maxLength: most });
  return fc.record({
    questions: list(question, size.questions),
    outcomes: list(outcome, size.outcomes),
  });
}
