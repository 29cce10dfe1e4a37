/** The built library, as the tests walk it: the trees of /trees.json and the machine of each page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Answer } from '../../src/compile/machine.ts';
import type { TreePayload } from '../../src/run/payload.ts';
import type { Language, Marketplace } from '../../src/schema/terms.ts';

export interface Route {
  answers: Answer[];
  outcome: string;
  marketplaces: Marketplace[];
}

export interface Tree {
  /** `orders/change-request` */
  id: string;
  url: string;
  nodes: { id: string; kind: 'question' | 'outcome' }[];
  routes: Route[];
}

/** A place on a way through a tree: what is shown there, and where each answer leads. */
export interface Place {
  node: string;
  next: Map<Answer, Place>;
}

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** All trees. The site must be built. */
export const trees = JSON.parse(read('dist/trees.json')) as Tree[];

/** Everything that the page of a tree gives to its script. */
export function payloadOf(tree: Tree): TreePayload {
  const json = /<script type="application\/json">(.*?)<\/script>/s.exec(
    read(`dist${tree.url}index.html`),
  );
  return JSON.parse(json?.[1] ?? '') as TreePayload;
}

/** What is typed at a question: date, number or money; undefined where answers are only chosen. */
export function inputOf(tree: Tree, question: string): string | undefined {
  return /data-input="(\w+)"/.exec(htmlOf(tree, question))?.[1];
}

/** A question or an outcome as it stands on the page of its tree. */
export function htmlOf(tree: Tree, node: string): string {
  const [, after = ''] = read(`dist${tree.url}index.html`).split(`data-id="${node}"`);
  return after.split('</section>')[0] ?? '';
}

/** The ways through a tree, in one marketplace or in all, joined where they begin alike. */
export function placesOf(tree: Tree, marketplace?: Marketplace): Place {
  const start: Place = { node: '', next: new Map() };
  for (const { answers, outcome, marketplaces } of tree.routes) {
    if (marketplace && !marketplaces.includes(marketplace)) continue;
    let place = start;
    for (const answer of answers) {
      place.node = questionOf(answer);
      const next: Place = place.next.get(answer) ?? { node: '', next: new Map() };
      place.next.set(answer, next);
      place = next;
    }
    place.node = outcome;
  }
  return start;
}

/** The question of an answer: `wants` of `wants=cancel`. */
export function questionOf(answer: string): string {
  return answer.slice(0, answer.indexOf('='));
}

/** The answers on the first way to a node in a marketplace; undefined where none leads there. */
export function wayTo(tree: Tree, node: string, marketplace: Marketplace): Answer[] | undefined {
  for (const { answers, outcome, marketplaces } of tree.routes) {
    if (!marketplaces.includes(marketplace)) continue;
    if (outcome === node) return answers;
    const index = answers.findIndex((answer) => questionOf(answer) === node);
    if (index !== -1) return answers.slice(0, index);
  }
  return undefined;
}

/** Every page of the site, as paths, from its sitemap. */
export function allPages(): string[] {
  const sitemap = read('dist/sitemap-0.xml');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url!).pathname);
}

/** The first English guide whose HTML matches, outside its wizard. */
export function guideWith(pattern: RegExp): string {
  const guide = allPages()
    .filter((path) => !/^\/((zh-cn|decide|facts|messages|about|proof|vocabulary)\/|$)/.test(path))
    .find((path) => {
      const html = read(`dist${path}index.html`).replace(
        /<decision-tree.*?<\/decision-tree>/gs,
        '',
      );
      return pattern.test(/<main.*<\/main>/s.exec(html)?.[0] ?? '');
    });
  if (guide === undefined) throw new Error(`No guide has ${String(pattern)}.`);
  return guide;
}

const words: Record<Language, Record<string, string>> = {
  en: parse(read('content/i18n/en.yml')) as Record<string, string>,
  'zh-cn': parse(read('content/i18n/zh-CN.yml')) as Record<string, string>,
};

/** Interface words, so that rewording a button breaks no test. */
export function say(
  key: string,
  values: Record<string, string | number> = {},
  language: Language = 'en',
): string {
  const text = words[language][key];
  if (text === undefined) throw new Error(`There is no interface word “${key}”.`);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
