/** Names what a difference is about: an id, and beside it the words that a reader sees. */
import { periodsOf } from '../compile/facts.ts';
import { plain } from '../compile/marks.ts';
import type { Library } from '../read/library.ts';
import { MARKETPLACES } from '../schema/terms.ts';
import type { Question } from '../schema/tree.ts';
import { type Reply, answersOf } from './replies.ts';
import { rangeWords, valueWords } from './words.ts';

/** One version of a tree, and the library that its words come from. */
export class Speaker {
  readonly #library: Library;
  readonly #tree: string;

  constructor(library: Library, tree: string) {
    this.#library = library;
    this.#tree = tree;
  }

  /** `wait “Wait for the claim to open”`. */
  node(id: string): string {
    const { questions = {}, outcomes = {} } = this.#data() ?? {};
    return this.#named(id, questions[id]?.ask ?? outcomes[id]?.do);
  }

  /** `shipper=seller “We do (FBM)”`. */
  answer(question: string, id: string): string {
    const found = answersOf(this.question(question)).get(id);
    return this.#named(`${question}=${id}`, found?.label);
  }

  /** `shipper=seller`, or `promised=3 to 4 days ago`. */
  reply({ question, was, now, range }: Reply): string {
    const asked = this.question(question);
    return `${question}=${range && asked ? rangeWords(range, asked) : (now ?? was ?? '')}`;
  }

  /** The question itself, if the tree has it. */
  question(id: string): Question | undefined {
    return this.#data()?.questions[id];
  }

  /** The title of the tree. */
  title(): string {
    return this.#data()?.title ?? '';
  }

  /** A text without marks, its facts as values where they are the same everywhere, else as their labels. */
  plain(text: string): string {
    return plain(text, (id) => {
      const fact = this.#library.facts.get(id)?.data;
      if (!fact) return id;
      const [period, ...more] = periodsOf(fact.value);
      const values = MARKETPLACES.map((marketplace) => period?.values[marketplace]);
      const same = more.length === 0 && values.every((value) => value === values[0]);
      return same ? valueWords(values[0], fact.unit) : fact.label;
    });
  }

  #named(id: string, text: string | undefined): string {
    return text === undefined ? id : `${id} “${this.plain(text)}”`;
  }

  #data() {
    return this.#library.trees.get(this.#tree)?.data;
  }
}

/** `1 answer set`, `2 answer sets`. */
export function counted(n: number, thing: string): string {
  return `${String(n)} ${thing}${n === 1 ? '' : 's'}`;
}
