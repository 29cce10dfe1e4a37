/** The built pages, parsed once and shared by all rules, and what the rules ask of them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll, selectOne } from 'css-select';
import { DomUtils, parseDocument } from 'htmlparser2';
import { SITE } from '../../src/render/site.ts';
import type { TreePayload } from '../../src/run/payload.ts';
import { type Language, LANGUAGES, SOURCE_LANGUAGE } from '../../src/schema/terms.ts';

export const DIST = join(import.meta.dirname, '../../dist');

export type Document = ReturnType<typeof parseDocument>;
export type Element = NonNullable<ReturnType<typeof DomUtils.getElementById>>;
type Node = Document | Element;

export interface Page {
  /** As it stands in an address: `/orders/changes/`. */
  path: string;
  language: Language;
  document: Document;
}

/** Every page, in the order of their paths. */
export const pages: readonly Page[] = globSync('**/*.html', { cwd: DIST })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort()
  .map((path) => ({
    path,
    language: LANGUAGES.find((language) => path.startsWith(`/${language}/`)) ?? SOURCE_LANGUAGE,
    document: parseDocument(readFileSync(join(DIST, fileOf(path)), 'utf8')),
  }));

const byPath = new Map(pages.map((page) => [page.path, page]));

/** The page at a path, if there is one. */
export function pageAt(path: string): Page | undefined {
  return byPath.get(path);
}

/** What a host sends when no page is found: the only page that stands at no address of its own. */
export const NOT_FOUND = '/404.html';

/** The pages that stand at an address. */
export const addressed = pages.filter(({ path }) => path !== NOT_FOUND);

/** The pages that are a decision tree. */
export const treePages = pages.filter(
  ({ document }) => one('decision-tree:not([embedded])', document) !== undefined,
);

/** The pages about a tree: its picture, its outline, what was checked. */
export const mapPages = pages.filter(({ document }) => one('tree-picture', document) !== undefined);

/** The file of a path: `orders/changes/index.html`. */
export function fileOf(path: string): string {
  return path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
}

/** The same page in another language. */
export function counterpart({ path, language }: Page, other: Language): string {
  const own = language === SOURCE_LANGUAGE ? path : path.slice(language.length + 1);
  return other === SOURCE_LANGUAGE ? own : `/${other}${own}`;
}

/** The full address of what a page refers to. */
export function resolve(href: string, page: Page): URL {
  return new URL(href, SITE + page.path);
}

export const ORIGIN = new URL(SITE).origin;

export function all(selector: string, within: Node): Element[] {
  return selectAll<Node, Element>(selector, within);
}

export function one(selector: string, within: Node): Element | undefined {
  return selectOne<Node, Element>(selector, within) ?? undefined;
}

/** An attribute, or the empty string. */
export function attribute(element: Element | undefined, name: string): string {
  return element?.attribs[name] ?? '';
}

/** The text of an element as a reader sees it, its white space as one space each. */
export function textOf(element: Element | undefined): string {
  return element ? DomUtils.textContent(element).replace(/\s+/g, ' ').trim() : '';
}

const ids = new WeakMap<Page, Set<string>>();

/** The ids of a page: what a fragment can lead to. */
export function idsOf(page: Page): Set<string> {
  const known = ids.get(page) ?? new Set(all('[id]', page.document).map((e) => attribute(e, 'id')));
  ids.set(page, known);
  return known;
}

/** What the page of a tree gives to the browser. */
export function payloadOf(tree: Element): TreePayload {
  const data = one('script[type="application/json"]', tree);
  return JSON.parse(data ? DomUtils.textContent(data) : '') as TreePayload;
}

/** A text that a reader sees or hears. */
export interface Words {
  text: string;
  /** That of the nearest `lang` attribute. */
  language: string;
  /** The elements around it, the nearest first. */
  within: Element[];
}

const SPOKEN = ['aria-label', 'alt', 'title', 'placeholder'];
const UNSEEN = ['script', 'style', 'template'];
const words = new WeakMap<Page, Words[]>();

/** All texts of a page, with those of its title, its description and its spoken attributes. */
export function wordsOf(page: Page): Words[] {
  const known = words.get(page);
  if (known) return known;
  const found: Words[] = [];
  const walk = (element: Element, above: Element[], language: string): void => {
    if (UNSEEN.includes(element.name)) return;
    const within = [element, ...above];
    const own = element.attribs['lang'] ?? language;
    const add = (text: string) => {
      const trimmed = text.replace(/\s+/g, ' ').trim();
      if (trimmed !== '') found.push({ text: trimmed, language: own, within });
    };
    for (const name of SPOKEN) add(attribute(element, name));
    if (attribute(element, 'name') === 'description') add(attribute(element, 'content'));
    for (const child of element.children) {
      if (DomUtils.isText(child)) add(child.data);
      else if (DomUtils.isTag(child)) walk(child, within, own);
    }
  };
  for (const child of page.document.children) if (DomUtils.isTag(child)) walk(child, [], '');
  words.set(page, found);
  return found;
}

/** More of them help nobody. */
const SHOWN = 40;

/**
 * Runs a rule over pages and lists what it finds, each problem once with the pages it is on.
 *
 * @param rule takes a page, returns what is wrong with it
 * @throws when there is no page to judge, since then nothing would be checked
 */
export function problems(rule: (page: Page) => string[], among: readonly Page[] = pages): string[] {
  if (among.length === 0) throw new Error('There is no page that this rule is about.');
  const found = new Map<string, string[]>();
  for (const page of among) {
    for (const problem of new Set(rule(page))) {
      found.set(problem, [...(found.get(problem) ?? []), page.path]);
    }
  }
  const lines = [...found].map(([problem, [first = '', ...more]]) => {
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    return `${problem}  (${first}${others})`;
  });
  const rest = lines.length - SHOWN;
  return rest > 0 ? [...lines.slice(0, SHOWN), `… and ${rest} more problems`] : lines;
}
