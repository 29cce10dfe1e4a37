/** Two deadlines compared: which is the longer one, in hours, days and business days. */
import { expect, it } from 'vitest';
import type { Fact, Unit } from '../../../src/schema/fact.ts';
import { longerIn } from '../../../src/verify/deadlines.ts';

const fact = (value: number, unit: Unit): Fact => ({
  label: 'A time',
  value,
  unit,
  meaning: 'How long.',
  fulfilment: 'both',
  source: { url: 'https://example.com/', publisher: 'Example', title: 'Example' },
  checked: '2026-11-22',
  review: 180,
  confidence: 'official',
  owner: 'support',
});

it.each<[Fact, Fact, boolean]>([
  [fact(24, 'hours'), fact(2, 'days'), true],
  [fact(48, 'hours'), fact(2, 'days'), false],
  // A week has five of them.
  [fact(4, 'business-days'), fact(6, 'calendar-days'), true],
  [fact(5, 'business-days'), fact(7, 'calendar-days'), false],
  [fact(5, 'days'), fact(4, 'business-days'), true],
])('%o and %o', (first, second, longer) => {
  expect(longerIn(['us'], first, second) !== undefined).toBe(longer);
});
