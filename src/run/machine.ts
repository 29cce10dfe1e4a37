/** The compiled definition as an XState machine, and the replay of answers on it. Pure: no page needed. */
import { assign, createActor, createMachine } from 'xstate';
import { within } from '../compile/cases.ts';
import type { Answer, GuardParams, RecordParams, TreeDefinition } from '../compile/machine.ts';
import type { Marketplace } from '../compile/periods.ts';

interface Context {
  answers: Answer[];
}

/** `question=answer`, or a question with the typed value; always with the place and the day. */
export interface TreeEvent {
  type: string;
  value?: number;
  marketplace: Marketplace;
  /** ISO date. */
  today: string;
}

/** Builds the machine of a tree: the guards and actions that its definition names. */
export function treeMachine({ machine, thresholds }: TreeDefinition) {
  return createMachine(
    {
      // To XState's types the definition is data: they cannot read its states.
      ...(machine as object),
      types: {} as { context: Context; events: TreeEvent },
      context: machine.context,
    },
    {
      guards: {
        applies: ({ event }, params) => {
          const { only, bounds } = params as GuardParams;
          if (only && !only.includes(event.marketplace)) return false;
          if (!bounds) return true;
          const { value } = event;
          return value !== undefined && within(bounds, thresholds, { ...event, value });
        },
      },
      actions: {
        record: assign(({ context, event }, params) => {
          const answer = (params as RecordParams | undefined)?.answer ?? (event.type as Answer);
          return { answers: [...context.answers, answer] };
        }),
      },
    },
  );
}

export interface Replay {
  answers: Answer[];
  /** The question or outcome that the answers lead to. */
  node: string;
  /** Answers that no longer fit anywhere on the way. */
  dropped: Answer[];
  /** True where a typed value falls into another case than the answer says. */
  moved: boolean;
}

/** Answers to give, in any order, and values typed on this device, which outrank the case they once fell in. */
export interface Wanted {
  answers: readonly Answer[];
  values: Readonly<Record<string, number>>;
}

export type TreeMachine = ReturnType<typeof treeMachine>;

/** Runs an actor from the start and answers each question it meets from `wanted`, as far as that goes. */
export function replay(
  machine: TreeMachine,
  wanted: Wanted,
  where: { marketplace: Marketplace; today: string },
): Replay {
  const actor = createActor(machine).start();
  const state = () => {
    const { value, context } = actor.getSnapshot();
    return { node: value as string, answers: context.answers };
  };
  const left = new Map(wanted.answers.map((answer) => [questionOf(answer), answer]));
  let moved = false;
  for (;;) {
    const { node, answers } = state();
    const answer = left.get(node);
    if (answer === undefined) break;
    const value = wanted.values[node];
    if (value !== undefined) actor.send({ type: node, value, ...where });
    if (state().answers.length === answers.length) actor.send({ type: answer, ...where });
    const given = state().answers[answers.length];
    if (given === undefined) break;
    moved ||= given !== answer;
    left.delete(node);
  }
  const { node, answers } = state();
  actor.stop();
  return { node, answers, dropped: [...left.values()], moved };
}

/** The question of an answer: `wants` of `wants=cancel`. */
export function questionOf(answer: Answer): string {
  return answer.slice(0, answer.indexOf('='));
}
