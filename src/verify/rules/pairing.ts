/** Every tree belongs to a guide that names it, and every guide to a tree that names it. */
import type { Guide } from '../../read/guide.ts';
import type { Library } from '../../read/library.ts';
import { type Place, type Problem, guessOr } from '../../read/problem.ts';
import type { RuleId } from '../../read/rules.ts';
import { AREAS } from '../../schema/terms.ts';
import { isUnreadable } from '../unreadable.ts';

export function pairing(library: Library): Problem[] {
  const problems: Problem[] = [];
  const report = (place: Place, rule: RuleId, what: string, mend: string) => {
    problems.push({ ...place, rule, what, mend });
  };
  const guides = library.guides.en;
  const exists = (tree: string) => library.trees.has(tree) || isUnreadable(library, 'tree', tree);

  for (const [id, entry] of library.trees) {
    const guide = guides.get(entry.data.guide);
    const named = guide?.head.trees ?? [];
    // A name in the guide that no tree has is most likely meant for this one, and reported there.
    if (!guide || named.includes(id) || !named.every(exists)) continue;
    report(
      entry.locate(['guide']),
      'pairing',
      `The tree “${id}” belongs to the guide “${guide.id}”, but that guide does not name it.`,
      `Add “${id}” to “trees:” in the head of ${guide.file}.`,
    );
  }
  for (const guide of guides.values()) {
    const { kind, trees = [] } = guide.head;
    if (kind === 'guide' && trees.length === 0) {
      report(
        guide.locate(['kind']),
        'pairing',
        `The guide “${guide.id}” names no tree.`,
        'Add “trees:” with the tree it explains to its head.',
      );
    }
    problems.push(...areaProblems(guide));
    trees.forEach((id, index) => {
      const place = guide.locate(['trees', index]);
      const tree = library.trees.get(id);
      if (!tree) {
        if (exists(id)) return;
        const advice = `Add content/trees/${id}.yaml.`;
        const mend = guessOr(id, library.trees.keys(), advice);
        report(place, 'pairing', `There is no tree “${id}”.`, mend);
        return;
      }
      const elsewhere = tree.data.guide !== guide.id;
      // A tree that names a guide which is not there is reported in the tree.
      if (elsewhere && guides.has(tree.data.guide)) {
        report(
          place,
          'pairing',
          `The guide “${guide.id}” names the tree “${id}”, which belongs to the guide “${tree.data.guide}”.`,
          `Write “guide: ${guide.id}” in ${tree.file}, or take it out here.`,
        );
      }
      if (elsewhere || library.broken.has(guide.file) || kind !== 'guide') return;
      if (guide.trees.some((t) => t.id === id && t.part === 'Wizard')) return;
      report(
        place,
        'pairing',
        `The guide “${guide.id}” does not show its tree “${id}”.`,
        `Add <Wizard tree="${id}" /> to the guide.`,
      );
    });
  }
  return problems;
}

/** A guide stands in the folder of its area and says so. */
function areaProblems({ id, file, head, locate }: Guide): Problem[] {
  const { kind, area } = head;
  const folder = AREAS.find((a) => file.startsWith(`content/docs/${a}/`));
  if (area === undefined && kind !== 'page') {
    return [
      {
        ...locate(['kind']),
        rule: 'guide-area',
        what: `The ${kind} “${id}” names no area.`,
        mend: `Add “area:${folder ? ` ${folder}` : ''}” to its head.`,
      },
    ];
  }
  if (area === undefined || area === folder) return [];
  return [
    {
      ...locate(['area']),
      rule: 'guide-area',
      what: `The head says “area: ${area}”, but the file stands in ${file.slice(0, file.lastIndexOf('/') + 1)}.`,
      mend: `Move it to content/docs/${area}/, or mend the head.`,
    },
  ];
}
