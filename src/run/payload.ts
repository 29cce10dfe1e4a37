/** The data that a page gives to its `<decision-tree>`. Types only. */
import type { Reckoning } from '../compile/figures.ts';
import type { TreeDefinition } from '../compile/machine.ts';
import type { Period } from '../compile/periods.ts';

export interface TreePayload {
  definition: TreeDefinition;
  /** Facts by node, to show at the foot of the page only those of the step. */
  facts: Record<string, string[]>;
  /** Deadlines that start on a date the reader typed, by outcome. */
  deadlines: Record<string, Deadline>;
  /** What an outcome works out from what the reader typed, in the order in which it is shown. */
  figures: Record<string, Figure[]>;
  /** BCP 47 tag, for dates. */
  language: string;
  words: Record<
    | 'change'
    | 'step'
    | 'by'
    | 'past'
    | 'resume'
    | 'older'
    | 'direct'
    | 'moved'
    | 'linkCopied'
    | 'copyFailed'
    | 'badDate'
    | 'badNumber',
    string
  >;
}

export interface Figure {
  /** The question for the date or the amount it starts from. */
  question: string;
  way: Reckoning;
  /** The time or the share; absent for the amount itself. */
  fact?: { unit: string; periods: Period<number>[] };
}

export interface Deadline {
  /** The date question that starts the clock. */
  question: string;
  unit: string;
  periods: Period<number>[];
}
