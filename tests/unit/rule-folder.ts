/** tests/fixtures/rules/<id>: a change to the library `minimal` that breaks one rule, and what is said about it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Problem, inOrder } from '../../src/read/problem.ts';
import type { Files } from '../../src/read/folders.ts';
import { type Memory, libraryOf } from '../../src/read/library.ts';
import { recordOf } from '../../src/verify/record.ts';
import { verify } from '../../src/verify/verify.ts';
import { TODAY, filesWith, swap } from './fixture.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/rules');

/** Files that no change touches are parsed once. */
const memory: Memory = new Map();

const change = z.strictObject({
  /** The day on which the change is checked, where it matters. */
  today: z.iso.date().default(TODAY),
  edits: z.array(
    z.union([
      z.strictObject({ file: z.string(), from: z.string(), to: z.string() }),
      z.strictObject({ file: z.string(), text: z.string() }),
      z.strictObject({ file: z.string(), copy: z.string() }),
      z.strictObject({ file: z.string(), gone: z.literal(true) }),
      // The Chinese was made from the English as it is before the edits that follow.
      z.strictObject({ recorded: z.literal(true) }),
    ]),
  ),
});

/** The rules that have a folder. */
export function ruleFolders(): string[] {
  return readdirSync(FOLDER);
}

/** The printed problems that a change must have, one a line. */
export function expectedProblems(rule: string): string[] {
  return readFileSync(join(FOLDER, rule, 'problem.txt'), 'utf8')
    .trimEnd()
    .split('\n');
}

export interface Change {
  today: string;
  /** The whole library after the change. */
  files: Files;
  /** The files that differ from it. */
  changed: string[];
}

/** The change that breaks a rule. */
export function changeOf(rule: string): Change {
  const { today, edits } = change.parse(
    parse(readFileSync(join(FOLDER, rule, 'change.yaml'), 'utf8')),
  );
  let files: Files = filesWith();
  for (const edit of edits) files = applied(edit, files);
  return {
    today,
    files,
    changed: [...new Set(edits.flatMap((edit) => ('file' in edit ? [edit.file] : [])))],
  };
}

function applied(edit: z.infer<typeof change>['edits'][number], files: Files): Files {
  const after = new Map(files);
  if ('recorded' in edit) {
    const { file, text } = recordOf(libraryOf(files, memory), 'zh-cn', () => true);
    after.set(file, text);
  } else if ('gone' in edit) after.delete(edit.file);
  else if ('text' in edit) after.set(edit.file, edit.text);
  else if ('copy' in edit) after.set(edit.file, files.get(edit.copy) ?? '');
  else after.set(edit.file, swap(edit.from, edit.to)(files.get(edit.file) ?? '') ?? '');
  return after;
}

export function problemsIn(files: Files, today: string): Problem[] {
  return inOrder(verify(libraryOf(files, memory), { today }));
}
