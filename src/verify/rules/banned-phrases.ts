/** No message to a buyer asks for a good review, offers a reward, threatens, or leads off Amazon. */
import type { Entry, Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import { type BannedKind, EVERY_LANGUAGE } from '../../schema/banned-phrases.ts';
import { type Folded, fold, phrasePattern } from '../phrases.ts';

/** What to write instead. Amazon’s own list: Communication Guidelines, Customer product reviews policies. */
const INSTEAD: Record<BannedKind, string> = {
  review:
    'Amazon forbids asking for a good review, or for changing or removing one: write about the order only.',
  reward:
    'A gift or money beside the order looks like a bought review: offer what the order calls for, a refund, a replacement or a return.',
  threat: 'Say what you do and by when, and what the buyer can choose.',
  'off-amazon': 'Keep the buyer on Amazon: “reply here”, or the path in Your Orders.',
};

const KINDS = Object.keys(INSTEAD) as BannedKind[];

interface Banned {
  kind: BannedKind;
  pattern: RegExp;
}

export function bannedPhrases(library: Library): Problem[] {
  const every = patternsOf(library, EVERY_LANGUAGE);
  const byLanguage = new Map(
    [...library.bannedPhrases.keys()].map((language) => [
      language,
      [...patternsOf(library, language), ...every],
    ]),
  );
  const check = (
    entry: Entry<object>,
    key: string[],
    text: string,
    language: string,
  ): Problem[] => {
    const name = key.length > 1 ? `The text “${language}”` : 'The gloss';
    return [...saidIn(fold(text), byLanguage.get(language) ?? every), ...contactsIn(text)].map(
      ({ what, mend }) => ({
        ...entry.locate(key),
        rule: 'banned-phrase',
        what: `${name} ${what}.`,
        mend,
      }),
    );
  };
  const toBuyers = [...library.messages.values()].filter(({ data }) => data.to === 'buyer');
  return toBuyers.flatMap((entry) => [
    ...Object.entries(entry.data.texts).flatMap(([language, text]) =>
      check(entry, ['texts', language], text, language),
    ),
    ...Object.entries(library.translations).flatMap(([language, { messages }]) => {
      const own = messages.get(entry.id);
      return own ? check(own, ['gloss'], own.data.gloss, language) : [];
    }),
  ]);
}

function patternsOf(library: Library, language: string): Banned[] {
  const phrases = library.bannedPhrases.get(language)?.data;
  return KINDS.flatMap((kind) =>
    (phrases?.[kind] ?? []).map((phrase) => ({ kind, pattern: phrasePattern(phrase, language) })),
  );
}

interface Slip {
  what: string;
  mend: string;
}

/** The phrases in a text; of several at one place the first that was found. */
function saidIn(text: Folded, banned: readonly Banned[]): Slip[] {
  const taken: [start: number, end: number][] = [];
  return banned.flatMap(({ kind, pattern }) => {
    const found = pattern.exec(text.text);
    if (!found) return [];
    const [start, end] = [found.index, found.index + found[0].length];
    if (taken.some(([from, to]) => start < to && from < end)) return [];
    taken.push([start, end]);
    return [{ what: `says “${text.original(start, end)}”`, mend: INSTEAD[kind] }];
  });
}

const E_MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"”)]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|shop|store|info|io|me|app|eu|de|fr|it|es|jp|cn|uk)(?![\w-])(?:\/[^\s)]*)?/gi;
const AMAZON =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*amazon\.(?:com|de|fr|it|es|nl|pl|se|ie|com\.be|co\.uk|co\.jp)(?:[/?#]|$)/i;
/** An order ID and a date are no phone numbers. */
const NO_PHONE = /\d{3}-\d{7}-\d{7}|\d{4}-\d\d-\d\d/g;
const PHONE = /\+?\(?\d(?:[\s()/.–-]{0,2}\d){7,}/;

/** Addresses in a text that lead off Amazon. */
function contactsIn(text: string): Slip[] {
  const mail = E_MAIL.exec(text)?.[0];
  const link = [...text.replace(E_MAIL, ' ').matchAll(LINK)]
    .map(([found]) => found)
    .find((found) => !AMAZON.test(found));
  const phone = PHONE.exec(text.replace(NO_PHONE, ' '))?.[0];
  const contacts = [
    { kind: 'the e-mail address', found: mail },
    { kind: 'the link', found: link },
    { kind: 'what looks like a phone number:', found: phone },
  ];
  return contacts.flatMap(({ kind, found }) =>
    found === undefined
      ? []
      : [{ what: `holds ${kind} “${found.trim()}”`, mend: INSTEAD['off-amazon'] }],
  );
}
