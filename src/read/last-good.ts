/** While an author is in the middle of an edit, a guide that cannot be read keeps its last good text. */
import { readFileSync } from 'node:fs';
import { parseGuide } from './guide.ts';

/** Remembers the last text of each guide that could be read. */
export class LastGoodGuides {
  readonly #texts = new Map<string, string>();

  /** The text to show for the file at `path`: its own, or the last good one; undefined without either. */
  read(path: string): string | undefined {
    const text = readFileSync(path, 'utf8');
    if (parseGuide('', path, text).guide) this.#texts.set(path, text);
    return this.#texts.get(path);
  }
}
