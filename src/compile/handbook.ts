/** The whole library as plain data: what pages, the search index and the browser are made from. */
import type { Library } from '../read/library.ts';
import type { Guide, GuidePiece } from '../read/guide.ts';
import type { Message } from '../schema/message.ts';
import { AREAS, LANGUAGES, type Area, type Language } from '../schema/terms.ts';
import { type FactTable, compileFact } from './facts.ts';
import { type TreeSize, sizeOf } from './size.ts';
import { type Route, routesOf } from './graph.ts';
import { type TreeDefinition, compileMachine } from './machine.ts';
import type { Term } from '../schema/vocabulary.ts';
import { factsIn } from './marks.ts';
import { type ShownOutcome, type ShownTree, showTree } from './tree.ts';

export interface HandbookTree {
  definition: TreeDefinition;
  routes: Route[];
  size: TreeSize;
  shown: Record<Language, ShownTree>;
  /** Facts by node: those in its texts, its cases, its deadline and its figures. */
  facts: Record<string, string[]>;
  /** The YAML file, for the edit link. */
  file: string;
}

export interface ShownMessage {
  id: string;
  to: Message['to'];
  title: string;
  when: string;
  where?: string;
  aliases: string[];
  blanks: { name: string; label: string; example: string }[];
  texts: Message['texts'];
  /** What the message says in the reader's language, where that is not English. */
  gloss?: string;
}

export interface HandbookGuide {
  id: string;
  file: string;
  area?: Area;
  kind: 'guide' | 'overview' | 'page';
  trees: string[];
  /** Facts in its text and in the trees it shows. */
  facts: string[];
  /** Anchors of the headings, the same in every language. */
  anchors: string[];
  shown: Record<
    Language,
    {
      title: string;
      description: string;
      aliases: string[];
      sections: { anchor: string; title: string; pieces: GuidePiece[] }[];
    }
  >;
}

/** Where a fact is used. */
export interface FactUse {
  kind: 'guide' | 'tree' | 'message';
  id: string;
  /** The question or outcome, for a tree. */
  node?: string;
}

export interface Handbook {
  facts: FactTable;
  factUses: Record<string, FactUse[]>;
  trees: Record<string, HandbookTree>;
  messages: Record<string, Record<Language, ShownMessage>>;
  guides: Record<string, HandbookGuide>;
  /** Terms of the trade by id, in the order of the areas. */
  vocabulary: Record<string, Term>;
  words: Record<Language, Record<string, string>>;
}

/** Compiles a library without problems. */
export function compileHandbook(library: Library): Handbook {
  const facts: FactTable = {};
  for (const [id, { data }] of library.facts) {
    facts[id] = compileFact(id, data, library.translations['zh-cn'].facts.get(id)?.data);
  }
  const trees: Record<string, HandbookTree> = {};
  for (const { id, data, file } of inOrder(library)) {
    const routes = routesOf(data);
    const shown: Record<Language, ShownTree> = {
      en: showTree(id, data, routes),
      'zh-cn': showTree(id, data, routes, library.translations['zh-cn'].trees.get(id)?.data),
    };
    const definition = compileMachine(id, data, facts);
    trees[id] = {
      definition,
      routes,
      size: sizeOf(data),
      shown,
      facts: factsByNode(shown, definition),
      file,
    };
  }
  const messages: Handbook['messages'] = {};
  for (const id of library.messages.keys()) messages[id] = showMessage(id, library);
  const guides: Handbook['guides'] = {};
  for (const guide of library.guides.en.values()) {
    guides[guide.id] = compileGuide(guide, library, trees);
  }
  const handbook: Handbook = {
    facts,
    factUses: {},
    trees,
    messages,
    guides,
    vocabulary: inAreas(library.vocabulary),
    words: { en: library.words.en.data, 'zh-cn': library.words['zh-cn'].data },
  };
  handbook.factUses = usesOf(handbook, library);
  return handbook;
}

/** The trees by area, then in the place their authors gave them. */
function inOrder(library: Library) {
  const place = (id: string) => AREAS.indexOf(id.split('/')[0] as Area);
  return [...library.trees.values()].sort(
    (a, b) => place(a.id) - place(b.id) || a.data.order - b.data.order,
  );
}

function inAreas(vocabulary: Library['vocabulary']): Handbook['vocabulary'] {
  const terms = [...vocabulary].map(([id, { data }]) => [id, data] as const);
  return Object.fromEntries(
    terms.sort(([, a], [, b]) => AREAS.indexOf(a.area) - AREAS.indexOf(b.area)),
  );
}

/** Facts that a node shows in any language, or that decide its branches, deadline or figures. */
function factsByNode(
  shown: Record<Language, ShownTree>,
  { machine }: TreeDefinition,
): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const add = (node: string, ids: string[]) => {
    found[node] = [...new Set([...(found[node] ?? []), ...ids])];
  };
  for (const language of LANGUAGES) {
    const { questions, outcomes } = shown[language];
    for (const node of [...questions, ...outcomes]) add(node.id, factsIn(JSON.stringify(node)));
    for (const outcome of outcomes) add(outcome.id, reckonedIn(outcome));
  }
  for (const [node, { on }] of Object.entries(machine.states)) {
    for (const { guard } of Object.values(on ?? {}).flat()) {
      add(
        node,
        (guard?.params.bounds ?? []).flatMap(([, limit]) =>
          typeof limit === 'string' ? [limit] : [],
        ),
      );
    }
  }
  return found;
}

function showMessage(id: string, library: Library): Record<Language, ShownMessage> {
  const source = library.messages.get(id)?.data as Message;
  const chinese = library.translations['zh-cn'].messages.get(id)?.data;
  const blanks = (labels: Record<string, string> | undefined) =>
    Object.entries(source.blanks).map(([name, { label, example }]) => ({
      name,
      label: labels?.[name] ?? label,
      example,
    }));
  const english: ShownMessage = {
    id,
    to: source.to,
    title: source.title,
    when: source.when,
    ...(source.where === undefined ? {} : { where: source.where }),
    aliases: source.aliases ?? [],
    blanks: blanks(undefined),
    texts: source.texts,
  };
  const where = chinese?.where ?? source.where;
  return {
    en: english,
    'zh-cn': {
      ...english,
      title: chinese?.title ?? source.title,
      when: chinese?.when ?? source.when,
      ...(where === undefined ? {} : { where }),
      aliases: chinese?.aliases ?? [],
      blanks: blanks(chinese?.blanks),
      ...(chinese ? { gloss: chinese.gloss } : {}),
    },
  };
}

function compileGuide(
  guide: Guide,
  library: Library,
  trees: Record<string, HandbookTree>,
): HandbookGuide {
  const anchors = guide.headings.map((h) => h.slug);
  const shown = (own: Guide) => ({
    title: own.head.title,
    description: own.head.description,
    aliases: own.head.aliases ?? [],
    // Headings of other languages take the anchors of the English ones, by position.
    sections: own.sections.map((s, i) => ({
      anchor: i === 0 ? '' : (anchors[i - 1] ?? s.slug),
      title: s.title,
      pieces: s.pieces,
    })),
  });
  const embedded = guide.trees.flatMap(({ id }) => factsInShort(trees[id]));
  return {
    id: guide.id,
    file: guide.file,
    ...(guide.head.area ? { area: guide.head.area } : {}),
    kind: guide.head.kind,
    trees: guide.head.trees ?? [],
    facts: [...new Set([...guide.facts.map((f) => f.id), ...embedded])],
    anchors,
    shown: { en: shown(guide), 'zh-cn': shown(library.guides['zh-cn'].get(guide.id) ?? guide) },
  };
}

/** The facts of a tree that its short form inside a guide shows. */
function factsInShort(tree: HandbookTree | undefined): string[] {
  return LANGUAGES.flatMap((language) => {
    const { questions = [], outcomes = [] } = tree?.shown[language] ?? {};
    return [
      ...factsIn(JSON.stringify(questions)),
      ...outcomes.flatMap((outcome) => [
        ...factsIn(JSON.stringify([outcome.do, outcome.why, outcome.never, outcome.deadline])),
        ...reckonedIn(outcome),
      ]),
    ];
  });
}

function reckonedIn({ deadline, figures }: ShownOutcome): string[] {
  return [deadline?.fact, ...figures.map(({ fact }) => fact)].filter((fact) => fact !== undefined);
}

function usesOf(handbook: Handbook, library: Library): Record<string, FactUse[]> {
  const uses: Record<string, FactUse[]> = Object.fromEntries(
    Object.keys(handbook.facts).map((id) => [id, []]),
  );
  for (const guide of library.guides.en.values()) {
    for (const id of new Set(guide.facts.map((f) => f.id))) {
      uses[id]?.push({ kind: 'guide', id: guide.id });
    }
  }
  for (const [id, tree] of Object.entries(handbook.trees)) {
    for (const [node, facts] of Object.entries(tree.facts)) {
      for (const fact of facts) uses[fact]?.push({ kind: 'tree', id, node });
    }
  }
  for (const [id, message] of Object.entries(handbook.messages)) {
    for (const fact of new Set(factsIn(JSON.stringify(message.en)))) {
      uses[fact]?.push({ kind: 'message', id });
    }
  }
  return uses;
}
