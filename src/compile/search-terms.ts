/**
 * Texts as the terms that are indexed and searched. Imports nothing: the browser uses it on what the
 * reader types.
 */

/** Words that say nothing about what happened. */
const EMPTY = new Set(
  (
    'a an the this that these those my our your his her its their i we you he she it they me us him them ' +
    'is are was were be been am do does did has have had will would can could should may must ' +
    'of to in on at for from by with and or but as so if then than there here just please about ' +
    'what which who how why gave give gives got get gets say says said want wants ask asks asked'
  ).split(' '),
);
/** Says who, where most texts are about buyers. */
const BUYER = new Set(['buyer', 'buyers', 'customer', 'customers']);
const EMPTY_HAN =
  /买家|客户|顾客|怎么办|为什么|怎么|怎样|如何|什么|但是|已经|可以|请问|[的了吗呢吧啊呀在要想说把被让]/gu;

const HAN = /\p{Script=Han}+/gu;
const WORD = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu;

/** True of a word such as “the”, with which nothing is found. */
export function isEmptyWord(word: string): boolean {
  return EMPTY.has(word);
}

/** The words of a text in lower case. Chinese stays whole, apart from other letters: `fba改地址` is two. */
export function wordsOf(text: string): string[] {
  const spaced = text.normalize('NFKC').toLowerCase().replace(HAN, ' $& ');
  return spaced.match(WORD) ?? [];
}

/**
 * A text as terms: Chinese as pairs of characters, everything else unchanged.
 *
 * Chinese has no spaces, and a dictionary cuts the same characters differently in another sentence
 * (签收|没收|到, but 签|收|没|收到), so that they are not found. Pairs are the same everywhere. They are written
 * in letters, which Pagefind does not cut again.
 */
export function searchTerms(text: string): string {
  return text.replace(HAN, (run) => ` ${pairs([...run]).join(' ')} `);
}

/**
 * A title or an alias as one term, by which a query that says just this is known. Without the words that
 * say nothing, “The buyer wants to cancel the order” is the same as “cancel my order”.
 */
export function wholeTerm(text: string): string {
  const words = wordsOf(text);
  const telling = words
    .map((word) => word.replace(EMPTY_HAN, ''))
    .filter((word) => word !== '' && !isEmptyWord(word) && !BUYER.has(word));
  const letters = (telling.length > 0 ? telling : words)
    .join('')
    .replace(HAN, (run) => [...run].map(code).join(''))
    .replace(/[^\da-z]/g, '');
  return letters === '' ? '' : `1${letters}`;
}

function pairs(run: string[]): string[] {
  if (run.length === 1) return run.map((character) => `0${code(character)}`);
  return run.slice(1).map((second, i) => `0${code(run[i] ?? '')}${code(second)}`);
}

/** Three letters for every common character. The 0 or 1 in front keeps terms apart from words. */
function code(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(36);
}
