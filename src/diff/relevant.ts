/** Leaves out what cannot differ, so that comparing takes as long as a change is large, not the whole content. */
import type { Files } from '../read/folders.ts';
import { LANGUAGES } from '../schema/terms.ts';

/** The files of two versions. */
export interface Both {
  before: Files;
  after: Files;
}

/** The files with facts: the first to be read, since others matter where they use a fact that changed. */
export function factFiles({ before, after }: Both): Both {
  return kept({ before, after }, isFacts);
}

/**
 * Every file that differs, its counterpart in other languages, all facts, and what uses one of the facts named
 * or a tree that differs.
 */
export function relevantFiles({ before, after }: Both, changedFacts: readonly string[]): Both {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  const textsOf = (path: string) => [before.get(path) ?? '', after.get(path) ?? ''];
  const differs = (path: string) => before.get(path) !== after.get(path);
  const uses = (path: string, ids: readonly string[]) =>
    ids.some((id) => textsOf(path).some((text) => text.includes(id)));

  const touched = paths.filter((path) => differs(path) || uses(path, changedFacts));
  const trees = touched.flatMap((path) => /^content\/trees\/(.*)\.yaml$/.exec(path)?.[1] ?? []);
  const guides = paths.filter((path) => path.startsWith('content/docs/') && uses(path, trees));
  const languages = new Set([...touched, ...guides].map(englishOf));
  return kept({ before, after }, (path) => isFacts(path) || languages.has(englishOf(path)));
}

function isFacts(path: string): boolean {
  return path.startsWith('content/facts/');
}

/** The English file of the same name. */
function englishOf(path: string): string {
  const [content, folder, language, ...rest] = path.split('/');
  const isOther = LANGUAGES.some((other) => other !== 'en' && other === language);
  return isOther ? [content, folder, ...rest].join('/') : path;
}

function kept({ before, after }: Both, keep: (path: string) => boolean): Both {
  const only = (files: Files) => new Map([...files].filter(([path]) => keep(path)));
  return { before: only(before), after: only(after) };
}
