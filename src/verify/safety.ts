/** Judges one route by one safety rule, in one marketplace. */
import type { Path } from '../read/yaml.ts';
import type { Demand, Part, SafetyRule } from '../schema/safety.ts';
import { listed } from './reach.ts';
import type { Met, OutcomeView } from './view.ts';

/** How a route breaks a rule. */
export interface Breach {
  demand: Demand;
  /** The outcome or step that is reached although it must not be. */
  path: Path;
  /** Its name, as the beginning of a sentence. */
  name: string;
  /** What is so although it must not be, as the rest of that sentence. */
  although: string;
  /** How to mend it, as a sentence. */
  mend: string;
}

/** What a rule is about, where it is met on a route. */
interface Subject {
  path: Path;
  name: string;
  /** What the reader has met before it. */
  before: (Met & { kind: 'answer' | 'evidence' | 'step' })[];
}

/** Every way in which a route with these answers to this outcome breaks the rule. */
export function breachesOf(rule: SafetyRule, answers: readonly Met[], view: OutcomeView): Breach[] {
  return subjectsOf(rule, answers, view).flatMap((subject) => [
    ...neverAfter(rule['never-after'], subject),
    ...needsBefore(rule['needs-before'], subject),
    ...leadsTo(rule, answers, subject, view),
    ...warns(rule.warns, subject, view),
    ...has(rule.has, subject, view),
  ]);
}

function subjectsOf(rule: SafetyRule, answers: readonly Met[], view: OutcomeView): Subject[] {
  const path = ['outcomes', view.id];
  const name = `“${view.id}”`;
  if (rule.answer !== undefined) {
    return tagged(answers, rule.answer) ? [{ path, name, before: [] }] : [];
  }
  if (rule.outcome !== undefined) {
    if (!view.tags.includes(rule.outcome)) return [];
    return [{ path, name, before: beforeSteps(answers, view) }];
  }
  return view.steps.flatMap((step, place) => {
    if (rule.step === undefined || !step.tags.includes(rule.step)) return [];
    const earlier = view.steps.slice(0, place).map((met) => ({ ...met, kind: 'step' as const }));
    return [
      {
        path: [...path, 'steps', step.index],
        name: `The step “${short(step.text)}” of ${name}`,
        before: [...beforeSteps(answers, view), ...earlier],
      },
    ];
  });
}

/** What the reader meets before the first step: answers, then evidence to save. */
function beforeSteps(answers: readonly Met[], { evidence }: OutcomeView): Subject['before'] {
  return [
    ...answers.map((answer) => ({ ...answer, kind: 'answer' as const })),
    ...evidence.map((line) => ({ ...line, kind: 'evidence' as const })),
  ];
}

function neverAfter(tags: readonly string[] = [], { path, name, before }: Subject): Breach[] {
  const cause = before.find((met) => met.tags.some((tag) => tags.includes(tag)));
  if (!cause) return [];
  const what = `${KINDS[cause.kind]}“${short(cause.text)}”`;
  return [
    {
      demand: 'never-after',
      path,
      name,
      although: `${what} is tagged ${quoted(cause.tags.filter((tag) => tags.includes(tag)))}`,
      mend:
        cause.kind === 'answer'
          ? `Let ${what} lead to another outcome.`
          : 'Delete one of the two, or put them in the other order.',
    },
  ];
}

function needsBefore(tags: readonly string[] = [], { path, name, before }: Subject): Breach[] {
  const missing = tags.filter((tag) => !tagged(before, tag));
  if (missing.length === 0) return [];
  const bearers = path.includes('steps')
    ? 'an answer on the way, a line of evidence or an earlier step'
    : 'an answer on the way or a line of evidence';
  return [
    {
      demand: 'needs-before',
      path,
      name,
      although: `nothing before it is tagged ${quoted(missing)}`,
      mend: `Tag ${bearers}; where none says it, add it.`,
    },
  ];
}

function leadsTo(
  { answer = '', 'leads-to': goals = [] }: SafetyRule,
  answers: readonly Met[],
  { path, name }: Subject,
  view: OutcomeView,
): Breach[] {
  if (goals.length === 0 || goals.some((tag) => tagged([view, ...view.steps], tag))) return [];
  return [
    {
      demand: 'leads-to',
      path,
      name,
      although: `neither it nor a step of it is tagged ${quoted(goals, 'or')}`,
      mend: `Let “${tagged(answers, answer)?.text ?? ''}” lead to another outcome, or add the step.`,
    },
  ];
}

function warns(
  tags: readonly string[] = [],
  { path, name }: Subject,
  { id, never }: OutcomeView,
): Breach[] {
  const missing = tags.filter((tag) => !tagged(never, tag));
  if (missing.length === 0) return [];
  return [
    {
      demand: 'warns',
      path,
      name,
      although: `no “never” line of “${id}” is tagged ${quoted(missing)}`,
      mend: 'Tag the line that says it; where none does, add it.',
    },
  ];
}

function has(parts: readonly Part[] = [], { path, name }: Subject, view: OutcomeView): Breach[] {
  const lacking = parts.filter((part) => !PARTS[part].isIn(view));
  if (lacking.length === 0) return [];
  return [
    {
      demand: 'has',
      path,
      name,
      although: `“${view.id}” has ${listed(lacking.map((part) => PARTS[part].lacking))}`,
      mend: 'Add what is missing.',
    },
  ];
}

const PARTS: Record<Part, { lacking: string; isIn: (view: OutcomeView) => boolean }> = {
  deadline: { lacking: 'no deadline', isIn: ({ outcome }) => outcome.deadline !== undefined },
  'deadline-fact': {
    lacking: 'no deadline that names a fact',
    isIn: ({ outcome }) => outcome.deadline?.fact !== undefined,
  },
  evidence: { lacking: 'no evidence', isIn: ({ evidence }) => evidence.length > 0 },
  message: { lacking: 'no message', isIn: ({ outcome }) => outcome.message !== undefined },
  never: { lacking: 'no “never” line', isIn: ({ never }) => never.length > 0 },
};

const KINDS = { answer: '', evidence: 'the evidence ', step: 'the step ' };

/** The first thing with the tag. */
function tagged<T extends { tags: readonly string[] }>(
  things: readonly T[],
  tag: string,
): T | undefined {
  return things.find(({ tags }) => tags.includes(tag));
}

function quoted(tags: readonly string[], join = 'and'): string {
  return listed(
    tags.map((tag) => `“${tag}”`),
    join,
  );
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
