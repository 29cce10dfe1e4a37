/** The data that a page gives to its `<decision-tree>`. Types only. */
import type { TreeDefinition } from '../compile/machine.ts';
import type { Period } from '../compile/periods.ts';

export interface TreePayload {
  definition: TreeDefinition;
  /** Facts by node, to show at the foot of the page only those of the step. */
  facts: Record<string, string[]>;
  /** Deadlines that start on a date the reader typed, by outcome. */
  deadlines: Record<string, Deadline>;
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

export interface Deadline {
  /** The date question that starts the clock. */
  question: string;
  unit: string;
  periods: Period<number>[];
}
