/** Policy facts: `content/facts/<area>.yaml`, one map from fact id to fact. */
import { z } from 'zod';
import { MARKETPLACES, factId, isoDate, role, text } from './terms.ts';

export const UNITS = [
  'minutes',
  'hours',
  'days',
  'calendar-days',
  'business-days',
  'percent',
  'usd',
  'gbp',
  'eur',
  'jpy',
  'orders',
  'text',
] as const;
export type Unit = (typeof UNITS)[number];

const scalar = z.union([z.number(), text]);
const byMarketplace = z.partialRecord(z.enum(MARKETPLACES), scalar);
const value = z.union([scalar, byMarketplace]);

const period = z.strictObject({
  from: isoDate.optional().describe('The first day on which the value holds.'),
  until: isoDate.optional().describe('The last day on which the value holds.'),
  value: value.describe('The value in that period, one or one a marketplace.'),
});

const webPage = z.url({
  protocol: /^https?$/,
  error: 'Write the full address, beginning with https://',
});

const fact = z.strictObject({
  label: text.describe('A short name for the fact, as it stands in the register.'),
  value: z
    .union([value, z.array(period).min(1)])
    .describe('The value: one, one a marketplace, or a list of periods.'),
  unit: z.enum(UNITS).describe('What the number counts, or “text”.'),
  meaning: text.describe('When the clock starts and what a breach costs.'),
  fulfilment: z.enum(['fbm', 'fba', 'both']).describe('Which orders it concerns.'),
  source: z
    .strictObject({
      url: webPage.describe('The address of the page.'),
      publisher: text.describe('Who published it.'),
      title: text.describe('The title of the page.'),
      dated: z.string().optional().describe('The date of the page itself, if known.'),
    })
    .describe('Where the value was read.'),
  checked: isoDate.describe('When somebody last looked at the source.'),
  review: z.int().positive().describe('Days after which the source must be looked at again.'),
  confidence: z
    .enum(['official', 'official-dated', 'secondary'])
    .describe('Amazon says so today; Amazon said so once; somebody else says so.'),
  owner: role.describe('The role that keeps the fact up to date.'),
  conflicts: z
    .array(
      z.strictObject({
        value: z.union([z.number(), text]).describe('What the other source says.'),
        url: webPage.describe('Where it says so.'),
        note: text.describe('Why it is not followed.'),
      }),
    )
    .optional()
    .describe('Sources that say something else.'),
  also: z
    .array(
      z.strictObject({
        url: webPage.describe('The address of the page.'),
        note: text.describe('What it adds.'),
      }),
    )
    .optional()
    .describe('Sources that agree or supply part of the value.'),
});

export const factFile = z.record(factId, fact);
export type Fact = z.infer<typeof fact>;
export type FactValue = Fact['value'];
export type Confidence = Fact['confidence'];

const valueText = z.union([text, z.partialRecord(z.enum(MARKETPLACES), text)]);

const factTexts = z.strictObject({
  label: text.describe('The label in this language.'),
  meaning: text.describe('The meaning in this language.'),
  value: z
    .union([valueText, z.array(valueText).min(1)])
    .optional()
    .describe('For a text fact: its value, in the shape of the English one (periods: a list).'),
});

export const factTextsFile = z.record(factId, factTexts);
export type FactTexts = z.infer<typeof factTexts>;
