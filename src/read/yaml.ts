/** A YAML file as data that still knows where each value stands. */
import { LineCounter, isMap, isPair, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Place, Problem } from './problem.ts';
import { describeIssues } from './issues.ts';
import { keysTwice, silentSlips, syntaxSlips } from './syntax.ts';

export type Path = readonly PropertyKey[];

/** Finds the place of a value by its path; of its nearest parent if the value is missing. */
export type Locate = (path: Path) => Place;

export interface YamlFile<T> {
  data: T | undefined;
  locate: Locate;
  /** The first letter of a text, by its path. */
  locateText: Locate;
  problems: Problem[];
}

/**
 * Parses `text` and checks it against `schema`.
 * `data` is undefined where there is a problem; all problems of the file are listed.
 */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>): YamlFile<T> {
  const lines = new LineCounter();
  // Keys that stand twice are looked for here: the parser would compare each key with all before it.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  const errors = [...document.errors, ...keysTwice(document)];
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const locate: Locate = (path) => {
    for (let length = path.length; length > 0; length--) {
      const parent =
        length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
      const key = path[length - 1];
      if (isMap(parent)) {
        const pair = parent.items.find(
          (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
        );
        if (pair && isScalar(pair.key) && pair.key.range) return placeAt(pair.key.range[0]);
      }
      const node = document.getIn(path.slice(0, length), true) as
        { range?: [number, number, number] | null } | undefined;
      if (node?.range) return placeAt(node.range[0]);
    }
    return { file, line: 1, column: 1 };
  };

  const locateText: Locate = (path) => {
    const node = document.getIn(path, true);
    if (!isScalar(node) || !node.range) return locate(path);
    return placeAt(node.range[0] + (node.type === 'PLAIN' ? 0 : 1));
  };

  const slips = errors.length > 0 ? syntaxSlips(errors, text) : silentSlips(document, text);
  if (slips.length > 0) {
    const problems = slips.map(({ offset, what, mend }): Problem => ({
      ...placeAt(offset),
      rule: 'yaml-syntax',
      what,
      mend,
    }));
    return { data: undefined, locate, locateText, problems };
  }

  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { data: parsed.data, locate, locateText, problems: [] };
  const problems = describeIssues(parsed.error.issues, schema, document.toJS()).map(
    ({ path, what, mend }): Problem => ({ ...locate(path), rule: 'shape', what, mend }),
  );
  return { data: undefined, locate, locateText, problems };
}
