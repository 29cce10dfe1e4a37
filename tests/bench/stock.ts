/** A stock Starlight site with the text of given pages as plain Markdown: thrown away after use. */
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../site/content.ts';
import { type Page, one, textOf } from '../site/pages.ts';
import { toMarkdown } from './markdown.ts';

export interface Stock {
  dist: string;
  /** The pages, in the order in which they were given. */
  paths: string[];
  remove: () => void;
}

const FILES: Record<string, string> = {
  'package.json':
    '{ "type": "module", "dependencies": { "@astrojs/starlight": "*", "astro": "*" } }',
  'astro.config.mjs': `
    import starlight from '@astrojs/starlight';
    import { defineConfig } from 'astro/config';
    export default defineConfig({ integrations: [starlight({ title: 'Stock' })] });`,
  'src/content.config.mjs': `
    import { docsLoader } from '@astrojs/starlight/loaders';
    import { docsSchema } from '@astrojs/starlight/schema';
    import { defineCollection } from 'astro:content';
    export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
  'src/content/docs/index.md': '---\ntitle: Stock\n---\n',
};

/**
 * Builds the site. It stands inside the project, where packages are found.
 *
 * @throws when Astro fails, with what it said as the cause
 */
export async function buildStock(pages: readonly Page[]): Promise<Stock> {
  const root = join(ROOT, '.cache/stock');
  const remove = () => {
    rmSync(root, { recursive: true, force: true });
  };
  remove();
  const files = { ...FILES };
  pages.forEach((page, index) => {
    files[`src/content/docs/page-${index}.md`] = markdownPage(page);
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  try {
    await promisify(execFile)(process.execPath, [astro, 'build', '--root', root], {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
  } catch (cause) {
    remove();
    throw new Error('The stock Starlight site could not be built.', { cause });
  }
  return { dist: join(root, 'dist'), paths: pages.map((_, index) => `/page-${index}/`), remove };
}

function markdownPage({ document }: Page): string {
  const title = JSON.stringify(textOf(one('h1', document)));
  const content = one('.sl-markdown-content, .tree-page', document);
  if (!content) throw new Error('The page has no content to take over.');
  return `---\ntitle: ${title}\n---\n\n${toMarkdown(content)}\n`;
}
