/** The blanks of a message are declared and used; a buyer's message has the languages it needs. */
import { factsIn } from '../../compile/marks.ts';
import type { Library } from '../../read/library.ts';
import { type Problem, guessOr } from '../../read/problem.ts';

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
        if (library.facts.get(id)?.data.unit !== 'text') continue;
        problems.push({
          ...place,
          rule: 'message-fact',
          what: `The text “${language}” uses “${id}”, whose value is words in one language.`,
          mend: 'In a message, use facts whose value is a number.',
        });
      }
    }
  }
  for (const { messages: translated } of Object.values(library.translations)) {
    for (const entry of translated.values()) {
      const names = Object.keys(library.messages.get(entry.id)?.data.blanks ?? {});
      problems.push(...checkBlanks(entry.data.gloss, names, entry.locate(['gloss']), 'The gloss'));
    }
  }
  return problems;
}

function checkBlanks(
  text: string,
  names: string[],
  place: { file: string; line: number; column: number },
  subject: string,
): Problem[] {
  const used = new Set([...text.matchAll(BLANK)].map((m) => m[1] ?? ''));
  const unknown = [...used].filter((name) => !names.includes(name));
  const unused = names.filter((name) => !used.has(name));
  return [
    ...unknown.map((name) => ({
      ...place,
      rule: 'message-blank',
      what: `${subject} has a blank “${name}” that is not declared.`,
      mend: guessOr(name, names, `Add “${name}” to “blanks:”.`),
    })),
    ...unused.map((name) => ({
      ...place,
      rule: 'message-blank',
      what: `${subject} does not use the blank “${name}”.`,
      mend: `Write {${name}} where it belongs, or take it out of “blanks:”.`,
    })),
  ];
}
