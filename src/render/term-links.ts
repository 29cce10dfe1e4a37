/** In a guide, a term of the vocabulary is a link to what it means where it first appears. */
import { fileURLToPath } from 'node:url';
import type { HastPluginEntry } from 'satteri';
import type { Handbook } from '../compile/handbook.ts';
import type { Language } from '../schema/terms.ts';
import { type Piece, termFinder } from './terms-in.ts';
import { inLanguage } from './site.ts';

const GUIDE = /\/content\/docs\/(zh-cn\/)?.+\.mdx$/;
/** Where a term is no link: headings name what they are about, and no link stands in another one. */
const APART = new Set(['a', 'code', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'Example']);

export function termLinks({ vocabulary }: Handbook): HastPluginEntry {
  return ({ fileURL }) => {
    const match = fileURL && GUIDE.exec(fileURLToPath(fileURL).replaceAll('\\', '/'));
    if (!match) return undefined;
    const language: Language = match[1] === undefined ? 'en' : 'zh-cn';
    const find = termFinder(vocabulary, language);
    return {
      name: 'term-links',
      text(node, context) {
        let above: ReturnType<typeof context.parent> = context.parent(node);
        while (above !== undefined && above.type !== 'root') {
          const name = 'tagName' in above ? above.tagName : 'name' in above ? above.name : null;
          if (name !== null && APART.has(name)) return;
          above = context.parent(above);
        }
        const pieces = find(node.value);
        if (pieces.some(({ term }) => term !== undefined)) {
          context.replaceNode(node, pieces.map(nodeOf));
        }
      },
    };

    function nodeOf({ text, term }: Piece) {
      const value = { type: 'text' as const, value: text };
      if (term === undefined) return value;
      return {
        type: 'element' as const,
        tagName: 'a',
        properties: {
          className: ['term'],
          href: inLanguage(language, `/vocabulary/#${term}`),
        },
        children: [value],
      };
    }
  };
}
