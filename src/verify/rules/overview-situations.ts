/** The overview of an area lists every tree of the area. */
import type { Guide } from '../../read/guide.ts';
import type { Entry, Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import { AREAS, type Area } from '../../schema/terms.ts';
import type { Tree } from '../../schema/tree.ts';
import { isUnreadable } from '../unreadable.ts';

export function overviewSituations(library: Library): Problem[] {
  return AREAS.flatMap((area) => {
    const trees = [...library.trees.values()].filter(({ id }) => id.startsWith(`${area}/`));
    const overview = [...library.guides.en.values()].find(
      ({ head }) => head.kind === 'overview' && head.area === area,
    );
    if (overview) return library.broken.has(overview.file) ? [] : unlisted(overview, area, trees);
    const [first] = trees.sort((a, b) => a.data.order - b.data.order);
    if (!first || isUnreadable(library, 'guide', area)) return [];
    return [missing(area, first)];
  });
}

function missing(area: Area, tree: Entry<Tree>): Problem {
  return {
    ...tree.locate([]),
    rule: 'overview-situations',
    what: `The area “${area}” has a tree, but no overview.`,
    mend: `Add content/docs/${area}/index.mdx with “area: ${area}” and “kind: overview” in its head, and <TreeList area="${area}" /> below.`,
  };
}

function unlisted(overview: Guide, area: Area, trees: Entry<Tree>[]): Problem[] {
  if (overview.lists.some((list) => list.area === area)) return [];
  const linked = overview.links.map(({ url }) => url.replace(/#.*$/, ''));
  return trees
    .filter(({ id }) => !linked.includes(`/decide/${id}/`))
    .map(({ id }) => ({
      ...overview.locate(['kind']),
      rule: 'overview-situations',
      what: `The overview of “${area}” does not lead to the tree “${id}”.`,
      mend: `Add <TreeList area="${area}" />, which lists all trees of the area, or a link to /decide/${id}/.`,
    }));
}
