/** Adds the pages that are made from data, in every language. */
import type { AstroIntegration } from 'astro';
import { LANGUAGES, SOURCE_LANGUAGE } from '../schema/terms.ts';

const PAGES = {
  '/': 'home.astro',
  '/decide': 'decide.astro',
  '/decide/[...tree]': 'tree.astro',
  '/decide/[area]/[tree]/map': 'map.astro',
  '/facts': 'facts.astro',
  '/messages': 'messages.astro',
  '/vocabulary': 'vocabulary.astro',
  '/proof': 'proof.astro',
};

export function routes(): AstroIntegration {
  return {
    name: 'handbook-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        const entrypoint = (file: string) => `./src/render/routes/${file}`;
        for (const language of LANGUAGES) {
          const prefix = language === SOURCE_LANGUAGE ? '' : `/${language}`;
          for (const [pattern, file] of Object.entries(PAGES)) {
            injectRoute({
              pattern: `${prefix}${pattern}`,
              entrypoint: entrypoint(file),
              prerender: true,
            });
          }
        }
        injectRoute({
          pattern: '/trees.json',
          entrypoint: entrypoint('trees.json.ts'),
          prerender: true,
        });
      },
    },
  };
}
