/** The difference between two versions of the content: what a reader is led to and told otherwise. */
import type { Library } from '../read/library.ts';
import { type Problem, isError } from '../read/problem.ts';
import { type FactDifference, compareFacts, factsOf } from './facts.ts';
import { pairIds } from './names.ts';
import { type Touched, touchedGuides, touchedMessages } from './touched.ts';
import { type Translation, touchedTranslations } from './translations.ts';
import { type TreeDifference, behaves, compareTrees, treeAlone } from './tree.ts';

/** Everything that differs, as plain data. Empty lists: nothing does. */
export interface Difference {
  /** False where words alone differ, or nothing. */
  behaviour: boolean;
  trees: TreeDifference[];
  facts: FactDifference[];
  guides: Touched[];
  messages: Touched[];
  translations: Translation[];
}

/** Compares two libraries. Both must be fit for it, see `hindrances`; rules may be broken in them. */
export function compareLibraries(before: Library, after: Library): Difference {
  const facts = compareFacts(before, after);
  const trees = treesThatDiffer(before, after, facts);
  const changed = {
    facts: new Set(facts.filter(tellsOtherwise).map(({ id }) => id)),
    trees: new Set(trees.filter(behaves).map(({ id }) => id)),
  };
  return {
    behaviour: trees.some(behaves) || facts.some(tellsOtherwise),
    trees,
    facts,
    guides: touchedGuides(before, after, changed),
    messages: touchedMessages(before, after, changed),
    translations: touchedTranslations(before, after, changed),
  };
}

/**
 * The problems that make a library unfit to be compared: what could not be read would look as if it had been
 * deleted. Words of the interface and safety rules are not compared.
 */
export function hindrances({ problems }: Library): Problem[] {
  return problems.filter(
    (problem) =>
      isError(problem) &&
      (problem.rule === 'stray-file' ||
        /^content\/(docs|trees|facts|messages)\//.test(problem.file)),
  );
}

/** True for a fact whose value or unit changed, so that readers act on another number. */
export function tellsOtherwise({ sort, values, unit }: FactDifference): boolean {
  return sort === 'changed' && (values.length > 0 || unit !== undefined);
}

function treesThatDiffer(
  before: Library,
  after: Library,
  changed: readonly FactDifference[],
): TreeDifference[] {
  const facts = { before: factsOf(before), after: factsOf(after), changed };
  const pairs = pairIds(before.trees, after.trees, ({ data }) =>
    JSON.stringify([data.title, data.situation]),
  );
  return [
    ...[...pairs.now].flatMap(([was, now]) => {
      const [old, fresh] = [before.trees.get(was)!, after.trees.get(now)!];
      return compareTrees([was, old.data], [now, fresh.data], facts) ?? [];
    }),
    ...pairs.added.map((id) => treeAlone(id, 'added', after.trees.get(id)!.data)),
    ...pairs.removed.map((id) => treeAlone(id, 'removed', before.trees.get(id)!.data)),
  ];
}
