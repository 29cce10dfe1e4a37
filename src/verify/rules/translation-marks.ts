/** A translation states the same facts and leads to the same places as the English text. */
import { type LinkMark, factsIn, linksIn } from '../../compile/marks.ts';
import type { Guide } from '../../read/guide.ts';
import type { Entry, Library } from '../../read/library.ts';
import { type Place, type Problem, closest } from '../../read/problem.ts';
import type { Message, MessageTexts } from '../../schema/message.ts';
import type { Path } from '../../read/yaml.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../schema/terms.ts';
import type { Tree, TreeTexts } from '../../schema/tree.ts';
import { englishText } from '../counterpart.ts';
import type { Other } from '../parity.ts';
import { textsOf } from '../texts.ts';
import { slipsOf } from './guide-links.ts';
import { markSlips } from './marks.ts';

export function translationMarks(library: Library): Problem[] {
  const others = LANGUAGES.filter((l): l is Other => l !== SOURCE_LANGUAGE);
  return [
    ...[...library.messages.values()].flatMap((entry) => bodiesOf(entry, library)),
    ...others.flatMap((language) => {
      const { trees, messages } = library.translations[language];
      return [
        ...pairsOf(library.trees, trees).flatMap((pair) => textsOfPair(pair, library)),
        ...pairsOf(library.messages, messages).flatMap((pair) => textsOfPair(pair, library)),
        ...[...library.guides[language].values()].flatMap((own) => {
          const english = library.guides.en.get(own.id);
          return english ? guideProblems(english, own, language, library) : [];
        }),
      ];
    }),
  ];
}

interface Pair<T> {
  english: Entry<Tree | Message>;
  own: Entry<T>;
}

function pairsOf<T>(
  english: ReadonlyMap<string, Entry<Tree | Message>>,
  own: ReadonlyMap<string, Entry<T>>,
): Pair<T>[] {
  return [...own].flatMap(([id, entry]) => {
    const source = english.get(id);
    return source ? [{ english: source, own: entry }] : [];
  });
}

function textsOfPair({ english, own }: Pair<TreeTexts | MessageTexts>, library: Library) {
  return textsOf(own).flatMap(({ text, path, at }) => {
    const from = path[0] === 'gloss' ? ['texts', 'en'] : path;
    const source = englishText(english.data, from);
    return source === undefined ? [] : compare(source, text, from, at, library);
  });
}

/** The languages of the buyers: what stands in English stands in all of them. */
function bodiesOf(entry: Entry<Message>, library: Library): Problem[] {
  const { en, ...others } = entry.data.texts;
  if (en === undefined) return [];
  return Object.entries(others).flatMap(([language, text]) => {
    const path = ['texts', language];
    return compare(en, text, path, () => entry.locate(path), library);
  });
}

function compare(
  english: string,
  own: string,
  path: Path,
  at: () => Place,
  library: Library,
): Problem[] {
  if (!hasMark(english) && !hasMark(own)) return [];
  const links = (text: string) => linksIn(text).map(linkText);
  const problems = [
    ...differences(factsIn(english), factsIn(own), (id) => library.facts.has(id)).map((slip) =>
      factProblem(slip, at, `{fact:${slip.mark}}`),
    ),
    ...differences(links(english), links(own), (link) => exists(link, library)).map((slip) =>
      linkProblem(slip, at),
    ),
  ];
  // A mark that cannot be read is reported elsewhere, and may be the one that seems to be missing.
  const isReadable = (text: string) => markSlips(text, path).length === 0;
  return problems.length > 0 && isReadable(english) && isReadable(own) ? problems : [];
}

const hasMark = (text: string) => text.includes('{fact:') || text.includes('](');

const linkText = ({ kind, id, anchor }: LinkMark) =>
  `${kind === 'web' ? '' : `${kind}:`}${id}${anchor === '' ? '' : `#${anchor}`}`;

interface Difference {
  mark: string;
  /** True where the mark stands in English alone. */
  missing: boolean;
  /** For a mark that English lacks: the one that was most likely meant. */
  meant?: string;
}

/** What only one side has. A mark that leads nowhere, on either side, is reported elsewhere and may be meant for any. */
function differences(
  english: readonly string[],
  own: readonly string[],
  isThere: (mark: string) => boolean,
): Difference[] {
  const extra = [...new Set(own)].filter((mark) => !english.includes(mark));
  const missing = [...new Set(english)].filter((mark) => !own.includes(mark));
  if (![...extra, ...missing].every(isThere)) return [];
  const differing = extra.map((mark): Difference => {
    const meant = closest(mark, missing);
    return { mark, missing: false, ...(meant === undefined ? {} : { meant }) };
  });
  // What was meant is not missing as well.
  const left = missing.filter((mark) => !differing.some(({ meant }) => meant === mark));
  return [...left.map((mark) => ({ mark, missing: true })), ...differing];
}

function factProblem({ mark, missing, meant }: Difference, at: () => Place, written: string) {
  const [what, mend] = missing
    ? [
        `The English text states “${mark}”, but this one does not.`,
        `Write ${written} here as well.`,
      ]
    : [
        `This text states “${mark}”, but the English one does not.`,
        'Take it out, or state it in English as well.',
      ];
  return problem(at, what, meant, mend);
}

function linkProblem({ mark, missing, meant }: Difference, at: () => Place) {
  const [what, mend] = missing
    ? [`The English text leads to “${mark}”, but this one does not.`, 'Add the link here as well.']
    : [
        `This text leads to “${mark}”, but the English one does not.`,
        'Take the link out, or add it in English as well.',
      ];
  return problem(at, what, meant, mend);
}

function problem(at: () => Place, what: string, meant: string | undefined, mend: string): Problem {
  const rule = 'translation-marks';
  return { ...at(), rule, what, mend: meant === undefined ? mend : `Did you mean “${meant}”?` };
}

function exists(link: string, { trees, guides, messages }: Library): boolean {
  const [, kind, id = '', anchor] = /^(tree|guide|message):([^#]*)(?:#(.*))?$/.exec(link) ?? [];
  if (kind === 'message') return messages.has(id);
  if (kind === 'guide') {
    const headings = guides.en.get(id)?.headings;
    return headings !== undefined && (!anchor || headings.some(({ slug }) => slug === anchor));
  }
  if (kind === 'tree') {
    const tree = trees.get(id)?.data;
    const nodes = { ...tree?.questions, ...tree?.outcomes };
    return tree !== undefined && (!anchor || Object.hasOwn(nodes, anchor));
  }
  return link.startsWith('https://');
}

/** Section by section; headings that differ are reported by themselves. */
function guideProblems(english: Guide, own: Guide, language: Other, library: Library): Problem[] {
  if (english.headings.length !== own.headings.length) return [];
  if (library.broken.has(english.file) || library.broken.has(own.file)) return [];
  const prefix = `/${language}`;
  const inOwn = (url: string) => (url.startsWith('/') ? prefix + url : url);
  const isRight = (url: string) => slipsOf(url, own, language, library).length === 0;
  const [there, here] = [sectionsOf(english), sectionsOf(own)];
  return here.flatMap((section, index) => {
    const source = there[index];
    if (!source) return [];
    const at = (list: 'facts' | 'links', mark: string) => () =>
      section[list].find((item) => item.mark === mark)?.place ?? section.place;
    const marks = (list: { mark: string }[]) => list.map(({ mark }) => mark);
    return [
      ...differences(marks(source.facts), marks(section.facts), (id) => library.facts.has(id)).map(
        (slip) => factProblem(slip, at('facts', slip.mark), `<Fact id="${slip.mark}" />`),
      ),
      ...differences(marks(source.links).map(inOwn), marks(section.links), isRight).map((slip) =>
        linkProblem(slip, at('links', slip.mark)),
      ),
    ];
  });
}

interface Section {
  place: Place;
  facts: { mark: string; place: Place }[];
  links: { mark: string; place: Place }[];
}

/** The facts and links of each section; the first stands before all headings. */
function sectionsOf({ file, headings, facts, links }: Guide): Section[] {
  const top: Place = { file, line: 1, column: 1 };
  const sections: Section[] = [top, ...headings.map(({ place }) => place)].map((place) => ({
    place,
    facts: [],
    links: [],
  }));
  const sectionAt = ({ line }: Place) => sections.findLast(({ place }) => place.line <= line);
  for (const { id, place } of facts) sectionAt(place)?.facts.push({ mark: id, place });
  for (const { url, place } of links) sectionAt(place)?.links.push({ mark: url, place });
  return sections;
}
