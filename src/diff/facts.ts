/** Facts whose value changed, and every place that uses them. */
import { reckonedFacts } from '../compile/figures.ts';
import { addDays } from '../compile/days.ts';
import { periodsOf } from '../compile/facts.ts';
import { BOUNDS } from '../compile/cases.ts';
import { factsIn } from '../compile/marks.ts';
import { valueOn } from '../compile/periods.ts';
import type { Guide } from '../read/guide.ts';
import type { Library } from '../read/library.ts';
import type { Fact } from '../schema/fact.ts';
import { MARKETPLACES } from '../schema/terms.ts';
import type { Tree } from '../schema/tree.ts';
import { pairIds } from './names.ts';
import { known } from './texts.ts';
import { Tally, type Where } from './where.ts';

/** A value in some marketplaces and periods; absent: not confirmed there. */
export interface ValueChange {
  was?: number | string;
  now?: number | string;
  where: Where;
}

/** Where a fact is used: nodes of a tree, headings of a guide (anchors), or a message. */
export interface Use {
  kind: 'tree' | 'guide' | 'message';
  id: string;
  at: string[];
}

export interface FactDifference {
  /** The id now; of a fact that was removed, its old one. */
  id: string;
  sort: 'added' | 'removed' | 'changed';
  /** The old id, where it was renamed. */
  renamedFrom?: string;
  values: ValueChange[];
  unit?: { was: string; now: string };
  /** Other keys that differ: label, source, checked and so on. */
  other: string[];
  /** Where it is used now; of a fact that was removed, where it was used. */
  uses: Use[];
}

/** The facts that differ. */
export function compareFacts(before: Library, after: Library): FactDifference[] {
  const pairs = pairIds(factsOf(before), factsOf(after), ({ label, meaning }) =>
    JSON.stringify([label, meaning]),
  );
  const changed = [...pairs.now].flatMap(([was, now]): FactDifference[] => {
    const [old, fresh] = [before.facts.get(was)!.data, after.facts.get(now)!.data];
    const values = valueChanges(old, fresh);
    const other = keysThatDiffer(old, fresh);
    if (values.length === 0 && old.unit === fresh.unit && other.length === 0 && was === now)
      return [];
    return [
      {
        id: now,
        sort: 'changed',
        ...(was === now ? {} : { renamedFrom: was }),
        values,
        ...(old.unit === fresh.unit ? {} : { unit: { was: old.unit, now: fresh.unit } }),
        other,
        uses: usesOf(now, after),
      },
    ];
  });
  const alone = (sort: 'added' | 'removed', library: Library) => (id: string) => ({
    id,
    sort,
    values: [],
    other: [],
    uses: usesOf(id, library),
  });
  return [
    ...changed,
    ...pairs.added.map(alone('added', after)),
    ...pairs.removed.map(alone('removed', before)),
  ];
}

/** The facts of a library by id, without their places. */
export function factsOf(library: Library): Map<string, Fact> {
  return new Map([...library.facts].map(([id, { data }]) => [id, data]));
}

/** What a reader is told otherwise, by marketplace and period. */
export function valueChanges(before: Fact, after: Fact): ValueChange[] {
  const [old, fresh] = [periodsOf(before.value), periodsOf(after.value)];
  const starts = [...old, ...fresh].flatMap(({ from, until }) => [
    from,
    until === undefined ? undefined : addDays(until, 1),
  ]);
  // What no period limits holds from the first day on.
  const days = [...new Set(['0001-01-01', ...starts.filter((day) => day !== undefined)])].sort();
  const tally = new Tally<Omit<ValueChange, 'where'>>(days);
  for (const day of days) {
    for (const marketplace of MARKETPLACES) {
      const [was, now] = [valueOn(old, marketplace, day), valueOn(fresh, marketplace, day)];
      if (was !== now) tally.add(known({ was, now }), marketplace, day);
    }
  }
  return tally.all().map(({ value, where }) => ({ ...value, where }));
}

function keysThatDiffer(before: Fact, after: Fact): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Fact>;
  return [...keys]
    .filter((key) => key !== 'value' && key !== 'unit')
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

/** Every place that states a fact, or whose branches, deadline or figures depend on it. */
export function usesOf(id: string, library: Library): Use[] {
  const trees = [...library.trees.values()].map(({ id: tree, data }): Use => ({
    kind: 'tree',
    id: tree,
    at: nodesWith(id, data),
  }));
  const guides = [...library.guides.en.values()].map((guide): Use => ({
    kind: 'guide',
    id: guide.id,
    at: headingsWith(id, guide),
  }));
  const messages = [...library.messages.values()].map((message): Use => ({
    kind: 'message',
    id: message.id,
    at: factsIn(JSON.stringify(message.data)).includes(id) ? [''] : [],
  }));
  return [...trees, ...guides, ...messages].filter(({ at }) => at.length > 0);
}

/** The nodes of a tree that use a fact; an empty name stands for the texts of the tree itself. */
function nodesWith(id: string, tree: Tree): string[] {
  const { questions, outcomes, ...head } = tree;
  const states = (node: unknown) => factsIn(JSON.stringify(node)).includes(id);
  return [
    ...(states(head) ? [''] : []),
    ...Object.entries(questions)
      .filter(([, q]) => states(q) || q.cases?.some((c) => BOUNDS.some((bound) => c[bound] === id)))
      .map(([node]) => node),
    ...Object.entries(outcomes)
      .filter(([, outcome]) => states(outcome) || reckonedFacts(outcome).includes(id))
      .map(([node]) => node),
  ];
}

/** The anchors of the headings below which a guide states a fact; an empty one: above the first heading. */
function headingsWith(id: string, guide: Guide): string[] {
  const places = guide.facts.filter((fact) => fact.id === id);
  const anchors = places.map(
    ({ place }) => guide.headings.findLast((h) => h.place.line < place.line)?.slug ?? '',
  );
  return [...new Set(anchors)];
}
