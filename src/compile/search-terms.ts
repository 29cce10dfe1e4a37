/**
 * Texts as the terms that are indexed and searched. The browser uses it on what the reader types.
 *
 * Words are left as they are. Chinese has no spaces, and Pagefind’s dictionary cuts the same characters
 * differently in another sentence (签收|没收|到, but 签|收|没|收到), so that they are not found. So every two
 * neighbouring characters become a term, in letters that Pagefind does not cut.
 */
const HAN = /\p{Script=Han}+/gu;

/** Chinese as terms of two characters each, everything else unchanged. */
export function searchTerms(text: string): string {
  return text.replace(HAN, (run) => ` ${pairs([...run]).join(' ')} `);
}

function pairs(run: string[]): string[] {
  if (run.length < 2) return run.map(code);
  return run.slice(1).map((character, i) => `${code(run[i] ?? '')}${code(character).slice(1)}`);
}

/** The leading 0 keeps terms apart from words. */
function code(character: string): string {
  return `0${(character.codePointAt(0) ?? 0).toString(36)}`;
}
