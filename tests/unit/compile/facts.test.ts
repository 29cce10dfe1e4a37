/** Facts as a table: values by period and marketplace, texts by language. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/compile/days.ts';
import { compileFact, periodsOf } from '../../../src/compile/facts.ts';
import { periodOn, valueOn } from '../../../src/compile/periods.ts';
import type { Fact } from '../../../src/schema/fact.ts';

const fact = (value: Fact['value'], unit: Fact['unit'] = 'days'): Fact => ({
  label: 'A limit',
  value,
  unit,
  meaning: 'It runs.',
  fulfilment: 'fbm',
  source: { url: 'https://example.com/', publisher: 'Example', title: 'Limits' },
  checked: '2026-11-22',
  review: 180,
  confidence: 'official',
  owner: 'support',
});

const CHANGE: Fact['value'] = [
  { until: '2026-12-31', value: 24 },
  { from: '2027-01-01', value: { us: 12, uk: 24 } },
];

describe('the periods of a value', () => {
  it('one value holds everywhere and always', () => {
    expect(periodsOf(24)).toEqual([{ values: { us: 24, uk: 24, eu: 24, jp: 24 } }]);
  });

  it('a marketplace without a value stays without one', () => {
    expect(periodsOf({ us: 30, jp: 5 })).toEqual([{ values: { us: 30, jp: 5 } }]);
  });

  it('an announced change has two', () => {
    expect(periodsOf(CHANGE)).toEqual([
      { until: '2026-12-31', values: { us: 24, uk: 24, eu: 24, jp: 24 } },
      { from: '2027-01-01', values: { us: 12, uk: 24 } },
    ]);
  });
});

describe('the value on a day', () => {
  const periods = periodsOf(CHANGE);

  it.each([
    ['2020-01-01', 24],
    ['2026-12-31', 24],
    ['2027-01-01', 12],
    ['2030-01-01', 12],
  ])('on %s is %i in the US', (day, value) => {
    expect(valueOn(periods, 'us', day)).toBe(value);
  });

  it('is not confirmed where the period names no value', () => {
    expect(valueOn(periods, 'jp', '2026-12-31')).toBe(24);
    expect(valueOn(periods, 'jp', '2027-01-01')).toBeUndefined();
  });

  it('is not confirmed before the first period and after the last', () => {
    const bounded = periodsOf([{ from: '2026-02-01', until: '2026-02-28', value: 1 }]);
    expect(periodOn(bounded, '2026-01-31')).toBeUndefined();
    expect(periodOn(bounded, '2026-02-01')?.values.us).toBe(1);
    expect(periodOn(bounded, '2026-02-28')?.values.us).toBe(1);
    expect(periodOn(bounded, '2026-03-01')).toBeUndefined();
  });
});

describe('a compiled fact', () => {
  it('names its area and the last day before the next check', () => {
    const compiled = compileFact('orders.limit', fact(24), undefined);
    expect([compiled.area, compiled.reviewBy]).toEqual(['orders', '2027-05-21']);
  });

  it('has numbers, or words, but never both', () => {
    expect(compileFact('orders.limit', fact(24), undefined).numbers).toHaveLength(1);
    expect(compileFact('orders.limit', fact('soon', 'text'), undefined).numbers).toEqual([]);
  });

  it('takes the Chinese label and meaning, and the number as it is', () => {
    const { texts } = compileFact('orders.limit', fact(24), { label: '限制', meaning: '起算。' });
    expect(texts['zh-cn']).toEqual({ label: '限制', meaning: '起算。', periods: texts.en.periods });
  });

  const words = (value: Fact['value'], chinese: string | string[] | { us?: string; uk?: string }) =>
    compileFact('orders.limit', fact(value, 'text'), { label: '限', meaning: '义', value: chinese })
      .texts['zh-cn'].periods;

  it('takes one Chinese text for all marketplaces', () => {
    expect(words('soon', '很快')).toEqual([
      { values: { us: '很快', uk: '很快', eu: '很快', jp: '很快' } },
    ]);
  });

  it('takes a Chinese text for each marketplace of the English one', () => {
    expect(words({ us: 'here', uk: 'there' }, { us: '这', uk: '那' })).toEqual([
      { values: { us: '这', uk: '那' } },
    ]);
  });

  it('takes a Chinese text for each period', () => {
    const periods = words(
      [
        { until: '2026-12-31', value: 'old' },
        { from: '2027-01-01', value: { us: 'new' } },
      ],
      ['旧', '新'],
    );
    expect(periods.map(({ from, until, values }) => [from, until, values.us])).toEqual([
      [undefined, '2026-12-31', '旧'],
      ['2027-01-01', undefined, '新'],
    ]);
  });

  it('keeps the English text where Chinese has none', () => {
    expect(words({ us: 'here', uk: 'there' }, { us: '这' })).toEqual([
      { values: { us: '这', uk: 'there' } },
    ]);
  });
});

describe('days are added', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-11-01', -1, '2026-10-31'],
  ])('%s and %i', (day, days, result) => {
    expect(addDays(day, days)).toBe(result);
  });
});
