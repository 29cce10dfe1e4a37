/** Problems as other programs read them. */
import { expect, it } from 'vitest';
import type { Problem } from '../../../src/read/problem.ts';
import { asAnnotations, asJson } from '../../../src/verify/formats.ts';

const share: Problem = {
  file: 'content/docs/orders/a,b:c.mdx',
  line: 3,
  column: 7,
  rule: 'bare-number',
  what: '“4%”\nis a bare number: use a fact.',
  mend: 'Write <Fact />.',
};
const overdue: Problem = {
  file: 'content/facts/orders.yaml',
  line: 1,
  column: 1,
  rule: 'fact-overdue',
  what: 'The fact was due.',
  mend: '',
};

it('A GitHub workflow gets a command a problem, with what it would misread written otherwise', () => {
  expect(asAnnotations([overdue, share])).toBe(
    [
      '::error file=content/docs/orders/a%2Cb%3Ac.mdx,line=3,col=7,title=bare-number::“4%25”%0Ais a bare number: use a fact. Write <Fact />.%0AWhen the policy changes, this place would keep the old number.%0Adocs/rules/bare-number.md',
      '::warning file=content/facts/orders.yaml,line=1,col=1,title=fact-overdue::The fact was due.%0AThe reader may act on a number that Amazon has changed.%0Adocs/rules/fact-overdue.md',
      '1 error, 1 warning in 2 files.',
    ].join('\n'),
  );
});

it('JSON holds the level, what is lost, the page and the line', () => {
  const lineOf = (file: string) => (file === overdue.file ? 'orders.reply-time:\r' : undefined);
  expect(JSON.parse(asJson([overdue, share], lineOf))).toEqual([
    {
      ...share,
      level: 'error',
      why: 'When the policy changes, this place would keep the old number.',
      docs: 'docs/rules/bare-number.md',
      source: null,
    },
    {
      ...overdue,
      level: 'warning',
      why: 'The reader may act on a number that Amazon has changed.',
      docs: 'docs/rules/fact-overdue.md',
      source: 'orders.reply-time:',
    },
  ]);
  expect(asJson([], lineOf)).toBe('[]');
});
