/** What readers type, as numbers. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, daysBetween } from '../../../src/compile/days.ts';
import { dueDay, readDate, readNumber, shareOf, today } from '../../../src/run/readings.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('days between two dates', () => {
  it.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-21', '2026-11-22', 1],
    ['2026-11-23', '2026-11-22', -1],
    ['2026-12-31', '2027-01-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2026-01-01', '2027-01-01', 365],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  it.each(['America/New_York', 'Europe/London', 'Europe/Berlin', 'Asia/Tokyo', 'Pacific/Apia'])(
    'are whole where the clocks change: %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      for (const day of ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01']) {
        expect(daysBetween(addDays(day, -1), day)).toBe(1);
        expect(daysBetween(day, addDays(day, 1))).toBe(1);
      }
    },
  );
});

describe('today', () => {
  it.each([
    ['Asia/Tokyo', '2026-11-23'],
    ['Asia/Shanghai', '2026-11-23'],
    ['Europe/London', '2026-11-22'],
    ['America/Los_Angeles', '2026-11-22'],
  ])('is the reader’s day: %s', (zone, day) => {
    vi.stubEnv('TZ', zone);
    expect(today(new Date('2026-11-22T18:30:00Z'))).toBe(day);
  });

  it('has two digits for day and month', () => {
    vi.stubEnv('TZ', 'UTC');
    expect(today(new Date('2026-01-05T12:00:00Z'))).toBe('2026-01-05');
  });
});

describe('a typed date', () => {
  const ON = '2026-11-22';

  it('is a number of days since, or until', () => {
    expect(readDate('2026-11-20', 'days-since', ON)).toBe(2);
    expect(readDate('2026-11-20', 'days-until', ON)).toBe(-2);
    expect(readDate('2026-11-25', 'days-since', ON)).toBe(-3);
    expect(readDate('2026-11-25', 'days-until', ON)).toBe(3);
    expect(readDate(ON, 'days-since', ON)).toBe(0);
  });

  it('may be a leap day', () => {
    expect(readDate('2024-02-29', 'days-since', '2024-03-01')).toBe(1);
  });

  it.each([
    '',
    '22.11.2026',
    '11/22/2026',
    '2026-11-2',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '1999-12-31',
    '2100-01-01',
    '0026-11-22',
    ' 2026-11-22',
    '2026-11-22T10:00',
    '２０２６-11-22',
    'today',
  ])('is none: “%s”', (typed) => {
    expect(readDate(typed, 'days-since', ON)).toBeUndefined();
  });

  // `Date.parse` takes 2026-02-30 for 2 March.
  it.each(['2026-02-30', '2026-02-29', '2026-04-31'])(
    'is none, since the calendar has no such day: %s',
    (typed) => {
      expect(readDate(typed, 'days-since', ON)).toBeUndefined();
    },
  );
});

describe('a typed number', () => {
  it.each([
    ['4', 4],
    ['0', 0],
    ['007', 7],
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['0,05', 0.05],
    ['2,50', 2.5],
    ['2.125', 2.125],
    ['２４', 24],
    ['２．５％', 2.5],
    ['￥１，２００', 1200],
    ['1,234', 1234],
    ['1,234.50', 1234.5],
    ['12,345,678', 12345678],
    ['1 000', 1000],
    [' 5 ', 5],
    ['5 %', 5],
    ['5%', 5],
    ['$1,000', 1000],
    ['12,50 €', 12.5],
    ['£3', 3],
    ['¥1,000', 1000],
  ])('%s is %d', (typed, value) => {
    expect(readNumber(typed)).toBe(value);
  });

  it.each([
    '',
    ' ',
    '-',
    '-3',
    '−3',
    '+3',
    '1.234,5',
    '1,2345',
    '1,23,456',
    '1.2.3',
    '.5',
    '5.',
    '1e5',
    '0x10',
    'NaN',
    'Infinity',
    'five',
    '5 days',
    '½',
    '%',
  ])('is none: “%s”', (typed) => {
    expect(readNumber(typed)).toBeUndefined();
  });

  // A comma before three digits is taken for thousands, but not after a zero.
  it('0,125 is an eighth', () => {
    expect(readNumber('0,125')).toBe(0.125);
  });
});

describe('the last day of a deadline', () => {
  it.each([
    ['2026-11-22', 3, 'days', '2026-11-25'],
    ['2026-11-22', 3, 'calendar-days', '2026-11-25'],
    ['2026-11-22', 0, 'days', '2026-11-22'],
    ['2026-11-22', 24, 'hours', '2026-11-23'],
    ['2026-11-22', 25, 'hours', '2026-11-24'],
    ['2026-11-22', 48, 'hours', '2026-11-24'],
    ['2026-11-22', 30, 'minutes', '2026-11-23'],
    ['2026-12-31', 1, 'days', '2027-01-01'],
    ['2024-02-28', 1, 'days', '2024-02-29'],
    ['2026-03-28', 2, 'days', '2026-03-30'],
  ])('%s and %d %s', (day, amount, unit, due) => {
    expect(dueDay(day, amount, unit)).toBe(due);
  });
});

describe('a deadline in business days', () => {
  // 2026-11-25 is a Wednesday.
  it.each([
    ['2026-11-25', 2, '2026-11-27'],
    ['2026-11-25', 4, '2026-12-01'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-11-29', 2, '2026-12-01'],
    ['2026-11-27', 5, '2026-12-04'],
  ])('leaves out the weekend: %s and %i', (day, days, due) => {
    expect(dueDay(day, days, 'business-days')).toBe(due);
  });
});

describe('a share of an amount', () => {
  it.each([
    [40, 50, 20, 20],
    [19.99, 20, 3.99, 16],
    [100, 28.7, 28.7, 71.3],
    [0.01, 50, 0, 0.01],
    [1000, 100, 1000, 0],
    [1.1, 10, 0.11, 0.99],
  ])('of %d is %d%%: never more, and nothing is lost', (amount, percent, share, rest) => {
    expect(shareOf(amount, percent)).toEqual({ share, rest });
  });
});
