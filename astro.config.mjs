import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { editorSchemas } from './src/render/editor-schemas.ts';
import { handbookIntegration, loadHandbook } from './src/render/handbook-integration.ts';
import { headingAnchors } from './src/render/heading-anchors.ts';
import { routes } from './src/render/routes.ts';
import { scrollableTables } from './src/render/scrollable-tables.ts';
import { searchIndex } from './src/render/search-index.ts';
import { sidebar } from './src/render/sidebar.ts';
import { termLinks } from './src/render/term-links.ts';
import { EDIT_BASE, SITE } from './src/render/site.ts';

const loaded = loadHandbook(process.cwd());
const { handbook } = loaded;

export default defineConfig({
  site: SITE,
  // Starlight looks for its content in <srcDir>/content: see docs/decisions/0001.
  srcDir: '.',
  cacheDir: './.astro',
  trailingSlash: 'always',
  prefetch: false,
  // Every guide would warn of a directive that Astro itself puts in.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  markdown: {
    processor: satteri({
      hastPlugins: [headingAnchors(handbook), scrollableTables, termLinks(handbook)],
    }),
  },
  integrations: [
    handbookIntegration(loaded),
    routes(),
    starlight({
      title: { en: handbook.words.en['brand'], 'zh-CN': handbook.words['zh-cn']['brand'] },
      locales: {
        root: { label: 'English', lang: 'en' },
        'zh-cn': { label: '简体中文', lang: 'zh-CN' },
      },
      sidebar: sidebar(handbook),
      editLink: { baseUrl: EDIT_BASE },
      lastUpdated: true,
      // The index is made from the handbook itself, so that a result is a question, not a page.
      pagefind: false,
      // There is no code to highlight: its styles and script would weigh on every page.
      expressiveCode: false,
      customCss: ['./src/render/styles/index.css'],
      head: [
        {
          tag: 'script',
          content:
            "try{document.documentElement.dataset.marketplace=JSON.parse(localStorage.getItem('seller-handbook:marketplace'))||'us'}catch{document.documentElement.dataset.marketplace='us'}",
        },
      ],
      components: {
        Header: './src/render/overrides/Header.astro',
        Search: './src/render/overrides/Search.astro',
        Footer: './src/render/overrides/Footer.astro',
        MarkdownContent: './src/render/overrides/MarkdownContent.astro',
      },
    }),
    searchIndex(handbook),
    editorSchemas(),
  ],
});
