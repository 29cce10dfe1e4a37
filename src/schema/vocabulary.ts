/** The vocabulary: terms of the trade in each language, `content/vocabulary.yaml`, one map from id to term. */
import { z } from 'zod';
import { area, nodeId, text, texts } from './terms.ts';

const wording = z.strictObject({
  term: text.describe('The term as readers meet it.'),
  means: text.describe('What it means, in one sentence.'),
  also: texts.optional().describe('Other spellings in guides: “A-to-z claim”, plurals.'),
  typed: texts.optional().describe('What people type when they look for it. Not shown.'),
});

const term = z.strictObject({
  area: area.describe('The area in which it is met first.'),
  en: wording,
  'zh-cn': wording,
  chinese: z
    .enum(['seen', 'usage'])
    .describe('“seen” in Chinese on a page of Amazon’s or its sellers, or common “usage” only.'),
});

export const vocabularyFile = z.record(nodeId, term);
export type Term = z.infer<typeof term>;
