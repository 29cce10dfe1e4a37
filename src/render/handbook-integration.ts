/**
 * Serves the compiled handbook to pages as `virtual:handbook`.
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
import { TODAY } from './today.ts';

const ID = 'virtual:handbook';
const RESOLVED = `\0${ID}`;

/** Reads, checks and compiles `content/`. Throws an error that lists all problems. */
export function loadHandbook(root: string): Handbook {
  const files = contentFiles(root);
  const library = libraryOf(files);
  const problems = verify(library, { today: TODAY }).filter(isError);
  if (problems.length > 0) throw new ContentError(problems, files);
  return compileHandbook(library);
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

/** The integration; `handbook` is what the configuration has loaded already. */
export function handbookIntegration(handbook: Handbook): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'handbook',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [handbookPlugin(root, handbook)] } });
      },
    },
  };
}

function handbookPlugin(root: string, first: Handbook): Plugin {
  let handbook = first;
  let guides: LastGoodGuides | undefined;
  return {
    name: 'handbook',
    enforce: 'pre',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load(id) {
      if (id === RESOLVED) return `export default ${JSON.stringify(handbook)}`;
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
          handbook = loadHandbook(root);
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
    const module = environment.moduleGraph.getModuleById(RESOLVED);
    if (module) environment.moduleGraph.invalidateModule(module);
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
