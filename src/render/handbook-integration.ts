/**
 * Serves the compiled handbook to pages as `virtual:handbook`, and what its check left open as `virtual:checked`.
 * A build stops at the first set of problems; the dev server shows them and keeps the last good version.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { type Handbook, compileHandbook } from '../compile/handbook.ts';
import { type Files, contentFiles } from '../read/folders.ts';
import { LastGoodGuides } from '../read/last-good.ts';
import { libraryOf } from '../read/library.ts';
import { type Problem, inOrder, isError } from '../read/problem.ts';
import { linesOf, printProblems } from '../verify/print.ts';
import { verify } from '../verify/verify.ts';
import type { Checked } from '../verify/worklist.ts';
import { TODAY } from './today.ts';

export interface Loaded {
  handbook: Handbook;
  checked: Checked;
}

const RESOLVED = '\0virtual:';
const MODULES: Record<string, keyof Loaded> = {
  'virtual:handbook': 'handbook',
  'virtual:checked': 'checked',
};

/** Reads, checks and compiles `content/`. Throws an error that lists all problems. */
export function loadHandbook(root: string): Loaded {
  const files = contentFiles(root);
  const library = libraryOf(files);
  const problems = verify(library, { today: TODAY });
  const errors = problems.filter(isError);
  if (errors.length > 0) throw new ContentError(errors, files);
  return {
    handbook: compileHandbook(library),
    checked: { day: TODAY, warnings: inOrder(problems) },
  };
}

class ContentError extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[], files: Files) {
    super(`content/ has problems:\n\n${printProblems(problems, linesOf(files))}`);
    this.name = 'ContentError';
    this.problems = inOrder(problems);
    // The stack would only name this file; the message names the author's.
    this.stack = '';
  }
}

/** The integration; `loaded` is what the configuration has loaded already. */
export function handbookIntegration(loaded: Loaded): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'handbook',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [handbookPlugin(root, loaded)] } });
      },
    },
  };
}

function handbookPlugin(root: string, first: Loaded): Plugin {
  let loaded = first;
  let guides: LastGoodGuides | undefined;
  return {
    name: 'handbook',
    enforce: 'pre',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `${RESOLVED}${MODULES[id]}` : undefined),
    load(id) {
      const part = Object.values(MODULES).find((name) => id === RESOLVED + name);
      if (part) return `export default ${JSON.stringify(loaded[part])}`;
      const guide = /^(.*[\\/]content[\\/]docs[\\/].*\.mdx)(\?|$)/.exec(id)?.[1];
      return guide === undefined ? undefined : guides?.read(guide);
    },
    configureServer(server) {
      guides = new LastGoodGuides();
      let error: Error | undefined;
      server.watcher.on('all', (_event, path) => {
        if (!/[\\/]content[\\/].*\.(yaml|yml|mdx)$/.test(path)) return;
        const wasBroken = error !== undefined;
        try {
          loaded = loadHandbook(root);
          error = undefined;
        } catch (problem) {
          error = problem as Error;
          server.config.logger.error(error.message);
          showError(server, error);
          return;
        }
        if (path.endsWith('.mdx') && !wasBroken) return;
        refresh(server);
      });
      // A page that is opened or reloaded meanwhile shows the problem over the last good version.
      server.ws.on('connection', () => {
        if (error) showError(server, error);
      });
    },
  };
}

function refresh(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    for (const part of Object.values(MODULES)) {
      const module = environment.moduleGraph.getModuleById(RESOLVED + part);
      if (module) environment.moduleGraph.invalidateModule(module);
    }
  }
  server.ws.send({ type: 'full-reload' });
}

function showError(server: ViteDevServer, error: Error): void {
  const problem = error instanceof ContentError ? error.problems[0] : undefined;
  const payload = {
    type: 'error' as const,
    err: {
      title: 'Something in content/ is to be mended.',
      // The overlay takes the message for HTML.
      message: error.message.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
      stack: '',
      ...(problem
        ? { loc: { file: problem.file, line: problem.line, column: problem.column } }
        : {}),
    },
    // Else Astro would take it for Markdown, and swallow the marks in the lines it shows.
    __isEnhancedAstroErrorPayload: true,
  };
  server.ws.send(payload);
}
