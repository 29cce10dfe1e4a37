/** Problems as they are printed for people. */
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/read/problem.ts';
import { linesOf, printProblems, totalOf } from '../../../src/verify/print.ts';

const target: Problem = {
  file: 'content/trees/orders/late.yaml',
  line: 2,
  column: 3,
  rule: 'missing-target',
  what: 'There is no question or outcome “promissed”.',
  mend: 'Did you mean “promised”?',
};
const number: Problem = {
  file: 'content/docs/zh-cn/orders/late.mdx',
  line: 1,
  column: 4,
  rule: 'bare-number',
  what: '“3 天” is a bare number.',
  mend: '',
};
const overdue = (file: string, line: number): Problem => ({
  file,
  line,
  column: 1,
  rule: 'fact-overdue',
  what: 'The fact was due.',
  mend: 'Look at its source.',
});
const lineOf = linesOf(
  new Map([
    [target.file, 'options:\n  seller: { label: We do, next: promissed }\n'],
    [number.file, '索赔在 3 天后。\n'],
    ['content/facts/orders.yaml', 'orders.reply-time:\n'],
  ]),
);

describe('errors', () => {
  it('are shown with their line, what is lost and the page about the rule', () => {
    expect(printProblems([target, number], lineOf)).toBe(
      `
content/docs/zh-cn/orders/late.mdx:1:4  “3 天” is a bare number.
    1 | 索赔在 3 天后。
      |       ^
  why   When the policy changes, this place would keep the old number.
  rule  docs/rules/bare-number.md

content/trees/orders/late.yaml:2:3  There is no question or outcome “promissed”.
    2 |   seller: { label: We do, next: promissed }
      |   ^
  mend  Did you mean “promised”?
  why   The reader would click into nothing.
  rule  docs/rules/missing-target.md

2 errors in 2 files.`.slice(1),
    );
  });

  it('are shown without a line where there is none', () => {
    expect(printProblems([{ ...target, file: 'content/i18n/en.yml' }], lineOf)).toBe(
      `
content/i18n/en.yml:2:3  There is no question or outcome “promissed”.
  mend  Did you mean “promised”?
  why   The reader would click into nothing.
  rule  docs/rules/missing-target.md

1 error in 1 file.`.slice(1),
    );
  });

  it('are cut after twenty of a file, but counted in full', () => {
    const many = Array.from({ length: 25 }, (_, i) => ({ ...target, line: i + 1 }));
    const printed = printProblems([...many, { ...target, file: 'z.yaml' }], lineOf).split('\n\n');
    expect(printed).toHaveLength(23);
    expect(printed.slice(20)).toEqual([
      'content/trees/orders/late.yaml  and 5 more.',
      expect.stringMatching(/^z\.yaml:2:3 {2}/),
      '26 errors in 2 files.',
    ]);
  });
});

describe('warnings', () => {
  const warning = overdue('content/facts/orders.yaml', 1);

  it('come after the errors, by rule and in a line each', () => {
    const printed = printProblems([warning, target, { ...warning, line: 30 }], lineOf);
    expect(printed.split('\n\n').slice(1)).toEqual([
      `2 warnings: The reader may act on a number that Amazon has changed. docs/rules/fact-overdue.md
  content/facts/orders.yaml:1:1  The fact was due. Look at its source.
  content/facts/orders.yaml:30:1  The fact was due. Look at its source.`,
      '1 error, 2 warnings in 2 files.',
    ]);
  });

  it('are cut after five of a rule', () => {
    const many = Array.from({ length: 7 }, (_, i) => ({ ...warning, line: i + 1 }));
    expect(printProblems(many, lineOf).split('\n').slice(5)).toEqual([
      '  content/facts/orders.yaml:5:1  The fact was due. Look at its source.',
      '  and 2 more: npm run check:content -- --warnings',
      '',
      '7 warnings in 1 file.',
    ]);
  });

  it('can be shown in full', () => {
    expect(printProblems([warning], lineOf, { warnings: true })).toBe(
      `
content/facts/orders.yaml:1:1  Warning: The fact was due.
    1 | orders.reply-time:
      | ^
  mend  Look at its source.
  why   The reader may act on a number that Amazon has changed.
  rule  docs/rules/fact-overdue.md

1 warning in 1 file.`.slice(1),
    );
  });
});

it('Colours are the business of whoever prints', () => {
  const printed = printProblems([target], lineOf, {
    paint: (style, text) => `<${style}>${text}</>`,
  });
  expect(printed).toBe(
    `
<bold>content/trees/orders/late.yaml:2:3</>  <red>There is no question or outcome “promissed”.</>
<dim>    2 |</>   seller: { label: We do, next: promissed }
<dim>      |</>   <red>^</>
  <dim>mend</>  Did you mean “promised”?
  <dim>why </>  The reader would click into nothing.
  <dim>rule</>  docs/rules/missing-target.md

<bold>1 error in 1 file.</>`.slice(1),
  );
});

it('The total counts errors and warnings apart', () => {
  expect(totalOf([target, target, overdue('a.yaml', 1)])).toBe('2 errors, 1 warning in 2 files.');
});
