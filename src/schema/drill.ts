/** Drills: stories to walk through a tree, `content/onboarding/drills/<area>.yaml`, one map from name to drill. */
import { z } from 'zod';
import { MARKETPLACES, nodeId, pageId, text } from './terms.ts';

const drill = z.strictObject({
  story: text.describe('What happened, as a colleague would tell it.'),
  marketplace: z.enum(MARKETPLACES).optional().describe('Where it happened; the US if not said.'),
  tree: pageId.describe('The tree that it is walked through.'),
  answers: z
    .array(z.string().regex(/^[a-z0-9-]+=[a-z0-9-]+$/, 'Write the question, “=” and the answer'))
    .min(1)
    .describe('The right answers, in order: question=answer.'),
  outcome: nodeId.describe('The outcome that they lead to.'),
  why: text.describe('Why this outcome is right, and what the tempting wrong one would cost.'),
});

export const drillFile = z.record(nodeId, drill);
export type Drill = z.infer<typeof drill>;
