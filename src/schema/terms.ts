/** The closed lists that every content kind shares. Their order is the order in which readers see them. */
import { z } from 'zod';

/** The eight problem areas of the handbook. */
export const AREAS = [
  'orders',
  'complaints',
  'returns',
  'reviews',
  'ip',
  'appeals',
  'promotions',
  'security',
] as const;
export type Area = (typeof AREAS)[number];

/** Marketplaces a reader can choose: Amazon.com, Amazon.co.uk, the EU stores, Amazon.co.jp. */
export const MARKETPLACES = ['us', 'uk', 'eu', 'jp'] as const;
export type Marketplace = (typeof MARKETPLACES)[number];

/** The marketplace shown until the reader chooses another. */
export const DEFAULT_MARKETPLACE: Marketplace = 'us';

/** Languages of the handbook, by folder name. English stands at the root of `content/`. */
export const LANGUAGES = ['en', 'zh-cn'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language whose files carry the structure; all others carry texts only. */
export const SOURCE_LANGUAGE: Language = 'en';

/** BCP 47 tags, for `lang` attributes and `Intl`. */
export const LANGUAGE_TAGS: Record<Language, string> = { en: 'en', 'zh-cn': 'zh-CN' };

export const ROLES = ['support', 'operations', 'returns', 'brand', 'account'] as const;
export type Role = (typeof ROLES)[number];

export const text = z.string().trim().min(1);
export const texts = z.array(text).min(1);

/** Names of questions, options, cases and outcomes. No dots: XState reads them as paths. */
export const nodeId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'Ids are lower-case words joined by hyphens');

/** `orders/change-request`: an area and a name. */
export const pageId = z
  .string()
  .regex(
    /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'Write the area, a slash and the name: orders/changes',
  );

/** `orders.pending-max`: an area and a name. */
export const factId = z
  .string()
  .regex(
    /^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$/,
    'Write the area, a dot and the name: orders.pending-max',
  );

export const isoDate = z.iso.date('Write the date as year-month-day: 2026-11-22');

export const area = z.enum(AREAS).describe('One of the eight areas.');
export const role = z.enum(ROLES).describe('Who in the team this concerns.');
export const marketplaces = z
  .array(z.enum(MARKETPLACES))
  .min(1)
  .describe('The marketplaces it is limited to: us, uk, eu, jp.');
