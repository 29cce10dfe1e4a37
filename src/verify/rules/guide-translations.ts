/** A guide in another language: the same headings, head and embedded parts. */
import type { Library } from '../../read/library.ts';
import { type Place, type Problem, guess } from '../../read/problem.ts';
import type { Other } from '../parity.ts';
import { isUnreadable } from '../unreadable.ts';

export function guideTexts(library: Library, language: Other): Problem[] {
  const problems: Problem[] = [];
  const top = (file: string): Place => ({ file, line: 1, column: 1 });
  for (const [id, guide] of library.guides.en) {
    const file = guide.file.replace('content/docs/', `content/docs/${language}/`);
    const own = library.guides[language].get(id);
    if (!own) {
      if (library.broken.has(file)) continue;
      problems.push({
        ...top(guide.file),
        rule: 'missing-translation',
        what: `There is no file ${file}, the counterpart of this one.`,
        mend: 'Add it.',
      });
      continue;
    }
    const depths = (headings: { depth: number }[]) => headings.map((h) => h.depth).join(' ');
    if (depths(guide.headings) !== depths(own.headings)) {
      const index = guide.headings.findIndex((h, i) => own.headings[i]?.depth !== h.depth);
      const at = own.headings[index === -1 ? guide.headings.length : index];
      problems.push({
        ...(at?.place ?? top(own.file)),
        rule: 'headings',
        what: `The headings differ from those of ${guide.file}: ${String(own.headings.length)} here, ${String(guide.headings.length)} there${
          index === -1
            ? ''
            : `; the first that differs there is “${guide.headings[index]?.text ?? ''}”`
        }.`,
        mend: 'Keep the same headings at the same levels in the same order: they share their anchors.',
      });
    }
    const parts = (g: typeof guide) =>
      [
        ...g.trees.map((t) => `<${t.part} tree="${t.id}" />`),
        ...g.messages.map((m) => `<Message id="${m.id}" />`),
        ...g.lists.map((l) => `<TreeList area="${l.area}" />`),
      ]
        .sort()
        .join(' ');
    const bothRead = !library.broken.has(guide.file) && !library.broken.has(own.file);
    if (bothRead && parts(guide) !== parts(own)) {
      problems.push({
        ...top(own.file),
        rule: 'guide-parts',
        what: `The embedded trees, messages and lists differ from those of ${guide.file}.`,
        mend: `There: ${parts(guide) || 'none'}. Here: ${parts(own) || 'none'}.`,
      });
    }
    for (const key of ['area', 'kind', 'trees'] as const) {
      if (String(guide.head[key]) === String(own.head[key])) continue;
      problems.push({
        ...own.locate([key]),
        rule: 'guide-head',
        what: `“${key}” differs from ${guide.file}.`,
        mend: 'Copy it from there.',
      });
    }
  }
  for (const [id, own] of library.guides[language]) {
    if (library.guides.en.has(id) || isUnreadable(library, 'guide', id)) continue;
    problems.push({
      ...top(own.file),
      rule: 'extra-translation',
      what: `There is no English guide “${id}”.`,
      mend: guess(id, library.guides.en.keys()) || 'Delete it, or add the English one.',
    });
  }
  return problems;
}
