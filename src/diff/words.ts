/** Values, ranges and places in words, for the printed difference. */
import type { Measure, Question } from '../schema/tree.ts';
import { MARKETPLACES } from '../schema/terms.ts';
import type { Range } from './values.ts';
import type { Where } from './where.ts';

const SIGNS: Record<string, [before: string, after: string]> = {
  percent: ['', '%'],
  usd: ['$', ''],
  gbp: ['£', ''],
  eur: ['€', ''],
  jpy: ['¥', ''],
  text: ['', ''],
};

/** `24 hours`, `1%`, `$750`, or “not confirmed” without a value. */
export function valueWords(value: number | string | undefined, unit: string): string {
  if (value === undefined) return 'not confirmed';
  const words = unit.replace('-', ' ');
  const [before, after] = SIGNS[unit] ?? ['', ` ${value === 1 ? words.replace(/s$/, '') : words}`];
  return `${before}${String(value)}${after}`;
}

/** `In us, uk, until 2026-12-31`; `Everywhere`. */
export function whereWords({ marketplaces, spans = [] }: Where): string {
  const places =
    marketplaces.length === MARKETPLACES.length ? 'Everywhere' : `In ${marketplaces.join(', ')}`;
  const times = spans.map(({ from, until }) => {
    if (from === undefined) return `until ${until ?? ''}`;
    return until === undefined ? `from ${from}` : `from ${from} until ${until}`;
  });
  return times.length === 0 ? places : `${places}, ${times.join(' and ')}`;
}

/** The values that can be typed between two cuts: `3 to 4 days ago`, `750 to under 800`. */
export function rangeWords(range: Range, question: Question): string {
  return question.input === 'date'
    ? dayWords(range, question.measure ?? 'days-since')
    : numberWords(range, question.unit);
}

/** Days are whole: the range ends on the day before its upper cut. */
function dayWords({ from, to }: Range, measure: Measure): string {
  const until = measure === 'days-until';
  const unit = measure === 'business-days-since' ? 'business day' : 'day';
  const first = from?.value;
  const last = to === undefined ? undefined : to.value - 1;
  const day = (n: number) => {
    const ago = until ? -n : n;
    if (ago === 0) return 'today';
    const days = `${String(Math.abs(ago))} ${Math.abs(ago) === 1 ? unit : `${unit}s`}`;
    return ago > 0 ? `${days} ago` : `in ${days}`;
  };
  const [higher, lower] = until ? ['or later', 'or earlier'] : ['or earlier', 'or later'];
  if (first === undefined && last === undefined) return 'any day';
  if (first === undefined) return `${day(last!)} ${lower}`;
  if (last === undefined) return `${day(first)} ${higher}`;
  if (first === last) return day(first);
  const [near, far] = [first, last].sort((a, b) => Math.abs(a) - Math.abs(b));
  if (first * last <= 0) return `${day(first)} to ${day(last)}`;
  return day(far!).replace(/\d+/, `${String(Math.abs(near!))} to $&`);
}

/** Numbers are not whole: whether a bound itself belongs to the range is said. */
function numberWords({ from, to }: Range, unit: string | undefined): string {
  const number = (n: number) => (unit === undefined ? String(n) : valueWords(n, unit));
  const open = from === undefined || (from.value === 0 && !from.after);
  if (open && to === undefined) return 'any number';
  if (open && to!.value > 0) return `${to!.after ? 'up to' : 'under'} ${number(to!.value)}`;
  if (to === undefined) {
    return from!.after ? `over ${number(from!.value)}` : `${number(from!.value)} or more`;
  }
  if (from!.value === to.value) return `exactly ${number(to.value)}`;
  const begin = from!.after ? `over ${number(from!.value)}` : number(from!.value);
  return `${begin} ${from!.after ? 'and ' : 'to '}${to.after ? (from!.after ? 'up to ' : '') : 'under '}${number(to.value)}`;
}
