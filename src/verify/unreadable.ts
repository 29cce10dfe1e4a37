/** What a rule must not call missing, because its file exists but cannot be read. */
import type { Library } from '../read/library.ts';

const FILES = {
  fact: (id: string) => [`content/facts/${id.split('.')[0] ?? ''}.yaml`],
  tree: (id: string) => [`content/trees/${id}.yaml`],
  message: (id: string) => [`content/messages/${id}.yaml`],
  guide: (id: string) =>
    id === ''
      ? ['content/docs/index.mdx']
      : [`content/docs/${id}.mdx`, `content/docs/${id}/index.mdx`],
};

/** True where the English file of this id has problems of its own. */
export function isUnreadable(library: Library, kind: keyof typeof FILES, id: string): boolean {
  return FILES[kind](id).some((file) => library.broken.has(file));
}

/** True where some guide, tree or message cannot be read: nobody knows what it would have used. */
export function anyUserUnreadable(library: Library): boolean {
  return [...library.broken].some((file) => /^content\/(docs|trees|messages)\//.test(file));
}
