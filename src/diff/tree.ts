/** What changed between two versions of a tree: where answers end, what nodes say, what things are called. */
import { reckonedFacts } from '../compile/figures.ts';
import { BOUNDS } from '../compile/cases.ts';
import { routesOf } from '../compile/graph.ts';
import type { Tree } from '../schema/tree.ts';
import type { Names, Pairing } from './names.ts';
import { type NodeDifference, compareHeads, compareNodes } from './nodes.ts';
import { pairVersions } from './replies.ts';
import type { Change, Rewording } from './texts.ts';
import { type Facts, NO_WAYS, type Ways, compareWays } from './ways.ts';

export interface TreeDifference extends Ways {
  id: string;
  sort: 'added' | 'removed' | 'changed';
  /** The old id, where it was renamed. */
  renamedFrom?: string;
  questions: Names;
  outcomes: Names;
  /** What changed in the tree as a whole. */
  head: Change[];
  nodes: (NodeDifference & { routes?: number })[];
  words: Rewording[];
}

const NO_NAMES: Names = { added: [], removed: [], renamed: [] };

/** A tree that only one of the libraries has: its answer sets are counted. */
export function treeAlone(id: string, sort: 'added' | 'removed', tree: Tree): TreeDifference {
  return {
    id,
    sort,
    ...NO_WAYS,
    sets: routesOf(tree).length,
    questions: NO_NAMES,
    outcomes: NO_NAMES,
    head: [],
    nodes: [],
    words: [],
  };
}

/** Compares two versions of a tree; undefined where nothing differs for a reader. */
export function compareTrees(
  [wasId, before]: [string, Tree],
  [id, after]: [string, Tree],
  facts: Facts,
): TreeDifference | undefined {
  const used = new Set([...boundsIn(before), ...boundsIn(after)]);
  const touched = facts.changed
    .filter(({ sort, values }) => sort !== 'changed' || values.length > 0)
    .some(({ id: fact }) => used.has(fact) || reckonedIn(after).includes(fact));
  const same = JSON.stringify(before) === JSON.stringify(after);
  if (same && wasId === id && !touched) return undefined;

  const versions = pairVersions(before, after);
  const { nodes, words } = compareNodes(
    versions,
    facts.changed,
    (fact) => facts.after.get(fact)?.unit ?? 'text',
  );
  const head = compareHeads(versions);
  const routes = routesOf(after);
  const difference: TreeDifference = {
    id,
    sort: 'changed',
    ...(wasId === id ? {} : { renamedFrom: wasId }),
    ...compareWays(versions, facts, used),
    questions: namesOf(versions.questions),
    outcomes: namesOf(versions.outcomes),
    head: head.changes,
    nodes: nodes.map((node) =>
      node.kind === 'question'
        ? node
        : { ...node, routes: routes.filter(({ outcome }) => outcome === node.node).length },
    ),
    words: [...head.words, ...words],
  };
  // Tags, or the same bound written otherwise.
  return behaves(difference) || difference.words.length > 0 ? difference : undefined;
}

/** True where a reader is led or told otherwise; words alone do not count. */
export function behaves(tree: TreeDifference): boolean {
  return (
    tree.sort !== 'changed' ||
    tree.renamedFrom !== undefined ||
    [tree.moves, tree.shifts, tree.asking, tree.head, tree.nodes].some((list) => list.length > 0) ||
    [tree.questions, tree.outcomes].some(
      ({ added, removed, renamed }) => added.length + removed.length + renamed.length > 0,
    )
  );
}

function namesOf({ added, removed, renamed }: Pairing): Names {
  return { added, removed, renamed };
}

/** The facts that the cases of a tree compare with. */
function boundsIn(tree: Tree): string[] {
  return Object.values(tree.questions)
    .flatMap(({ cases = [] }) => cases.flatMap((c) => BOUNDS.map((bound) => c[bound])))
    .filter((limit) => typeof limit === 'string');
}

function reckonedIn(tree: Tree): string[] {
  return Object.values(tree.outcomes).flatMap(reckonedFacts);
}
