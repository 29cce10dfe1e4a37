/** `npm run serve`: serves the built site as a plain web host would. The browser tests use it too. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Site {
  /** Without a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

const root = join(import.meta.dirname, '..');

/**
 * Serves a folder on this machine only.
 *
 * @param dir the folder with the built site
 * @param port the first port to try; if it is taken, the next free one. 0 takes any
 * @throws when there is no built site in the folder
 */
export async function serve({ dir = join(root, 'dist'), port = 4321 } = {}): Promise<Site> {
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error(`There is no built site in ${dir}. Build it first: npm run build`);
  }
  const server = createServer(handler(dir));
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Tells people where the site is. */
export function announce(site: Site): void {
  console.log(`Seller Handbook: ${site.url}/\nCtrl-C stops it.`);
}

function handler(dir: string): RequestListener {
  const files = sirv(dir, {
    dev: true, // look at the disk each time, so that a new build shows without a restart
    etag: true,
    onNoMatch: (_request, response) => {
      readFile(join(dir, '404.html')).then(
        (page) => response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page),
        () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found'),
      );
    },
  });
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    // As static hosts do: /orders becomes /orders/, so that each page has one address.
    if (/^(\/[\w-]+)+$/.test(path) && existsSync(join(dir, path, 'index.html'))) {
      response.writeHead(301, { Location: path + (query ? `/?${query}` : '/') }).end();
      return;
    }
    files(request, response);
  };
}

/** Listens on the first free port from `port` on, and returns it. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < 65_535) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

if (import.meta.main) {
  try {
    announce(await serve());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
