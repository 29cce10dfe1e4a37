/** A difference as text: a summary, then trees, facts, guides, messages and translations. */
import type { Library } from '../read/library.ts';
import { type Difference, tellsOtherwise } from './difference.ts';
import type { FactDifference, Use } from './facts.ts';
import { printTree } from './print-tree.ts';
import { counted } from './speak.ts';
import type { Touched } from './touched.ts';
import type { Translation } from './translations.ts';
import { behaves } from './tree.ts';
import { valueWords, whereWords } from './words.ts';

/** Prints a difference; words and values are looked up in the libraries that were compared. */
export function printDifference(
  difference: Difference,
  { before, after }: { before: Library; after: Library },
): string {
  const { trees, facts, guides, messages, translations } = difference;
  const parts: [heading: string, lines: string[][]][] = [
    ['Trees', trees.map((tree) => printTree(tree, before, after))],
    ['Facts', facts.map((fact) => factLines(fact, before, after))],
    ['Guides', guides.map((guide) => touchedLines(guide, guideText(guide, after)))],
    ['Messages', messages.map((message) => touchedLines(message, messageText(message, after)))],
    ['Translations', translations.map(translationLines)],
  ];
  return [
    summaryOf(difference),
    ...parts.flatMap(([heading, things]) =>
      things.length === 0
        ? []
        : [`\n${heading}`, ...things.map((lines) => `\n${lines.join('\n')}`)],
    ),
  ].join('\n');
}

function summaryOf({
  behaviour,
  trees,
  facts,
  guides,
  messages,
  translations,
}: Difference): string {
  const count = (n: number, thing: string) => (n === 0 ? [] : [counted(n, thing)]);
  const list = (what: string[][]) => what.flat().join(', ');
  const otherwise = list([
    count(trees.filter(behaves).length, 'tree'),
    count(facts.filter(tellsOtherwise).length, 'fact'),
  ]);
  const touched = list([
    count(guides.length, 'guide'),
    count(messages.length, 'message'),
    count(translations.length, 'translation'),
  ]);
  return [
    behaviour ? `Behaviour differs: ${otherwise}.` : 'No difference in behaviour.',
    ...(touched === '' ? [] : [`Touched: ${touched}.`]),
  ].join('\n');
}

function factLines(fact: FactDifference, before: Library, after: Library): string[] {
  const { id, sort, renamedFrom, values, unit, other, uses } = fact;
  const old = before.facts.get(renamedFrom ?? id)?.data;
  const now = after.facts.get(id)?.data;
  const lines = [`${id}  ${(now ?? old)?.label ?? ''}`];
  if (sort !== 'changed') lines.push(sort === 'added' ? '  A new fact.' : '  The fact is gone.');
  if (renamedFrom !== undefined) lines.push(`  Its id was ${renamedFrom}.`);
  if (unit) lines.push(`  Unit: now ${unit.now}, before ${unit.was}.`);
  for (const value of values) {
    const said = `now ${valueWords(value.now, now?.unit ?? '')}, before ${valueWords(value.was, old?.unit ?? '')}`;
    lines.push(`  ${whereWords(value.where)}: ${said}`);
  }
  if (other.length > 0) {
    const only =
      sort === 'changed' && !tellsOtherwise(fact) ? 'The value stays; changed' : 'Also changed';
    lines.push(`  ${only}: ${other.join(', ')}.`);
  }
  // Where a fact is used matters where its value is another one.
  if (sort === 'removed' || tellsOtherwise(fact)) {
    const library = sort === 'removed' ? before : after;
    lines.push(
      ...uses.map(
        (use) => `  ${sort === 'removed' ? 'Was used' : 'Used'} in ${useWords(use, library)}`,
      ),
    );
  }
  return lines;
}

function useWords({ kind, id, at }: Use, library: Library): string {
  if (kind === 'message') return `the message ${id}`;
  if (kind === 'guide') return `the guide ${id}: ${headings(id, at, library)}`;
  return `the tree ${id}: ${at.map((node) => (node === '' ? 'its own texts' : node)).join(', ')}`;
}

/** Headings of a guide in its own words. */
function headings(guide: string, anchors: readonly string[], library: Library): string {
  const all = library.guides.en.get(guide)?.headings ?? [];
  return anchors
    .map((anchor) => {
      if (anchor === '') return 'the beginning';
      const found = all.find(({ slug }) => slug === anchor);
      return found ? `“${found.text}”` : `#${anchor}`;
    })
    .join(', ');
}

function touchedLines(thing: Touched, text: string): string[] {
  const { id, sort, renamedFrom, facts, trees } = thing;
  const name = id === '' ? 'the home page' : id;
  if (sort !== 'changed') return [`${name}  ${sort === 'added' ? 'New.' : 'Gone.'}`];
  return [
    name,
    ...(renamedFrom === undefined ? [] : [`  Its id was ${renamedFrom}.`]),
    ...(text === '' ? [] : [`  Written otherwise: ${text}`]),
    ...(facts.length > 0 ? [`  States facts that changed: ${facts.join(', ')}`] : []),
    ...(trees.length > 0 ? [`  Shows trees that behave otherwise: ${trees.join(', ')}`] : []),
  ];
}

function guideText({ id, text }: Touched, after: Library): string {
  return headings(id, text, after);
}

/** The keys of a message; where its English text alone changed, its other languages lie behind. */
function messageText({ id, text }: Touched, after: Library): string {
  const others = Object.keys(after.messages.get(id)?.data.texts ?? {})
    .map((language) => `texts.${language}`)
    .filter((key) => !text.includes(key));
  const behind = text.includes('texts.en') && others.length > 0;
  return `${text.join(', ')}${behind ? ` (not ${others.join(', ')})` : ''}`;
}

function translationLines({ file, behind, facts, changed }: Translation): string[] {
  return [
    file,
    ...(behind.length > 0 ? [`  English changed, this did not: ${behind.join(', ')}`] : []),
    ...(facts.length > 0 ? [`  States facts that changed: ${facts.join(', ')}`] : []),
    ...(changed > 0 ? [`  ${counted(changed, 'text')} changed here.`] : []),
  ];
}
