/** A guide (MDX) as data: its head, headings, links, facts and embedded parts, each with its place. */
import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { guideFile, type GuideHead } from '../schema/guide.ts';
import type { Place, Problem } from './problem.ts';
import { parseYaml } from './yaml.ts';

export interface Guide {
  /** `orders/changes`; an area's overview is the area itself; the home page is an empty string. */
  id: string;
  file: string;
  head: GuideHead;
  headings: GuideHeading[];
  /** Text by section, for the search index: the text before the first heading has an empty anchor. */
  sections: GuideSection[];
  links: { url: string; place: Place }[];
  facts: { id: string; place: Place }[];
  trees: { id: string; part: 'Wizard' | 'IfThen'; place: Place }[];
  messages: { id: string; place: Place }[];
  /** Running text outside of code and `<Example>`, piece by piece. */
  words: { text: string; place: Place }[];
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
    return { guide: undefined, problems: [syntaxProblem(file, error)] };
  }

  const first = root.children[0];
  const headText = first?.type === 'yaml' ? first.value : '';
  const parsed = parseYaml(file, `\n${headText}`, guideFile);
  if (!parsed.data) return { guide: undefined, problems: parsed.problems };

  const guide: Guide = {
    id,
    file,
    head: parsed.data,
    headings: [],
    sections: [{ slug: '', title: parsed.data.title, pieces: [] }],
    links: [],
    facts: [],
    trees: [],
    messages: [],
    words: [
      { text: parsed.data.title, place: parsed.locate(['title']) },
      { text: parsed.data.description, place: parsed.locate(['description']) },
    ],
  };
  collect(root, guide);
  return { guide, problems: [] };
}

function collect(root: Root, guide: Guide): void {
  const slugger = new GithubSlugger();
  const place = (node: Nodes): Place => ({
    file: guide.file,
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  });
  const pieces = () => (guide.sections[guide.sections.length - 1] as GuideSection).pieces;

  visit(root, (node) => {
    switch (node.type) {
      case 'yaml':
      case 'mdxjsEsm':
        return SKIP;
      case 'heading': {
        const heading = headingOf(node, slugger, place(node));
        guide.headings.push(heading);
        guide.words.push({ text: heading.text, place: heading.place });
        guide.sections.push({ slug: heading.slug, title: heading.text, pieces: [] });
        return SKIP;
      }
      case 'paragraph':
      case 'tableCell':
      case 'listItem':
        pieces().push({ text: ' ' });
        return;
      case 'text':
        guide.words.push({ text: node.value, place: place(node) });
        pieces().push({ text: node.value });
        return;
      case 'inlineCode':
        pieces().push({ text: node.value });
        return;
      case 'link':
        guide.links.push({ url: node.url, place: place(node) });
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return collectElement(node, guide, place(node), pieces());
      default:
        return;
    }
  });
}

function collectElement(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  guide: Guide,
  place: Place,
  pieces: GuidePiece[],
): typeof SKIP | undefined {
  switch (node.name) {
    case 'Fact': {
      const id = attribute(node, 'id') ?? '';
      guide.facts.push({ id, place });
      pieces.push({ fact: id });
      return SKIP;
    }
    case 'FactTable':
      for (const id of listAttribute(node, 'ids')) guide.facts.push({ id, place });
      return SKIP;
    case 'Wizard':
    case 'IfThen':
      guide.trees.push({ id: attribute(node, 'tree') ?? '', part: node.name, place });
      return SKIP;
    case 'Message':
      guide.messages.push({ id: attribute(node, 'id') ?? '', place });
      return SKIP;
    case 'Example':
      pieces.push({ text: toString(node) });
      return SKIP;
    default: {
      const href = attribute(node, 'href');
      if (href !== undefined) guide.links.push({ url: href, place });
      return undefined;
    }
  }
}

function headingOf(node: Heading, slugger: GithubSlugger, place: Place): GuideHeading {
  const text = toString(node);
  return { depth: node.depth, text, slug: slugger.slug(text), place };
}

function attribute(node: MdxJsxFlowElement | MdxJsxTextElement, name: string): string | undefined {
  for (const a of node.attributes) {
    if (a.type === 'mdxJsxAttribute' && a.name === name && typeof a.value === 'string') {
      return a.value;
    }
  }
  return undefined;
}

/** The strings of an attribute such as `ids={['a', 'b']}`. */
function listAttribute(node: MdxJsxFlowElement | MdxJsxTextElement, name: string): string[] {
  for (const a of node.attributes) {
    if (a.type === 'mdxJsxAttribute' && a.name === name && typeof a.value === 'object') {
      return [...(a.value?.value ?? '').matchAll(/['"]([^'"]+)['"]/g)].map((m) => m[1] ?? '');
    }
  }
  return [];
}

function syntaxProblem(file: string, error: unknown): Problem {
  const e = error as { reason?: string; line?: number; column?: number; message?: string };
  return {
    file,
    line: e.line ?? 1,
    column: e.column ?? 1,
    rule: 'mdx-syntax',
    what: `The guide cannot be read: ${(e.reason ?? e.message ?? String(error)).replace(/\.$/, '')}.`,
    mend: 'Look for a “<” or “{” in the text (write “\\<” or “\\{”), or a component that is not closed with “/>”.',
  };
}
