/** The answers of a drill are a whole route of its tree, in its marketplace, and end in its outcome. */
import { edgesOf } from '../../compile/graph.ts';
import type { Entry, Library } from '../../read/library.ts';
import { type Problem, guessOr } from '../../read/problem.ts';
import type { Path } from '../../read/yaml.ts';
import type { Drill } from '../../schema/drill.ts';
import { DEFAULT_MARKETPLACE } from '../../schema/terms.ts';
import type { Tree } from '../../schema/tree.ts';
import { isUnreadable } from '../unreadable.ts';

interface Slip {
  path: Path;
  what: string;
  mend: string;
}

export function drills(library: Library): Problem[] {
  return [...library.drills.values()].flatMap((entry): Problem[] => {
    const slip = slipOf(entry, library);
    if (!slip) return [];
    const { path, what, mend } = slip;
    return [{ ...entry.locate(path), rule: 'drill-route', what, mend }];
  });
}

function slipOf({ data: drill }: Entry<Drill>, library: Library): Slip | undefined {
  const tree = library.trees.get(drill.tree)?.data;
  if (tree) return walk(drill, tree);
  if (isUnreadable(library, 'tree', drill.tree)) return undefined;
  return {
    path: ['tree'],
    what: `There is no tree “${drill.tree}”.`,
    mend: guessOr(drill.tree, library.trees.keys(), 'Write the area, a slash and the name.'),
  };
}

/** Gives the answers one by one, and tells the first thing that does not fit. */
function walk(drill: Drill, tree: Tree): Slip | undefined {
  const marketplace = drill.marketplace ?? DEFAULT_MARKETPLACE;
  let node = tree.start;
  for (const [index, answer] of drill.answers.entries()) {
    const open = edgesOf(tree, node).filter(({ only }) => only?.includes(marketplace) ?? true);
    const next = open.find((edge) => edge.answer === answer)?.next;
    if (next === undefined) {
      const choice = open.map((edge) => edge.answer);
      return {
        path: ['answers', index],
        what:
          choice.length > 0
            ? `“${answer}” is no answer to “${node}” in ${marketplace}.`
            : `“${answer}” comes after the outcome “${node}”.`,
        mend:
          choice.length > 0
            ? guessOr(answer, choice, `Answers there: ${choice.join(', ')}.`)
            : 'Delete it.',
      };
    }
    node = next;
  }
  if (node === drill.outcome) return undefined;
  return {
    path: ['outcome'],
    what: `The answers lead to “${node}”, not to “${drill.outcome}”.`,
    mend: tree.questions[node]
      ? `Answer “${node}” too: ${edgesOf(tree, node)
          .map((edge) => edge.answer)
          .join(', ')}.`
      : 'Mend the answers, or the outcome, after a look at what is right for the story.',
  };
}
