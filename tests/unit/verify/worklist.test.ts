/** What is due, from facts and warnings. */
import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../../src/compile/handbook.ts';
import type { Problem } from '../../../src/read/problem.ts';
import { concerning, filesOf, worklistOf } from '../../../src/verify/worklist.ts';
import { FACTS, GUIDE_ZH, MESSAGE_ZH, TREE, TREE_ZH, libraryWith } from '../fixture.ts';

const { facts, trees } = compileHandbook(libraryWith());
const tree = trees['orders/late-parcel']!;

const idsOn = (day: string) => {
  const { overdue, soon, next } = worklistOf(facts, { day, warnings: [] });
  return { overdue: overdue.map(({ id }) => id), soon: soon.map(({ id }) => id), next };
};
/** The last day on which the first fact of the fixture is in date. */
const first = Object.values(facts)
  .map(({ reviewBy }) => reviewBy)
  .sort()[0]!;
const due = Object.values(facts)
  .filter(({ reviewBy }) => reviewBy === first)
  .map(({ id }) => id);
const dayFrom = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

describe('a fact', () => {
  it('is on no list long before its review', () => {
    expect(idsOn(dayFrom(first, -31))).toEqual({ overdue: [], soon: [], next: first });
  });

  it('is due soon for thirty days, its last day included', () => {
    expect(idsOn(dayFrom(first, -30)).soon).toEqual(expect.arrayContaining(due));
    expect(idsOn(first)).toMatchObject({
      overdue: [],
      soon: expect.arrayContaining(due) as unknown,
    });
  });

  it('is overdue from the next day on', () => {
    const { overdue, soon } = idsOn(dayFrom(first, 1));
    expect(overdue.toSorted()).toEqual(due.toSorted());
    expect(soon).not.toEqual(expect.arrayContaining(due));
  });

  it('that Amazon does not confirm is on a list of its own, whatever the day', () => {
    const { unconfirmed } = worklistOf(facts, { day: '2026-12-01', warnings: [] });
    expect(unconfirmed.map(({ id }) => id).toSorted()).toEqual(
      Object.values(facts)
        .filter(({ confidence }) => confidence === 'secondary')
        .map(({ id }) => id)
        .toSorted(),
    );
  });
});

describe('a warning', () => {
  const warn = (file: string, rule: Problem['rule']): Problem => ({
    file,
    line: 1,
    column: 1,
    rule,
    what: 'What is wrong.',
    mend: 'How to mend it.',
  });
  const old = warn(TREE_ZH, 'outdated-translation');
  const other = warn(TREE, 'reading-grade');
  const overdue = warn(FACTS, 'fact-overdue');

  it('is sorted by what is to be done; an overdue fact is not listed twice', () => {
    const work = worklistOf(facts, { day: '2026-12-01', warnings: [old, other, overdue] });
    expect(work).toMatchObject({ translations: [old], others: [other] });
  });

  it('concerns a tree if it is about its file, its guide or its messages, in any language', () => {
    const elsewhere = warn('content/trees/orders/other.yaml', 'reading-grade');
    const about = [old, other, warn(GUIDE_ZH, 'outdated-translation')];
    const message = warn(MESSAGE_ZH, 'outdated-translation');
    expect(concerning(filesOf(tree), [...about, elsewhere, message])).toEqual([...about, message]);
  });
});
