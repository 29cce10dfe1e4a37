/** Where and when a difference holds: marketplaces, and spans of days. */
import { addDays } from '../compile/days.ts';
import { MARKETPLACES, type Marketplace } from '../schema/terms.ts';

/** Days between two, both included; open where there is none. */
export interface Span {
  from?: string;
  until?: string;
}

export interface Where {
  marketplaces: Marketplace[];
  /** Absent: on every day. */
  spans?: Span[];
}

/** Collects what was found in single marketplaces on single days, and says of each thing where it holds. */
export class Tally<T> {
  readonly #days: readonly string[];
  readonly #found = new Map<string, { value: T; days: Map<Marketplace, Set<number>> }>();

  /** @param days the first day of each stretch of days, in order; a stretch ends where the next begins */
  constructor(days: readonly string[]) {
    this.#days = days;
  }

  add(value: T, marketplace: Marketplace, day: string): void {
    const key = JSON.stringify(value);
    const entry = this.#found.get(key) ?? { value, days: new Map<Marketplace, Set<number>>() };
    const days = entry.days.get(marketplace) ?? new Set();
    this.#found.set(key, entry);
    entry.days.set(marketplace, days.add(this.#days.indexOf(day)));
  }

  /** Each thing in the order in which it was met; twice where it holds at other times in other marketplaces. */
  all(): { value: T; where: Where }[] {
    return [...this.#found.values()].flatMap(({ value, days }) => {
      const alike = new Map<string, Marketplace[]>();
      for (const marketplace of MARKETPLACES) {
        const key = [...(days.get(marketplace) ?? [])].join();
        if (key !== '') alike.set(key, [...(alike.get(key) ?? []), marketplace]);
      }
      return [...alike].map(([key, marketplaces]) => {
        const spans = this.#spans(key.split(',').map(Number));
        return { value, where: { marketplaces, ...(spans ? { spans } : {}) } };
      });
    });
  }

  #spans(stretches: readonly number[]): Span[] | undefined {
    if (stretches.length === this.#days.length) return undefined;
    const spans: Span[] = [];
    for (const [index, day] of this.#days.entries()) {
      if (!stretches.includes(index)) continue;
      const next = this.#days[index + 1];
      const until = next === undefined ? {} : { until: addDays(next, -1) };
      const last = spans.at(-1);
      if (last && stretches.includes(index - 1)) {
        spans[spans.length - 1] = {
          ...(last.from === undefined ? {} : { from: last.from }),
          ...until,
        };
      } else {
        spans.push({ ...(index === 0 ? {} : { from: day }), ...until });
      }
    }
    return spans;
  }
}
