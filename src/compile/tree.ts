/** A tree in one language, ready to be shown: nodes in reading order, answers with labels. */
import { type Reckoning, factOfFigure, wayOf } from './figures.ts';
import type { Outcome, Question, Step, Tree, TreeTexts } from '../schema/tree.ts';
import type { Area, Marketplace } from '../schema/terms.ts';
import {
  type Edge,
  type Route,
  type Way,
  edgesOf,
  firstWays,
  questionsLeft,
  waysTo,
} from './graph.ts';
import type { Answer } from './machine.ts';

export interface ShownAnswer extends Edge {
  label: string;
  hint?: string;
}

/** How to get to a node. */
export interface Ways {
  /** The answers on the usual way. */
  usual: Answer[];
  /** A way in each marketplace from which the node can be reached. */
  open: Way[];
}

export interface ShownQuestion {
  id: string;
  ask: string;
  help?: string;
  where?: string;
  aliases: string[];
  input?: NonNullable<Question['input']>;
  measure?: NonNullable<Question['measure']>;
  unit?: NonNullable<Question['unit']>;
  /** How many answers at the front are cases of the input. */
  cases: number;
  answers: ShownAnswer[];
  /** The most questions that can still follow. */
  left: number;
  ways: Ways;
}

export interface Line {
  do: string;
  only?: Marketplace[];
}

export interface ShownStep extends Line {
  where?: string;
  note?: string;
}

export interface ShownFigure {
  label: string;
  /** The question whose answer it starts from. */
  from: string;
  way: Reckoning;
  /** The time or the share; absent for the amount itself. */
  fact?: string;
  only?: Marketplace[];
}

export interface ShownOutcome {
  id: string;
  kind: Outcome['kind'];
  do: string;
  why: string;
  deadline?: NonNullable<Outcome['deadline']>;
  figures: ShownFigure[];
  steps: ShownStep[];
  evidence: Line[];
  never: Line[];
  messages: string[];
  worked: string;
  ifNot: string;
  guide: string;
  aliases: string[];
  ways: Ways;
}

export interface ShownTree {
  id: string;
  area: Area;
  title: string;
  situation: string;
  aliases: string[];
  entries: { say: string; at: string; urgent?: string | undefined }[];
  guide: string;
  roles: Tree['roles'];
  start: string;
  questions: ShownQuestion[];
  outcomes: ShownOutcome[];
}

/** The tree with its own texts, or with those of a translation. */
export function showTree(
  id: string,
  tree: Tree,
  routes: readonly Route[],
  texts?: TreeTexts,
): ShownTree {
  const ways = firstWays(routes);
  const left = questionsLeft(tree);
  const order = [...ways.keys()];
  const waysOf = (node: string): Ways => ({
    usual: ways.get(node) ?? [],
    open: waysTo(node, routes),
  });
  return {
    id,
    area: id.split('/')[0] as Area,
    title: texts?.title ?? tree.title,
    situation: texts?.situation ?? tree.situation,
    aliases: texts?.aliases ?? tree.aliases,
    entries: tree.entries.map((entry, i) => ({ ...entry, ...defined(texts?.entries[i]) })),
    guide: tree.guide,
    roles: tree.roles,
    start: tree.start,
    questions: order
      .filter((node) => tree.questions[node])
      .map((node) => showQuestion(node, tree, texts, left.get(node) ?? 0, waysOf(node))),
    outcomes: order.flatMap((node) => {
      const outcome = tree.outcomes[node];
      return outcome ? [showOutcome(node, outcome, texts?.outcomes[node], waysOf(node))] : [];
    }),
  };
}

function showQuestion(
  id: string,
  tree: Tree,
  texts: TreeTexts | undefined,
  left: number,
  ways: Ways,
): ShownQuestion {
  const question = tree.questions[id] as Question;
  const own = texts?.questions[id];
  const labels = (edge: Edge) => {
    const found = question.cases?.find((c) => c.id === edge.id);
    return found
      ? { label: found.label, hint: found.hint, ...defined(own?.cases?.[edge.id]) }
      : { ...pick(question.options?.[edge.id]), ...defined(own?.options?.[edge.id]) };
  };
  const { input, measure, unit } = question;
  return {
    id,
    ask: own?.ask ?? question.ask,
    ...optional('help', own?.help ?? question.help),
    ...optional('where', own?.where ?? question.where),
    aliases: (texts ? own?.aliases : question.aliases) ?? [],
    ...(input ? { input } : {}),
    ...(measure ? { measure } : {}),
    ...(unit ? { unit } : {}),
    cases: question.cases?.length ?? 0,
    answers: edgesOf(tree, id).map((edge) => {
      const { label, hint } = labels(edge);
      return { ...edge, label: label ?? edge.id, ...optional('hint', hint) };
    }),
    left,
    ways,
  };
}

function showOutcome(
  id: string,
  outcome: Outcome,
  own: TreeTexts['outcomes'][string] | undefined,
  ways: Ways,
): ShownOutcome {
  return {
    id,
    kind: outcome.kind,
    do: own?.do ?? outcome.do,
    why: own?.why ?? outcome.why,
    ...(outcome.deadline ? { deadline: { ...outcome.deadline, ...defined(own?.deadline) } } : {}),
    figures: (outcome.figures ?? []).map((figure, i) => ({
      label: own?.figures?.[i]?.label ?? figure.label,
      from: figure.from,
      way: wayOf(figure),
      ...optional('fact', factOfFigure(figure)),
      ...(figure.only ? { only: figure.only } : {}),
    })),
    steps: outcome.steps.map((step, i) => ({
      ...asStep(step),
      ...defined(asStepText(own?.steps[i])),
    })),
    evidence: lines(outcome.evidence, own?.evidence),
    never: lines(outcome.never, own?.never),
    messages: outcome.message === undefined ? [] : [outcome.message].flat(),
    worked: own?.worked ?? outcome.worked,
    ifNot: own?.['if-not'] ?? outcome['if-not'],
    guide: outcome.guide,
    aliases: (own ? own.aliases : outcome.aliases) ?? [],
    ways,
  };
}

function asStep(step: Step): ShownStep {
  return typeof step === 'string' ? { do: step } : (defined(step) as ShownStep);
}

function asStepText(step: TreeTexts['outcomes'][string]['steps'][number] | undefined) {
  return typeof step === 'string' ? { do: step } : step;
}

function lines(own: Outcome['never'], texts: string[] | undefined): Line[] {
  return (own ?? []).map((line, i) => {
    const shown = typeof line === 'string' ? { do: line } : (defined(line) as Line);
    return { ...shown, do: texts?.[i] ?? shown.do };
  });
}

function pick(option: { label: string; hint?: string | undefined } | undefined) {
  return { label: option?.label, hint: option?.hint };
}

/** The same object without keys that are undefined. */
function defined<T extends object>(
  object: T | undefined,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(object ?? {}).filter(([, value]) => value !== undefined),
  ) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, string>);
}
