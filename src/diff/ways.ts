/** Where answers end and typed values fall, in two versions of a tree: by marketplace and day. */
import { daysOfChange } from '../compile/facts.ts';
import type { Fact } from '../schema/fact.ts';
import { MARKETPLACES } from '../schema/terms.ts';
import { type End, type Fate, type Turn, fatesOf } from './answer-sets.ts';
import type { FactDifference } from './facts.ts';
import { type Reply, type Versions, askedIn } from './replies.ts';
import { Tally, type Where } from './where.ts';

/** Answer sets that end elsewhere for the same reason. */
export interface Move {
  turn: Turn;
  ends: { where: Where; was: End; now: End; sets: Reply[][] }[];
}

/** Typed values that fall into another case. */
export interface Shift {
  reply: Reply;
  where: Where;
}

/** A question that ways with the same end are asked in addition, or no longer. */
export interface Asking {
  question: string;
  sort: 'more' | 'less';
  where: Where;
  sets: number;
}

/** What became of the answer sets. */
export interface Ways {
  /** Answer sets compared. Of them: */
  sets: number;
  /** those that end elsewhere, */
  elsewhere: number;
  /** those that could not be given before, */
  opened: number;
  /** and those that can no longer be given. */
  closed: number;
  moves: Move[];
  shifts: Shift[];
  asking: Asking[];
}

/** The facts of both libraries. */
export interface Facts {
  before: ReadonlyMap<string, Fact>;
  after: ReadonlyMap<string, Fact>;
  changed: readonly FactDifference[];
}

/** Nothing compared, nothing found. */
export const NO_WAYS: Ways = {
  sets: 0,
  elsewhere: 0,
  opened: 0,
  closed: 0,
  moves: [],
  shifts: [],
  asking: [],
};

/**
 * Gives the answers of each version to the other, in every marketplace and on every day on which facts change.
 * `used` are the facts that branches depend on.
 */
export function compareWays(versions: Versions, facts: Facts, used: ReadonlySet<string>): Ways {
  const days = daysOfChange(
    [facts.before, facts.after].flatMap((all) =>
      [...all].filter(([id]) => used.has(id)).map(([, fact]) => fact),
    ),
  );
  const sets = new Set<string>();
  const ended = {
    elsewhere: new Set<string>(),
    opened: new Set<string>(),
    closed: new Set<string>(),
  };
  const moved = new Tally<Pick<Fate, 'turn' | 'was' | 'now' | 'answers'>>(days);
  const shifts = new Tally<Reply>(days);
  const asking = new Tally<Pick<Asking, 'question' | 'sort'> & { answers: Reply[] }>(days);
  for (const day of days) {
    for (const marketplace of MARKETPLACES) {
      const setting = (all: Facts['before']) => ({ facts: all, marketplace, day });
      const asked = askedIn(versions, {
        before: setting(facts.before),
        after: setting(facts.after),
      });
      for (const reply of asked.flatMap(({ replies }) => replies)) {
        if (reply.range) shifts.add(reply, marketplace, day);
      }
      for (const { turn, was, now, answers, ...fate } of fatesOf(versions, asked)) {
        const key = JSON.stringify(answers);
        sets.add(key);
        if (fate.elsewhere) {
          const sort = 'refused' in was ? 'opened' : 'refused' in now ? 'closed' : 'elsewhere';
          ended[sort].add(key);
          moved.add({ turn, was, now, answers }, marketplace, day);
        } else {
          for (const question of fate.more)
            asking.add({ question, sort: 'more', answers }, marketplace, day);
          for (const question of fate.less)
            asking.add({ question, sort: 'less', answers }, marketplace, day);
        }
      }
    }
  }
  return {
    sets: sets.size,
    elsewhere: ended.elsewhere.size,
    opened: ended.opened.size,
    closed: ended.closed.size,
    moves: movesOf(moved.all()),
    shifts: shifts.all().map(({ value, where }) => ({ reply: value, where })),
    asking: grouped(asking.all(), ({ value: { question, sort }, where }) => ({
      question,
      sort,
      where,
    })).map(([asked, all]) => ({ ...asked, sets: all.length })),
  };
}

type Moved = { value: Pick<Fate, 'turn' | 'was' | 'now' | 'answers'>; where: Where }[];

function movesOf(moved: Moved): Move[] {
  return grouped(moved, ({ value }) => value.turn).map(([turn, all]) => ({
    turn,
    ends: grouped(all, ({ value: { was, now }, where }) => ({ where, was, now })).map(
      ([ends, same]) => ({ ...ends, sets: same.map(({ value }) => value.answers) }),
    ),
  }));
}

/** What has the same key stands together, in the order in which the keys were met. */
function grouped<T, K>(all: readonly T[], keyOf: (thing: T) => K): [K, T[]][] {
  const groups = new Map<string, [K, T[]]>();
  for (const thing of all) {
    const key = keyOf(thing);
    const group = groups.get(JSON.stringify(key)) ?? [key, []];
    groups.set(JSON.stringify(key), group);
    group[1].push(thing);
  }
  return [...groups.values()];
}
