/**
 * The units that are translated one by one, and digests of what each was translated from: a question, an outcome,
 * a section of a guide, a fact, a message, and what stands above the nodes of a tree and the sections of a guide.
 */
import { factOfFigure, wayOf } from '../compile/figures.ts';
import { createHash } from 'node:crypto';
import { BOUNDS } from '../compile/cases.ts';
import { periodsOf } from '../compile/facts.ts';
import type { Guide } from '../read/guide.ts';
import type { Entry, Library } from '../read/library.ts';
import type { Place } from '../read/problem.ts';
import type { Fact } from '../schema/fact.ts';
import type { Message } from '../schema/message.ts';
import { MARKETPLACES } from '../schema/terms.ts';
import type { Digests } from '../schema/translated.ts';
import type { Tree } from '../schema/tree.ts';
import { once, perEntry } from './memo.ts';
import type { Other } from './parity.ts';
import { textsOf } from './texts.ts';
import { usesOf } from './uses.ts';

export interface Unit {
  /** `trees/orders/change-request#cancel-now`; without `#` what stands above the nodes or sections. */
  id: string;
  /** For a message: `“cancel-now”`. */
  name: string;
  /** The digest of the English text. */
  text: string;
  /** The facts that it states, or that its cases, its deadline and its figures depend on. */
  facts: string[];
  /** Where its text stands in another language; undefined where there is none. */
  placeIn: (language: Other) => Place | undefined;
}

/** A unit before its facts are known. */
type Part = Omit<Unit, 'facts' | 'placeIn'> & { file: string; node: string };

/** All units of the English content, by id. */
export function unitsOf(library: Library): Map<string, Unit> {
  const facts = new Map<string, Set<string>>();
  for (const { file, node, fact } of usesOf(library)) {
    const key = `${file}#${node}`;
    facts.set(key, (facts.get(key) ?? new Set()).add(fact));
  }
  const units: Unit[] = [];
  const add = (
    parts: readonly Part[],
    placeIn: (part: Part, language: Other) => Place | undefined,
  ) => {
    for (const part of parts) {
      units.push({
        ...part,
        facts: [...(facts.get(`${part.file}#${part.node}`) ?? [])],
        placeIn: (language) => placeIn(part, language),
      });
    }
  };
  for (const entry of library.trees.values()) {
    add(treeParts(entry), ({ node }, language) => {
      const own = library.translations[language].trees.get(entry.id);
      const group = entry.data.questions[node] ? 'questions' : 'outcomes';
      return own?.locate(node === '' ? ['title'] : [group, node]);
    });
  }
  for (const entry of library.messages.values()) {
    add(messageParts(entry), (_, language) =>
      library.translations[language].messages.get(entry.id)?.locate([]),
    );
  }
  for (const guide of library.guides.en.values()) {
    add(guideParts(guide), ({ node }, language) => {
      const own = library.guides[language].get(guide.id);
      if (own?.headings.length !== guide.headings.length) return undefined;
      const index = guide.headings.findIndex(({ slug }) => slug === node);
      return own.headings[index]?.place ?? { file: own.file, line: 1, column: 1 };
    });
  }
  for (const entry of library.facts.values()) {
    units.push({
      id: `facts/${entry.id}`,
      name: `“${entry.id}”`,
      text: factText(entry),
      facts: [entry.id],
      placeIn: (language) => library.translations[language].facts.get(entry.id)?.locate([]),
    });
  }
  return new Map(units.map((unit) => [unit.id, unit]));
}

/** What a unit is translated from today. */
export function digestsOf({ text, facts }: Unit, library: Library): Digests {
  const values = facts.flatMap((id) => {
    const entry = library.facts.get(id);
    return entry ? [[id, valueDigest(entry)] as const] : [];
  });
  return { text, ...(values.length > 0 ? { facts: Object.fromEntries(values) } : {}) };
}

/** Eight hexadecimal digits: enough to notice a change of one text. */
function digest(content: unknown): string {
  const plain = JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
  );
  return createHash('sha256').update(plain).digest('hex').slice(0, 8);
}

/** The value in every marketplace and period. */
const valueDigest = perEntry(({ data }: Entry<Fact>) =>
  digest([
    data.unit,
    periodsOf(data.value).map(({ from, until, values }) => [
      from,
      until,
      MARKETPLACES.map((m) => values[m]),
    ]),
  ]),
);

const factText = perEntry(({ data }: Entry<Fact>) => digest([data.label, data.meaning]));

const treeParts = perEntry((entry: Entry<Tree>): readonly Part[] => {
  const { data: tree, file } = entry;
  const texts = textsOf(entry);
  const below = (group: string, id: string) =>
    texts
      .filter(({ path }) => path[0] === group && path[1] === id)
      .map(({ text, path }) => [path.slice(2).join('.'), text]);
  const part = (node: string, content: unknown): Part => ({
    id: `trees/${entry.id}#${node}`,
    name: `“${node}”`,
    text: digest(content),
    file,
    node,
  });
  const entries = tree.entries.map(({ say, urgent }) => [say, urgent]);
  return [
    {
      id: `trees/${entry.id}`,
      name: `The head of “${entry.id}”`,
      text: digest([tree.title, tree.situation, entries]),
      file,
      node: '',
    },
    ...Object.entries(tree.questions).map(([id, { cases = [] }]) => {
      const bounds = cases.map((c) => [c.id, BOUNDS.map((bound) => c[bound]), c.otherwise]);
      return part(id, [below('questions', id), bounds]);
    }),
    ...Object.entries(tree.outcomes).map(([id, { deadline, figures = [] }]) => {
      const reckoned = figures.map((figure) => [figure.from, wayOf(figure), factOfFigure(figure)]);
      return part(id, [below('outcomes', id), deadline?.fact, deadline?.date, ...reckoned]);
    }),
  ];
});

/** The gloss is made from the English text. */
const messageParts = perEntry(({ id, file, data }: Entry<Message>): readonly Part[] => {
  const { title, when, where, blanks, texts } = data;
  const labels = Object.entries(blanks).map(([name, { label }]) => [name, label]);
  const text = digest([title, when, where, labels, texts.en]);
  return [{ id: `messages/${id}`, name: `“${id}”`, text, file, node: '' }];
});

const guideParts = once((guide: Guide): readonly Part[] => {
  const { file, head, headings, sections } = guide;
  const id = `docs/${guide.id === '' ? 'index' : guide.id}`;
  const slugAt = ({ line }: Place) =>
    headings.findLast(({ place }) => place.line <= line)?.slug ?? '';
  return sections.map(({ slug, title, pieces }): Part => {
    const words = pieces.map((piece) => ('fact' in piece ? `{fact:${piece.fact}}` : piece.text));
    const facts = guide.facts.filter(({ place }) => slugAt(place) === slug);
    const links = guide.links.filter(({ place }) => slugAt(place) === slug);
    const content = [words.join(''), facts.map((fact) => fact.id), links.map(({ url }) => url)];
    return {
      id: slug === '' ? id : `${id}#${slug}`,
      name: slug === '' ? `The beginning of “${guide.id}”` : `“${title}”`,
      text: digest([title, slug === '' ? head.description : '', content]),
      file,
      node: slug,
    };
  });
});
