/** The library in tests/fixtures/minimal, as it is or with an author's slip in it. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Library, type Memory, readLibrary } from '../../src/read/library.ts';
import { formatProblems } from '../../src/read/problem.ts';
import { verify } from '../../src/verify/verify.ts';

/** The files of the fixture. Its guide about late parcels, its one tree and its one message belong together. */
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
const MINIMAL = join(ROOT, 'tests/fixtures/minimal/content');

/** A copy of the fixture on the disk, with the real words of the interface; one for each process. */
const root = mkdtempSync(join(tmpdir(), 'handbook-'));
cpSync(MINIMAL, join(root, 'content'), { recursive: true });
cpSync(join(ROOT, 'content/i18n'), join(root, 'content/i18n'), { recursive: true });
process.on('exit', () => {
  rmSync(root, { recursive: true, force: true });
});

/** Files that no test edits are parsed once. */
const memory: Memory = new Map();

/** Reads the fixture with edits, by file. */
export function libraryWith(edits: Edits = {}): Library {
  const before = Object.keys(edits).map((file) => [file, textOf(file)] as const);
  try {
    for (const [file, text] of before) write(file, edits[file]?.(text ?? ''));
    return readLibrary(root, memory);
  } finally {
    for (const [file, text] of before) write(file, text);
  }
}

/** The problems of the fixture with edits, one printed line each, without the total at the end. */
export function problemsWith(edits: Edits): string[] {
  return formatProblems(verify(libraryWith(edits)))
    .split('\n')
    .slice(0, -1);
}

/** The text of a file of the fixture. */
export function original(path: string): string {
  return readFileSync(join(MINIMAL, '..', path), 'utf8');
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

/** No such file. */
export function gone(): undefined {
  return undefined;
}

function textOf(path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function write(path: string, text: string | undefined): void {
  const file = join(root, path);
  if (text === undefined) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
