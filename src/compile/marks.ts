/** Finds the marks inside authored texts: `{fact:id}` and links such as `[words](tree:id#node)`. */

export interface LinkMark {
  kind: 'tree' | 'guide' | 'message' | 'web';
  /** `orders/changes`, or the full address for the web. */
  id: string;
  /** What follows the `#`, or an empty string. */
  anchor: string;
}

const FACT = /\{fact:([^}\s]*)\}/g;
const LINK = /\]\(([^)\s]+)\)/g;
const CODE = /`[^`]*`/g;

/** Ids of the facts that a text uses, in order, with repeats. */
export function factsIn(text: string): string[] {
  return [...text.matchAll(FACT)].map((match) => match[1] ?? '');
}

/** The links in a text. */
export function linksIn(text: string): LinkMark[] {
  return [...text.matchAll(LINK)].map((match) => parseLink(match[1] ?? ''));
}

/** Reads the target of a link: `tree:orders/not-received#lost`. */
export function parseLink(target: string): LinkMark {
  const match = /^(tree|guide|message):([^#]*)(?:#(.*))?$/.exec(target);
  if (!match) return { kind: 'web', id: target, anchor: '' };
  return { kind: match[1] as LinkMark['kind'], id: match[2] ?? '', anchor: match[3] ?? '' };
}

/** The text without code and facts: what is left must not hold a bare policy number. */
export function withoutMarks(text: string): string {
  return text
    .replace(CODE, (m) => ' '.repeat(m.length))
    .replace(FACT, (m) => ' '.repeat(m.length))
    .replace(LINK, (m) => ' '.repeat(m.length));
}

/** The text as plain words, its facts shown by `show`. */
export function plain(text: string, show: (factId: string) => string): string {
  return text
    .replace(FACT, (_, id: string) => show(id))
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/`([^`]*)`/g, '$1');
}
