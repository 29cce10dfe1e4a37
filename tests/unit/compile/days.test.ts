/** Business days: weekends do not count, and are reached with the Monday after them. */
import { describe, expect, it } from 'vitest';
import { addBusinessDays, addDays, businessDaysBetween } from '../../../src/compile/days.ts';

// A Wednesday.
const WEDNESDAY = '2026-11-25';

describe('business days', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 3],
    [5, 3],
    [6, 4],
    [7, 5],
    [14, 10],
    [-1, -1],
    [-2, -2],
    [-7, -5],
  ])('from a Wednesday to %i days later: %i', (days, count) => {
    expect(businessDaysBetween(WEDNESDAY, addDays(WEDNESDAY, days))).toBe(count);
  });

  it('agree with the day on which a time ends', () => {
    for (let start = 0; start < 7; start++) {
      const from = addDays(WEDNESDAY, start);
      for (let days = 0; days < 40; days++) {
        const to = addDays(from, days);
        const fewest = [...Array(40).keys()].find((n) => addBusinessDays(from, n) >= to);
        expect(businessDaysBetween(from, to)).toBe(fewest);
      }
    }
  });

  it('are counted by weeks for a date decades away', () => {
    expect(businessDaysBetween(WEDNESDAY, addDays(WEDNESDAY, 7 * 3800))).toBe(5 * 3800);
  });
});
