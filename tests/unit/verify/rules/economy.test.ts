/** Budgets: routes, answers, labels, the reading grade. The length of a route stands in routes.test.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  GRADE,
  LABEL_LENGTH,
  MEAN_QUESTIONS,
  MOST_OPTIONS,
  MOST_QUESTIONS,
} from '../../../../src/verify/budgets.ts';
import { type Edits, GUIDE, TREE, TREE_ZH, all, problemsWith, swap } from '../../fixture.ts';

/** Questions before the first one, each with one answer that goes on and one that does not. */
const before = (length: number, unknown: string): Edits => ({
  [TREE]: all(
    swap('start: shipper', 'start: chain-1'),
    swap('long: One route asks about the amount as well.\n', ''),
    swap(
      '\noutcomes:\n',
      Array.from(
        { length },
        (_, i) =>
          `\n  chain-${i + 1}:\n    ask: Number ${i + 1}?\n    options:\n      yes: { label: Yes, next: ${i + 1 < length ? `chain-${i + 2}` : 'shipper'} }\n      unknown: { label: I can’t tell, next: ${unknown} }\n`,
      ).join('') + '\noutcomes:\n',
    ),
  ),
  [TREE_ZH]: swap(
    '\noutcomes:\n',
    Array.from(
      { length },
      (_, i) =>
        `\n  chain-${i + 1}:\n    ask: 第 ${i + 1} 题\n    options:\n      yes: { label: 是 }\n      unknown: { label: 不知道 }\n`,
    ).join('') + '\noutcomes:\n',
  ),
});

/** So many more answers of the first question, in English and Chinese. */
const answers = (length: number, only = ''): Edits => ({
  [TREE]: swap(
    '      unknown: { label: I can’t tell, next: leave-it }\n',
    '      unknown: { label: I can’t tell, next: leave-it }\n' +
      Array.from(
        { length },
        (_, i) => `      more-${i}: { label: More ${i}, next: wait${only} }\n`,
      ).join(''),
  ),
  [TREE_ZH]: swap(
    '      unknown: { label: 看不出来 }\n',
    '      unknown: { label: 看不出来 }\n' +
      Array.from({ length }, (_, i) => `      more-${i}: { label: 更多 ${i} }\n`).join(''),
  ),
});

describe('the mean of the routes', () => {
  const priced = swap(
    'prime: { label: We do with Prime, next: promised, only: [us, uk] }',
    'prime: { label: We do with Prime, next: share, only: [us, uk] }',
  );
  const late = (edits: Edits): Edits => ({
    ...edits,
    // Routes that end early lead on instead.
    [TREE]: all(
      edits[TREE]!,
      priced,
      swap('hint: Today counts, next: wait }', 'hint: Today counts, next: share }'),
      swap('label: Longer ago, next: leave-it }', 'label: Longer ago, next: share }'),
      swap(
        "{fact:orders.claim-opens} ago', next: wait }",
        "{fact:orders.claim-opens} ago', next: share }",
      ),
      swap('hint: No date there, next: wait }', 'hint: No date there, next: refund }'),
    ),
  });

  it('is within the budget', () => {
    expect(problemsWith(late(before(1, 'wait')))).toEqual([]);
  });

  it('is over the budget', () => {
    expect(problemsWith(late(before(3, 'wait')))).toEqual([
      'content/trees/orders/late-parcel.yaml:12:1  A route asks 5.8 questions in the mean. Ask first what ends most routes, or make two trees (at most 5.5), or give the reason with “long:”.',
    ]);
  });

  it('may be over it with a reason', () => {
    const edits = late(before(3, 'wait'));
    expect(
      problemsWith({
        ...edits,
        [TREE]: all(edits[TREE]!, swap('start:', 'long: A reason.\nstart:')),
      }),
    ).toEqual([]);
  });
});

describe('the answers of a question', () => {
  it('may be six', () => {
    expect(problemsWith(answers(2))).toEqual([]);
  });

  it('are not seven', () => {
    expect(problemsWith(answers(3))).toEqual([
      'content/trees/orders/late-parcel.yaml:19:5  The question “shipper” has 7 answers. Merge answers that lead to the same advice, or ask in two questions (at most 6).',
    ]);
  });

  it('count only where they can be taken', () => {
    expect(problemsWith(answers(3, ', only: [jp]'))).toEqual([]);
    expect(problemsWith(answers(3, ', only: [us]'))).toHaveLength(1);
  });
});

describe('a short text', () => {
  const LONG = 'x'.repeat(51);
  const slips: [slip: string, edits: Edits, printed: string[]][] = [
    [
      'a long answer',
      { [TREE]: swap('label: Amazon (FBA)', `label: ${LONG}`) },
      [
        `content/trees/orders/late-parcel.yaml:20:17  “${LONG}” has 51 characters. Shorten it to 50, or move the detail to a “hint:”.`,
      ],
    ],
    [
      'a long case, with a fact',
      {
        [TREE]: swap(
          'label: At or under the limit',
          "label: 'At or under the limit of {fact:orders.defect-limit}, and never over it'",
        ),
        [TREE_ZH]: swap('label: 不超上限', "label: '不超 {fact:orders.defect-limit}'"),
      },
      [
        'content/trees/orders/late-parcel.yaml:43:51  “At or under the limit of {fact:orders.defect-limit}, and never over it” has 51 characters. Shorten it to 50, or move the detail to a “hint:”.',
      ],
    ],
    [
      'a long situation',
      { [TREE]: swap('say: The claim is there', `say: ${LONG}`) },
      [`content/trees/orders/late-parcel.yaml:6:7  “${LONG}” has 51 characters. Shorten it to 50.`],
    ],
    [
      'a long chip',
      { [TREE]: swap('urgent: today', 'urgent: today or at the latest tomorrow') },
      [
        'content/trees/orders/late-parcel.yaml:5:45  “today or at the latest tomorrow” has 31 characters. Shorten it to 20.',
      ],
    ],
    [
      'a long deadline',
      { [TREE]: swap('text: This week', `text: ${LONG}`) },
      [
        `content/trees/orders/late-parcel.yaml:68:17  “${LONG}” has 51 characters. Shorten it to 50.`,
      ],
    ],
    [
      'a long answer in Chinese',
      { [TREE_ZH]: swap('label: 亚马逊（FBA）', `label: ${'长'.repeat(21)}`) },
      [
        `content/trees/zh-cn/orders/late-parcel.yaml:15:17  “${'长'.repeat(21)}” has 21 characters. Shorten it to 20, or move the detail to a “hint:”.`,
      ],
    ],
    [
      'a long chip in Chinese',
      { [TREE_ZH]: swap('urgent: 今天', 'urgent: 今天，最迟明天上午') },
      [
        'content/trees/zh-cn/orders/late-parcel.yaml:5:19  “今天，最迟明天上午” has 9 characters. Shorten it to 8.',
      ],
    ],
  ];

  it.each(slips)('%s', (_slip, edits, printed) => {
    expect(problemsWith(edits)).toEqual(printed);
  });

  it('counts two Latin letters in Chinese as one', () => {
    const label = `${'长'.repeat(10)}${'x'.repeat(20)}`;
    expect(problemsWith({ [TREE_ZH]: swap('label: 亚马逊（FBA）', `label: ${label}`) })).toEqual(
      [],
    );
  });

  it('may have a long hint', () => {
    expect(problemsWith({ [TREE]: swap('hint: Today counts', `hint: ${LONG}`) })).toEqual([]);
  });
});

describe('the reading grade', () => {
  const HARD =
    'Notwithstanding the considerable inconvenience, communicate the authorization comprehensively to the responsible organisation, including supplementary documentation, administrative particulars and confirmation.';

  it('of an outcome is told with its longest words', () => {
    expect(problemsWith({ [TREE]: swap('why: Others decide about it.', `why: ${HARD}`) })).toEqual([
      'content/trees/orders/late-parcel.yaml:55:3  The words of “leave-it” have the reading grade 18.8; the budget is 7. Write plainer words for “considerable”, “authorization” and “comprehensively”.',
    ]);
  });

  it('of a question leaves its answers out, which would hide a hard sentence', () => {
    expect(
      problemsWith({ [TREE]: swap('help: It decides who answers.', `help: ${HARD}`) }),
    ).toEqual([
      'content/trees/orders/late-parcel.yaml:14:3  The words of “shipper” have the reading grade 18.3; the budget is 7. Write plainer words for “considerable”, “authorization” and “comprehensively”.',
    ]);
  });

  it('of a guide is told section by section', () => {
    expect(problemsWith({ [GUIDE]: swap('## Limits\n', `## Limits\n\n${HARD}\n`) })).toEqual([
      'content/docs/orders/late.mdx:22:1  The words of “Limits” have the reading grade 19.8; the budget is 7. Write plainer words for “considerable”, “authorization” and “comprehensively”.',
    ]);
    expect(problemsWith({ [GUIDE]: swap('Answer within', `${HARD} Answer within`) })[0]).toMatch(
      /late\.mdx:1:1 {2}The words of the introduction have the reading grade/,
    );
  });

  it('does not count facts, paths, and the names that Amazon gave', () => {
    const said = (names: string) =>
      `Ask ${names} first. Then wait for ${names} here. Do you see ${names} now? Tell us at once. Do not ask ${names} again. Wait for the day, and look at it.`;
    const why = (names: string) => ({
      [TREE]: swap('why: Others decide about it.', `why: "${said(names)}"`),
    });
    expect(problemsWith(why('Amazon Customer Service'))).toEqual([]);
    expect(
      problemsWith({
        ...why('{fact:orders.claim-page}'),
        [TREE_ZH]: swap('why: 由别人决定。', "why: '问{fact:orders.claim-page}。'"),
      }),
    ).toEqual([]);
    expect(problemsWith(why('`Performance › Customer Satisfaction`'))).toEqual([]);
    expect(problemsWith(why('extraordinary customer satisfaction representatives'))).toHaveLength(
      1,
    );
  });

  it('of long sentences says so', () => {
    const long =
      'The one who sends it has to look at the box, at the label, at the name, at the date and at the place, and then you and the sender talk about what you saw and what you want to do next, before you answer the buyer who asked about it, or the carrier who lost it on the way.';
    expect(
      problemsWith({
        [TREE]: swap('why: Others decide about it.', `why: ${long} ${long} ${long}`),
      }),
    ).toEqual([
      'content/trees/orders/late-parcel.yaml:55:3  The words of “leave-it” have the reading grade 8.9; the budget is 7. Write shorter sentences (now 27 words in the mean), and plainer words for “carrier”.',
    ]);
  });

  it('is not taken of a few words', () => {
    const few =
      'Notwithstanding communication, administrative authorization necessitates documentation.';
    expect(problemsWith({ [TREE]: swap('help: It decides who answers.', `help: ${few}`) })).toEqual(
      [],
    );
  });
});

it('CONTRIBUTING.md tells authors the same numbers', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../../CONTRIBUTING.md'), 'utf8');
  const [, table = ''] = /\n### Budgets\n([^]*?)\n#/.exec(text) ?? [];
  const numbers = table
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => (line.split('|')[2]!.match(/[\d.]+/g) ?? []).map(Number));
  const { en, 'zh-cn': chinese } = LABEL_LENGTH;
  expect(new Set([en.answer, en.situation, en.deadline]).size).toBe(1);
  expect(GRADE.node).toBe(GRADE.section);
  expect(numbers.filter((list) => list.length > 0)).toEqual([
    [MOST_QUESTIONS, MEAN_QUESTIONS],
    [MOST_OPTIONS],
    [en.answer, chinese.answer],
    [en.urgent, chinese.urgent],
    [GRADE.node],
  ]);
});
