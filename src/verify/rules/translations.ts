/** Every language has the same files, keys and headings as English. */
import type { Entry, Library } from '../../read/library.ts';
import { type Place, type Problem, guess } from '../../read/problem.ts';
import type { Path } from '../../read/yaml.ts';
import type { FactTexts, FactValue } from '../../schema/fact.ts';
import { LANGUAGES, type Language, MARKETPLACES, SOURCE_LANGUAGE } from '../../schema/terms.ts';
import type { Tree, TreeTexts } from '../../schema/tree.ts';
import { listed } from '../reach.ts';
import { isUnreadable } from '../unreadable.ts';

type Other = Exclude<Language, 'en'>;

export function translations(library: Library): Problem[] {
  const others = LANGUAGES.filter((l): l is Other => l !== SOURCE_LANGUAGE);
  return others.flatMap((language) => [
    ...factTexts(library, language),
    ...treeTexts(library, language),
    ...messageTexts(library, language),
    ...guideTexts(library, language),
    ...wordTexts(library, language),
  ]);
}

/** Problems where one side has an id that the other lacks. */
function parity(
  kind: string,
  source: Map<string, Entry<object>>,
  target: Map<string, Entry<object>>,
  fileOf: (id: string) => string,
  broken: Set<string>,
): Problem[] {
  const problems: Problem[] = [];
  const files = new Set([...target.values()].map(({ file }) => file));
  for (const [id, entry] of source) {
    const file = fileOf(id);
    if (target.has(id) || broken.has(file)) continue;
    const there = files.has(file);
    problems.push({
      ...(there ? entry.locate([]) : { file: entry.file, line: 1, column: 1 }),
      rule: 'missing-translation',
      what: there
        ? `The ${kind} “${id}” has no counterpart in ${file}.`
        : `There is no file ${file}, the counterpart of this one.`,
      mend: there ? 'Add its texts there.' : 'Add it.',
    });
  }
  for (const [id, entry] of target) {
    if (source.has(id) || broken.has(fileOf(id).replace(/\/zh-cn\//, '/'))) continue;
    problems.push({
      ...entry.locate([]),
      rule: 'extra-translation',
      what: `There is no English ${kind} “${id}”.`,
      mend: guess(id, source.keys()) || 'Delete it, or add the English one.',
    });
  }
  return problems;
}

function factTexts(library: Library, language: Other): Problem[] {
  const own = library.translations[language].facts;
  const file = (id: string) => `content/facts/${language}/${id.split('.')[0] ?? ''}.yaml`;
  const problems = parity('fact', library.facts, own, file, library.broken);
  for (const [id, entry] of own) {
    const source = library.facts.get(id)?.data;
    if (!source) continue;
    const { value } = entry.data;
    const report = (kind: 'missing' | 'extra', path: Path, what: string, mend: string) => {
      problems.push({ ...entry.locate(path), rule: `${kind}-translation`, what, mend });
    };
    if (source.unit !== 'text') {
      if (value === undefined) continue;
      const what = `The fact “${id}” is a number: its value stands in the English file only.`;
      report('extra', ['value'], what, 'Delete “value” here.');
    } else if (value === undefined) {
      report('missing', [], `The text fact “${id}” has no “value” in this language.`, 'Add it.');
    } else if (shapeOf(value) !== shapeOf(source.value)) {
      report(
        'missing',
        ['value'],
        `The value of “${id}” has another shape in English: ${shapeOf(source.value)} there, ${shapeOf(value)} here.`,
        'Give it the same shape: readers would get an English text, or the text of another marketplace.',
      );
    }
  }
  return problems;
}

/** The shape of a fact's value in words: `one text`, `texts for us and uk`, `2 periods (one text; …)`. */
function shapeOf(value: FactValue | NonNullable<FactTexts['value']>): string {
  if (!Array.isArray(value)) {
    if (typeof value !== 'object') return 'one text';
    return `texts for ${listed(MARKETPLACES.filter((m) => value[m] !== undefined))}`;
  }
  const periods = value.map((period) =>
    shapeOf(typeof period === 'object' && 'value' in period ? period.value : period),
  );
  return `${counted(value.length, 'period')} (${periods.join('; ')})`;
}

/** The words of the interface keep their blanks, such as {n}. */
function wordTexts(library: Library, language: Other): Problem[] {
  const entry = library.words[language];
  const blanks = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();
  return Object.entries(library.words.en.data).flatMap(([key, words]): Problem[] => {
    const own = entry.data[key];
    const [there, here] = [blanks(words), blanks(own ?? words)];
    if (there.join() === here.join()) return [];
    return [
      {
        ...entry.locate([key]),
        rule: 'words-blank',
        what: `“${key}” has ${listed(here) || 'no blank'} here, but ${listed(there) || 'no blank'} in English.`,
        mend: 'Keep the same blanks; their order is free.',
      },
    ];
  });
}

function messageTexts(library: Library, language: Other): Problem[] {
  const own = library.translations[language].messages;
  const file = (id: string) => `content/messages/${language}/${id}.yaml`;
  const problems = parity('message', library.messages, own, file, library.broken);
  for (const [id, entry] of own) {
    const source = library.messages.get(id);
    if (!source) continue;
    problems.push(
      ...keys(Object.keys(source.data.blanks), entry.data.blanks, ['blanks'], entry, 'blank'),
      ...same(source.data.where, entry.data.where, ['where'], entry),
    );
  }
  return problems;
}

function guideTexts(library: Library, language: Other): Problem[] {
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
      ]
        .sort()
        .join(' ');
    const bothRead = !library.broken.has(guide.file) && !library.broken.has(own.file);
    if (bothRead && parts(guide) !== parts(own)) {
      problems.push({
        ...top(own.file),
        rule: 'guide-parts',
        what: `The embedded trees and messages differ from those of ${guide.file}.`,
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

function treeTexts(library: Library, language: Other): Problem[] {
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

/** A key that only one side has. */
function keys(
  source: string[],
  own: object,
  path: Path,
  entry: Entry<object>,
  kind: string,
): Problem[] {
  const ownKeys = Object.keys(own);
  const missing = source.filter((key) => !ownKeys.includes(key));
  const extra = ownKeys.filter((key) => !source.includes(key));
  return [
    ...missing.map((key) => ({
      ...entry.locate(path),
      rule: 'missing-translation',
      what: `The ${kind} “${key}” is missing here.`,
      mend: `Add “${key}” under “${nameOf(path)}”.`,
    })),
    ...extra.map((key) => ({
      ...entry.locate([...path, key]),
      rule: 'extra-translation',
      what: `The English file has no ${kind} “${key}” here.`,
      mend: guess(key, missing) || 'Delete it, or add it to the English file.',
    })),
  ];
}

/** A text that only one side has. */
function same(
  source: string | undefined,
  own: string | undefined,
  path: Path,
  entry: Entry<object>,
): Problem[] {
  if ((source === undefined) === (own === undefined)) return [];
  const name = nameOf(path);
  return [
    {
      ...entry.locate(path),
      rule: source === undefined ? 'extra-translation' : 'missing-translation',
      what:
        source === undefined
          ? `“${name}” has a text here, but none in English.`
          : `“${name}” has no text here.`,
      mend: source === undefined ? 'Delete it, or add it to the English file.' : 'Add it.',
    },
  ];
}

function count(
  source: readonly unknown[] | undefined,
  own: readonly unknown[] | undefined,
  path: Path,
  entry: Entry<object>,
): Problem[] {
  const [there, here] = [source?.length ?? 0, own?.length ?? 0];
  if (there === here) return [];
  return [
    {
      ...entry.locate(path),
      rule: there > here ? 'missing-translation' : 'extra-translation',
      what: `“${nameOf(path)}” has ${counted(here, 'text')} here, but ${String(there)} in English.`,
      mend: 'Give it the same number of texts in the same order.',
    },
  ];
}

/** A path for an author: items are counted from one. */
function nameOf(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join(' › ');
}

function counted(n: number, thing: string): string {
  return `${String(n)} ${thing}${n === 1 ? '' : 's'}`;
}
