/**
 * Starting files for authors: the smallest tree, guide, fact or message that the checker accepts, in every
 * language. Says what is to be written; writing it is another step.
 */
import type { Files } from '../read/folders.ts';
import type { Library } from '../read/library.ts';
import { AREAS, type Area, LANGUAGES, SOURCE_LANGUAGE } from '../schema/terms.ts';
import { namingSlip } from './naming.ts';
import {
  type InBoth,
  factText,
  guideText,
  messageText,
  overviewText,
  treeText,
} from './starting-texts.ts';

export const KINDS = ['tree', 'guide', 'fact', 'message'] as const;
export type Kind = (typeof KINDS)[number];

export interface Start {
  /** The whole text of each file, new or added to, by path. */
  files: Map<string, string>;
  /** What the author does next, a sentence each. */
  next: string[];
}

/** What stands in the content already, and on which day. */
export interface Now {
  files: Files;
  library: Library;
  /** ISO date. */
  today: string;
}

/** The files of a new thing with this id, or why there can be none. */
export function startingFiles(kind: Kind, id: string, now: Now): Start | { slip: string } {
  const slip = namingSlip(kind, id) ?? taken(kind, id, now);
  if (slip !== undefined) return { slip };
  switch (kind) {
    case 'tree':
      return startTree(id, now);
    case 'guide':
      return startGuide(id, now);
    case 'fact':
      return startFact(id, now);
    case 'message':
      return startMessage(id);
  }
}

/** Nothing that an author wrote is ever written over. */
function taken(kind: Kind, id: string, { files, library }: Now): string | undefined {
  if (kind === 'fact') {
    const file = factFiles(id).find((path) => lineOf(files.get(path) ?? '', id) > 0);
    if (file === undefined) return undefined;
    const line = String(lineOf(files.get(file) ?? '', id));
    return `There is a fact “${id}” already: ${file}:${line}. Nothing was written.`;
  }
  const there = filesOf(kind, id).find((file) => files.has(file));
  if (there !== undefined) return `There is a file ${there} already. Nothing was written.`;
  const guide = kind === 'guide' ? library.trees.get(id)?.data.guide : undefined;
  if (guide === undefined || guide === id) return undefined;
  return `The tree “${id}” belongs to the guide “${guide}”. Nothing was written: choose another name, or write “guide: ${id}” in the tree first.`;
}

/** A tree, and the guide that it belongs to. */
function startTree(id: string, { files, library }: Now): Start {
  const message = library.messages.has(id) ? id : undefined;
  const tree = treeText(id, nextOrder(areaOf(id), library), message);
  const guide = filesOf('guide', id).some((file) => files.has(file))
    ? undefined
    : guideText(id, areaOf(id), id);
  const [file] = filesOf('guide', id);
  return {
    files: new Map([
      ...asFiles(filesOf('tree', id), tree),
      ...(guide ? asFiles(filesOf('guide', id), guide) : []),
      ...overviewIn(areaOf(id), files, library),
    ]),
    next: [
      'Put your own words in the place of each sentence, in both languages.',
      ...(guide
        ? []
        : [
            `Name the tree in ${file ?? ''} and its Chinese counterpart: “trees: [${id}]” in the head, <Wizard tree="${id}" /> in the text, and a heading “What to do”.`,
          ]),
      ...listing(id, library),
      `npm run tree ${id} shows it as an outline, npm run dev as readers get it.`,
    ],
  };
}

/** A guide, and the tree without which it would explain nothing. */
function startGuide(id: string, now: Now): Start {
  const { files, library } = now;
  if (!filesOf('tree', id).some((file) => files.has(file))) return startTree(id, now);
  return {
    files: new Map([
      ...asFiles(filesOf('guide', id), guideText(id, areaOf(id), id)),
      ...overviewIn(areaOf(id), files, library),
    ]),
    next: ['Put your own words in the place of each sentence, in both languages.'],
  };
}

function startFact(id: string, { files, today }: Now): Start {
  const [file, chinese] = factFiles(id);
  const text = factText(id, today);
  const added = (path: string, own: string): [string, string] => {
    const before = (files.get(path) ?? '').replace(/\n*$/, '');
    return [path, before === '' ? own : `${before}\n\n${own}`];
  };
  return {
    files: new Map([added(file, text.en), added(chinese, text['zh-cn'])]),
    next: [
      'Put in its value, its source and its words, in both languages.',
      `Use it: {fact:${id}} in a tree or a message, <Fact id="${id}" /> in a guide. Until then npm run check:content says that nothing uses it.`,
    ],
  };
}

function startMessage(id: string): Start {
  return {
    files: new Map(asFiles(filesOf('message', id), messageText(id))),
    next: [
      'Put your own words in the place of each sentence, in every language.',
      `Name it in an outcome of a tree: “message: ${id}”. Until then npm run check:content says that nothing uses it.`,
    ],
  };
}

/** An area with a tree has an overview, which lists it. */
function overviewIn(area: Area, files: Files, library: Library): [string, string][] {
  const paths = filesOf('guide', `${area}/index`);
  const there = overviewOf(area, library) ?? paths.find((path) => files.has(path));
  return there === undefined ? asFiles(paths, overviewText(area)) : [];
}

/** What to do for a tree to be listed in an overview that leaves it out. */
function listing(id: string, library: Library): string[] {
  const area = areaOf(id);
  const overview = overviewOf(area, library);
  if (!overview || overview.lists.some((list) => list.area === area)) return [];
  return [`Link to /decide/${id}/ in ${overview.file} and its Chinese counterpart.`];
}

function overviewOf(area: Area, library: Library) {
  return [...library.guides.en.values()].find(
    ({ head }) => head.kind === 'overview' && head.area === area,
  );
}

function nextOrder(area: Area, library: Library): number {
  const trees = [...library.trees.values()].filter(({ id }) => areaOf(id) === area);
  return Math.max(0, ...trees.map(({ data }) => data.order)) + 1;
}

const FOLDERS = {
  tree: ['trees', 'yaml'],
  guide: ['docs', 'mdx'],
  message: ['messages', 'yaml'],
} as const;

/** The English file, then the Chinese one. */
function filesOf(kind: keyof typeof FOLDERS, id: string): string[] {
  const [folder, ending] = FOLDERS[kind];
  return LANGUAGES.map((language) =>
    language === SOURCE_LANGUAGE
      ? `content/${folder}/${id}.${ending}`
      : `content/${folder}/${language}/${id}.${ending}`,
  );
}

function factFiles(id: string): [string, string] {
  return [`content/facts/${areaOf(id)}.yaml`, `content/facts/zh-cn/${areaOf(id)}.yaml`];
}

function asFiles(paths: string[], text: InBoth): [string, string][] {
  return LANGUAGES.map((language, i) => [paths[i] ?? '', text[language]]);
}

function areaOf(id: string): Area {
  return AREAS.find((area) => area === id.split(/[./]/)[0]) ?? AREAS[0];
}

/** The line on which a key begins, from 1; 0 where it does not. */
function lineOf(text: string, key: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1;
}
