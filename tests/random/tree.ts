/** From a plan to a well-formed tree with its facts. */
import type { Fact } from '../../src/schema/fact.ts';
import {
  OUTCOME_KINDS,
  type Option,
  type Outcome,
  type Question,
  type Tree,
} from '../../src/schema/tree.ts';
import { casesOf, unitsOf } from './cases.ts';
import type { OutcomePlan, QuestionPlan, TreePlan } from './plan.ts';
import { type Shape, outcomeId, placesIn, questionId, shapeOf } from './shape.ts';
import { factWith, labelOf, outcomeTexts, questionTexts } from './texts.ts';

export interface RandomTree {
  /** `orders/random` */
  id: string;
  tree: Tree;
  /** Those that the tree uses, by id. */
  facts: Record<string, Fact>;
  /** Paragraphs for the end of its guide. */
  prose?: { en: string; chinese: string };
}

/** The headings of the guide of every random tree. */
export const HEADINGS = { 'what-to-do': 'What to do', limits: 'Limits' };

export function treeOf(plan: TreePlan, id: string, order = 1): RandomTree {
  const shape = shapeOf(plan);
  const name = id.replace('/', '.');
  const facts: Record<string, Fact> = {};
  const questions = plan.questions.map((question, i): [string, Question] => [
    questionId(i),
    questionOf(question, i, shape, name, facts),
  ]);
  const outcomes = plan.outcomes.flatMap((outcome, i): [string, Outcome][] => {
    const own = outcomeId(i);
    if (!shape.outcomes.includes(own)) return [];
    return [[own, outcomeOf(outcome, i, dateBefore(plan, shape, own), id, facts)]];
  });
  const tree: Tree = {
    title: 'A box is open',
    situation: 'A box is open.',
    aliases: ['box'],
    entries: [
      { say: 'A box is open', at: questionId(0), urgent: 'today' },
      { say: 'A box is lost', at: outcomes[0]![0] },
    ],
    guide: id,
    order,
    roles: ['support'],
    start: questionId(0),
    ...(questions.length > 7 ? { long: 'Many boxes look alike.' } : {}),
    questions: Object.fromEntries(questions),
    outcomes: Object.fromEntries(outcomes),
  };
  return { id, tree, facts };
}

function questionOf(
  { input, help }: QuestionPlan,
  index: number,
  { slots, unknown }: Shape,
  name: string,
  facts: Record<string, Fact>,
): Question {
  const own = slots[index]!;
  const next = unknown[index];
  const dontKnow: Record<string, Option> =
    next === undefined ? {} : { unknown: { label: 'I don’t know', next } };
  const texts = {
    ...questionTexts(questionId(index)),
    ...(help ? { help: 'It decides who does it.' } : {}),
  };
  if (input === 'choice') {
    const options = own.map(({ id, next: target, only }): [string, Option] => [
      id,
      { label: labelOf(id), next: target, ...(only ? { only } : {}) },
    ]);
    return { ...texts, options: { ...Object.fromEntries(options), ...dontKnow } };
  }
  const kind: Partial<Question> =
    input === 'money'
      ? { input }
      : input === 'number'
        ? { input, unit: unitsOf(input, index)[0] }
        : { input: 'date', measure: input };
  return {
    ...texts,
    ...kind,
    cases: casesOf(own, input, index, `${name}-${index + 1}`, facts),
    ...(next === undefined ? {} : { options: dontKnow }),
  };
}

function outcomeOf(
  plan: OutcomePlan,
  index: number,
  date: string | undefined,
  id: string,
  facts: Record<string, Fact>,
): Outcome {
  const own = outcomeId(index);
  const lines = (count: number, text: string) => Array.from({ length: count }, () => text);
  const only = placesIn(plan.only);
  const steps: Outcome['steps'] = lines(plan.steps, 'Close the box.');
  if (steps.length > 1 && only.length > 0 && only.length < 4) {
    steps.splice(-1, 1, { do: 'Close the lid.', only });
  }
  const fact = `${id.replace('/', '.')}-time`;
  const isTimed = plan.deadline === 'fact' || plan.deadline === 'date';
  if (isTimed) facts[fact] = factWith(fact, 24, 'hours');
  const texts = outcomeTexts(own);
  return {
    kind: OUTCOME_KINDS[plan.kind % OUTCOME_KINDS.length]!,
    ...texts,
    why: isTimed ? `${texts.why} You have {fact:${fact}}.` : texts.why,
    ...(plan.deadline === 'text' ? { deadline: { text: 'Today' } } : {}),
    ...(isTimed
      ? {
          deadline: {
            fact,
            clock: 'from the letter',
            ...(plan.deadline === 'date' && date !== undefined ? { date } : {}),
          },
        }
      : {}),
    steps,
    ...(plan.evidence > 0 ? { evidence: lines(plan.evidence, 'A picture of the box') } : {}),
    ...(plan.never > 0 ? { never: lines(plan.never, 'Do not leave the box open.') } : {}),
    ...(plan.message ? { message: id } : {}),
    guide: `${id}${['', '#what-to-do', '#limits'][index % 3]!}`,
  };
}

/** A question that asks for a date and leads to this outcome. */
function dateBefore({ questions }: TreePlan, { slots }: Shape, outcome: string) {
  const index = questions.findIndex(
    ({ input }, i) => input.startsWith('days') && slots[i]!.some(({ next }) => next === outcome),
  );
  return index === -1 ? undefined : questionId(index);
}
