/** A guide (MDX) as data: its head, headings, links, facts and embedded parts, each with its place. */
import GithubSlugger from 'github-slugger';
import type { Nodes, Parent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { z } from 'zod';
import { type GuideHead, guideFile } from '../schema/guide.ts';
import {
  type Element,
  COMPONENTS,
  attribute,
  componentSlip,
  importedNames,
  listAttribute,
} from './components.ts';
import { codeSlip, mdxSlip } from './mdx-syntax.ts';
import { type Place, type Problem, guessOr } from './problem.ts';
import type { RuleId } from './rules.ts';
import { type Locate, parseYaml } from './yaml.ts';

export interface Guide {
  /** `orders/changes`; an area's overview is the area itself; the home page is an empty string. */
  id: string;
  file: string;
  head: GuideHead;
  /** The place of a key of the head. */
  locate: Locate;
  headings: GuideHeading[];
  /** Text by section, for the search index: the text before the first heading has an empty anchor. */
  sections: GuideSection[];
  links: { url: string; place: Place }[];
  facts: { id: string; place: Place }[];
  trees: { id: string; part: 'Wizard' | 'IfThen'; place: Place }[];
  messages: { id: string; place: Place }[];
  /** Lists of all trees of an area. */
  lists: { area: string; place: Place }[];
  /** Running text outside of code and `<Example>`: the head's, then paragraph by paragraph. */
  words: GuideWords[];
}

export interface GuideWords {
  text: string;
  /** The place of a letter, by its index in the text. */
  at: (index: number) => Place;
}

export interface GuideHeading {
  depth: number;
  text: string;
  /** The anchor made from this file's own words. */
  slug: string;
  place: Place;
}

/** A piece of a section: text, or a fact whose value goes there. */
export type GuidePiece = { text: string } | { fact: string };

export interface GuideSection {
  slug: string;
  title: string;
  pieces: GuidePiece[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

/** Keys of the head that are Starlight's own; it checks them itself. */
const STARLIGHT_KEYS = [
  'banner',
  'draft',
  'editUrl',
  'head',
  'hero',
  'lastUpdated',
  'next',
  'pagefind',
  'prev',
  'sidebar',
  'slug',
  'tableOfContents',
  'template',
];

const headFile = z.strictObject({
  ...guideFile.shape,
  ...Object.fromEntries(STARLIGHT_KEYS.map((key) => [key, z.unknown().optional()])),
});

/** Reads one guide. `guide` is undefined where the file cannot be read at all. */
export function parseGuide(
  id: string,
  file: string,
  source: string,
): { guide: Guide | undefined; problems: Problem[] } {
  let root: Root;
  try {
    root = parser.parse(source);
  } catch (error) {
    const slip = mdxSlip(error as Error, source);
    return { guide: undefined, problems: [{ file, rule: 'mdx-syntax', ...slip }] };
  }

  const first = root.children[0];
  if (first?.type !== 'yaml' || first.value.trim() === '') {
    const problem: Problem = {
      file,
      line: 1,
      column: 1,
      rule: 'guide-head',
      what: 'The guide has no head.',
      mend: 'Begin the file with a line “---”, then “title: …” and “description: …”, then “---”.',
    };
    return { guide: undefined, problems: [problem] };
  }
  const {
    data: head,
    locate,
    locateText,
    problems,
  } = parseYaml(file, `\n${first.value}`, headFile);
  if (!head) return { guide: undefined, problems };

  const text = (key: 'title' | 'description'): GuideWords => {
    const place = locateText([key]);
    return { text: head[key], at: (index) => ({ ...place, column: place.column + index }) };
  };
  const guide: Guide = {
    id,
    file,
    head,
    locate,
    headings: [],
    sections: [{ slug: '', title: head.title, pieces: [] }],
    links: [],
    facts: [],
    trees: [],
    messages: [],
    lists: [],
    words: [text('title'), text('description')],
  };
  return { guide, problems: collect(root, guide, source.split('\n')) };
}

/** Fills the guide from its body. Returns what is wrong with its components. */
function collect(root: Root, guide: Guide, lines: readonly string[]): Problem[] {
  const slugger = new GithubSlugger();
  const imported: string[] = [];
  const problems: Problem[] = [];
  let pieces = guide.sections[0]?.pieces ?? [];
  let words = new Words(guide.file, lines);
  const placeOf = (node: Nodes): Place => ({
    file: guide.file,
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  });
  const report = (node: Nodes, rule: RuleId, slip: { what: string; mend: string }) => {
    problems.push({ ...placeOf(node), rule, ...slip });
  };

  const each = (parent: Parent) => {
    for (const child of parent.children) walk(child);
  };
  /** A paragraph, a heading or a cell: numbers and their units meet inside it, not across. */
  const block = (parent: Parent) => {
    words = new Words(guide.file, lines);
    each(parent);
    if (words.text !== '') guide.words.push(words);
    words = new Words(guide.file, lines);
  };

  const walk = (node: Nodes): void => {
    switch (node.type) {
      case 'mdxjsEsm': {
        const { names, unknown } = importedNames(node.value);
        imported.push(...names);
        for (const name of unknown) {
          const mend = guessOr(name, COMPONENTS, `Components: ${COMPONENTS.join(', ')}.`);
          report(node, 'component', { what: `There is no component “${name}” in #guide.`, mend });
        }
        return;
      }
      case 'heading': {
        const text = toString(node);
        const heading = { depth: node.depth, text, slug: slugger.slug(text), place: placeOf(node) };
        guide.headings.push(heading);
        pieces = [];
        block(node);
        pieces = [];
        guide.sections.push({ slug: heading.slug, title: text, pieces });
        return;
      }
      case 'paragraph':
      case 'tableCell':
        pieces.push({ text: ' ' });
        block(node);
        return;
      case 'listItem':
        pieces.push({ text: ' ' });
        each(node);
        return;
      case 'text':
        words.add(node.value, placeOf(node));
        pieces.push({ text: node.value });
        return;
      case 'inlineCode':
        words.gap();
        pieces.push({ text: node.value });
        return;
      case 'link':
        guide.links.push({ url: node.url, place: placeOf(node) });
        each(node);
        return;
      case 'definition':
        guide.links.push({ url: node.url, place: placeOf(node) });
        return;
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        words.gap();
        if (/^\s*(\/\*[^]*\*\/|'[^']*'|"[^"]*")?\s*$/.test(node.value)) return;
        report(node, 'mdx-syntax', codeSlip(`{${node.value}}`));
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        words.gap();
        const slip = componentSlip(node, imported);
        if (slip) report(node, 'component', slip);
        else element(node);
        return;
      }
      default:
        if ('children' in node) each(node);
    }
  };

  const element = (node: Element): void => {
    const place = placeOf(node);
    const id = attribute(node, 'id') ?? '';
    switch (node.name) {
      case 'Fact':
        guide.facts.push({ id, place });
        pieces.push({ fact: id });
        return;
      case 'FactTable':
        for (const fact of listAttribute(node, 'ids')) guide.facts.push({ id: fact, place });
        return;
      case 'Wizard':
      case 'IfThen':
        guide.trees.push({ id: attribute(node, 'tree') ?? '', part: node.name, place });
        return;
      case 'Message':
        guide.messages.push({ id, place });
        return;
      case 'TreeList':
        guide.lists.push({ area: attribute(node, 'area') ?? '', place });
        return;
      case 'Example':
        pieces.push({ text: toString(node) });
        return;
      default: {
        const href = attribute(node, 'href');
        if (href !== undefined) guide.links.push({ url: href, place });
        each(node);
      }
    }
  };

  walk(root);
  return problems;
}

/** Running text put together from pieces, which still knows where each letter stands. */
class Words implements GuideWords {
  text = '';
  readonly #file: string;
  readonly #lines: readonly string[];
  readonly #runs: { start: number; place: Place }[] = [];

  constructor(file: string, lines: readonly string[]) {
    this.#file = file;
    this.#lines = lines;
  }

  add(text: string, { line, column }: Place): void {
    let start = this.text.length;
    text.split('\n').forEach((part, i) => {
      const indent = /^[\s>]*/.exec(this.#lines[line - 1 + i] ?? '')?.[0].length ?? 0;
      const place = { file: this.#file, line: line + i, column: i === 0 ? column : indent + 1 };
      this.#runs.push({ start, place });
      start += part.length + 1;
    });
    this.text += text;
  }

  /** Something that is no running text: a number before it has nothing to do with a word after it. */
  gap(): void {
    this.text += '·';
  }

  readonly at = (index: number): Place => {
    const run = this.#runs.findLast(({ start }) => start <= index);
    if (!run) return { file: this.#file, line: 1, column: 1 };
    return { ...run.place, column: run.place.column + index - run.start };
  };
}
