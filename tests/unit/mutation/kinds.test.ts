/**
 * Every kind of slip at some places of a small library, whose checks take a few milliseconds. The real content,
 * where one slip takes a tenth of a second, is broken by `npm run bench:mutation`.
 */
import { describe, expect, it } from 'vitest';
import { type RuleId, RULES } from '../../../src/read/rules.ts';
import { verify } from '../../../src/verify/verify.ts';
import { KINDS } from '../../mutation/kinds/all.ts';
import { isCaught, rulesThatSee, sample } from '../../mutation/try.ts';
import { TODAY } from '../fixture.ts';
import { content } from './library.ts';

const PLACES = 3;

it('nothing is wrong before', () => {
  const said = verify(content.library, { today: TODAY }).filter(
    ({ rule }) => rule !== 'fact-place',
  );
  expect(said).toEqual([]);
});

it('every kind has a place', () => {
  const without = Object.values(KINDS)
    .flat()
    .filter(({ places }) => places(content).length === 0)
    .map(({ slip }) => slip);
  // It takes a tree of eight questions: verify/rules/routes.test.ts has one.
  expect(without).toEqual(['the reason for a long route is deleted']);
});

/** The rules that saw some slip. */
const met = new Set<RuleId>();

describe.each(Object.entries(KINDS))('%s', (_group, kinds) => {
  const sure = kinds.filter(({ caught }) => typeof caught === 'string');
  it.each(sure)('$slip', (kind) => {
    const missed = sample(kind.places(content), PLACES).filter((place) => {
      const rules = rulesThatSee(place, content, TODAY);
      for (const rule of rules) met.add(rule);
      return !isCaught(kind, rules);
    });
    expect(missed.map(({ at }) => at)).toEqual([]);
  });
});

it('every rule sees some slip', ({ skip }) => {
  skip(met.size === 0, 'The slips themselves were not asked for.');
  expect(Object.keys(RULES).filter((rule) => !met.has(rule as RuleId))).toEqual([]);
});
