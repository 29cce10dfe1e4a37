/** The components that guides use, and what can be wrong with one. Their code is in src/render/guide.ts. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { AREAS } from '../schema/terms.ts';
import { closest, guessOr } from './problem.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What each component must be told. `ids` is a list, all others are plain texts. */
const ATTRIBUTES: Record<string, { name: string; example: string } | undefined> = {
  Example: undefined,
  Fact: { name: 'id', example: 'id="orders.pending-max"' },
  FactTable: { name: 'ids', example: "ids={['orders.pending-max']}" },
  IfThen: { name: 'tree', example: 'tree="orders/changes"' },
  Message: { name: 'id', example: 'id="orders/cancelled"' },
  TreeList: { name: 'area', example: 'area="orders"' },
  Wizard: { name: 'tree', example: 'tree="orders/changes"' },
};

export const COMPONENTS = Object.keys(ATTRIBUTES);

interface Slip {
  what: string;
  mend: string;
}

/** What is wrong with a component, if anything. `imported` are the names that the guide imports. */
export function componentSlip(element: Element, imported: readonly string[]): Slip | undefined {
  const name = element.name ?? '';
  if (!/^[A-Z]/.test(name)) return undefined;
  if (!imported.includes(name.split('.')[0] ?? '')) return notImported(name);
  if (!(name in ATTRIBUTES)) return undefined;
  const needed = ATTRIBUTES[name];
  const others = element.attributes.flatMap((a) =>
    a.type === 'mdxJsxAttribute' && a.name !== needed?.name ? [a.name] : [],
  );
  const write = `Write <${name} ${needed?.example ?? ''} />.`;
  if (
    needed &&
    !element.attributes.some((a) => a.type === 'mdxJsxAttribute' && a.name === needed.name)
  ) {
    return { what: `<${name}> lacks “${needed.name}”.`, mend: write };
  }
  if (others[0] !== undefined) {
    return { what: `<${name}> takes no “${others[0]}”.`, mend: needed ? write : 'Delete it.' };
  }
  if (!needed) return undefined;
  const given =
    needed.name === 'ids' ? listAttribute(element, 'ids') : attribute(element, needed.name);
  if (given === undefined || given.length === 0) {
    return { what: `“${needed.name}” of <${name}> cannot be read.`, mend: write };
  }
  if (name === 'TreeList' && !AREAS.some((area) => area === given)) {
    return {
      what: `There is no area “${String(given)}”.`,
      mend: guessOr(String(given), AREAS, `Write one of: ${AREAS.join(', ')}.`),
    };
  }
  return undefined;
}

function notImported(name: string): Slip {
  if (COMPONENTS.includes(name)) {
    return {
      what: `<${name}> is used, but not imported.`,
      mend: `Add “${name}” to the line: import { … } from '#guide';`,
    };
  }
  const meant = closest(name, COMPONENTS);
  return {
    what: `There is no component <${name}>.`,
    mend: meant ? `Did you mean <${meant}>?` : `Components: ${COMPONENTS.join(', ')}.`,
  };
}

/** The names that an import line brings in, and those of `#guide` that do not exist. */
export function importedNames(line: string): { names: string[]; unknown: string[] } {
  const names: string[] = [];
  const unknown: string[] = [];
  const lines = line.matchAll(/import\s+(\w+)?\s*,?\s*(?:\{([^}]*)\})?\s*from\s*['"]([^'"]+)['"]/g);
  for (const [, main, list = '', source] of lines) {
    if (main) names.push(main);
    for (const part of list.split(',')) {
      const [original = '', renamed = original] = part.trim().split(/\s+as\s+/);
      if (original === '') continue;
      names.push(renamed);
      if (source === '#guide' && !COMPONENTS.includes(original)) unknown.push(original);
    }
  }
  return { names, unknown };
}

/** The text of an attribute such as `id="orders.pending-max"`. */
export function attribute(element: Element, name: string): string | undefined {
  for (const a of element.attributes) {
    if (a.type === 'mdxJsxAttribute' && a.name === name && typeof a.value === 'string') {
      return a.value;
    }
  }
  return undefined;
}

/** The texts of an attribute such as `ids={['a', 'b']}`. */
export function listAttribute(element: Element, name: string): string[] {
  for (const a of element.attributes) {
    if (a.type === 'mdxJsxAttribute' && a.name === name && typeof a.value === 'object') {
      return [...(a.value?.value ?? '').matchAll(/['"]([^'"]+)['"]/g)].map((m) => m[1] ?? '');
    }
  }
  return [];
}
