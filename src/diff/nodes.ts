/** What changed in the questions and outcomes that both versions of a tree have. */
import { factOfFigure, wayOf } from '../compile/figures.ts';
import type { Figure, Outcome, Question, Tree } from '../schema/tree.ts';
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
    const values = (field: string, fact: string | undefined, of?: string): Change[] => {
      const changed = facts.find(({ id }) => id === fact);
      const words = (value: number | string | undefined) => valueWords(value, units(fact ?? ''));
      return (changed?.values ?? []).map(({ was: a, now: b, where }) =>
        known({ field, sort: 'changed', of, was: words(a), now: words(b), where }),
      );
    };
    const waits = fresh.deadline?.fact;
    const deadline = old.deadline?.fact === waits ? values('deadline', waits) : [];
    const stays = new Set((old.figures ?? []).map(figureWords));
    const figures = (fresh.figures ?? [])
      .filter((figure) => stays.has(figureWords(figure)))
      .flatMap((figure) => values('figure', factOfFigure(figure), figure.label));
    tell(now, 'outcome', { ...found, changes: [...found.changes, ...deadline, ...figures] });
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
      ...lineChanges(
        'figures',
        (old.figures ?? []).map(figureWords),
        (fresh.figures ?? []).map(figureWords),
      ),
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

/** A figure as one text. */
function figureWords(figure: Figure): string {
  const { label, from, only } = figure;
  const fact = factOfFigure(figure);
  const reckoned = [from, wayOf(figure), fact && `{fact:${fact}}`].filter((part) => part);
  return `${label} (${reckoned.join(' ')})${only ? ` [only ${only.join(', ')}]` : ''}`;
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
