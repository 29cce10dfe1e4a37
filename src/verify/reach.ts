/** Which questions and outcomes of a tree a reader can get to. */
import { edgesOf } from '../compile/graph.ts';
import type { Marketplace } from '../schema/terms.ts';
import type { Tree } from '../schema/tree.ts';
import { once } from './memo.ts';

/** The ids that can be reached from the start in a marketplace; in none in particular: by any answer. */
export function reachOf(tree: Tree, marketplace?: Marketplace): ReadonlySet<string> {
  const known = reachIn(tree);
  const found = known.get(marketplace) ?? walk(tree, marketplace);
  known.set(marketplace, found);
  return found;
}

const reachIn = once((_: Tree) => new Map<Marketplace | undefined, ReadonlySet<string>>());

function walk(tree: Tree, marketplace: Marketplace | undefined): Set<string> {
  const met = new Set<string>([tree.start]);
  for (const node of met) {
    for (const { next, only } of edgesOf(tree, node)) {
      if (marketplace === undefined || (only?.includes(marketplace) ?? true)) met.add(next);
    }
  }
  return met;
}

/** True where an answer or the start leads nowhere, or a question has no answer: what lies behind cannot be judged. */
export function hasLooseEnds(tree: Tree): boolean {
  const edges = Object.keys(tree.questions).map((id) => edgesOf(tree, id));
  const isNode = (id: string) =>
    Object.hasOwn(tree.questions, id) || Object.hasOwn(tree.outcomes, id);
  return (
    !Object.hasOwn(tree.questions, tree.start) ||
    edges.some((answers) => answers.length === 0 || !answers.every(({ next }) => isNode(next)))
  );
}

/** `us, uk and jp`. */
export function listed(names: readonly string[], join = 'and'): string {
  const last = names[names.length - 1] ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${join} ${last}`;
}
