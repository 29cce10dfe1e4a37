/** Reads everything in `content/` into one library. */
import type { z } from 'zod';
import { type BannedPhrases, bannedPhrases } from '../schema/banned-phrases.ts';
import { type Article, type Research, coverageFile, researchFile } from '../schema/coverage.ts';
import { type Fact, type FactTexts, factFile, factTextsFile } from '../schema/fact.ts';
import { type Message, type MessageTexts, message, messageTexts } from '../schema/message.ts';
import { type Drill, drillFile } from '../schema/drill.ts';
import { type SafetyRule, safetyFile } from '../schema/safety.ts';
import { LANGUAGES, LANGUAGE_TAGS, type Language, SOURCE_LANGUAGE } from '../schema/terms.ts';
import { type Digests, translatedFile } from '../schema/translated.ts';
import { type Tree, type TreeTexts, tree, treeTexts } from '../schema/tree.ts';
import { type Term, vocabularyFile } from '../schema/vocabulary.ts';
import { words } from '../schema/words.ts';
import { type Files, contentFiles, strayFiles } from './folders.ts';
import { type Guide, parseGuide } from './guide.ts';
import type { Place, Problem } from './problem.ts';
import { type Path, parseYaml } from './yaml.ts';

/** One thing read from a file. */
export interface Entry<T> {
  id: string;
  file: string;
  data: T;
  /** The place of a value inside the entry, by its path; of the entry itself for an empty path. */
  locate(path: Path): Place;
}

/** What one language other than the source language adds. */
export interface Translation {
  facts: Map<string, Entry<FactTexts>>;
  trees: Map<string, Entry<TreeTexts>>;
  messages: Map<string, Entry<MessageTexts>>;
  /** What each unit was translated from, as it is recorded; undefined without a record that can be read. */
  made: Map<string, Entry<Digests>> | undefined;
}

export interface Library {
  facts: Map<string, Entry<Fact>>;
  trees: Map<string, Entry<Tree>>;
  messages: Map<string, Entry<Message>>;
  /** By area and id, `orders/protected-not-refunded`; the area “all” holds for every tree. */
  safety: Map<string, Entry<SafetyRule>>;
  /** By area and name: `orders/late-parcel`. */
  drills: Map<string, Entry<Drill>>;
  /** The articles that the project began with, by name; where the handbook has their advice. */
  coverage: Map<string, Entry<Article>>;
  /** Terms of the trade, in the order of the file. */
  vocabulary: Map<string, Entry<Term>>;
  /** By area: what the research on it found, and where the handbook has it. */
  research: Map<string, Entry<Research>>;
  /** What no message to a buyer may say, by language; “all” holds for every language. */
  bannedPhrases: Map<string, Entry<BannedPhrases>>;
  guides: Record<Language, Map<string, Guide>>;
  words: Record<Language, Entry<Record<string, string>>>;
  translations: Record<Exclude<Language, 'en'>, Translation>;
  /** Files with problems of their own: rules must not call missing what might stand in them. */
  broken: Set<string>;
  /** What went wrong while reading. */
  problems: Problem[];
}

/** What was read from each file, so that a file that has not changed need not be read again. */
export type Memory = Map<string, { text: string; parsed: unknown }>;

/**
 * Reads `<root>/content`. Never throws for what an author wrote: it lists problems.
 * With a `memory`, only files whose text has changed since the last time are parsed.
 */
export function readLibrary(root: string, memory?: Memory): Library {
  return libraryOf(contentFiles(root), memory);
}

/** The library of these files. */
export function libraryOf(all: Files, memory: Memory = new Map()): Library {
  const problems: Problem[] = strayFiles(all);
  const stray = new Set(problems.map(({ file }) => file));
  const broken = new Set<string>();

  /** The files of a folder with their ids, leaving out stray ones and the folders of other languages. */
  function files(folder: string, extension: string): { file: string; id: string }[] {
    const others = LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE);
    return [...all.keys()]
      .filter((file) => file.startsWith(`${folder}/`) && file.endsWith(`.${extension}`))
      .filter((file) => !others.some((other) => file.startsWith(`${folder}/${other}/`)))
      .filter((file) => !stray.has(file))
      .sort()
      .map((file) => ({ file, id: file.slice(folder.length + 1, -extension.length - 1) }));
  }

  function parseOnce<T>(file: string, parse: (text: string) => T): T {
    const text = all.get(file) ?? '';
    const known = memory.get(file);
    if (known?.text === text) return known.parsed as T;
    const parsed = parse(text);
    memory.set(file, { text, parsed });
    return parsed;
  }

  function load<T>(file: string, schema: z.ZodType<T>) {
    const parsed = parseOnce(file, (text) => parseYaml(file, text, schema));
    problems.push(...parsed.problems);
    if (parsed.data === undefined) broken.add(file);
    return parsed;
  }

  /** One entry a file: trees and messages. */
  function oneEach<T>(folder: string, schema: z.ZodType<T>): Map<string, Entry<T>> {
    const entries = new Map<string, Entry<T>>();
    for (const { file, id } of files(folder, 'yaml')) {
      const { data, locate } = load(file, schema);
      if (data !== undefined) entries.set(id, { id, file, data, locate });
    }
    return entries;
  }

  /** Many entries a file: facts. */
  function manyEach<T>(folder: string, schema: z.ZodType<Record<string, T>>) {
    const entries = new Map<string, Entry<T>>();
    for (const { file, id: area } of files(folder, 'yaml')) {
      const { data, locate } = load(file, schema);
      for (const [id, value] of Object.entries(data ?? {})) {
        const inside = (path: Path) => locate([id, ...path]);
        if (!id.startsWith(`${area}.`)) {
          problems.push({
            ...inside([]),
            rule: 'fact-area',
            what: `The fact “${id}” stands in the file of “${area}”.`,
            mend: `Begin its id with “${area}.”, or move it to the file of its area.`,
          });
        }
        entries.set(id, { id, file, data: value, locate: inside });
      }
    }
    return entries;
  }

  /** A map an area, whose names are ids together with the area: safety rules and drills. */
  function named<T>(folder: string, schema: z.ZodType<Record<string, T>>): Map<string, Entry<T>> {
    const entries = new Map<string, Entry<T>>();
    for (const { file, id: area } of files(folder, 'yaml')) {
      const { data, locate } = load(file, schema);
      for (const [id, value] of Object.entries(data ?? {})) {
        const inside = (path: Path) => locate([id, ...path]);
        entries.set(`${area}/${id}`, { id: `${area}/${id}`, file, data: value, locate: inside });
      }
    }
    return entries;
  }

  /** The map in a single file, which may be missing. */
  function single<T>(file: string, schema: z.ZodType<Record<string, T>>): Map<string, Entry<T>> {
    if (!all.has(file)) return new Map();
    const { data, locate } = load(file, schema);
    return new Map(
      Object.entries(data ?? {}).map(([id, value]) => [
        id,
        { id, file, data: value, locate: (path: Path) => locate([id, ...path]) },
      ]),
    );
  }

  function madeIn(language: Language): Map<string, Entry<Digests>> | undefined {
    const file = `content/translations/${language}.yaml`;
    if (!all.has(file)) return undefined;
    const { data, locate } = load(file, translatedFile);
    if (data === undefined) return undefined;
    return new Map(
      Object.entries(data).map(([id, digests]) => [
        id,
        { id, file, data: digests, locate: (path: Path) => locate([id, ...path]) },
      ]),
    );
  }

  function guidesOf(language: Language): Map<string, Guide> {
    const folder = language === SOURCE_LANGUAGE ? 'content/docs' : `content/docs/${language}`;
    const guides = new Map<string, Guide>();
    for (const { file, id: path } of files(folder, 'mdx')) {
      const id = path === 'index' ? '' : path.replace(/\/index$/, '');
      const parsed = parseOnce(file, (text) => parseGuide(id, file, text));
      problems.push(...parsed.problems);
      if (parsed.guide) guides.set(id, parsed.guide);
      if (parsed.problems.length > 0) broken.add(file);
    }
    return guides;
  }

  function wordsOf(language: Language): Entry<Record<string, string>> {
    const file = `content/i18n/${LANGUAGE_TAGS[language]}.yml`;
    if (!all.has(file)) {
      const place = { file, line: 1, column: 1 };
      const mend = 'Copy the file of another language, and translate it.';
      problems.push({ ...place, rule: 'missing-words', what: 'There is no such file.', mend });
      return { id: language, file, data: {}, locate: () => place };
    }
    const { data, locate } = load(file, words);
    return { id: language, file, data: data ?? {}, locate };
  }

  return {
    facts: manyEach('content/facts', factFile),
    trees: oneEach('content/trees', tree),
    messages: oneEach('content/messages', message),
    safety: named('content/safety', safetyFile),
    drills: named('content/onboarding/drills', drillFile),
    coverage: single('content/coverage.yaml', coverageFile),
    vocabulary: single('content/vocabulary.yaml', vocabularyFile),
    research: oneEach('content/research', researchFile),
    bannedPhrases: oneEach('content/banned-phrases', bannedPhrases),
    guides: { en: guidesOf('en'), 'zh-cn': guidesOf('zh-cn') },
    words: { en: wordsOf('en'), 'zh-cn': wordsOf('zh-cn') },
    translations: {
      'zh-cn': {
        facts: manyEach('content/facts/zh-cn', factTextsFile),
        trees: oneEach('content/trees/zh-cn', treeTexts),
        messages: oneEach('content/messages/zh-cn', messageTexts),
        made: madeIn('zh-cn'),
      },
    },
    broken,
    problems,
  };
}
