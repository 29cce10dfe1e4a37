/** What the research on an area found, and where the handbook has it: Markdown tables for authors. */
import { linksIn, parseLink } from '../compile/marks.ts';
import type { Library } from '../read/library.ts';
import type { Research } from '../schema/coverage.ts';
import { type FactUse, usesByFact } from '../verify/uses.ts';

/** Three tables: situations and their places, facts and their uses, messages and their uses. */
export function printCoverage(area: string, research: Research, library: Library): string {
  const { situations, facts, messages } = research;
  const factUses = usesByFact(library);
  const messageUses = usesByMessage(library);
  const own = (ids: Iterable<string>, separator: string, named: readonly string[]) =>
    [...ids].filter((id) => id.startsWith(area + separator) && !named.includes(id));
  const factIds = Object.values(facts).flatMap(idsOf);
  const messageIds = Object.values(messages).flatMap(idsOf);
  const factRow = (id: string) => [`\`${id}\``, placesOf(factUses.get(id) ?? [])];
  const messageRow = (id: string) => [`\`${id}\``, (messageUses.get(id) ?? []).join(', ')];
  return [
    `# ${area}`,
    `## Situations: ${String(Object.keys(situations).length)}`,
    table(
      ['number', 'situation', 'where'],
      Object.entries(situations).map(([number, { says, at }]) => [
        number,
        says,
        [at].flat().map(placeName).join(', '),
      ]),
    ),
    `## Facts: ${String(Object.keys(facts).length)} found, ${String(own(library.facts.keys(), '.', []).length)} written here`,
    table(
      ['found', 'fact', 'used in'],
      [
        ...Object.entries(facts).flatMap(([name, value]) => rowsOf(name, value, factRow)),
        ...own(library.facts.keys(), '.', factIds).map((id) => ['', ...factRow(id)]),
      ],
    ),
    `## Messages: ${String(Object.keys(messages).length)} called for, ${String(own(library.messages.keys(), '/', []).length)} written here`,
    table(
      ['called for', 'message', 'used in'],
      [
        ...Object.entries(messages).flatMap(([name, value]) => rowsOf(name, value, messageRow)),
        ...own(library.messages.keys(), '/', messageIds).map((id) => ['', ...messageRow(id)]),
      ],
    ),
  ].join('\n\n');
}

type Finding = Research['facts'][string];

function idsOf(value: Finding): string[] {
  return typeof value === 'object' && 'left' in value ? [] : [value].flat();
}

function rowsOf(name: string, value: Finding, row: (id: string) => string[]): string[][] {
  if (typeof value === 'object' && 'left' in value) return [[name, '–', value.left]];
  return idsOf(value).map((id) => [name, ...row(id)]);
}

/** The trees' nodes, the guides' sections and the messages that state a fact or depend on it. */
function placesOf(uses: readonly FactUse[]): string {
  const names = uses.map(({ file, node }) => {
    const page = file.replace(/^content\/(docs|trees|messages)\/|\/index\.mdx$|\.(mdx|yaml)$/g, '');
    return node === '' ? page : `${page}#${node}`;
  });
  return [...new Set(names)].join(', ');
}

/** Where each message is offered: outcomes, links in them, and guides. */
function usesByMessage({ trees, guides }: Library): Map<string, string[]> {
  const uses = new Map<string, string[]>();
  const use = (id: string, place: string) => {
    uses.set(id, [...new Set([...(uses.get(id) ?? []), place])]);
  };
  for (const { id: tree, data } of trees.values()) {
    for (const [node, outcome] of Object.entries(data.outcomes)) {
      const linked = linksIn(JSON.stringify(outcome)).filter(({ kind }) => kind === 'message');
      for (const id of [outcome.message ?? [], linked.map((link) => link.id)].flat()) {
        use(id, `${tree}#${node}`);
      }
    }
  }
  for (const guide of guides.en.values()) {
    for (const { id } of guide.messages) use(id, guide.id);
  }
  return uses;
}

function placeName(target: string): string {
  const { id, anchor } = parseLink(target);
  return anchor === '' ? id : `${id}#${anchor}`;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
