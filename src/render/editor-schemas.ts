/** Keeps the schemas for editors fresh while the dev server runs. */
import type { AstroIntegration } from 'astro';
import { schemaFiles } from '../author/schemas.ts';
import { type Memory, readLibrary } from '../read/library.ts';
import { writeFiles } from '../read/write.ts';

/** Writes them when the server starts, and again when content changes. */
export function editorSchemas(): AstroIntegration {
  return {
    name: 'editor-schemas',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { root } = server.config;
        const memory: Memory = new Map();
        const write = () => writeFiles(root, schemaFiles(readLibrary(root, memory)));
        write();
        server.watcher.on('all', (_event, path) => {
          if (/[\\/]content[\\/].*\.(yaml|yml|mdx)$/.test(path)) write();
        });
      },
    },
  };
}
