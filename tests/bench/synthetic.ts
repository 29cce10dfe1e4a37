/** Trees as large as the real ones, with facts, messages and guides: always the same ones for a number. */
import fc from 'fast-check';
import { AREAS } from '../../src/schema/terms.ts';
import { type Size, treePlan } from '../random/plan.ts';
import { factWith } from '../random/texts.ts';
import { type RandomTree, treeOf } from '../random/tree.ts';

/** What a tree of the orders area has in the mean, rounded. */
const SIZE: Size = { questions: [12, 12], outcomes: [16, 16], answers: [2, 3], lines: [5, 7] };
const FACTS = 20;
const MESSAGES = 7;
const PARAGRAPHS = 24;

const STEP = 'Open the list of orders, look for the box, and close it before the day ends';
const WHY =
  'An open box gets lost on its way. The buyer then waits for it and writes to you. You answer, look for the box and close it.';
const PARAGRAPH = `${WHY} ${STEP}. ${WHY}`;
const CHINESE =
  '开着的箱子容易在路上丢。买家会等，会写信给你。打开订单列表，找到箱子，在今天之内关好。';

export function syntheticTrees(count: number): RandomTree[] {
  return fc.sample(treePlan(SIZE), { numRuns: count, seed: 20261122 }).map((plan, i) => {
    const area = AREAS[i % AREAS.length]!;
    return enlarged(treeOf(plan, `${area}/tree-${i}`, i + 1));
  });
}

/** Longer texts, which name more facts; more messages; a guide that says something. */
function enlarged(random: RandomTree): RandomTree {
  const { id, tree } = random;
  const name = id.replace('/', '.');
  const facts = { ...random.facts };
  const ids = Array.from({ length: FACTS }, (_, n) => `${name}-fact-${n + 1}`);
  for (const fact of ids) {
    const also = [
      { url: 'https://example.com/first', note: PARAGRAPH },
      { url: 'https://example.com/second', note: WHY },
    ];
    facts[fact] = { ...factWith(fact, 30, 'days'), meaning: WHY, also };
  }

  let next = 0;
  const factInTurn = () => ids[next++ % FACTS]!;
  const outcomes = Object.entries(tree.outcomes).map(([key, outcome], i) => {
    const steps = outcome.steps.map((step) =>
      typeof step === 'string' ? `${STEP}. You have {fact:${factInTurn()}}.` : step,
    );
    const texts = {
      why: `${WHY} ${outcome.why}`,
      steps,
      evidence: [`${STEP}.`, `${STEP}.`],
      never: [`${STEP}.`, `${STEP}.`],
      worked: WHY,
      'if-not': PARAGRAPH,
    };
    return [key, { ...outcome, ...texts, message: `${id}-${(i % MESSAGES) + 1}` }] as const;
  });
  const paragraphs = (text: string) =>
    ids
      .map((fact) => `${text} <Fact id="${fact}" />`)
      .slice(0, PARAGRAPHS)
      .join('\n\n');
  return {
    id,
    facts,
    tree: { ...tree, outcomes: Object.fromEntries(outcomes) },
    prose: { en: paragraphs(PARAGRAPH), chinese: paragraphs(CHINESE) },
  };
}
