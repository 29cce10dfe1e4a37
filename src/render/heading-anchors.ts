/** Headings of a translated guide take the anchors of the English one, by position. */
import { fileURLToPath } from 'node:url';
import type { HastPluginEntry } from 'satteri';
import type { Handbook } from '../compile/handbook.ts';

const TRANSLATED = /\/content\/docs\/(?:zh-cn)\/(.+?)(?:\/index)?\.mdx$/;

export function headingAnchors(handbook: Handbook): HastPluginEntry {
  return ({ fileURL }) => {
    const id = fileURL && TRANSLATED.exec(fileURLToPath(fileURL).replaceAll('\\', '/'))?.[1];
    const anchors = id === undefined ? undefined : handbook.guides[id]?.anchors;
    if (!anchors) return undefined;
    let index = 0;
    return {
      name: 'heading-anchors',
      element: {
        filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
        visit(node, context) {
          const anchor = anchors[index++];
          if (anchor !== undefined) context.setProperty(node, 'id', anchor);
        },
      },
    };
  };
}
