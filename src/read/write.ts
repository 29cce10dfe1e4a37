/** The way back to the disk: writes files for authors and their editors. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes texts by path below `root`. A file that has its text already is left alone. Returns those written. */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) => {
    const path = join(root, file);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return [file];
  });
}
