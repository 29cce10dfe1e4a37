/** Every tree belongs to a guide that names it, and every guide to a tree that names it. */
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';

export function pairing(library: Library): Problem[] {
  const problems: Problem[] = [];
  const guides = library.guides.en;
  for (const [id, entry] of library.trees) {
    const guide = guides.get(entry.data.guide);
    if (!guide || guide.head.trees?.includes(id)) continue;
    problems.push({
      ...entry.locate(['guide']),
      rule: 'pairing',
      what: `The tree “${id}” belongs to the guide “${guide.id}”, but that guide does not name it.`,
      mend: `Add “${id}” to “trees:” in the head of ${guide.file}.`,
    });
  }
  for (const guide of guides.values()) {
    const place = { file: guide.file, line: 1, column: 1 };
    const { kind, trees = [], area } = guide.head;
    if (kind === 'guide' && trees.length === 0) {
      problems.push({
        ...place,
        rule: 'pairing',
        what: `The guide “${guide.id}” names no tree.`,
        mend: 'Add “trees:” with the tree it explains to its head.',
      });
    }
    if (kind !== 'page' && area === undefined) {
      problems.push({
        ...place,
        rule: 'guide-area',
        what: `The ${kind} “${guide.id}” names no area.`,
        mend: 'Add “area:” to its head.',
      });
    }
    for (const id of trees) {
      const tree = library.trees.get(id);
      if (tree?.data.guide === guide.id) continue;
      if (library.broken.has(`content/trees/${id}.yaml`)) continue;
      problems.push({
        ...place,
        rule: 'pairing',
        what: tree
          ? `The guide “${guide.id}” names the tree “${id}”, which belongs to the guide “${tree.data.guide}”.`
          : `The guide “${guide.id}” names the tree “${id}”, which does not exist.`,
        mend: tree
          ? `Write “guide: ${guide.id}” in ${tree.file}, or take it out here.`
          : 'Mend its name.',
      });
    }
    if (kind === 'guide') {
      for (const id of trees) {
        if (guide.trees.some((t) => t.id === id && t.part === 'Wizard')) continue;
        problems.push({
          ...place,
          rule: 'pairing',
          what: `The guide “${guide.id}” does not show its tree “${id}”.`,
          mend: `Add <Wizard tree="${id}" /> to the guide.`,
        });
      }
    }
  }
  return problems;
}
