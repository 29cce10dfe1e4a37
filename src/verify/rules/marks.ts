/** Marks in YAML texts are written so that they are read as marks: facts, links, bold, code. */
import type { Entry, Library } from '../../read/library.ts';
import { type Problem, guessOr } from '../../read/problem.ts';
import type { Path } from '../../read/yaml.ts';
import { perEntry } from '../memo.ts';
import { textEntries, textsOf } from '../texts.ts';
import { BLANK, blankName } from './messages.ts';

interface Slip {
  what: string;
  mend: string;
}

export function marks(library: Library): Problem[] {
  return textEntries(library).flatMap(marksIn);
}

const marksIn = perEntry((entry: Entry<object>) =>
  textsOf(entry).flatMap(({ text, path, at }) =>
    markSlips(text, path).map((slip): Problem => ({ ...at(), rule: 'mark', ...slip })),
  ),
);

/** What is wrong with the marks of a text at this path of a tree or a message. */
export function markSlips(text: string, path: Path): Slip[] {
  // Of trees and messages, only a message has these keys.
  return path[0] === 'texts' || path[0] === 'gloss' ? bodySlips(text) : textSlips(text);
}

/** The body of a message is plain text with facts and blanks. */
function bodySlips(text: string): Slip[] {
  const rest = text.replace(BLANK, '');
  return [
    ...braceSlips(rest, (found) => ({
      what: `“${found}” is no blank.`,
      mend: `Write it in lower case, its words joined by hyphens: {${blankName(found) || 'first-name'}}.`,
    })),
    ...[...rest.matchAll(/\*\*|`|\[[^\]]*\]\([^)]*\)/g)].slice(0, 1).map(([found]) => ({
      what: `A message takes no marks: “${found}” would be sent as it is.`,
      mend: 'Write plain words.',
    })),
  ];
}

function textSlips(text: string): Slip[] {
  const slips: Slip[] = [];
  const code = /`[^`]*`/g;
  for (const [found] of text.matchAll(code)) {
    const fact = /\{fact:[^}]*\}/.exec(found)?.[0];
    if (fact !== undefined) {
      slips.push({
        what: `Between backticks, “${fact}” is shown as it is.`,
        mend: 'Take it out of them.',
      });
    }
  }
  const rest = text.replace(code, '');
  if (rest.includes('`')) {
    slips.push({
      what: 'A backtick “`” has no other half.',
      mend: 'Write one at each end of the words.',
    });
  }
  if (rest.split('**').length % 2 === 0) {
    slips.push({
      what: 'A “**” has no other half.',
      mend: 'Write ** at each end of the bold words.',
    });
  }
  slips.push(
    ...braceSlips(rest, (found) => ({
      what: `“${found}” is no mark.`,
      mend: 'A fact is written {fact:orders.pending-max}; a sign stands between backticks.',
    })),
  );
  for (const [found] of rest.matchAll(
    /\[[^\]]*\]\s*[(（]\s*(?:tree|guide|message|https?)\s*[:：][^)）]*[)）]/g,
  )) {
    if (/^\[[^\]]+\]\([^)\s]+\)$/.test(found)) continue;
    slips.push({
      what: `“${found}” is no link.`,
      mend: 'Write it without spaces and with half-width signs: [words](tree:orders/not-received).',
    });
  }
  for (const [found] of rest.matchAll(/<[A-Z]\w*/g)) {
    slips.push({
      what: `“${found}” is a component, which only a guide can hold.`,
      mend: 'A fact is written {fact:orders.pending-max} here.',
    });
  }
  return slips;
}

/** What stands in braces and is no fact. */
function braceSlips(text: string, other: (found: string) => Slip): Slip[] {
  return [...text.matchAll(/[{｛][^{}｛｝\n]*[}｝]?/g)].flatMap(([found]) => {
    if (/^\{fact:[^}\s]*\}$/.test(found)) return [];
    const [, word = '', id = ''] = /^.\s*([\w]+)\s*[:：]\s*([\w.-]*)/.exec(found) ?? [];
    if (id === '' || guessOr(word, ['fact'], '') === '') return [other(found)];
    return [{ what: `“${found}” is no mark.`, mend: `Write {fact:${id}}.` }];
  });
}
