/** The size of a tree in figures, for the page about it and for its outline. */
import { MARKETPLACES, type Marketplace } from '../schema/terms.ts';
import type { Tree } from '../schema/tree.ts';
import { routesOf } from './graph.ts';

export interface TreeSize {
  questions: number;
  outcomes: number;
  routes: number;
  /** Questions on the longest route. */
  longest: number;
  /** Questions on a route in the mean, each route counted once; not rounded. */
  mean: number;
  /** Routes that are open in each marketplace. */
  byMarketplace: Record<Marketplace, number>;
}

/** Counts the questions, outcomes and routes of a tree. */
export function sizeOf(tree: Tree): TreeSize {
  const routes = routesOf(tree);
  const lengths = routes.map(({ answers }) => answers.length);
  const sum = lengths.reduce((total, length) => total + length, 0);
  const open = (marketplace: Marketplace) =>
    routes.filter(({ marketplaces }) => marketplaces.includes(marketplace)).length;
  return {
    questions: Object.keys(tree.questions).length,
    outcomes: Object.keys(tree.outcomes).length,
    routes: routes.length,
    longest: Math.max(0, ...lengths),
    mean: routes.length === 0 ? 0 : sum / routes.length,
    byMarketplace: Object.fromEntries(MARKETPLACES.map((m) => [m, open(m)])) as Record<
      Marketplace,
      number
    >,
  };
}
