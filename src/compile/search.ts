/**
 * What the search finds: one record a tree (with its first question), question, outcome, guide section,
 * fact, message and term, in each language. No two records have the same address.
 */
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../schema/terms.ts';
import type { Term } from '../schema/vocabulary.ts';
import type { Handbook, HandbookGuide, HandbookTree, ShownMessage } from './handbook.ts';
import type { CompiledFact } from './facts.ts';
import { plain } from './marks.ts';
import { wordsOf } from './search-terms.ts';
import type { ShownOutcome, ShownQuestion, ShownTree } from './tree.ts';

export const SEARCH_KINDS = [
  'question',
  'outcome',
  'tree',
  'guide',
  'fact',
  'message',
  'term',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchRecord {
  /** Path and fragment on this site. */
  url: string;
  language: Language;
  kind: SearchKind;
  title: string;
  /** Where it stands: the title of the tree or the guide, or the name of the area. */
  context: string;
  /** One or two sentences, shown below the title. */
  summary: string;
  /** Everything else that can be searched. */
  text: string;
  /** What people type for it. Never shown. */
  aliases: string[];
}

/** A fact's value as plain words. */
export type ShowFact = (factId: string, language: Language) => string;

/** All records, language by language. */
export function searchRecords(handbook: Handbook, show: ShowFact): SearchRecord[] {
  return LANGUAGES.flatMap((language) => {
    const texts = new Texts(handbook, language, show);
    return [
      ...Object.values(handbook.trees).flatMap((tree) => treeRecords(tree, texts)),
      ...Object.values(handbook.guides).flatMap((guide) => guideRecords(guide, texts)),
      ...Object.values(handbook.facts).map((fact) => factRecord(fact, texts)),
      ...Object.entries(handbook.vocabulary).map(([id, term]) => termRecord(id, term, texts)),
      ...Object.values(handbook.messages).map((message) => messageRecord(message[language], texts)),
    ];
  });
}

/** Words in Latin letters that the records of a language hold, the most frequent first. */
export function searchWords(records: readonly SearchRecord[]): string[] {
  const counts = new Map<string, number>();
  for (const { title, context, summary, text, aliases } of records) {
    for (const word of wordsOf([title, context, summary, text, ...aliases].join(' '))) {
      const letters = word.replace(/[^a-z]/g, '');
      // What stands beside the word itself is found by it, so that “a-to-z” is also known as “atoz”.
      for (const one of new Set([letters, ...word.split(/[^a-z]/)])) {
        if (one.length > 1) counts.set(one, (counts.get(one) ?? 0) + 1);
      }
    }
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
}

/** Writes authored texts and addresses in one language. */
class Texts {
  readonly language: Language;
  readonly #words: Record<string, string>;
  readonly #show: ShowFact;

  constructor(handbook: Handbook, language: Language, show: ShowFact) {
    this.language = language;
    this.#words = handbook.words[language];
    this.#show = show;
  }

  /** Authored texts as one run of plain words. */
  plain(...texts: (string | undefined)[]): string {
    const all = texts.filter((text) => text !== undefined && text !== '').join(' \n');
    return plain(all, (id) => this.fact(id))
      .replace(/\s+/g, ' ')
      .trim();
  }

  fact(id: string): string {
    return this.#show(id, this.language);
  }

  area(id: string): string {
    return this.#words[`area.${id}`] ?? '';
  }

  record(kind: SearchKind, path: string, parts: Omit<SearchRecord, 'url' | 'language' | 'kind'>) {
    const { language } = this;
    const url = language === SOURCE_LANGUAGE ? path : `/${language}${path}`;
    return { url, language, kind, ...parts };
  }
}

function treeRecords(tree: HandbookTree, texts: Texts): SearchRecord[] {
  const shown = tree.shown[texts.language];
  const first = shown.questions.find(({ id }) => id === shown.start);
  return [
    texts.record('tree', `/decide/${shown.id}/`, {
      title: texts.plain(shown.title),
      context: texts.area(shown.area),
      summary: texts.plain(shown.situation),
      text: texts.plain(first?.ask, first?.help, ...(first ? answersOf(first) : [])),
      aliases: [
        ...new Set([
          ...shown.aliases,
          ...(first?.aliases ?? []),
          ...situations(shown.start, shown, texts),
        ]),
      ],
    }),
    ...shown.questions
      .filter((question) => question !== first)
      .map((question) => questionRecord(question, shown, texts)),
    ...shown.outcomes.map((outcome) => outcomeRecord(outcome, shown, texts)),
  ];
}

/** Found in both languages: who knows the English term looks for the Chinese one. */
function termRecord(id: string, term: Term, texts: Texts): SearchRecord {
  const { language } = texts;
  const own = term[language];
  const others = LANGUAGES.filter((other) => other !== language).map((other) => term[other]);
  return texts.record('term', `/vocabulary/#${id}`, {
    title: own.term,
    context: texts.area(term.area),
    summary: texts.plain(own.means),
    text: others.map(({ term: name }) => name).join(' '),
    aliases: [own, ...others].flatMap(({ also = [], typed = [] }) => [...also, ...typed]),
  });
}

function questionRecord(question: ShownQuestion, tree: ShownTree, texts: Texts): SearchRecord {
  const { id, ask, help, where, aliases, answers } = question;
  return texts.record('question', `/decide/${tree.id}/#${id}`, {
    title: texts.plain(ask),
    context: texts.plain(tree.title),
    summary: texts.plain(help ?? answers.map(({ label }) => label).join(' · ')),
    text: texts.plain(where, ...answersOf(question)),
    aliases: [...aliases, ...situations(id, tree, texts)],
  });
}

function answersOf({ answers }: ShownQuestion): (string | undefined)[] {
  return answers.flatMap(({ label, hint }) => [label, hint]);
}

function outcomeRecord(outcome: ShownOutcome, tree: ShownTree, texts: Texts): SearchRecord {
  const { id, why, deadline, steps, evidence, never, worked, ifNot, aliases, ways } = outcome;
  const answered = new Map(
    tree.questions.flatMap((question) => question.answers.map((a) => [a.answer, a.label])),
  );
  return texts.record('outcome', `/decide/${tree.id}/#${id}`, {
    title: texts.plain(outcome.do),
    context: texts.plain(tree.title),
    summary: texts.plain(why),
    text: texts.plain(
      deadline?.text,
      deadline?.fact && texts.fact(deadline.fact),
      deadline?.clock,
      ...steps.flatMap((step) => [step.do, step.where, step.note]),
      ...[...evidence, ...never].map((line) => line.do),
      worked,
      ifNot,
      ...ways.usual.map((answer) => answered.get(answer)),
    ),
    aliases: [...aliases, ...situations(id, tree, texts)],
  });
}

/** The situations of the home page that lead to a node. */
function situations(node: string, tree: ShownTree, texts: Texts): string[] {
  return tree.entries.filter(({ at }) => at === node).map(({ say }) => texts.plain(say));
}

function guideRecords(guide: HandbookGuide, texts: Texts): SearchRecord[] {
  const { title, description, aliases, sections } = guide.shown[texts.language];
  const page = guide.id === '' ? '/' : `/${guide.id}/`;
  return sections.flatMap(({ anchor, title: heading, pieces }) => {
    const said = pieces.map((piece) => ('fact' in piece ? texts.fact(piece.fact) : piece.text));
    const text = texts.plain(said.join(''));
    if (anchor === '') {
      const context = guide.area === undefined ? '' : texts.area(guide.area);
      return [texts.record('guide', page, { title, context, summary: description, text, aliases })];
    }
    // A section without words of its own only shows a tree, a table or a message, which are records themselves.
    if (text === '') return [];
    const summary = beginning(text);
    return [
      texts.record('guide', `${page}#${anchor}`, {
        title: heading,
        context: title,
        summary,
        text: text.slice(summary.length).trim(),
        aliases: [],
      }),
    ];
  });
}

function factRecord(fact: CompiledFact, texts: Texts): SearchRecord {
  const { label, meaning } = fact.texts[texts.language];
  return texts.record('fact', `/facts/#${fact.id}`, {
    title: texts.plain(label),
    context: texts.area(fact.area),
    summary: texts.plain(`${texts.fact(fact.id)} –`, meaning),
    text: '',
    aliases: [],
  });
}

function messageRecord(message: ShownMessage, texts: Texts): SearchRecord {
  const { id, title, when, where, aliases, texts: bodies, gloss } = message;
  const body = gloss ?? bodies.en ?? '';
  return texts.record('message', `/messages/#${id}`, {
    title: texts.plain(title),
    context: texts.area(id.split('/')[0] ?? ''),
    summary: texts.plain(when),
    // Blanks such as {order-id} are for the writer, not for the search.
    text: texts.plain(where, body).replace(/\{[a-z0-9-]+\}/g, ''),
    aliases,
  });
}

/** The first sentences of a text, up to some 160 letters (70 characters in Chinese). */
function beginning(text: string): string {
  const most = /\p{Script=Han}/u.test(text) ? 70 : 160;
  if (text.length <= most) return text;
  const sentence = /^.*[.!?。！？](?=\s|\p{Script=Han}|$)/su.exec(text.slice(0, most))?.[0];
  if (sentence !== undefined && sentence.length > most / 3) return sentence;
  return text.slice(0, most).replace(/\s\S*$/, '');
}
