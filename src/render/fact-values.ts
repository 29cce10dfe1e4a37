/** The value of a fact in words, grouped by marketplace. */
import type { CompiledFact } from '../compile/facts.ts';
import { periodOn } from '../compile/periods.ts';
import type { Unit } from '../schema/fact.ts';
import { LANGUAGE_TAGS, type Language, MARKETPLACES, type Marketplace } from '../schema/terms.ts';
import type { Say } from './words.ts';

export interface ValueGroup {
  marketplaces: Marketplace[];
  text: string;
  confirmed: boolean;
}

const INTL_UNITS: Partial<Record<Unit, string>> = {
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  percent: 'percent',
};
const CURRENCIES: Partial<Record<Unit, string>> = {
  usd: 'USD',
  gbp: 'GBP',
  eur: 'EUR',
  jpy: 'JPY',
};

/** A number with its unit: “24 hours”, “2.5%”, “7 business days”. */
export function showNumber(value: number, unit: Unit, language: Language, say: Say): string {
  const tag = LANGUAGE_TAGS[language];
  const currency = CURRENCIES[unit];
  if (currency) {
    return new Intl.NumberFormat(tag, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: 0,
    }).format(value);
  }
  const intl = INTL_UNITS[unit];
  if (intl) {
    const unitDisplay = unit === 'percent' ? 'short' : 'long';
    return new Intl.NumberFormat(tag, { style: 'unit', unit: intl, unitDisplay }).format(value);
  }
  if (unit === 'calendar-days') return say('unit.calendar-days', { n: value });
  if (unit === 'business-days') return say('unit.business-days', { n: value });
  if (unit === 'orders') return say('unit.orders', { n: value });
  return String(value);
}

/** Groups of marketplaces that share a value on `day`; the unconfirmed ones say so, one by one. */
export function valueGroups(
  fact: CompiledFact,
  language: Language,
  say: Say,
  day: string,
): ValueGroup[] {
  const values = periodOn(fact.texts[language].periods, day)?.values ?? {};
  const groups = new Map<string, ValueGroup>();
  for (const marketplace of MARKETPLACES) {
    const value = values[marketplace];
    const confirmed = value !== undefined;
    const text =
      typeof value === 'number'
        ? showNumber(value, fact.unit, language, say)
        : (value ?? say('fact.unconfirmed', { marketplace: say(`marketplace.${marketplace}`) }));
    const key = `${String(confirmed)} ${text}`;
    const group = groups.get(key) ?? { marketplaces: [], text, confirmed };
    group.marketplaces.push(marketplace);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * The values in words, with the marketplaces where they differ: `30 minutes (US, EU) / 5 minutes (Japan)`.
 * What is said for some marketplaces only takes their values alone.
 */
export function valuesText(
  fact: CompiledFact | undefined,
  language: Language,
  say: Say,
  day: string,
  among: readonly Marketplace[] = MARKETPLACES,
): string {
  if (!fact) return '';
  const groups = valueGroups(fact, language, say, day)
    .map((group) => ({
      ...group,
      marketplaces: group.marketplaces.filter((m) => among.includes(m)),
    }))
    .filter(({ marketplaces }) => marketplaces.length > 0);
  const confirmed = groups.filter((group) => group.confirmed);
  const [first] = confirmed;
  if (!first) return groups[0]?.text ?? '';
  if (groups.length === 1) return first.text;
  return confirmed
    .map(({ text, marketplaces }) => {
      const names = marketplaces.map((m) => say(`marketplace.short.${m}`));
      return `${text} (${names.join(say('list.comma'))})`;
    })
    .join(' / ');
}

/** The change that is announced next after `day`, if any: its first day and its values. */
export function announced(fact: CompiledFact, language: Language, say: Say, day: string) {
  const next = fact.texts[language].periods
    .map((p) => p.from)
    .filter((from) => from !== undefined)
    .find((from) => from > day);
  return next === undefined
    ? undefined
    : { from: next, groups: valueGroups(fact, language, say, next) };
}
