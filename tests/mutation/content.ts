/** The content to break: its files, as texts and as plain data. */
import { parse, stringify } from 'yaml';
import type { Files } from '../../src/read/folders.ts';
import { type Library, type Memory, libraryOf } from '../../src/read/library.ts';
import type { Fact, FactTexts } from '../../src/schema/fact.ts';
import type { Message, MessageTexts } from '../../src/schema/message.ts';
import { MARKETPLACES, type Marketplace } from '../../src/schema/terms.ts';
import type { InputCase, Option, Tree, TreeTexts } from '../../src/schema/tree.ts';
import type { Place } from './kind.ts';

/** A tree, a file of facts or a message, with the file of its Chinese texts. */
export interface Source<T, Own> {
  id: string;
  file: string;
  chinese: string;
  data: T;
  own: Own;
}

export type TreeSource = Source<Tree, TreeTexts>;
export type FactSource = Source<Record<string, Fact>, Record<string, FactTexts>>;
export type MessageSource = Source<Message, MessageTexts>;

/** An answer where it stands in the data of its tree. */
export interface AnswerPlace {
  question: string;
  id: string;
  /** Index among the cases; undefined for an option. */
  index: number | undefined;
  answer: InputCase | Option;
}

export class Content {
  readonly files: Files;
  readonly memory: Memory = new Map();
  readonly library: Library;
  readonly trees: TreeSource[];
  readonly facts: FactSource[];
  readonly messages: MessageSource[];

  constructor(files: Files) {
    this.files = files;
    this.library = libraryOf(files, this.memory);
    this.trees = this.#sources<Tree, TreeTexts>('trees');
    this.facts = this.#sources<Record<string, Fact>, Record<string, FactTexts>>('facts');
    this.messages = this.#sources<Message, MessageTexts>('messages');
  }

  text(file: string): string {
    return this.files.get(file) ?? '';
  }

  /** The guides of both languages. */
  guides(language?: 'en' | 'zh-cn'): { id: string; file: string; text: string }[] {
    return [...this.files]
      .filter(([file]) => file.startsWith('content/docs/') && file.endsWith('.mdx'))
      .filter(([file]) => !language || file.includes('/zh-cn/') === (language === 'zh-cn'))
      .map(([file, text]) => ({
        id: file.replace(/^content\/docs\/(zh-cn\/)?/, '').replace(/(\/index)?\.mdx$/, ''),
        file,
        text,
      }));
  }

  #sources<T, Own>(folder: string): Source<T, Own>[] {
    const start = `content/${folder}/`;
    return [...this.files.keys()]
      .filter((file) => file.startsWith(start) && !file.startsWith(`${start}zh-cn/`))
      .map((file) => {
        const chinese = file.replace(start, `${start}zh-cn/`);
        const read = (path: string): unknown => parse(this.text(path));
        return {
          id: file.slice(start.length, -'.yaml'.length),
          file,
          chinese,
          data: read(file) as T,
          own: read(chinese) as Own,
        };
      });
  }
}

/** The YAML of changed data. */
export function yaml(data: unknown): string {
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** A place at which the English file is changed. */
export function inEnglish<T, Own>(
  source: Source<T, Own>,
  at: string,
  names: readonly string[],
  change: (data: T) => void,
): Place {
  return {
    at: `${source.file} ${at}`,
    names,
    edit: () => ({ [source.file]: changed(source.data, change) }),
  };
}

/** A place at which the Chinese file is changed. */
export function inChinese<T, Own>(
  source: Source<T, Own>,
  at: string,
  names: readonly string[],
  change: (own: Own) => void,
): Place {
  return {
    at: `${source.chinese} ${at}`,
    names,
    edit: () => ({ [source.chinese]: changed(source.own, change) }),
  };
}

/** A place at which both files are changed, so that the languages still match. */
export function inBoth<T, Own>(
  source: Source<T, Own>,
  at: string,
  names: readonly string[],
  change: (data: T) => void,
  changeOwn: (own: Own) => void,
): Place {
  return {
    at: `${source.file} ${at}`,
    names,
    edit: () => ({
      [source.file]: changed(source.data, change),
      [source.chinese]: changed(source.own, changeOwn),
    }),
  };
}

/** A place at which the text of a file is changed. */
export function inText(
  file: string,
  at: string,
  names: readonly string[],
  text: () => string | undefined,
): Place {
  return { at: `${file} ${at}`, names, edit: () => ({ [file]: text() }) };
}

function changed<T>(data: T, change: (data: T) => void): string {
  const copy = structuredClone(data);
  change(copy);
  return yaml(copy);
}

/** Every answer of a tree, cases first. */
export function answersOf({ questions }: Tree): AnswerPlace[] {
  return Object.entries(questions).flatMap(([question, { cases = [], options = {} }]) => [
    ...cases.map((answer, index): AnswerPlace => ({ question, id: answer.id, index, answer })),
    ...Object.entries(options).map(([id, answer]): AnswerPlace => ({
      question,
      id,
      index: undefined,
      answer,
    })),
  ]);
}

/** The same answer in a copy of the tree. */
export function answerIn(tree: Tree, { question, id, index }: AnswerPlace): InputCase | Option {
  const { cases, options } = tree.questions[question]!;
  return index === undefined ? options![id]! : cases![index]!;
}

/** Takes an answer out of a copy of the tree. */
export function dropAnswer(tree: Tree, { question, id, index }: AnswerPlace): void {
  const { cases, options } = tree.questions[question]!;
  if (index === undefined) Reflect.deleteProperty(options!, id);
  else cases!.splice(index, 1);
}

/** Takes the texts of an answer out of a copy of the translation. */
export function dropLabel(own: TreeTexts, { question, id, index }: AnswerPlace): void {
  const { cases, options } = own.questions[question]!;
  Reflect.deleteProperty(index === undefined ? options! : cases!, id);
}

/** The marketplaces in which a node of a tree is met. */
export function placesOf(tree: Tree, node: string): Marketplace[] {
  return MARKETPLACES.filter((marketplace) => {
    const met = new Set([tree.start]);
    for (const question of met) {
      for (const { answer, question: owner } of answersOf(tree)) {
        const isOpen = answer.only?.includes(marketplace) ?? true;
        if (owner === question && isOpen) met.add(answer.next);
      }
    }
    return met.has(node);
  });
}

/** A misspelt id. */
export function misspelt(id: string): string {
  return `${id}x`;
}
