/** Interface words, by language. */
import handbook from 'virtual:handbook';
import { LANGUAGES, LANGUAGE_TAGS, type Language } from '../schema/terms.ts';
import { type Say, sayer } from './say.ts';

export type { Say } from './say.ts';
export { inLanguage } from './site.ts';

/** A function that says interface words in `language`, with `{name}` filled from `values`. */
export function wordsIn(language: Language): Say {
  return sayer(handbook.words[language]);
}

/** The language of a page, from its address. */
export function languageOf(url: URL): Language {
  const first = url.pathname.split('/')[1];
  return LANGUAGES.find((language) => language === first) ?? 'en';
}

/** The BCP 47 tag of a language. */
export function tagOf(language: Language): string {
  return LANGUAGE_TAGS[language];
}

/** A date in words: 22 Nov 2026. */
export function showDate(language: Language, day: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : tagOf(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** A number with one digit after the point at most, and with `least` digits there at least. */
export function showDecimal(language: Language, value: number, least = 0): string {
  const digits = { minimumFractionDigits: least, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(tagOf(language), digits).format(value);
}
