/** Message templates: `content/messages/<area>/<name>.yaml`. */
import { z } from 'zod';
import { nodeId, text, texts } from './terms.ts';

/** Languages a message may be written in: those of the buyers, not of the reader. */
export const MESSAGE_LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'ja'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

const aliases = texts.describe('What people type when they look for this.');

export const message = z.strictObject({
  title: text.describe('The name of the message.'),
  when: text.describe('When to send it.'),
  to: z.enum(['buyer', 'amazon', 'carrier']).describe('Who gets it.'),
  where: text.optional().describe('Where it is sent from.'),
  aliases: aliases.optional(),
  blanks: z
    .record(
      nodeId,
      z.strictObject({
        label: text.describe('What to fill in.'),
        example: text.describe('What a filled blank looks like.'),
      }),
    )
    .describe('The blanks that the reader fills in, by name.'),
  texts: z
    .partialRecord(z.enum(MESSAGE_LANGUAGES), text)
    .describe('The message, by language of the one who gets it.'),
});
export type Message = z.infer<typeof message>;

export const messageTexts = z.strictObject({
  title: text.describe('The name in this language.'),
  when: text.describe('When to send it, in this language.'),
  where: text.optional().describe('Where it is sent from, in this language.'),
  aliases: aliases.optional(),
  blanks: z.record(nodeId, text).describe('The labels of the blanks in this language.'),
  gloss: text.describe('What the message says, in this language.'),
});
export type MessageTexts = z.infer<typeof messageTexts>;
