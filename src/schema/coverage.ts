/**
 * Where the handbook has what it was made from: the advice of the articles that the project began with
 * (`content/coverage.yaml`), and what the research on an area found (`content/research/<area>.yaml`).
 */
import { z } from 'zod';
import { area, factId, pageId, text } from './terms.ts';

const place = z
  .string()
  .regex(
    /^(tree|guide|message):[a-z]+(\/[a-z0-9-]+)?(#[a-z0-9-]+)?$/,
    'Write tree:, guide: or message: and the name: guide:orders/changes#pitfalls',
  );
const places = z.union([place, z.array(place).min(1)]).describe('Where a reader finds it.');

const advice = z
  .strictObject({
    says: text.describe('What the article advises, in our words.'),
    at: places.optional(),
    corrected: text.optional().describe('What is wrong with it today, and what is right.'),
    later: area
      .optional()
      .describe('The area, not there yet, that it waits for, in whole or in part.'),
  })
  .refine((it) => it.at !== undefined || it.later !== undefined, {
    error: 'Advice has “at”, or “later”, or both where a part of it waits',
  });

const article = z.strictObject({
  title: text.describe('The title of the article.'),
  advice: z
    .record(z.string().regex(/^\d+(\.\d+)?$/, 'Number the advice: 2.1'), advice)
    .describe('Each advice by its number: the part of the article, and the place in it.'),
});

export const coverageFile = z.record(z.string().regex(/^[a-z0-9-]+$/), article);
export type Article = z.infer<typeof article>;

/** Something that the handbook does not have, and why. */
const left = z.strictObject({ left: text.describe('Why the handbook does not have it.') });

export const researchFile = z.strictObject({
  situations: z
    .record(
      text,
      z.strictObject({ says: text.describe('The situation, or the branch of it.'), at: places }),
    )
    .describe('Situations and their branches, by number.'),
  facts: z
    .record(text, z.union([factId, z.array(factId).min(1), left]))
    .describe('What was found out, by its name in the research, and the facts that hold it.'),
  messages: z
    .record(text, z.union([pageId, z.array(pageId).min(1), left]))
    .describe('The messages that were called for, and those that serve.'),
});
export type Research = z.infer<typeof researchFile>;
