/** Safety rules: `content/safety/<area>.yaml`, or `all.yaml` for every area. One map from rule id to rule. */
import { z } from 'zod';
import { marketplaces, nodeId, text } from './terms.ts';

/** The file whose rules hold for the trees of every area. */
export const ALL_AREAS = 'all';

const tags = z.array(nodeId).min(1).optional();

/** What a rule may be about, and so what carries its tag. */
export const SUBJECTS = ['outcome', 'step', 'answer'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What a rule may demand. */
export const DEMANDS = ['never-after', 'needs-before', 'leads-to', 'warns', 'has'] as const;
export type Demand = (typeof DEMANDS)[number];

export const PARTS = ['deadline', 'deadline-fact', 'evidence', 'message', 'never'] as const;
export type Part = (typeof PARTS)[number];

const rule = z
  .strictObject({
    says: text.describe('The rule as one sentence.'),
    why: text.describe('What a reader loses where it is broken.'),
    only: marketplaces.optional().describe('The marketplaces in which it holds, if not in all.'),

    outcome: nodeId.optional().describe('The rule is about outcomes with this tag.'),
    step: nodeId.optional().describe('The rule is about steps with this tag.'),
    answer: nodeId
      .optional()
      .describe('The rule is about what follows answers (options, cases) with this tag.'),

    'never-after': tags.describe(
      'Nothing that comes before, neither answer nor evidence nor earlier step, has one of these tags.',
    ),
    'needs-before': tags.describe(
      'Each of these tags stands on something that comes before: an answer, evidence, an earlier step.',
    ),
    'leads-to': tags.describe(
      'After the answer, the outcome or one of its steps has one of these tags.',
    ),
    warns: tags.describe('The “never” list has a line with each of these tags.'),
    has: z
      .array(z.enum(PARTS))
      .min(1)
      .optional()
      .describe('Parts that the outcome must have; “deadline-fact”: a deadline that names a fact.'),
  })
  .superRefine((r, ctx) => {
    const wrong = (path: string, message: string) => {
      ctx.addIssue({ code: 'custom', path: [path], message });
    };
    const [subject, second] = SUBJECTS.filter((key) => r[key] !== undefined);
    if (!subject) {
      wrong('outcome', 'A rule is about one thing: “outcome:”, “step:” or “answer:” with a tag');
    }
    if (second) wrong(second, `This rule is about “${subject}” already: write a second one`);
    if (DEMANDS.every((key) => r[key] === undefined)) {
      wrong('needs-before', `A rule demands something: ${DEMANDS.join(', ')}`);
    }
    const fitting: Demand[] =
      subject === 'answer' ? ['leads-to', 'warns', 'has'] : DEMANDS.filter((d) => d !== 'leads-to');
    for (const key of DEMANDS) {
      if (!subject || r[key] === undefined || fitting.includes(key)) continue;
      wrong(key, `A rule about “${subject}” can demand: ${fitting.join(', ')}`);
    }
  });

export const safetyFile = z.record(nodeId, rule);
export type SafetyRule = z.infer<typeof rule>;
