/** Facts as a table: values by period and marketplace, texts by language. */
import type { Fact, FactTexts, FactValue } from '../schema/fact.ts';
import { type Language, MARKETPLACES, type Marketplace } from '../schema/terms.ts';
import { addDays } from './days.ts';
import type { Period } from './periods.ts';

export interface CompiledFact {
  id: string;
  area: string;
  unit: Fact['unit'];
  fulfilment: Fact['fulfilment'];
  source: Fact['source'];
  checked: string;
  /** The last day before the source must be looked at again. */
  reviewBy: string;
  confidence: Fact['confidence'];
  owner: Fact['owner'];
  conflicts: NonNullable<Fact['conflicts']>;
  also: NonNullable<Fact['also']>;
  /** Values that are numbers. Empty for a text fact. */
  numbers: Period<number>[];
  texts: Record<Language, { label: string; meaning: string; periods: Period[] }>;
}

export type FactTable = Record<string, CompiledFact>;

/** Compiles one fact with its translation. */
export function compileFact(id: string, fact: Fact, chinese: FactTexts | undefined): CompiledFact {
  const periods = periodsOf(fact.value);
  return {
    id,
    area: id.split('.')[0] ?? '',
    unit: fact.unit,
    fulfilment: fact.fulfilment,
    source: fact.source,
    checked: fact.checked,
    reviewBy: addDays(fact.checked, fact.review),
    confidence: fact.confidence,
    owner: fact.owner,
    conflicts: fact.conflicts ?? [],
    also: fact.also ?? [],
    numbers: fact.unit === 'text' ? [] : (periods as Period<number>[]),
    texts: {
      en: { label: fact.label, meaning: fact.meaning, periods },
      'zh-cn': {
        label: chinese?.label ?? fact.label,
        meaning: chinese?.meaning ?? fact.meaning,
        periods: chinese?.value === undefined ? periods : translated(periods, chinese.value),
      },
    },
  };
}

/** A value in any of the shapes an author may write, as periods. */
export function periodsOf(value: FactValue): Period[] {
  if (!Array.isArray(value)) return [{ values: spread(value) }];
  return value.map(({ from, until, value: inner }) => ({
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    values: spread(inner),
  }));
}

function spread(
  value: number | string | Partial<Record<Marketplace, number | string>>,
): Period['values'] {
  if (typeof value === 'object') return value;
  return Object.fromEntries(MARKETPLACES.map((m) => [m, value]));
}

/** The English periods with the texts of another language. */
function translated(periods: Period[], texts: NonNullable<FactTexts['value']>): Period[] {
  return periods.map((period, index) => {
    const own = Array.isArray(texts) ? texts[index] : texts;
    const text = (m: Marketplace) => (typeof own === 'object' ? own[m] : own);
    const values = Object.entries(period.values).map(([m, value]) => [
      m,
      text(m as Marketplace) ?? value,
    ]);
    return { ...period, values: Object.fromEntries(values) as Period['values'] };
  });
}

/**
 * The days on which the facts can differ: the last day on which one was checked, and every later one on which
 * a period begins or has just ended. Today's date plays no part, so that a proof holds every day.
 */
export function daysOfChange(facts: readonly Fact[]): string[] {
  const first =
    facts
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? '2000-01-01';
  const later = facts
    .flatMap(({ value }) => periodsOf(value))
    .flatMap(({ from, until }) => [from, until === undefined ? undefined : addDays(until, 1)])
    .filter((day) => day !== undefined && day > first);
  return [...new Set([first, ...(later as string[])])].sort();
}
