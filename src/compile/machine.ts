/** A tree as an XState machine definition: plain JSON, guards and actions by name. */
import type { Tree } from '../schema/tree.ts';
import type { Marketplace } from '../schema/terms.ts';
import type { CaseBound, Thresholds } from './cases.ts';
import { BOUNDS } from './cases.ts';
import type { FactTable } from './facts.ts';

/** `question=option`, as it stands in links and events. */
export type Answer = `${string}=${string}`;

export interface Transition {
  target: string;
  /** Absent where the answer is open to everybody. */
  guard?: { type: 'applies'; params: GuardParams };
  /** Records the answer: the event’s own name, or that of the case that a typed value fell in. */
  actions: 'record' | { type: 'record'; params: RecordParams };
}

export interface GuardParams {
  /** Limits to marketplaces; absent: all. */
  only?: Marketplace[];
  /** Bounds of a typed value; absent: every value. */
  bounds?: CaseBound[];
}

export interface RecordParams {
  answer: Answer;
}

export interface MachineConfig {
  id: string;
  initial: string;
  context: { answers: Answer[] };
  states: Record<string, { tags: string[]; on?: Record<string, Transition[]> }>;
}

/** What the browser gets: the machine, and the numbers its guards compare with. */
export interface TreeDefinition {
  machine: MachineConfig;
  thresholds: Thresholds;
}

/**
 * Compiles a checked tree. A choice becomes the event `question=option`. A typed answer becomes the event
 * `question` with a value, whose guards find the case, and `question=case` for links that name the case.
 */
export function compileMachine(id: string, tree: Tree, facts: FactTable): TreeDefinition {
  const states: MachineConfig['states'] = {};
  const thresholds: Thresholds = {};

  for (const [questionId, question] of Object.entries(tree.questions)) {
    const on: Record<string, Transition[]> = {};
    const add = (event: string, answerId: string, target: string, params: GuardParams) => {
      const answer: Answer = `${questionId}=${answerId}`;
      const transition: Transition = {
        target,
        actions: event === answer ? 'record' : { type: 'record', params: { answer } },
      };
      if (params.only || params.bounds) transition.guard = { type: 'applies', params };
      (on[event] ??= []).push(transition);
    };
    for (const inputCase of question.cases ?? []) {
      const bounds = BOUNDS.flatMap((bound): CaseBound[] => {
        const limit = inputCase[bound];
        return limit === undefined ? [] : [[bound, limit]];
      });
      for (const [, limit] of bounds) {
        if (typeof limit === 'string') thresholds[limit] = facts[limit]?.numbers ?? [];
      }
      const only = inputCase.only ? { only: inputCase.only } : {};
      add(questionId, inputCase.id, inputCase.next, {
        ...only,
        ...(bounds.length > 0 ? { bounds } : {}),
      });
      add(`${questionId}=${inputCase.id}`, inputCase.id, inputCase.next, only);
    }
    for (const [optionId, option] of Object.entries(question.options ?? {})) {
      add(
        `${questionId}=${optionId}`,
        optionId,
        option.next,
        option.only ? { only: option.only } : {},
      );
    }
    states[questionId] = { tags: ['question'], on };
  }
  for (const [outcomeId, outcome] of Object.entries(tree.outcomes)) {
    states[outcomeId] = { tags: ['outcome', outcome.kind] };
  }
  return {
    machine: { id, initial: tree.start, context: { answers: [] }, states },
    thresholds,
  };
}
