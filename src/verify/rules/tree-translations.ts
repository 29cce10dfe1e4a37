/** A tree in another language: the same questions, answers and outcomes, with the same texts. */
import type { Entry, Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import type { Tree, TreeTexts } from '../../schema/tree.ts';
import { type Other, count, keys, parity, same } from '../parity.ts';

export function treeTexts(library: Library, language: Other): Problem[] {
  const own = library.translations[language].trees;
  const file = (id: string) => `content/trees/${language}/${id}.yaml`;
  const problems = parity('tree', library.trees, own, file, library.broken);
  for (const [id, entry] of own) {
    const source = library.trees.get(id);
    if (source) problems.push(...compareTree(source.data, entry));
  }
  return problems;
}

function compareTree(tree: Tree, entry: Entry<TreeTexts>): Problem[] {
  const own = entry.data;
  const problems = [
    ...keys(Object.keys(tree.questions), own.questions, ['questions'], entry, 'question'),
    ...keys(Object.keys(tree.outcomes), own.outcomes, ['outcomes'], entry, 'outcome'),
    ...count(tree.entries, own.entries, ['entries'], entry),
  ];
  tree.entries.forEach((e, i) => {
    const ownEntry = own.entries[i];
    if (ownEntry)
      problems.push(...same(e.urgent, ownEntry.urgent, ['entries', i, 'urgent'], entry));
  });
  for (const [id, q] of Object.entries(tree.questions)) {
    const o = own.questions[id];
    if (!o) continue;
    const path = ['questions', id];
    problems.push(
      ...same(q.help, o.help, [...path, 'help'], entry),
      ...same(q.where, o.where, [...path, 'where'], entry),
      ...keys(Object.keys(q.options ?? {}), o.options ?? {}, [...path, 'options'], entry, 'option'),
      ...keys(
        (q.cases ?? []).map((c) => c.id),
        o.cases ?? {},
        [...path, 'cases'],
        entry,
        'case',
      ),
    );
    for (const [name, option] of Object.entries(q.options ?? {})) {
      const label = o.options?.[name];
      if (label)
        problems.push(...same(option.hint, label.hint, [...path, 'options', name, 'hint'], entry));
    }
    for (const c of q.cases ?? []) {
      const label = o.cases?.[c.id];
      if (label)
        problems.push(...same(c.hint, label.hint, [...path, 'cases', c.id, 'hint'], entry));
    }
  }
  for (const [id, outcome] of Object.entries(tree.outcomes)) {
    const o = own.outcomes[id];
    if (!o) continue;
    const path = ['outcomes', id];
    problems.push(
      ...count(outcome.figures, o.figures, [...path, 'figures'], entry),
      ...count(outcome.steps, o.steps, [...path, 'steps'], entry),
      ...count(outcome.evidence, o.evidence, [...path, 'evidence'], entry),
      ...count(outcome.never, o.never, [...path, 'never'], entry),
      ...same(outcome.deadline?.text, o.deadline?.text, [...path, 'deadline', 'text'], entry),
      ...same(outcome.deadline?.clock, o.deadline?.clock, [...path, 'deadline', 'clock'], entry),
    );
    outcome.steps.forEach((step, i) => {
      const ownStep = o.steps[i];
      if (ownStep === undefined) return;
      const parts = typeof step === 'string' ? { do: step } : step;
      const ownParts = typeof ownStep === 'string' ? { do: ownStep } : ownStep;
      problems.push(
        ...same(parts.where, ownParts.where, [...path, 'steps', i, 'where'], entry),
        ...same(parts.note, ownParts.note, [...path, 'steps', i, 'note'], entry),
      );
    });
  }
  return problems;
}
