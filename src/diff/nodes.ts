/** What changed in the questions and outcomes that both versions of a tree have. */
import type { Outcome, Question, Tree } from '../schema/tree.ts';
import type { FactDifference } from './facts.ts';
import { type Versions, answersOf } from './replies.ts';
import {
  type Change,
  type Rewording,
  known,
  lineChanges,
  otherMarks,
  rewordings,
  settledText,
} from './texts.ts';
import { valueWords } from './words.ts';

export interface NodeDifference {
  node: string;
  kind: 'question' | 'outcome';
  changes: Change[];
}

/** The texts and settings of both versions, compared node by node. */
export function compareNodes(
  versions: Versions,
  facts: readonly FactDifference[],
  units: (factId: string) => string,
): { nodes: NodeDifference[]; words: Rewording[] } {
  const { before, after, questions, outcomes } = versions;
  const nodes: NodeDifference[] = [];
  const words: Rewording[] = [];
  const tell = (node: string, kind: NodeDifference['kind'], found: Found) => {
    const changes = [...found.changes, ...otherMarks(found.words)];
    words.push(...found.words);
    if (changes.length > 0) nodes.push({ node, kind, changes });
  };
  for (const [was, now] of questions.now) {
    tell(
      now,
      'question',
      compareQuestion(now, before.questions[was]!, after.questions[now]!, versions),
    );
  }
  for (const [was, now] of outcomes.now) {
    const [old, fresh] = [before.outcomes[was]!, after.outcomes[now]!];
    const found = compareOutcome(now, old, fresh);
    const waits = fresh.deadline?.fact;
    const clock = facts.find(({ id }) => id === waits && old.deadline?.fact === waits);
    const deadlines = (clock?.values ?? []).map(({ was: a, now: b, where }): Change => {
      const value = (v: number | string | undefined) => valueWords(v, units(waits ?? ''));
      return { field: 'deadline', sort: 'changed', was: value(a), now: value(b), where };
    });
    tell(now, 'outcome', { ...found, changes: [...found.changes, ...deadlines] });
  }
  return { nodes, words };
}

/** What changed in a tree as a whole. */
export function compareHeads(versions: Versions): { changes: Change[]; words: Rewording[] } {
  const { before, after, questions, outcomes } = versions;
  const nowOf = (node: string) => questions.now.get(node) ?? outcomes.now.get(node) ?? node;
  const words = rewordings({}, wordsOfHead(before), wordsOfHead(after));
  const changes = [
    setting('start', nowOf(before.start), after.start),
    setting('guide', before.guide, after.guide),
    setting('roles', before.roles.join(', '), after.roles.join(', ')),
    setting('place in its area', String(before.order), String(after.order)),
  ].flat();

  const left = [...before.entries];
  for (const entry of after.entries) {
    const index = [
      left.findIndex((old) => old.say === entry.say),
      left.findIndex((old) => nowOf(old.at) === entry.at),
    ].find((i) => i !== -1);
    const [old] = index === undefined ? [] : left.splice(index, 1);
    if (!old) changes.push({ field: 'situation', sort: 'added', now: entry.say });
    else {
      const of = entry.say;
      words.push(...rewordings({}, { entry: old.say }, { entry: entry.say }));
      changes.push(
        ...setting('situation leads to', nowOf(old.at), entry.at, of),
        ...setting('urgent', old.urgent, entry.urgent, of),
      );
    }
  }
  for (const { say } of left) changes.push({ field: 'situation', sort: 'removed', was: say });
  return { changes, words };
}

interface Found {
  changes: Change[];
  words: Rewording[];
}

function wordsOfHead({ title, situation, aliases }: Tree) {
  return { title, situation, 'search words': aliases };
}

/** A setting that differs, if it does. */
function setting(
  field: string,
  was: string | undefined,
  now: string | undefined,
  of?: string,
): Change[] {
  if (was === now) return [];
  const sort = was === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
  return [known({ field, sort, of, was, now })];
}

function compareQuestion(node: string, old: Question, fresh: Question, versions: Versions): Found {
  const pairing = versions.answers.get(node)!;
  const nowOf = (id: string) =>
    versions.questions.now.get(id) ?? versions.outcomes.now.get(id) ?? id;
  const asks = ({ input, measure, unit }: Question) =>
    [input ?? 'a choice', measure, unit].filter((part) => part !== undefined).join(', ');
  const words = rewordings({ node }, wordsOfQuestion(old), wordsOfQuestion(fresh));
  const changes: Change[] = [
    ...setting('input', asks(old), asks(fresh)),
    ...pairing.renamed.flatMap(({ was, now }) => setting('answer renamed', was, now)),
    ...pairing.removed.map((was): Change => ({ field: 'answer', sort: 'removed', was })),
    ...pairing.added.map((now): Change => ({ field: 'answer', sort: 'added', now })),
  ];
  const [before, after] = [answersOf(old), answersOf(fresh)];
  for (const [was, now] of pairing.now) {
    const [a, b] = [before.get(was)!, after.get(now)!];
    changes.push(
      ...setting('next', nowOf(a.next), b.next, now),
      ...setting('only', places(a.only), places(b.only), now),
    );
    const labels = ({ label, hint }: typeof a) => ({ label, hint });
    words.push(...rewordings({ node, of: now }, labels(a), labels(b)));
  }
  return { changes, words };
}

function wordsOfQuestion({ ask, help, where, aliases }: Question) {
  return { question: ask, help, 'where to look': where, 'search words': aliases };
}

function places(only: readonly string[] | undefined): string {
  return only?.join(', ') ?? 'everywhere';
}

function compareOutcome(node: string, old: Outcome, fresh: Outcome): Found {
  const deadline = ({ deadline: d }: Outcome) =>
    d &&
    [d.fact ? `{fact:${d.fact}}` : d.text, d.clock, d.date && `date: ${d.date}`]
      .filter((part) => part !== undefined)
      .join(', ');
  return {
    words: rewordings({ node }, wordsOfOutcome(old), wordsOfOutcome(fresh)),
    changes: [
      ...setting('kind', old.kind, fresh.kind),
      ...setting('order', settledText(old.do), settledText(fresh.do)),
      ...setting('deadline', deadline(old), deadline(fresh)),
      ...setting('owner', old.owner, fresh.owner),
      ...setting('guide', old.guide, fresh.guide),
      ...lineChanges('steps', old.steps.map(lineOf), fresh.steps.map(lineOf)),
      ...lineChanges(
        'evidence',
        (old.evidence ?? []).map(lineOf),
        (fresh.evidence ?? []).map(lineOf),
      ),
      ...lineChanges('never', (old.never ?? []).map(lineOf), (fresh.never ?? []).map(lineOf)),
      ...lineChanges('messages', [old.message ?? []].flat(), [fresh.message ?? []].flat()),
    ],
  };
}

function wordsOfOutcome(outcome: Outcome) {
  const { why, worked, aliases } = outcome;
  return { why, worked, 'if not': outcome['if-not'], 'search words': aliases };
}

/** A step or a line as one text. */
function lineOf(line: Outcome['steps'][number]): string {
  if (typeof line === 'string') return line;
  const { do: order, where, note, only } = line;
  return [
    order,
    where === undefined ? '' : `(${where})`,
    note ?? '',
    only ? `[only ${only.join(', ')}]` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
