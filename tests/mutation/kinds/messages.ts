/** Slips in messages. */
import type { MessageLanguage } from '../../../src/schema/message.ts';
import { type Content, type MessageSource, inChinese, inEnglish, misspelt } from '../content.ts';
import { type Kind, type Place, always, partly } from '../kind.ts';

/** A place for each text of each message. */
const atTexts =
  (
    change: (text: string, source: MessageSource, language: MessageLanguage) => string,
    fits: (source: MessageSource, language: MessageLanguage) => boolean = () => true,
  ) =>
  ({ messages }: Content): Place[] =>
    messages.flatMap((source) =>
      languagesOf(source)
        .filter((language) => fits(source, language))
        .map((language) =>
          inEnglish(source, language, [source.id], ({ texts }) => {
            texts[language] = change(texts[language]!, source, language);
          }),
        ),
    );

const languagesOf = ({ data }: MessageSource) => Object.keys(data.texts) as MessageLanguage[];
const firstBlank = ({ data }: MessageSource) => Object.keys(data.blanks)[0];
const hasBlanks = (source: MessageSource) => firstBlank(source) !== undefined;

/** What Amazon forbids to write to a buyer, in the languages of buyers. */
const BANNED: Record<MessageLanguage, string[]> = {
  en: [
    'Please leave us a positive review.',
    'If you change your review, we refund you.',
    'Please contact us at help@example.com instead.',
  ],
  de: ['Bitte geben Sie uns eine positive Bewertung.', 'Schreiben Sie uns an hilfe@example.com.'],
  fr: ['Merci de nous laisser un avis positif.'],
  it: ['Lasciaci una recensione positiva.'],
  es: ['Por favor, déjenos una reseña positiva.'],
  ja: ['良いレビューをお願いします。'],
};

const KEYS = ['title', 'when', 'to', 'blanks', 'texts'] as const;

export const messages: Kind[] = [
  always(
    'a blank is misspelt',
    atTexts((text, source) => {
      const blank = firstBlank(source)!;
      return text.replace(`{${blank}}`, `{${misspelt(blank)}}`);
    }, hasBlanks),
  ),
  always(
    'a blank is not used',
    atTexts((text, source) => text.replaceAll(`{${firstBlank(source)!}}`, 'you'), hasBlanks),
  ),
  always('a blank is not declared', ({ messages: sources }) =>
    sources.filter(hasBlanks).map((source) =>
      inEnglish(source, 'blanks', [source.id], ({ blanks }) => {
        Reflect.deleteProperty(blanks, firstBlank(source)!);
      }),
    ),
  ),
  always('a blank is declared, but nowhere used', ({ messages: sources }) =>
    sources.map((source) =>
      inEnglish(source, 'blanks', [source.id], ({ blanks }) => {
        blanks['one-more'] = { label: 'One more', example: 'none' };
      }),
    ),
  ),
  always('a message lacks a language that its receiver needs', ({ messages: sources }) =>
    sources.flatMap((source) =>
      (source.data.to === 'buyer' ? (['en', 'de'] as const) : (['en'] as const)).map((language) =>
        inEnglish(source, language, [source.id], ({ texts }) => {
          Reflect.deleteProperty(texts, language);
        }),
      ),
    ),
  ),
  always('the receiver of a message is misspelt', ({ messages: sources }) =>
    sources.map((source) =>
      inEnglish(source, 'to', [source.id], (data) => {
        Reflect.set(data, 'to', misspelt(data.to));
      }),
    ),
  ),
  ...KEYS.map((key) =>
    always(`a message has no “${key}”`, ({ messages: sources }) =>
      sources.map((source) =>
        inEnglish(source, key, [source.id], (data) => {
          Reflect.deleteProperty(data, key);
        }),
      ),
    ),
  ),
  always(
    'a bare number is typed into a message',
    atTexts((text, _, language) => {
      const said = {
        en: '48 hours',
        de: '48 Stunden',
        fr: '48 h',
        it: '48 %',
        es: '$48',
        ja: '48時間',
      };
      return `${text}\n${said[language]}\n`;
    }),
  ),
  always('a bare number is typed into the Chinese of a message', ({ messages: sources }) =>
    sources.map((source) =>
      inChinese(source, 'gloss', [source.id], (own) => {
        own.gloss += '48小时。';
      }),
    ),
  ),
  always(
    'a mark is typed into a message',
    atTexts((text) => `${text}\n**Thank you**\n`),
  ),
  always('what must not be written to a buyer', ({ messages: sources }) =>
    sources
      .filter(({ data }) => data.to === 'buyer')
      .flatMap((source) =>
        languagesOf(source).flatMap((language) =>
          BANNED[language].map((phrase) =>
            inEnglish(source, `${language}: ${phrase}`, [source.id], ({ texts }) => {
              texts[language] += `\n${phrase}\n`;
            }),
          ),
        ),
      ),
  ),
  always('a message is deleted in both languages', ({ messages: sources }) =>
    sources.map(({ id, file, chinese }) => ({
      at: file,
      names: [id],
      edit: () => ({ [file]: undefined, [chinese]: undefined }),
    })),
  ),
  always('a message is used nowhere', (content) =>
    content.messages.map(({ id, file, chinese }) => ({
      at: file,
      names: [`${id}-again`],
      edit: () => ({
        [file.replace('.yaml', '-again.yaml')]: content.text(file),
        [chinese.replace('.yaml', '-again.yaml')]: content.text(chinese),
      }),
    })),
  ),
  always('a blank is misspelt in the Chinese of a message', ({ messages: sources }) =>
    sources.filter(hasBlanks).map((source) =>
      inChinese(source, 'gloss', [source.id], (own) => {
        const blank = firstBlank(source)!;
        own.gloss = own.gloss.replaceAll(`{${blank}}`, `{${misspelt(blank)}}`);
      }),
    ),
  ),
  always('a blank has no Chinese label', ({ messages: sources }) =>
    sources.filter(hasBlanks).map((source) =>
      inChinese(source, 'blanks', [source.id], ({ blanks }) => {
        Reflect.deleteProperty(blanks, firstBlank(source)!);
      }),
    ),
  ),
  partly(
    'two messages swap their texts',
    'Both are whole; which of them fits, only the author knows. It is seen where their blanks differ.',
    ({ messages: sources }) =>
      sources.flatMap((source, i) => {
        const other = sources[i + 1];
        if (!other) return [];
        return [
          inEnglish(source, `with ${other.id}`, [source.id], (data) => {
            data.texts = other.data.texts;
          }),
        ];
      }),
  ),
];
