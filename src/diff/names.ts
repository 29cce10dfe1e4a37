/** Which ids of two versions name the same thing. */

/** What became of the ids. */
export interface Names {
  added: string[];
  removed: string[];
  /** Another id for the same texts. */
  renamed: { was: string; now: string }[];
}

/** Pairs of an id before and the id after, and what has no counterpart. */
export interface Pairing extends Names {
  /** From the id before to the id after. */
  now: Map<string, string>;
  /** From the id after to the id before. */
  was: Map<string, string>;
}

/**
 * Pairs equal ids first. Of the rest, two are one thing under a new id where `textOf` gives the same text for
 * both and for no other.
 */
export function pairIds<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  textOf: (thing: T) => string,
): Pairing {
  const now = new Map([...before.keys()].filter((id) => after.has(id)).map((id) => [id, id]));
  const removed = [...before.keys()].filter((id) => !after.has(id));
  const added = [...after.keys()].filter((id) => !before.has(id));
  const renamed = removed.flatMap((was) => {
    const text = textOf(before.get(was)!);
    const same = (id: string, all: ReadonlyMap<string, T>) => textOf(all.get(id)!) === text;
    const [found, ...others] = added.filter((id) => same(id, after));
    const alone = removed.filter((id) => same(id, before)).length === 1;
    return found !== undefined && others.length === 0 && alone ? [{ was, now: found }] : [];
  });
  for (const pair of renamed) now.set(pair.was, pair.now);
  const was = new Map([...now].map(([a, b]) => [b, a]));
  return {
    now,
    was,
    renamed,
    added: added.filter((id) => !was.has(id)),
    removed: removed.filter((id) => !now.has(id)),
  };
}

/** The entries of an object as a map. */
export function mapOf<T>(object: Readonly<Record<string, T>> | undefined): Map<string, T> {
  return new Map(Object.entries(object ?? {}));
}
