/** The library in tests/fixtures/minimal, as it is or with an author's slip in it. */
import { join } from 'node:path';
import { type Files, contentFiles } from '../../src/read/folders.ts';
import { type Library, type Memory, libraryOf } from '../../src/read/library.ts';
import { inOrder, isError, oneLine } from '../../src/read/problem.ts';
import { recordOf } from '../../src/verify/record.ts';
import { verify } from '../../src/verify/verify.ts';

/** The files of the fixture. Its guide about late parcels, its one tree and its one message belong together. */
export const OVERVIEW = 'content/docs/orders/index.mdx';
export const OVERVIEW_ZH = 'content/docs/zh-cn/orders/index.mdx';
export const FACTS = 'content/facts/orders.yaml';
export const FACTS_ZH = 'content/facts/zh-cn/orders.yaml';
export const TREE = 'content/trees/orders/late-parcel.yaml';
export const TREE_ZH = 'content/trees/zh-cn/orders/late-parcel.yaml';
export const MESSAGE = 'content/messages/orders/late.yaml';
export const MESSAGE_ZH = 'content/messages/zh-cn/orders/late.yaml';
export const GUIDE = 'content/docs/orders/late.mdx';
export const GUIDE_ZH = 'content/docs/zh-cn/orders/late.mdx';
export const WORDS = 'content/i18n/en.yml';
export const WORDS_ZH = 'content/i18n/zh-CN.yml';

/** From the old text of a file (empty for a new one) to its new text, or to `undefined`: no such file. */
export type Edit = (text: string) => string | undefined;
export type Edits = Record<string, Edit>;

const ROOT = join(import.meta.dirname, '../..');
const isShared = (file: string) => /^content\/(i18n|banned-phrases)\//.test(file);

/** The fixture has no words of the interface and no banned phrases of its own: it takes the real ones. */
const files: Files = new Map([
  ...contentFiles(join(ROOT, 'tests/fixtures/minimal')),
  ...[...contentFiles(ROOT)].filter(([file]) => isShared(file)),
]);

/** Files that no test edits are parsed once. */
const memory: Memory = new Map();

/** A day on which every fact of the fixture is in date. */
export const TODAY = '2026-12-01';

/** The files of the fixture with edits, by file. */
export function filesWith(edits: Edits = {}): Files {
  const edited = new Map(files);
  for (const [file, edit] of Object.entries(edits)) {
    const text = edit(edited.get(file) ?? '');
    if (text === undefined) edited.delete(file);
    else edited.set(file, text);
  }
  return edited;
}

/** Reads the fixture with edits. */
export function libraryWith(edits: Edits = {}): Library {
  return libraryOf(filesWith(edits), memory);
}

/** The errors of the fixture with edits, one printed line each. */
export function problemsWith(edits: Edits): string[] {
  return inOrder(verify(libraryWith(edits), { today: TODAY }).filter(isError)).map(oneLine);
}

/** The warnings of the fixture with edits, one printed line each, on a day. */
export function warningsWith(edits: Edits, today = TODAY): string[] {
  const warnings = verify(libraryWith(edits), { today }).filter((problem) => !isError(problem));
  return inOrder(warnings).map(oneLine);
}

/** The text of a file of the fixture. */
export function original(file: string): string {
  return files.get(file) ?? '';
}

/** An edit that puts `to` in the place of `from`, which must stand there exactly once. */
export function swap(from: string, to: string): Edit {
  return (text) => {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`“${from}” stands there ${parts.length - 1} times.`);
    return parts.join(to);
  };
}

/** Several edits of the same file, one after the other. */
export function all(...edits: Edit[]): Edit {
  return (text) => edits.reduce<string | undefined>((now, edit) => edit(now ?? ''), text);
}

/** An edit that adds lines at the end. */
export function append(lines: string): Edit {
  return (text) => text + lines;
}

/** A file with this text, in the place of the old one if there was one. */
export function file(text: string): Edit {
  return () => text;
}

/** A record that the Chinese of the fixture was made from its English as it is without edits. */
export function recorded(): Edits {
  const { file: path, text } = recordOf(libraryWith(), 'zh-cn', () => true);
  return { [path]: () => text };
}

/** No such file. */
export function gone(): undefined {
  return undefined;
}
