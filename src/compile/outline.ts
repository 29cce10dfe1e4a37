/**
 * A tree as nested lists: every node once, where the author’s order meets it first; where it is met again,
 * its number. The text outline and the picture are both made from it.
 */
import { MARKETPLACES, type Marketplace } from '../schema/terms.ts';
import type { OutcomeKind } from '../schema/tree.ts';
import type { Route } from './graph.ts';
import type { ShownAnswer, ShownTree } from './tree.ts';

export interface OutlineNode {
  id: string;
  /** 1 for the start, then one by one down the outline. */
  number: number;
  kind: 'question' | OutcomeKind;
  /** The question, or the order of the outcome, with its marks. */
  text: string;
  /** Where it can be reached. */
  marketplaces: Marketplace[];
  branches: Branch[];
}

/** What follows one answer, or several that lead to the same node. */
export interface Branch {
  answers: ShownAnswer[];
  /** The marketplaces to which the answers themselves are limited. */
  only?: Marketplace[];
  /** Where they can be given: a question before them may be limited too. */
  marketplaces: Marketplace[];
  /** True where the reader cannot tell. */
  unknown: boolean;
  /** How many routes lead through this place of the outline. Those of a question’s branches add up. */
  routes: number;
  node: OutlineNode;
  /** The node stands elsewhere: here is only a reference to it. */
  again: boolean;
}

/** The outline of a tree, from its start. */
export function outlineOf(shown: ShownTree, routes: readonly Route[]): OutlineNode {
  const taking = (answers: readonly ShownAnswer[]) =>
    routes.filter((route) => answers.some(({ answer }) => route.answers.includes(answer)));
  const met = new Map<string, OutlineNode>();
  /** `here` are the routes that lead to this place, at their answer number `step`. */
  const visit = (id: string, here: readonly Route[], step: number): OutlineNode => {
    const question = shown.questions.find((q) => q.id === id);
    const outcome = shown.outcomes.find((o) => o.id === id);
    const node: OutlineNode = {
      id,
      number: met.size + 1,
      kind: outcome?.kind ?? 'question',
      text: question?.ask ?? outcome?.do ?? id,
      marketplaces: openTo(routes.filter(({ nodes }) => nodes.includes(id))),
      branches: [],
    };
    met.set(id, node);
    for (const answers of together(question?.answers ?? [])) {
      const [{ next, only } = { next: id }] = answers;
      const known = met.get(next);
      const through = here.filter((route) =>
        answers.some(({ answer }) => route.answers[step] === answer),
      );
      node.branches.push({
        answers,
        ...(only ? { only } : {}),
        unknown: answers.every((answer) => answer.id === 'unknown'),
        marketplaces: openTo(taking(answers)),
        routes: through.length,
        node: known ?? visit(next, through, step + 1),
        again: known !== undefined,
      });
    }
    return node;
  };
  return visit(shown.start, routes, 0);
}

/** Every node of an outline, in the order of their numbers. */
export function nodesOf(node: OutlineNode): OutlineNode[] {
  return [node, ...node.branches.flatMap((b) => (b.again ? [] : nodesOf(b.node)))];
}

/** The marketplaces in which one of the routes can be taken. */
function openTo(routes: readonly Route[]): Marketplace[] {
  return MARKETPLACES.filter((m) => routes.some(({ marketplaces }) => marketplaces.includes(m)));
}

/** Answers that lead to the same node in the same marketplaces stand together. */
function together(answers: readonly ShownAnswer[]): ShownAnswer[][] {
  const groups = Map.groupBy(answers, ({ next, only }) => `${next} ${only?.join(' ') ?? ''}`);
  return [...groups.values()];
}
