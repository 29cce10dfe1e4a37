/** No message to a buyer asks for a good review, offers a reward, threatens, or leads off Amazon. */
import type { Entry, Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import {
  type BannedKind,
  type BannedPhrases,
  EVERY_LANGUAGE,
} from '../../schema/banned-phrases.ts';
import { perEntry } from '../memo.ts';
import { fold, phrasePattern } from '../phrases.ts';

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

/** Finds the phrases of a list in a text, in the order of the list. */
type Finder = (text: string) => readonly Found[];

interface Found {
  kind: BannedKind;
  start: number;
  end: number;
  /** As it is written. */
  words: string;
}

export function bannedPhrases(library: Library): Problem[] {
  const findersOf = (language: string) =>
    [language, EVERY_LANGUAGE].flatMap((name) => {
      const list = library.bannedPhrases.get(name);
      return list ? [finderOf(list)] : [];
    });
  const check = (
    entry: Entry<object>,
    key: string[],
    text: string,
    language: string,
  ): Problem[] => {
    const name = key.length > 1 ? `The text “${language}”` : 'The gloss';
    const found = findersOf(language).flatMap((find) => find(text));
    return [...saidIn(found), ...contactsIn(text)].map(({ what, mend }) => ({
      ...entry.locate(key),
      rule: 'banned-phrase',
      what: `${name} ${what}.`,
      mend,
    }));
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

/** Patterns cost more than all other rules together: each text is searched once. */
const finderOf = perEntry(({ id, data }: Entry<BannedPhrases>): Finder => {
  const banned = KINDS.flatMap((kind) =>
    (data[kind] ?? []).map((phrase) => ({ kind, pattern: phrasePattern(phrase, id) })),
  );
  const known = new Map<string, readonly Found[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const folded = fold(text);
    const found = banned.flatMap(({ kind, pattern }): Found[] => {
      const match = pattern.exec(folded.text);
      if (!match) return [];
      const [start, end] = [match.index, match.index + match[0].length];
      return [{ kind, start, end, words: folded.original(start, end) }];
    });
    known.set(text, found);
    return found;
  };
});

interface Slip {
  what: string;
  mend: string;
}

/** Of several phrases at one place the first that was found. */
function saidIn(found: readonly Found[]): Slip[] {
  const taken: Found[] = [];
  return found.flatMap((one) => {
    if (taken.some(({ start, end }) => one.start < end && start < one.end)) return [];
    taken.push(one);
    return [{ what: `says “${one.words}”`, mend: INSTEAD[one.kind] }];
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
