/** What no message to a buyer may say: `content/banned-phrases/<language>.yaml`. */
import { z } from 'zod';
import { MESSAGE_LANGUAGES } from './message.ts';
import { LANGUAGES, SOURCE_LANGUAGE, text } from './terms.ts';

/** The file that holds for every language: names of apps and the like. */
export const EVERY_LANGUAGE = 'all';

/** The languages of messages, and those in which the handbook says what a message says. */
export const PHRASE_LANGUAGES = [
  EVERY_LANGUAGE,
  ...MESSAGE_LANGUAGES,
  ...LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE),
] as const;

const phrases = z
  .array(text)
  .min(1)
  .optional()
  .describe('Phrases; “…” stands for up to five other words, “*” for the rest of a word.');

export const bannedPhrases = z.strictObject({
  review: phrases.describe('Asks for a good review, or to change or remove one.'),
  reward: phrases.describe('Offers money, a gift or a discount.'),
  threat: phrases.describe('Threatens, or demands.'),
  'off-amazon': phrases.describe('Leads off Amazon.'),
});
export type BannedPhrases = z.infer<typeof bannedPhrases>;
export type BannedKind = keyof BannedPhrases;
