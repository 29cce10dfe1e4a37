/** Links in guides lead to pages and headings of the same language that exist. */
import type { Guide } from '../../read/guide.ts';
import type { Library } from '../../read/library.ts';
import { type Problem, guessOr } from '../../read/problem.ts';
import { LANGUAGES, type Language } from '../../schema/terms.ts';
import { isUnreadable } from '../unreadable.ts';

interface Slip {
  what: string;
  mend: string;
}

export function guideLinks(library: Library): Problem[] {
  return LANGUAGES.flatMap((language) =>
    [...library.guides[language].values()].flatMap((guide) =>
      guide.links.flatMap(({ url, place }) =>
        slipsOf(url, guide, language, library).map((slip): Problem => ({
          ...place,
          rule: 'guide-link',
          ...slip,
        })),
      ),
    ),
  );
}

/** What is wrong with a link of a guide, if anything. */
export function slipsOf(url: string, guide: Guide, language: Language, library: Library): Slip[] {
  if (/^(https:|mailto:)/.test(url)) return [];
  if (url.startsWith('#')) return anchorSlips('This page', guide.id, url.slice(1), library);

  const prefix = language === 'en' ? '' : `/${language}`;
  const foreign = prefix === '' && LANGUAGES.some((other) => url.startsWith(`/${other}/`));
  if (!url.startsWith(`${prefix}/`) || foreign) {
    return [
      {
        what: `The link “${url}” does not lead to a page in this language.`,
        mend: `Begin it with “${prefix}/”, or with https:// for another site.`,
      },
    ];
  }
  const [path = '', anchor = ''] = url.slice(prefix.length).split('#');
  const slash = path.endsWith('/')
    ? []
    : [
        {
          what: `The link “${url}” lacks the slash at its end.`,
          mend: `Write “${url.replace(/(#|$)/, '/$1')}”.`,
        },
      ];
  return [...slash, ...targetSlips(path.replace(/^\/|\/$/g, ''), anchor, prefix, library)];
}

/** The page of an id, and the place on it. */
function targetSlips(id: string, anchor: string, prefix: string, library: Library): Slip[] {
  // The home page, the list of trees and the list of work have no places of their own.
  if (['', 'decide', 'proof'].includes(id)) return [];
  if (id === 'facts' || id === 'messages') {
    const entries = id === 'facts' ? library.facts : library.messages;
    const kind = id === 'facts' ? 'fact' : 'message';
    if (anchor === '' || entries.has(anchor) || isUnreadable(library, kind, anchor)) return [];
    const mend = guessOr(anchor, entries.keys(), 'Name one that stands there.');
    return [{ what: `There is no ${kind} “${anchor}”.`, mend }];
  }
  const [, tree, map] = /^decide\/(.+?)(\/map)?$/.exec(id) ?? [];
  // The page about a tree has the same parts for each.
  if (tree !== undefined) return treeSlips(tree, map ? '' : anchor, library);
  if (library.guides.en.has(id))
    return anchorSlips(`The page “${prefix}/${id}/”`, id, anchor, library);
  if (isUnreadable(library, 'guide', id)) return [];
  const mend = guessOr(
    id,
    library.guides.en.keys(),
    `Add content/docs/${id}.mdx, or mend the link.`,
  );
  return [{ what: `There is no page “${prefix}/${id}/”.`, mend }];
}

function treeSlips(id: string, anchor: string, library: Library): Slip[] {
  const tree = library.trees.get(id)?.data;
  if (!tree) {
    if (isUnreadable(library, 'tree', id)) return [];
    const mend = guessOr(
      id,
      library.trees.keys(),
      `Add content/trees/${id}.yaml, or mend the link.`,
    );
    return [{ what: `There is no tree “${id}”.`, mend }];
  }
  const nodes = [...Object.keys(tree.questions), ...Object.keys(tree.outcomes)];
  if (anchor === '' || anchor.startsWith('?') || nodes.includes(anchor)) return [];
  return [
    {
      what: `The tree “${id}” has no question or outcome “${anchor}”.`,
      mend: guessOr(anchor, nodes, 'Name one that it has.'),
    },
  ];
}

/** Every language has the anchors of the English headings. */
function anchorSlips(page: string, id: string, anchor: string, library: Library): Slip[] {
  const guide = library.guides.en.get(id);
  if (!guide) return [];
  const anchors = guide.headings.map((h) => h.slug);
  if (anchor === '' || anchors.includes(anchor)) return [];
  return [
    {
      what: `${page} has no heading “#${anchor}”.`,
      mend: guessOr(anchor, anchors, headingsOf(anchors)),
    },
  ];
}

export function headingsOf(anchors: readonly string[]): string {
  return anchors.length === 0
    ? 'It has no headings.'
    : `Its headings: ${anchors.map((a) => `#${a}`).join(', ')}.`;
}
