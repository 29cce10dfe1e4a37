/** The answers of a typed question as cases that cover every value once, with the facts that they compare with. */
import type { Bound } from '../../src/compile/cases.ts';
import { addDays } from '../../src/compile/days.ts';
import type { Fact, FactValue } from '../../src/schema/fact.ts';
import { MARKETPLACES, type Marketplace } from '../../src/schema/terms.ts';
import type { InputCase } from '../../src/schema/tree.ts';
import { type BoundPlan, type QuestionPlan } from './plan.ts';
import { type Slot, placesIn } from './shape.ts';
import { factWith, labelOf } from './texts.ts';

/** The days on which a fact may change: before it was checked, and after. */
const CHANGES = ['2026-06-01', '2027-01-01', '2027-03-15'];

/** Limits lie so far apart that what is added to them never changes their order. */
const STEP = 12;

type Unit = Fact['unit'];

/** The units that facts of a question may have; a number has the first. */
export function unitsOf(input: QuestionPlan['input'], index: number): Unit[] {
  if (input === 'money') return ['usd', 'gbp', 'eur', 'jpy'];
  if (input === 'number') return [(['percent', 'orders', 'hours'] as const)[index % 3]!];
  return input === 'business-days-since' ? ['business-days'] : ['days', 'calendar-days'];
}

interface Upper {
  bound: 'at-most' | 'below';
  limit: number | string;
}

/** Facts are added to `facts` under ids that begin with `name`. */
export function casesOf(
  slots: readonly Slot[],
  input: QuestionPlan['input'],
  index: number,
  name: string,
  facts: Record<string, Fact>,
): InputCase[] {
  const units = unitsOf(input, index);
  const isDate = input.startsWith('days');
  const lowest = isDate ? -STEP : input === 'money' ? 0.5 : 1;
  const uppers: (Upper | undefined)[] = [];

  return slots.map((slot, k): InputCase => {
    const { plan, last } = slot;
    const before = beforeOf(slots, k);
    const previous = before === undefined ? undefined : uppers[before];
    const lower = before !== undefined && slots[before]!.plan.bound.lower ? previous : undefined;
    let upper: Upper | undefined;
    if (!last && plan.bound.same && previous?.bound === 'below') {
      upper = { bound: 'at-most', limit: previous.limit };
    } else if (!last) {
      const value = valueOf(plan.bound, placesOf(slot), lowest + k * STEP);
      const id = `${name}-limit-${k + 1}`;
      const isFact = plan.bound.fact || typeof value !== 'number';
      if (isFact) facts[id] = factWith(id, value, units[k % units.length]!);
      upper = { bound: plan.bound.after ? 'at-most' : 'below', limit: isFact ? id : value };
    }
    uppers.push(upper);
    return {
      id: slot.id,
      label: labelOf(slot.id),
      ...(lower ? lowerBound(lower, isDate) : {}),
      ...(upper ? { [upper.bound]: upper.limit } : {}),
      ...(upper || lower ? {} : { otherwise: true }),
      next: slot.next,
      ...(slot.only ? { only: slot.only } : {}),
    };
  });
}

/** The case that ends where this one begins, if it is the same one wherever this one is open. */
function beforeOf(slots: readonly Slot[], k: number): number | undefined {
  const found = new Set(
    placesOf(slots[k]!).map((m) =>
      slots.slice(0, k).findLastIndex((slot) => placesOf(slot).includes(m)),
    ),
  );
  const [one = -1] = found;
  return found.size === 1 && one !== -1 ? one : undefined;
}

function placesOf({ only }: Slot): readonly Marketplace[] {
  return only ?? MARKETPLACES;
}

/** Days are whole: “at most 3” goes on with “at least 4” as well as with “above 3”. */
function lowerBound(
  { bound, limit }: Upper,
  isDate: boolean,
): Partial<Record<Bound, number | string>> {
  if (bound === 'below') return { 'at-least': limit };
  if (isDate && typeof limit === 'number' && limit % 2 === 0) return { 'at-least': limit + 1 };
  return { above: limit };
}

/** A value for these marketplaces at least: one number, one a marketplace, or periods of either. */
function valueOf(plan: BoundPlan, places: readonly Marketplace[], least: number): FactValue {
  if (!plan.fact && places.length > 0) return least + plan.jitter[0]!;
  const all = MARKETPLACES.filter((m) => places.includes(m) || placesIn(plan.spare).includes(m));
  const value = (period: number) => {
    const numbers = all.map((m) => {
      const index = (period * 4 + MARKETPLACES.indexOf(m)) % plan.jitter.length;
      return [m, least + plan.jitter[index]!] as const;
    });
    const isOne =
      all.length === MARKETPLACES.length && new Set(numbers.map(([, n]) => n)).size === 1;
    return isOne ? numbers[0]![1] : Object.fromEntries(numbers);
  };
  const changes = CHANGES.filter((_, i) => (plan.changes >> i) & 1);
  if (changes.length === 0) return value(0);
  return [undefined, ...changes].map((from, i) => ({
    ...(from === undefined ? {} : { from }),
    ...(changes[i] === undefined ? {} : { until: addDays(changes[i], -1) }),
    value: value(i),
  }));
}
