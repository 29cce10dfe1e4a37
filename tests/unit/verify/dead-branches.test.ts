/**
 * What happened in GOV.UK’s Smart Answers, built again: a date question was given other cases, and the outcome it
 * had led to stayed behind, seen by nobody for over a year (alphagov/smart-answers, pull 1675). In another
 * flow an answer was sent straight to an outcome, past the questions that it had led to (pull 1694).
 */
import { expect, it } from 'vitest';
import { libraryOf } from '../../../src/read/library.ts';
import { isError } from '../../../src/read/problem.ts';
import type { Question, Tree } from '../../../src/schema/tree.ts';
import { verify } from '../../../src/verify/verify.ts';
import { filesOf } from '../../random/library.ts';
import { TODAY, outcomeTexts, questionTexts } from '../../random/texts.ts';

const question = (id: string, answers: Record<string, string>): Question => ({
  ...questionTexts(id),
  options: Object.fromEntries(
    Object.entries(answers).map(([answer, next]) => [answer, { label: `It is ${answer}`, next }]),
  ),
});

const OUTCOMES = ['too-old', 'old-rate', 'new-rate', 'no-pay', 'by-post', 'in-person', 'online'];

/** Redundancy pay by the date of redundancy; for those abroad, who looks after their papers. */
const tree = (): Tree => ({
  title: 'Redundancy pay',
  situation: 'Somebody has lost a job.',
  aliases: ['redundancy'],
  entries: [{ say: 'Somebody has lost a job', at: 'country' }],
  guide: 'orders/redundancy',
  order: 1,
  roles: ['support'],
  start: 'country',
  questions: {
    country: question('country', { home: 'date-of-redundancy', abroad: 'papers' }),
    'date-of-redundancy': {
      ...questionTexts('date-of-redundancy'),
      input: 'date',
      measure: 'days-since',
      cases: [
        { id: 'now', label: 'Not so long ago', 'at-most': 90, next: 'new-rate' },
        { id: 'before', label: 'Some time ago', 'at-most': 450, next: 'old-rate' },
        { id: 'long-ago', label: 'Long ago', otherwise: true, next: 'too-old' },
      ],
    },
    papers: question('papers', { none: 'no-pay', some: 'embassy' }),
    embassy: question('embassy', { near: 'embassy-open', far: 'by-post' }),
    'embassy-open': question('embassy-open', { open: 'in-person', closed: 'online' }),
  },
  outcomes: Object.fromEntries(
    OUTCOMES.map((id) => [
      id,
      { kind: 'act', ...outcomeTexts(id), steps: ['Close the box.'], guide: 'orders/redundancy' },
    ]),
  ),
});

const said = (random: Tree) =>
  verify(libraryOf(filesOf([{ id: 'orders/redundancy', tree: random, facts: {} }])), {
    today: TODAY,
  })
    .filter(isError)
    .map(({ rule, what }) => `${rule}: ${what}`);

it('before the change, all is well', () => {
  expect(said(tree())).toEqual([]);
});

it('after it, the six nodes that nobody can see any more are named, and nothing else is', () => {
  const changed = tree();
  // The rates were merged: the case in the middle is gone, and its outcome was forgotten.
  changed.questions['date-of-redundancy']!.cases!.splice(1, 1);
  // Papers do not matter any more.
  changed.questions['papers']!.options!['some']!.next = 'new-rate';
  expect(said(changed)).toEqual([
    'unreachable-node: No answer on a route from the start leads to the question “embassy”. What only follows it is lost as well: “embassy-open”, “by-post”, “in-person” and “online”.',
    'unreachable-node: No answer on a route from the start leads to the outcome “old-rate”.',
  ]);
});
