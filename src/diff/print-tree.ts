/** Prints what changed in a tree, for a reviewer and for an author who is no programmer. */
import type { Library } from '../read/library.ts';
import type { End, Turn } from './answer-sets.ts';
import type { Names } from './names.ts';
import { Speaker, counted } from './speak.ts';
import type { Change, Rewording } from './texts.ts';
import { type TreeDifference, behaves } from './tree.ts';
import { rangeWords, whereWords } from './words.ts';
import type { Move, Shift } from './ways.ts';

/** Of more answer sets than this, two stand as examples. */
const MOST_SETS = 3;

/** Of more ends after one turn than this, six stand: those of the most answer sets. */
const MOST_ENDS = 8;

/** The lines of a tree, without a blank one at the end. */
export function printTree(tree: TreeDifference, before: Library, after: Library): string[] {
  const old = new Speaker(before, tree.renamedFrom ?? tree.id);
  const now = new Speaker(after, tree.id);
  const title = (tree.sort === 'removed' ? old : now).title();
  const name = `${tree.id}  ${title}`;
  if (tree.sort !== 'changed') {
    const sort = tree.sort === 'added' ? 'A new tree' : 'The tree is gone';
    return [name, `  ${sort}, with ${counted(tree.sets, 'answer set')}.`];
  }
  return new Printer(tree, old, now).lines(name);
}

/** `2 labels in wants; why in wait`: how the words of a tree changed. */
export function wordsChanged(words: readonly Rewording[]): string {
  const nodes = new Map<string, Map<string, number>>();
  for (const { node = 'the tree itself', key } of words) {
    const keys = nodes.get(node) ?? new Map<string, number>();
    nodes.set(node, keys.set(key, (keys.get(key) ?? 0) + 1));
  }
  return [...nodes]
    .map(([node, keys]) => {
      const counts = [...keys].map(([key, n]) =>
        ['label', 'hint', 'entry'].includes(key)
          ? counted(n, PLAIN[key] ?? key)
          : (PLAIN[key] ?? key),
      );
      return `${counts.join(', ')} in ${node}`;
    })
    .join('; ');
}

const PLAIN: Record<string, string> = {
  entry: 'situation',
  question: 'the question',
  why: 'the reason',
};

class Printer {
  readonly #tree: TreeDifference;
  readonly #old: Speaker;
  readonly #now: Speaker;

  constructor(tree: TreeDifference, old: Speaker, now: Speaker) {
    this.#tree = tree;
    this.#old = old;
    this.#now = now;
  }

  lines(name: string): string[] {
    const { renamedFrom, words, moves, shifts, head } = this.#tree;
    if (!behaves(this.#tree)) return [name, `  Only words: ${wordsChanged(words)}.`];
    const silent = shifts.filter((shift) => !isTold(shift, moves));
    return [
      name,
      ...(renamedFrom === undefined ? [] : [`  Its id was ${renamedFrom}.`]),
      this.#count(),
      ...moves.flatMap((move) => this.#move(move)),
      ...silent.map(
        ({ reply, where }) =>
          `  ${whereWords(where)}: ${this.#turn({ reply })}. Every answer set with it ends as before.`,
      ),
      ...this.#asking(),
      ...this.#names('question', this.#tree.questions),
      ...this.#names('outcome', this.#tree.outcomes),
      ...head.map((change) => `  ${this.#change(change)}`),
      ...this.#nodes(),
      ...(words.length > 0 ? [`  Words: ${wordsChanged(words)}.`] : []),
    ];
  }

  #count(): string {
    const { sets, elsewhere, opened, closed } = this.#tree;
    const parts = [
      ...(elsewhere > 0
        ? [`${String(elsewhere)} ${elsewhere === 1 ? 'ends' : 'end'} elsewhere`]
        : []),
      ...(opened > 0 ? [`${String(opened)} ${opened === 1 ? 'is' : 'are'} new`] : []),
      ...(closed > 0 ? [`${String(closed)} can no longer be given`] : []),
    ];
    return parts.length > 0
      ? `  Of ${counted(sets, 'answer set')}, ${parts.join(', ')}.`
      : `  All ${counted(sets, 'answer set')} end where they ended.`;
  }

  #move({ turn, ends }: Move): string[] {
    const [first = '', ...more] = new Set(ends.map(({ where }) => whereWords(where)));
    const largest = [...ends].sort((a, b) => b.sets.length - a.sets.length);
    const told = ends.length > MOST_ENDS ? largest.slice(0, 6) : ends;
    const left = largest.slice(told.length).reduce((sum, { sets }) => sum + sets.length, 0);
    return [
      more.length === 0 ? `  ${first}: ${this.#turn(turn)}` : `  ${this.#turn(turn)}`,
      ...told.flatMap(({ where, was, now, sets }) => {
        const shown = sets.length > MOST_SETS ? sets.slice(0, 2) : sets;
        const rest = sets.length - shown.length;
        const place = more.length === 0 ? '' : `${whereWords(where)}: `;
        return [
          `    ${place}${counted(sets.length, 'answer set')}${rest > 0 ? ', for example' : ''}`,
          ...shown.map((set) => `      ${set.map((reply) => this.#reply(reply)).join(', ')}`),
          ...('refused' in was ? [] : [`      before: ${this.#end(was, this.#old)}`]),
          ...('refused' in now ? [] : [`      now:    ${this.#end(now, this.#now)}`]),
        ];
      }),
      ...(left > 0
        ? [`    and ${counted(left, 'answer set')} with other ends: --json names them all`]
        : []),
    ];
  }

  /** Questions that come up, or come up no more, in ways with the same end; alike ones share a line. */
  #asking(): string[] {
    const lines = new Map<string, string[]>();
    for (const { question, sort, where, sets } of this.#tree.asking) {
      const asked = sort === 'more' ? 'asked as well' : 'no longer asked';
      const ends = `${counted(sets, 'answer set')} that ${sets === 1 ? 'ends' : 'end'} as before`;
      const key = [whereWords(where), `${asked} in ${ends}`].join('\n');
      const id = sort === 'less' ? this.#oldId(question) : question;
      lines.set(key, [...(lines.get(key) ?? []), id]);
    }
    return [...lines].map(([key, questions]) => {
      const [where = '', asked = ''] = key.split('\n');
      return `  ${where}: ${questions.join(', ')} ${questions.length === 1 ? 'is' : 'are'} ${asked}.`;
    });
  }

  #turn({ reply, led, leads }: Turn): string {
    if (!reply) {
      const first = leads === undefined ? 'nothing' : this.#now.node(leads);
      return `the tree begins with ${first}, before with ${led === undefined ? 'nothing' : this.#old.node(led)}`;
    }
    const { question, was, now, range } = reply;
    const { added, removed } = this.#tree.questions;
    if (range) {
      const asked = this.#now.question(question);
      const values = asked ? rangeWords(range, asked) : '';
      const cases = `before ${was ?? 'in no case'}, now ${now ?? 'in no case'}`;
      return `${this.#now.node(question)} ${values}: ${cases}`;
    }
    if (added.includes(question)) {
      return `${this.#now.node(question)} is new, answered with ${now ?? ''}`;
    }
    if (removed.includes(question)) {
      return `${this.#old.node(question)} is no longer asked, where the answer was ${was ?? ''}`;
    }
    if (was === undefined) return `${this.#now.answer(question, now ?? '')} is new`;
    if (now === undefined) {
      return `${this.#old.answer(this.#oldId(question), was)} can no longer be given`;
    }
    const before = led === undefined ? 'nowhere' : this.#old.node(led);
    const after = leads === undefined ? 'nowhere' : this.#now.node(leads);
    return `${this.#now.answer(question, now)} leads to ${after}, before to ${before}`;
  }

  #end(end: End, speaker: Speaker): string {
    if ('outcome' in end) return speaker.node(end.outcome);
    if ('question' in end) {
      return `the question ${speaker.node(end.question)}, which can lead to ${end.outcomes.join(', ')}`;
    }
    return 'nowhere' in end ? `nowhere (${end.nowhere})` : 'nowhere';
  }

  #names(kind: string, { added, removed, renamed }: Names): string[] {
    return [
      ...added.map((id) => `  New ${kind}: ${this.#now.node(id)}`),
      ...removed.map((id) => `  The ${kind} is gone: ${this.#old.node(id)}`),
      ...renamed.map(({ was, now }) => `  The ${kind} ${was} is now called ${now}.`),
    ];
  }

  #nodes(): string[] {
    return this.#tree.nodes.flatMap(({ node, changes, routes }) => {
      const left = changes.filter((change) => !this.#isTold(node, change));
      if (left.length === 0) return [];
      const lies = routes === undefined ? '' : `, the end of ${counted(routes, 'route')}`;
      return [
        `  ${this.#now.node(node)}${lies}`,
        ...left.map((change) => `    ${this.#change(change)}`),
      ];
    });
  }

  /** True for an answer that the answer sets above speak of. */
  #isTold(node: string, { field, of, was, now }: Change): boolean {
    return this.#tree.moves.some(({ turn: { reply } }) => {
      if (reply?.question !== node || reply.range) return false;
      if (field === 'next') return reply.now === of;
      return field === 'answer' && (reply.now ?? reply.was) === (now ?? was);
    });
  }

  #change({ field, sort, of, was, now, where }: Change): string {
    const name = of === undefined ? field : `${field} of ${of}`;
    const label = where ? `${name}, ${lower(whereWords(where))}` : name;
    const shown = (text: string | undefined, speaker: Speaker) =>
      text === undefined || text === '' ? 'nothing' : speaker.plain(text);
    if (sort === 'added') return `${label}, new: ${shown(now, this.#now)}`;
    if (sort === 'removed') return `${label}, gone: ${shown(was, this.#old)}`;
    if (was === undefined && now === undefined) return `${label}: changed`;
    return `${label}: ${shown(now, this.#now)}; before: ${shown(was, this.#old)}`;
  }

  #reply(reply: Move['ends'][number]['sets'][number][number]): string {
    return (this.#now.question(reply.question) ? this.#now : this.#old).reply(reply);
  }

  #oldId(question: string): string {
    return this.#tree.questions.renamed.find(({ now }) => now === question)?.was ?? question;
  }
}

/** True where moves speak of a shift in each of its marketplaces. */
function isTold({ reply, where }: Shift, moves: readonly Move[]): boolean {
  const told = moves
    .filter(({ turn }) => JSON.stringify(turn.reply) === JSON.stringify(reply))
    .flatMap(({ ends }) => ends.flatMap((end) => end.where.marketplaces));
  return where.marketplaces.every((marketplace) => told.includes(marketplace));
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
