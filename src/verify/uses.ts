/** Where facts are used, and who meets them there. */
import { BOUNDS } from '../compile/cases.ts';
import { factOfFigure } from '../compile/figures.ts';
import { factsIn } from '../compile/marks.ts';
import type { Guide } from '../read/guide.ts';
import type { Entry, Library } from '../read/library.ts';
import type { Path } from '../read/yaml.ts';
import type { Message } from '../schema/message.ts';
import { MARKETPLACES, type Marketplace } from '../schema/terms.ts';
import type { Tree } from '../schema/tree.ts';
import { once, perEntry } from './memo.ts';
import { reachOf } from './reach.ts';
import { textsOf } from './texts.ts';

export interface FactUse {
  fact: string;
  /** The English file. */
  file: string;
  /** The question or outcome, or the heading’s anchor; empty above them. */
  node: string;
  /** Where readers meet its value; empty where it only decides which way they go. */
  marketplaces: readonly Marketplace[];
}

/** Every use of a fact in the English content; two in one question, outcome or section are two. */
export function usesOf({ trees, guides, messages }: Library): FactUse[] {
  return [
    ...[...trees.values()].flatMap(usesInTree),
    ...[...guides.en.values()].flatMap(usesInGuide),
    ...[...messages.values()].flatMap(usesInMessage),
  ];
}

/** The uses by fact. */
export function usesByFact(library: Library): Map<string, FactUse[]> {
  const uses = new Map<string, FactUse[]>();
  for (const use of usesOf(library)) {
    const known = uses.get(use.fact);
    if (known) known.push(use);
    else uses.set(use.fact, [use]);
  }
  return uses;
}

const usesInTree = perEntry((entry: Entry<Tree>): readonly FactUse[] => {
  const { data: tree, file } = entry;
  const reached = MARKETPLACES.map((m) => [m, reachOf(tree, m)] as const);
  const use = (fact: string, path: Path, marketplaces: readonly Marketplace[]): FactUse => ({
    fact,
    file,
    node: path.length > 1 && path[0] !== 'entries' ? String(path[1]) : '',
    marketplaces,
  });
  const openAt = (path: Path): Marketplace[] => {
    const isNode = path[0] === 'questions' || path[0] === 'outcomes';
    const limits = limitsAt(tree, path);
    return reached
      .filter(([, nodes]) => !isNode || nodes.has(String(path[1])))
      .map(([m]) => m)
      .filter((m) => limits.every((only) => only.includes(m)));
  };
  return [
    ...textsOf(entry).flatMap(({ text, path }) =>
      factsIn(text).map((fact) => use(fact, path, openAt(path))),
    ),
    ...Object.entries(tree.outcomes).flatMap(([id, { deadline, figures = [] }]) => {
      const path = ['outcomes', id];
      return [
        ...(deadline?.fact === undefined ? [] : [use(deadline.fact, path, openAt(path))]),
        ...figures.flatMap((figure, i) => {
          const fact = factOfFigure(figure);
          return fact === undefined ? [] : [use(fact, path, openAt([...path, 'figures', i]))];
        }),
      ];
    }),
    ...Object.entries(tree.questions).flatMap(([id, { cases = [] }]) =>
      cases.flatMap((inputCase) =>
        BOUNDS.flatMap((bound) => {
          const limit = inputCase[bound];
          return typeof limit === 'string' ? [use(limit, ['questions', id], [])] : [];
        }),
      ),
    ),
  ];
});

/** The “only:” of every part of a tree on the way to a text. */
function limitsAt(tree: Tree, path: Path): (readonly Marketplace[])[] {
  const limits: (readonly Marketplace[])[] = [];
  let part: unknown = tree;
  for (const key of path) {
    if (typeof part !== 'object' || part === null) break;
    part = (part as Record<PropertyKey, unknown>)[key];
    const only = (part as { only?: readonly Marketplace[] } | undefined)?.only;
    if (typeof part === 'object' && only) limits.push(only);
  }
  return limits;
}

/** A guide is the same for the readers of all marketplaces. */
const usesInGuide = once(({ file, facts, headings }: Guide): readonly FactUse[] =>
  facts.map(({ id, place }) => ({
    fact: id,
    file,
    node: headings.findLast((heading) => heading.place.line <= place.line)?.slug ?? '',
    marketplaces: MARKETPLACES,
  })),
);

const usesInMessage = perEntry((entry: Entry<Message>): readonly FactUse[] =>
  [...new Set(textsOf(entry).flatMap(({ text }) => factsIn(text)))].map((fact) => ({
    fact,
    file: entry.file,
    node: '',
    marketplaces: MARKETPLACES,
  })),
);
