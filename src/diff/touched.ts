/** Guides, messages and translations that a difference touches. */
import { factsIn } from '../compile/marks.ts';
import type { Guide } from '../read/guide.ts';
import type { Entry, Library } from '../read/library.ts';
import { LANGUAGES, type Language } from '../schema/terms.ts';
import { pairIds } from './names.ts';
import { settledText } from './texts.ts';

/** A guide or a message, and why to look at it again. */
export interface Touched {
  id: string;
  file: string;
  sort: 'added' | 'removed' | 'changed';
  /** The old id, where it was renamed. */
  renamedFrom?: string;
  /** What is written otherwise: anchors of headings (empty: above the first), keys of a message. */
  text: string[];
  /** Facts that it states, whose value changed. */
  facts: string[];
  /** Trees that it shows or explains, which behave otherwise. */
  trees: string[];
}

/** A file of another language that did not follow the English one. */
export interface Translation {
  language: Language;
  file: string;
  /** Texts that changed in English alone. */
  behind: string[];
  /** Facts that the file states, whose value changed while the file did not. */
  facts: string[];
  /** How many of its own texts changed. */
  changed: number;
}

/** Ids of what changed elsewhere. */
export interface Changed {
  facts: ReadonlySet<string>;
  trees: ReadonlySet<string>;
}

const OTHER_LANGUAGES = LANGUAGES.filter((language) => language !== 'en');

type Of = Pick<Touched, 'text' | 'facts' | 'trees'>;

/** The English guides whose text, facts or trees changed. */
export function touchedGuides(before: Library, after: Library, changed: Changed): Touched[] {
  return touched(before.guides.en, after.guides.en, textOfGuide, (old, guide) => {
    const shown = [...guide.trees.map(({ id }) => id), ...(guide.head.trees ?? [])];
    return {
      text: sectionsThatDiffer(old, guide),
      facts: [...new Set(guide.facts.map(({ id }) => id))].filter((id) => changed.facts.has(id)),
      trees: [...new Set(shown)].filter((id) => changed.trees.has(id)),
    };
  });
}

/** The messages whose texts or facts changed. */
export function touchedMessages(before: Library, after: Library, changed: Changed): Touched[] {
  const textOf = ({ data }: Entry<object>) => JSON.stringify(data);
  return touched(before.messages, after.messages, textOf, (old, message) => {
    const [was, now] = [flat(old.data), flat(message.data)];
    const keys = new Set([...was.keys(), ...now.keys()]);
    return {
      text: [...keys].filter((key) => was.get(key) !== now.get(key)),
      facts: factsOf(message.data).filter((id) => changed.facts.has(id)),
      trees: [],
    };
  });
}

function touched<T extends { id: string; file: string }>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  textOf: (thing: T) => string,
  compare: (old: T, fresh: T) => Of,
): Touched[] {
  const pairs = pairIds(before, after, textOf);
  const alone = (sort: Touched['sort'], { id, file }: T): Touched => ({
    id,
    file,
    sort,
    text: [],
    facts: [],
    trees: [],
  });
  return [
    ...[...pairs.now].flatMap(([was, now]): Touched[] => {
      const thing = after.get(now)!;
      const found = compare(before.get(was)!, thing);
      const renamed = was === now ? {} : { renamedFrom: was };
      if (was === now && Object.values(found).every((list) => list.length === 0)) return [];
      return [{ ...alone('changed', thing), ...renamed, ...found }];
    }),
    ...pairs.added.map((id) => alone('added', after.get(id)!)),
    ...pairs.removed.map((id) => alone('removed', before.get(id)!)),
  ];
}

/** The files of other languages that lie behind, and those whose own texts changed. */
export function touchedTranslations(
  before: Library,
  after: Library,
  changed: Changed,
): Translation[] {
  const found: Translation[] = [];
  for (const language of OTHER_LANGUAGES) {
    const [old, fresh] = [before.translations[language], after.translations[language]];
    const compare = (kind: 'facts' | 'trees' | 'messages') => {
      for (const [id, entry] of fresh[kind]) {
        const english = [before[kind].get(id), after[kind].get(id)].map((e) => flat(e?.data));
        const own = [flat(old[kind].get(id)?.data), flat(entry.data)];
        const states = kind === 'facts' ? [] : factsOf(entry.data);
        const behind = lagging(english, own, (key) => ENGLISH_KEY[kind](key));
        found.push(
          told(language, entry.file, own, {
            // The facts of an area share a file.
            behind: kind === 'facts' ? behind.map((key) => `${id}.${key}`) : behind,
            facts: states.filter((fact) => changed.facts.has(fact)),
          }),
        );
      }
    };
    compare('facts');
    compare('trees');
    compare('messages');
    for (const [id, guide] of after.guides[language]) {
      const was = before.guides[language].get(id);
      const english = [before.guides.en.get(id), after.guides.en.get(id)].map(flatGuide);
      const own = [was, guide].map(flatGuide);
      const states = [...new Set(guide.facts.map((fact) => fact.id))];
      found.push(
        told(language, guide.file, own, {
          behind: lagging(english, own, (key) => key).map((key) => headingOf(key, guide)),
          facts: states.filter((fact) => changed.facts.has(fact)),
        }),
      );
    }
  }
  return merged(found).filter(
    ({ behind, facts, changed: own }) => behind.length + facts.length + own > 0,
  );
}

type Texts = Map<string, string>;

function told(
  language: Language,
  file: string,
  own: Texts[],
  { behind, facts }: { behind: string[]; facts: string[] },
): Translation {
  const [was = new Map<string, string>(), now = new Map<string, string>()] = own;
  // A file that is new follows by being written.
  if (was.size === 0) return { language, file, behind: [], facts: [], changed: 0 };
  const keys = new Set([...was.keys(), ...now.keys()]);
  const changed = [...keys].filter((key) => was.get(key) !== now.get(key)).length;
  return { language, file, behind, facts: changed > 0 ? [] : facts, changed };
}

/** The entries of one file as one. */
function merged(all: readonly Translation[]): Translation[] {
  const files = new Map<string, Translation>();
  for (const { file, ...rest } of all) {
    const known = files.get(file);
    if (!known) files.set(file, { file, ...rest });
    else {
      known.behind.push(...rest.behind);
      known.facts.push(...rest.facts);
      known.changed += rest.changed;
    }
  }
  return [...files.values()];
}

/** The keys whose English text changed while the text of the other language stayed. */
function lagging(
  [englishWas, englishNow]: Texts[],
  [ownWas, ownNow]: Texts[],
  englishKey: (key: string) => string,
): string[] {
  return [...(ownNow?.keys() ?? [])].filter((key) => {
    const english = englishKey(key);
    const [a, b] = [englishWas?.get(english), englishNow?.get(english)];
    return a !== undefined && b !== undefined && a !== b && ownWas?.get(key) === ownNow?.get(key);
  });
}

/** Where the English text of a key stands: files of other languages leave out what carries no text. */
const ENGLISH_KEY: Record<'facts' | 'trees' | 'messages', (key: string) => string> = {
  trees: (key) => key,
  messages: (key) => {
    if (key === 'gloss') return 'texts.en';
    return key.startsWith('blanks.') ? `${key}.label` : key;
  },
  facts: (key) => key.replace(/^value\.(\d+)/, 'value.$1.value'),
};

/** Every text by its path. A case stands under its id, and the text of a line under its place in the list. */
function flat(data: object | undefined): Texts {
  const texts: Texts = new Map();
  const walk = (value: unknown, path: string, key: string): void => {
    if (typeof value === 'string') texts.set(path, settledText(value) ?? '');
    else if (typeof value === 'number') texts.set(path, String(value));
    else if (typeof value === 'object' && value !== null) {
      // Search words are a language's own.
      for (const [name, inner] of Object.entries(value as Record<string, unknown>)) {
        if (name === 'aliases') continue;
        const id = Array.isArray(value) && typeof inner === 'object' && inner && 'id' in inner;
        const part = id ? String(inner.id) : name;
        const isLine = name === 'do' && /^\d+$/.test(key);
        walk(inner, isLine ? path : path === '' ? part : `${path}.${part}`, part);
      }
    }
  };
  walk(data, '', '');
  return texts;
}

function flatGuide(guide: Guide | undefined): Texts {
  const texts: Texts = new Map();
  if (!guide) return texts;
  texts.set('title', guide.head.title);
  texts.set('description', guide.head.description);
  // Headings of other languages are paired by their place.
  guide.sections.forEach((section, i) => {
    texts.set(`section ${String(i)}`, textOfSection(section));
  });
  return texts;
}

/** The heading of a section, as `flatGuide` names it; the title and the description keep their names. */
function headingOf(key: string, guide: Guide): string {
  const place = /^section (\d+)$/.exec(key)?.[1];
  if (place === undefined) return key;
  return place === '0' ? 'the beginning' : `“${guide.headings[Number(place) - 1]?.text ?? ''}”`;
}

function textOfSection({ title, pieces }: Guide['sections'][number]): string {
  const text = pieces.map((piece) => ('text' in piece ? piece.text : `{fact:${piece.fact}}`));
  return settledText(`${title}\n${text.join('')}`) ?? '';
}

function textOfGuide(guide: Guide): string {
  return JSON.stringify([...flatGuide(guide)]);
}

/** The anchors of the sections whose text differs; an empty one: the head, the beginning, or links and parts. */
function sectionsThatDiffer(before: Guide, after: Guide): string[] {
  const old = new Map(before.sections.map((section) => [section.slug, textOfSection(section)]));
  const fresh = new Map(after.sections.map((section) => [section.slug, textOfSection(section)]));
  const slugs = [...new Set([...fresh.keys(), ...old.keys()])];
  const differ = slugs.filter((slug) => old.get(slug) !== fresh.get(slug));
  const rest = ({ head, links, facts, trees, messages }: Guide) =>
    JSON.stringify([
      head,
      links.map(({ url }) => url),
      facts.map(({ id }) => id),
      trees.map(({ id, part }) => [id, part]),
      messages.map(({ id }) => id),
    ]);
  if (differ.length === 0 && rest(before) !== rest(after)) return [''];
  return differ;
}

function factsOf(data: object): string[] {
  return [...new Set(factsIn(JSON.stringify(data)))];
}
