/** The blanks of a message are declared and used; a buyer's message has the languages it needs. */
import { periodsOf } from '../../compile/facts.ts';
import { factsIn } from '../../compile/marks.ts';
import type { Library } from '../../read/library.ts';
import { type Problem, closest, guessOr } from '../../read/problem.ts';
import type { Unit } from '../../schema/fact.ts';
import { DEFAULT_MARKETPLACE, MARKETPLACES } from '../../schema/terms.ts';

/** Units that every language has words for. */
const SAYABLE: Unit[] = ['minutes', 'hours', 'days', 'calendar-days', 'percent'];

/** A blank in a message: `{order-id}`. Facts, `{fact:…}`, do not match. */
export const BLANK = /\{([a-z0-9-]+)\}/g;

export function messages(library: Library): Problem[] {
  const problems: Problem[] = [];
  for (const entry of library.messages.values()) {
    const { blanks, texts, to } = entry.data;
    const names = Object.keys(blanks);
    for (const language of to === 'buyer' ? (['en', 'de'] as const) : (['en'] as const)) {
      if (texts[language] !== undefined) continue;
      problems.push({
        ...entry.locate(['texts']),
        rule: 'message-language',
        what: `The message “${entry.id}” has no text in “${language}”.`,
        mend: `Add “${language}:” to its texts.`,
      });
    }
    for (const [language, text] of Object.entries(texts)) {
      const place = entry.locate(['texts', language]);
      problems.push(...checkBlanks(text, names, place, `The text “${language}”`));
      for (const id of factsIn(text)) {
        const slip = factSlip(id, library);
        if (slip) problems.push({ ...place, rule: 'message-fact', ...slip });
      }
    }
  }
  for (const { messages: translated } of Object.values(library.translations)) {
    for (const entry of translated.values()) {
      const source = library.messages.get(entry.id);
      if (!source) continue;
      const names = Object.keys(source.data.blanks);
      problems.push(...checkBlanks(entry.data.gloss, names, entry.locate(['gloss']), 'The gloss'));
    }
  }
  return problems;
}

/** A message is written in the buyer's language and sent as it is: a fact in it must be a plain number. */
function factSlip(id: string, library: Library): { what: string; mend: string } | undefined {
  const fact = library.facts.get(id)?.data;
  if (!fact) return undefined;
  if (!SAYABLE.includes(fact.unit)) {
    return {
      what: `“${id}” counts ${fact.unit}, which a message cannot say in the buyer’s language.`,
      mend: `Write it in words, or use a fact in ${SAYABLE.slice(0, -1).join(', ')} or ${SAYABLE.at(-1) ?? ''}.`,
    };
  }
  const isOne = ({ values }: ReturnType<typeof periodsOf>[number]) =>
    MARKETPLACES.every((m) => values[m] !== undefined && values[m] === values[DEFAULT_MARKETPLACE]);
  if (periodsOf(fact.value).every(isOne)) return undefined;
  return {
    what: `“${id}” is not the same in all marketplaces, but a message goes to the buyers of any.`,
    mend: 'Make it a blank that the reader fills in, or write the sentence without it.',
  };
}

/** The name that a blank should have: `first-name` for `{First Name}`. */
export function blankName(found: string): string {
  return (found.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-');
}

function checkBlanks(
  text: string,
  names: string[],
  place: { file: string; line: number; column: number },
  subject: string,
): Problem[] {
  const used = new Set([...text.matchAll(BLANK)].map((m) => m[1] ?? ''));
  const unknown = [...used].filter((name) => !names.includes(name));
  // A misspelt blank is not missing as well.
  const meant = new Set([
    ...unknown.map((name) => closest(name, names)),
    ...[...text.matchAll(/\{[^{}\n]*\}/g)].map(([found]) => blankName(found)),
  ]);
  const unused = names.filter((name) => !used.has(name) && !meant.has(name));
  return [
    ...unknown.map((name): Problem => ({
      ...place,
      rule: 'message-blank',
      what: `${subject} has a blank “${name}” that is not declared.`,
      mend: guessOr(name, names, `Add “${name}” to “blanks:”.`),
    })),
    ...unused.map((name): Problem => ({
      ...place,
      rule: 'message-blank',
      what: `${subject} does not use the blank “${name}”.`,
      mend: `Write {${name}} where it belongs, or take it out of “blanks:”.`,
    })),
  ];
}
