/** A kind of slip, and the places of the content where an author can make it. */
import type { Content } from './content.ts';

export interface Kind {
  slip: string;
  /**
   * `always`: an error stops the build. `warned`: a warning lists it, since the content is right but for the time
   * that has passed. Otherwise why the checks cannot know, and what errors see of it nevertheless.
   */
  caught: 'always' | 'warned' | { partly: string };
  places: (content: Content) => Place[];
}

/** One place at which a slip can be made. */
export interface Place {
  /** For the list of those that nobody noticed. */
  at: string;
  /** The edited files; undefined: no such file. */
  edit: () => Record<string, string | undefined>;
  /** Ids in the edited place: a problem in another file counts where it names one of them. */
  names: readonly string[];
}

/** A slip that is always caught. */
export function always(slip: string, places: Kind['places']): Kind {
  return { slip, caught: 'always', places };
}

/** A slip that is always listed. */
export function warned(slip: string, places: Kind['places']): Kind {
  return { slip, caught: 'warned', places };
}

/** A slip that the checks cannot always know to be one. */
export function partly(slip: string, why: string, places: Kind['places']): Kind {
  return { slip, caught: { partly: why }, places };
}
