/** A tree as a graph: its answers, its routes, a way to each node. */
import type { Marketplace } from '../schema/terms.ts';
import { MARKETPLACES } from '../schema/terms.ts';
import type { Tree } from '../schema/tree.ts';
import type { Answer } from './machine.ts';

export interface Edge {
  question: string;
  /** The id of the option or case. */
  id: string;
  answer: Answer;
  next: string;
  only?: Marketplace[];
}

export interface Route {
  answers: Answer[];
  /** Questions in order, then the outcome. */
  nodes: string[];
  outcome: string;
  /** Where the route can be taken. */
  marketplaces: Marketplace[];
}

/** All answers of a question, cases first, in the author's order. */
export function edgesOf(tree: Tree, questionId: string): Edge[] {
  const question = tree.questions[questionId];
  if (!question) return [];
  const edge = (id: string, next: string, only: Marketplace[] | undefined): Edge => ({
    question: questionId,
    id,
    answer: `${questionId}=${id}`,
    next,
    ...(only ? { only } : {}),
  });
  return [
    ...(question.cases ?? []).map((c) => edge(c.id, c.next, c.only)),
    ...Object.entries(question.options ?? {}).map(([id, o]) => edge(id, o.next, o.only)),
  ];
}

/** Every route from the start to an outcome. Stops at a node it has met before. */
export function routesOf(tree: Tree): Route[] {
  const routes: Route[] = [];
  const walk = (node: string, answers: Answer[], nodes: string[], open: Marketplace[]): void => {
    if (nodes.includes(node) || open.length === 0) return;
    const path = [...nodes, node];
    if (tree.outcomes[node]) {
      routes.push({ answers, nodes: path, outcome: node, marketplaces: open });
      return;
    }
    for (const edge of edgesOf(tree, node)) {
      const left = edge.only ? open.filter((m) => edge.only?.includes(m)) : open;
      walk(edge.next, [...answers, edge.answer], path, left);
    }
  };
  walk(tree.start, [], [], [...MARKETPLACES]);
  return routes;
}

/**
 * The answers on one way from the start to each node that can be reached: the first in the author's order,
 * in which the usual case stands before the special ones.
 */
export function firstWays(routes: readonly Route[]): Map<string, Answer[]> {
  const ways = new Map<string, Answer[]>();
  for (const { nodes, answers } of routes) {
    nodes.forEach((node, index) => {
      if (!ways.has(node)) ways.set(node, answers.slice(0, index));
    });
  }
  return ways;
}

/** A way to a node, and the marketplaces in which it is open. */
export interface Way {
  answers: Answer[];
  marketplaces: Marketplace[];
}

/** The first way to a node in each marketplace; marketplaces that share a way stand together. */
export function waysTo(node: string, routes: readonly Route[]): Way[] {
  const ways = new Map<string, Way>();
  for (const marketplace of MARKETPLACES) {
    const open = routes.filter((route) => route.marketplaces.includes(marketplace));
    const answers = firstWays(open).get(node);
    if (!answers) continue;
    const way = ways.get(answers.join()) ?? { answers, marketplaces: [] };
    way.marketplaces.push(marketplace);
    ways.set(answers.join(), way);
  }
  return [...ways.values()];
}

/** For each question, the most questions that can still come after it. */
export function questionsLeft(tree: Tree): Map<string, number> {
  const left = new Map<string, number>();
  const count = (node: string, above: Set<string>): number => {
    if (!tree.questions[node] || above.has(node)) return 0;
    const known = left.get(node);
    if (known !== undefined) return known;
    const below = new Set(above).add(node);
    const most = Math.max(
      0,
      ...edgesOf(tree, node).map((e) => (tree.questions[e.next] ? 1 + count(e.next, below) : 0)),
    );
    left.set(node, most);
    return most;
  };
  for (const id of Object.keys(tree.questions)) count(id, new Set());
  return left;
}
