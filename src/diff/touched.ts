/** Guides and messages that a difference touches. */
import { factsIn } from '../compile/marks.ts';
import type { Guide } from '../read/guide.ts';
import type { Entry, Library } from '../read/library.ts';
import { flat, flatGuide, textOfSection } from './flat.ts';
import { pairIds } from './names.ts';

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

/** Ids of what changed elsewhere. */
export interface Changed {
  facts: ReadonlySet<string>;
  trees: ReadonlySet<string>;
}

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
