/** What a reader meets on a route in one marketplace, with its tags, in order. */
import { type Route, edgesOf } from '../compile/graph.ts';
import type { Marketplace } from '../schema/terms.ts';
import type { Outcome, Tree } from '../schema/tree.ts';

/** An answer, a step or a line. */
export interface Met {
  text: string;
  tags: readonly string[];
}

/** An outcome as it is shown in a marketplace. */
export interface OutcomeView {
  id: string;
  outcome: Outcome;
  tags: readonly string[];
  evidence: Met[];
  /** With the place of each in the file’s list. */
  steps: (Met & { index: number })[];
  never: Met[];
}

export interface Views {
  /** The answers of a route, as `shipper=seller`. */
  answers(route: Route): Met[];
  outcome(id: string, marketplace: Marketplace): OutcomeView | undefined;
}

/** The views of a tree. Each is made once, however many routes and rules look at it. */
export function viewsOf(tree: Tree): Views {
  const answers = new Map(Object.keys(tree.questions).flatMap((id) => answersOf(tree, id)));
  const outcomes = new Map<string, OutcomeView>();
  return {
    answers: (route) => route.answers.map((text) => ({ text, tags: answers.get(text) ?? [] })),
    outcome(id, marketplace) {
      const outcome = tree.outcomes[id];
      if (!outcome) return undefined;
      const key = `${id} ${marketplace}`;
      const view = outcomes.get(key) ?? viewOf(id, outcome, marketplace);
      outcomes.set(key, view);
      return view;
    },
  };
}

/** The answers of a question with their tags. */
function answersOf(tree: Tree, id: string): [answer: string, tags: string[]][] {
  const { cases = [], options = {} } = tree.questions[id] ?? {};
  // In the same order as the edges.
  const all = [...cases, ...Object.values(options)];
  return edgesOf(tree, id).map(({ answer }, index) => [answer, all[index]?.tags ?? []]);
}

function viewOf(id: string, outcome: Outcome, marketplace: Marketplace): OutcomeView {
  const shown = (lines: readonly Line[] = []) =>
    lines
      .map((line, index) =>
        typeof line === 'string'
          ? { text: line, tags: [], index }
          : { text: line.do, tags: line.tags ?? [], only: line.only, index },
      )
      .filter(({ only }) => only?.includes(marketplace) ?? true);
  return {
    id,
    outcome,
    tags: outcome.tags ?? [],
    evidence: shown(outcome.evidence),
    steps: shown(outcome.steps),
    never: shown(outcome.never),
  };
}

/** A step or line, which an author may write as a text alone. */
type Line = string | { do: string; tags?: string[] | undefined; only?: Marketplace[] | undefined };
