/**
 * From which English texts and facts a language was made: `content/translations/<language>.yaml`.
 * `npm run translated` writes it.
 */
import { z } from 'zod';
import { factId } from './terms.ts';

const digest = z
  .string()
  .regex(/^[0-9a-f]{8}$/, 'Eight hexadecimal digits: do not write them by hand')
  .describe('A digest: it is another one as soon as anything in the text or the fact changes.');

const unit = z
  .string()
  .regex(
    /^(docs|facts|messages|trees)\/[^\s]+$/,
    'Write the unit: trees/orders/changes#cancel-now',
  );

const digests = z.strictObject({
  text: digest.describe('Of the English text.'),
  facts: z.record(factId, digest).optional().describe('Of the value of each fact that it states.'),
});

export const translatedFile = z.record(unit, digests);
export type Digests = z.infer<typeof digests>;
