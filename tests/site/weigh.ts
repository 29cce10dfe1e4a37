/**
 * What a page costs a reader who opens it for the first time: everything it loads by itself, found by
 * reading the built files, compressed as a good host does.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { selectAll } from 'css-select';
import { DomUtils, parseDocument } from 'htmlparser2';
import ts from 'typescript';
import budgets from '../budgets.json' with { type: 'json' };
import type { Document, Element } from './pages.ts';

export interface Part {
  /** `/_astro/index.css` */
  path: string;
  /** Bytes on the way. */
  bytes: number;
}

export interface Weight {
  total: number;
  /** Files of scripts, and the scripts that stand in the page itself. */
  script: number;
  /** The files, the heaviest first. */
  parts: Part[];
}

/** Brotli’s best, as a host sends files that it compressed once. */
const BEST = 11;

/**
 * Weighs a page.
 *
 * @param dist the folder of the built site
 * @param page the path of a page: `/orders/changes/`
 * @param quality of the compression of the page itself; a lower one is quicker, the result no smaller
 */
export async function weigh(dist: string, page: string, quality = BEST): Promise<Weight> {
  const own = fileAt(page);
  const parts = await Promise.all(
    requests(dist, page).map(async (path) => ({
      path,
      bytes: await sizeOf(dist, path, path === own ? quality : BEST),
    })),
  );
  const inline = await compressed(Buffer.from(read(dist, own).inline), quality);
  const sum = (list: Part[]) => list.reduce((bytes, part) => bytes + part.bytes, 0);
  return {
    total: sum(parts),
    script: sum(parts.filter(({ path }) => path.endsWith('.js'))) + inline,
    parts: parts.sort((a, b) => b.bytes - a.bytes),
  };
}

/** The parts of a weight that make up most of it, for a message. */
export function listParts({ parts }: Weight): string {
  return parts
    .filter(({ bytes }) => bytes >= 500)
    .map(({ path, bytes }) => `${kilobytes(bytes)} ${path}`)
    .join(', ');
}

/** `12.3 kB` */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** The paths of all files that a page loads by itself, the page first. */
export function requests(dist: string, page: string): string[] {
  const found = new Set<string>();
  const isLater = (path: string) =>
    budgets.notLoadedByThePage.some((start) => path.startsWith(start));
  const add = (path: string): void => {
    if (found.has(path) || !existsSync(join(dist, path))) return;
    found.add(path);
    const { loads, imports } = read(dist, path);
    const resolve = (next: string) => posix.resolve(posix.dirname(path), next);
    for (const next of loads) add(resolve(next));
    for (const next of imports.map(resolve)) if (!isLater(next)) add(next);
  };
  add(fileAt(page));
  return [...found];
}

const fileAt = (page: string) => (page.endsWith('/') ? `${page}index.html` : page);

interface Read {
  /** What the file makes the browser load, as written. */
  loads: string[];
  /** What it imports by `import()`: at once or later, its text does not tell. */
  imports: string[];
  /** The scripts that stand in a page, one after the other; data is no script. */
  inline: string;
}

const known = new Map<string, Read>();

/** Reads a file, once. */
function read(dist: string, path: string): Read {
  const file = join(dist, path);
  const found = known.get(file) ?? look(path, file);
  known.set(file, found);
  return found;
}

function look(path: string, file: string): Read {
  const text = () => readFileSync(file, 'utf8');
  const own = (urls: string[]) => urls.filter((url) => !/^(\w+:|\/\/|#)/.test(url));
  if (path.endsWith('.css')) return { loads: own(inStyle(text())), imports: [], inline: '' };
  if (path.endsWith('.js')) {
    const { loads, imports } = inScript(text());
    return { loads: own(loads), imports: own(imports), inline: '' };
  }
  if (!path.endsWith('.html')) return { loads: [], imports: [], inline: '' };
  const document = parseDocument(text());
  const elements = (selector: string) => selectAll<Document | Element, Element>(selector, document);
  const inline = elements('script:not([src])')
    .filter((script) => !(script.attribs['type'] ?? '').includes('json'))
    .map((script) => DomUtils.textContent(script))
    .join('\n');
  const loads = [
    ...elements(LINKED).map((link) => link.attribs['href'] ?? ''),
    ...elements('[src]').map((element) => element.attribs['src'] ?? ''),
    ...elements('style').flatMap((style) => inStyle(DomUtils.textContent(style))),
    ...inScript(inline).loads,
  ];
  return { loads: own(loads), imports: own(inScript(inline).imports), inline };
}

const LINKED = ['stylesheet', 'icon', 'preload', 'modulepreload', 'manifest']
  .map((rel) => `link[rel~="${rel}"]`)
  .join(', ');

function inStyle(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
    ([, url, imported]) => url ?? imported ?? '',
  );
}

/** The imports of a module: those that it cannot start without, and those by `import()`. */
function inScript(code: string): { loads: string[]; imports: string[] } {
  const files = ts.preProcessFile(code, true, true).importedFiles;
  const isCall = ({ pos }: ts.FileReference) => /import\(\s*["'`]?$/.test(code.slice(0, pos));
  return {
    loads: files.filter((file) => !isCall(file)).map(({ fileName }) => fileName),
    imports: files.filter(isCall).map(({ fileName }) => fileName),
  };
}

const sizes = new Map<string, Promise<number>>();

function sizeOf(dist: string, path: string, quality: number): Promise<number> {
  const key = `${quality} ${join(dist, path)}`;
  const size = sizes.get(key) ?? compressed(readFileSync(join(dist, path)), quality);
  sizes.set(key, size);
  return size;
}

const brotli = promisify(brotliCompress);

async function compressed(data: Buffer, quality: number): Promise<number> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
  };
  return Math.min((await brotli(data, { params })).length, data.length);
}
