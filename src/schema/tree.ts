/** Decision trees: `content/trees/<area>/<name>.yaml`, and their texts in other languages. */
import { z } from 'zod';
import { UNITS } from './fact.ts';
import { factId, marketplaces, nodeId, pageId, role, text, texts } from './terms.ts';

const next = nodeId.describe('The question or outcome that follows.');
const only = marketplaces.optional();
const aliases = texts.describe('What people type when they look for this.');
const where = text.describe('Where to find the answer, or the path to click.');
const bound = z.union([z.number(), factId], {
  error: 'A bound is a number or the id of a fact',
});

const tags = z
  .array(nodeId)
  .min(1)
  .optional()
  .describe('Names by which safety rules know it: content/safety.');

const option = z.strictObject({
  label: text.describe('The answer, as the reader would say it.'),
  hint: text.optional().describe('A second line where the label may be misread.'),
  next,
  only,
  tags,
});

const inputCase = z.strictObject({
  id: nodeId.describe('The name of the case; it stands in links.'),
  label: text.describe('The case in words.'),
  hint: text.optional().describe('A second line where the label may be misread.'),
  'at-most': bound.optional().describe('The highest value of the case.'),
  below: bound.optional().describe('The value the case stays under.'),
  'at-least': bound.optional().describe('The lowest value of the case.'),
  above: bound.optional().describe('The value the case stays over.'),
  otherwise: z.literal(true).optional().describe('The case takes everything that is left.'),
  next,
  only,
  tags,
});

/** How a date becomes a number: days from it until today, days from today until it, business days from it. */
export const MEASURES = ['days-since', 'days-until', 'business-days-since'] as const;
export type Measure = (typeof MEASURES)[number];

const question = z
  .strictObject({
    ask: text.describe('The question.'),
    help: text.optional().describe('One sentence that says why it matters.'),
    where: where.optional(),
    aliases: aliases.optional(),
    input: z.enum(['date', 'number', 'money']).optional().describe('What the reader types.'),
    measure: z.enum(MEASURES).optional().describe('How a date becomes a number of days.'),
    unit: z.enum(UNITS).optional().describe('What a typed number counts.'),
    cases: z.array(inputCase).min(1).optional().describe('The ranges of what is typed.'),
    options: z.record(nodeId, option).optional().describe('The answers to choose from.'),
  })
  .superRefine((q, ctx) => {
    const need = (path: string, message: string) => {
      ctx.addIssue({ code: 'custom', path: [path], message });
    };
    if (q.input && !q.cases) need('cases', 'A question with an input needs cases');
    if (!q.input && q.cases) need('cases', 'Only a question with an input has cases');
    if (!q.input && !q.options) need('options', 'A question needs options or an input');
    if (q.input === 'date' && !q.measure) need('measure', 'A date needs a measure: days-since');
    if (q.input !== 'date' && q.measure) need('measure', 'Only a date has a measure');
    if (q.input === 'number' && !q.unit) need('unit', 'A number needs a unit, such as percent');
    if (q.input !== 'number' && q.unit) need('unit', 'Only a number has a unit');
  });

const step = z.union([
  text,
  z.strictObject({
    do: text.describe('What to do.'),
    where: where.optional(),
    note: text.optional().describe('What to know while doing it.'),
    only,
    tags,
  }),
]);

const line = z.union([text, z.strictObject({ do: text.describe('The text.'), only, tags })]);

const figure = z
  .strictObject({
    label: text.describe('What is worked out: “Refund due by”.'),
    from: nodeId.describe('The question for a date or an amount whose answer it starts from.'),
    after: factId.optional().describe('A day: this long after the date.'),
    share: factId.optional().describe('This share of the amount.'),
    without: factId.optional().describe('What is left of the amount without this share.'),
    only,
  })
  .refine(
    ({ after, share, without }) =>
      [after, share, without].filter((fact) => fact !== undefined).length <= 1,
    'A figure has one of “after”, “share” and “without”',
  );
export type Figure = z.infer<typeof figure>;

export const OUTCOME_KINDS = ['act', 'wait', 'stop', 'hand-over'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

const outcome = z.strictObject({
  kind: z.enum(OUTCOME_KINDS).describe('act, wait, stop or hand-over.'),
  do: text.describe('The order to the reader, imperative and specific.'),
  why: text.describe('The rule and its reason.'),
  deadline: z
    .strictObject({
      fact: factId.optional().describe('The fact that says how long.'),
      text: text.optional().describe('How long, in words, where no fact says it.'),
      clock: text.optional().describe('When the clock starts.'),
      date: nodeId.optional().describe('The date question whose answer starts the clock.'),
    })
    .refine(
      (d) => d.fact !== undefined || d.text !== undefined,
      'A deadline needs a fact or a text',
    )
    .refine(
      (d) => d.date === undefined || d.fact !== undefined,
      'A deadline from a date needs a fact',
    )
    .optional()
    .describe('By when.'),
  figures: z
    .array(figure)
    .min(1)
    .optional()
    .describe('What the wizard works out from a date or an amount that the reader typed.'),
  steps: z.array(step).min(1).describe('What to do, in order.'),
  evidence: z.array(line).min(1).optional().describe('What to save before acting.'),
  never: z.array(line).min(1).optional().describe('What breaks policy or costs money.'),
  message: z
    .union([pageId, z.array(pageId).min(1)])
    .optional()
    .describe('The message to send.'),
  worked: text.describe('How to tell that it worked, and by when.'),
  'if-not': text.describe('What to do when it did not.'),
  guide: z
    .string()
    .regex(
      /^[a-z]+\/[a-z0-9-]+(#[a-z0-9-]+)?$/,
      'Write the guide and its heading: orders/changes#pitfalls',
    )
    .describe('The place in a guide that explains it.'),
  aliases: aliases.optional(),
  owner: role.optional().describe('Who does it, where it is not the first of the tree’s roles.'),
  tags,
});

const scale = z.strictObject({
  question: nodeId.describe('A question with an input, whose cases ascend.'),
  outcomes: z
    .array(nodeId)
    .min(1)
    .refine((list) => list.length > 1, 'A scale compares at least two outcomes')
    .describe('Outcomes from the mildest to the most severe.'),
  worst: z
    .enum(['first', 'last'])
    .optional()
    .describe('Which case is the worst: the last one, unless “first” is said.'),
});

const entry = z.strictObject({
  say: text.describe('The situation in the reader’s words.'),
  at: nodeId.describe('The question or outcome it leads to.'),
  urgent: text.optional().describe('A short chip that says how soon: the situation stands first.'),
});

export const tree = z.strictObject({
  title: text.describe('The title of the tree.'),
  situation: text.describe('When to use it, in one sentence.'),
  aliases,
  entries: z.array(entry).min(1).describe('The situations listed on the home page.'),
  guide: pageId.describe('The guide that explains this tree.'),
  order: z.int().positive().describe('Its place among the trees of the area: 1, 2, 3 …'),
  roles: z.array(role).min(1).describe('Who uses it.'),
  start: nodeId.describe('The first question.'),
  long: text.optional().describe('Why its routes may ask more questions than the budget allows.'),
  scales: z
    .array(scale)
    .min(1)
    .optional()
    .describe('Inputs along which the action never gets milder.'),
  questions: z.record(nodeId, question).describe('The questions, by id.'),
  outcomes: z.record(nodeId, outcome).describe('The outcomes, by id.'),
});

export type Tree = z.infer<typeof tree>;
export type Question = z.infer<typeof question>;
export type Option = z.infer<typeof option>;
export type InputCase = z.infer<typeof inputCase>;
export type Outcome = z.infer<typeof outcome>;
export type Step = z.infer<typeof step>;
export type Scale = z.infer<typeof scale>;

const label = z.strictObject({
  label: text.describe('The answer in this language.'),
  hint: text.optional().describe('The second line in this language.'),
});

/** The texts of a tree in another language: the same keys, and nothing but texts. */
export const treeTexts = z.strictObject({
  title: text.describe('The title in this language.'),
  situation: text.describe('The situation in this language.'),
  aliases,
  entries: z
    .array(z.strictObject({ say: text.describe('The situation.'), urgent: text.optional() }))
    .describe('The situations, in the order of the English file.'),
  questions: z.record(
    nodeId,
    z.strictObject({
      ask: text.describe('The question in this language.'),
      help: text.optional().describe('The help in this language.'),
      where: where.optional(),
      aliases: aliases.optional(),
      cases: z.record(nodeId, label).optional().describe('The labels of the cases, by id.'),
      options: z.record(nodeId, label).optional().describe('The labels of the options, by id.'),
    }),
  ),
  outcomes: z.record(
    nodeId,
    z.strictObject({
      do: text.describe('The order to the reader in this language.'),
      why: text.describe('The rule and its reason in this language.'),
      deadline: z
        .strictObject({ text: text.optional(), clock: text.optional() })
        .optional()
        .describe('The texts of the deadline.'),
      figures: z
        .array(z.strictObject({ label: text.describe('What is worked out.') }))
        .optional()
        .describe('The labels of the figures, in the same order.'),
      steps: z
        .array(
          z.union([
            text,
            z.strictObject({
              do: text.describe('What to do.'),
              where: where.optional(),
              note: text.optional(),
            }),
          ]),
        )
        .describe('The steps, as many and in the same order as in English.'),
      evidence: texts.optional().describe('The evidence, in the same order.'),
      never: texts.optional().describe('The “never” list, in the same order.'),
      worked: text.describe('How to tell that it worked.'),
      'if-not': text.describe('What to do when it did not.'),
      aliases: aliases.optional(),
    }),
  ),
});
export type TreeTexts = z.infer<typeof treeTexts>;
