/** How often a property is tried: always with the same trees, unless asked for others. */
import fc from 'fast-check';
import { type TreePlan, treePlan } from './plan.ts';
import { type RandomTree, treeOf } from './tree.ts';
import { yaml } from './library.ts';

/** `FC_RUNS=5000 npm run test:unit -- random` tries more trees, `FC_SEED=1` others. A failure prints its seed. */
export function runs(usual: number): { numRuns: number; seed: number } {
  const { FC_RUNS, FC_SEED } = process.env;
  return { numRuns: Number(FC_RUNS ?? usual), seed: Number(FC_SEED ?? 20261122) };
}

/** Only a property that fails takes long: the tree that breaks it is made as small as can be. */
export const PATIENT = { timeout: 600_000 };

/** Random trees; one that breaks a property is printed as its YAML. */
export const randomTree: fc.Arbitrary<RandomTree> = treePlan().map((plan: TreePlan) => {
  const random = treeOf(plan, 'orders/random');
  const print = () => `\n${yaml({ ...random.facts, ...random.tree })}`;
  return Object.defineProperty(random, fc.toStringMethod, { value: print });
});
