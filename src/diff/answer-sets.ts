/**
 * Where answer sets end before and after. An answer set is one way of answering from the start to an outcome.
 * Old routes give their answers to the new tree, and new routes give theirs to the old one.
 */
import type { Tree } from '../schema/tree.ts';
import type { Asked, Reply, Versions } from './replies.ts';

/** Where answers lead. */
export type End =
  | { outcome: string }
  /** A question that the answers do not answer, and every outcome that can follow. */
  | { question: string; outcomes: string[] }
  /** One of the answers cannot be given. */
  | { refused: true }
  /** An answer names no node, or leads in a circle. */
  | { nowhere: string };

/** What decides that an answer set ends elsewhere. */
export interface Turn {
  /** The answer after which the ways part; absent where the trees begin with different questions. */
  reply?: Reply;
  /** What followed that answer, and what follows now. */
  led?: string;
  leads?: string;
}

/** One answer set and what became of it. */
export interface Fate {
  answers: Reply[];
  was: End;
  now: End;
  elsewhere: boolean;
  turn: Turn;
  /** Questions that this set is asked in addition, and those it is no longer asked. */
  more: string[];
  less: string[];
}

/** Answers may meet questions that they do not answer. Past so many ways through these, not each is told. */
const MOST_WAYS = 40;

type Side = 'was' | 'now';
type Given = ReadonlyMap<string, Reply>;
type Stop =
  | { kind: 'outcome'; id: string }
  | { kind: 'asks'; id: string }
  | { kind: 'refuses'; id: string }
  | { kind: 'nowhere'; id: string };

interface Walk {
  nodes: string[];
  stop: Stop;
}

/** The answer sets of both versions in one marketplace on one day. */
export function fatesOf(versions: Versions, asked: readonly Asked[]): Fate[] {
  const walker = new Walker(versions, asked);
  const fates = walker.routes('was').flatMap((route) => walker.forward(route));
  const opened = walker.routes('now').flatMap((route) => walker.backward(route));
  return [...fates, ...opened];
}

class Walker {
  readonly #versions: Versions;
  readonly #asked: Record<Side, Map<string, Asked>>;

  constructor(versions: Versions, asked: readonly Asked[]) {
    this.#versions = versions;
    const by = (side: Side) =>
      new Map(asked.flatMap((a) => (a[side] === undefined ? [] : [[a[side], a]])));
    this.#asked = { was: by('was'), now: by('now') };
  }

  /** Every way from the start to an outcome of one version, as the answers given. */
  routes(side: Side): Reply[][] {
    const tree = this.#tree(side);
    const routes: Reply[][] = [];
    const walk = (node: string, given: Reply[], above: readonly string[]): void => {
      if (above.includes(node)) return;
      if (tree.outcomes[node]) routes.push(given);
      for (const reply of this.#asked[side].get(node)?.replies ?? []) {
        const answer = reply[side];
        if (answer === undefined) continue;
        walk(nextOf(tree, node, answer) ?? '', [...given, reply], [...above, node]);
      }
    };
    walk(tree.start, [], []);
    return routes;
  }

  /** What the answers of an old route come to now. */
  forward(route: readonly Reply[]): Fate[] {
    const old = this.#walk('was', givenOf(route));
    const ways = this.#waysOn(route);
    const first = this.#walk('now', givenOf(route));
    const told = ways.length > MOST_WAYS ? [{ answers: route, walk: first }] : ways;
    return told.map(({ answers, walk }) => this.#fate(answers, old, walk));
  }

  /**
   * The fates of a new route with an answer that the old tree did not take; of other routes, the old ones tell.
   * Where the old tree asks more on the way to that answer, each way to it has its own fate.
   */
  backward(route: readonly Reply[]): Fate[] {
    if (!route.some(({ was, question }) => was === undefined && this.#isOld(question))) return [];
    const ways: Fate[] = [];
    const go = (given: readonly Reply[]): void => {
      if (ways.length > MOST_WAYS) return;
      const old = this.#walk('was', givenOf(given));
      const { kind, id } = old.stop;
      if (kind === 'refuses') ways.push(this.#fate(given, old, this.#walk('now', givenOf(given))));
      if (kind !== 'asks') return;
      for (const reply of this.#asked.was.get(id)?.replies ?? []) {
        if (reply.was !== undefined) go([...given, reply]);
      }
    };
    go(route);
    return ways;
  }

  /** The answers with each answer to each new question that comes up. */
  #waysOn(answers: readonly Reply[]): { answers: readonly Reply[]; walk: Walk }[] {
    const ways: { answers: readonly Reply[]; walk: Walk }[] = [];
    const go = (given: readonly Reply[]): void => {
      if (ways.length > MOST_WAYS) return;
      const walk = this.#walk('now', givenOf(given));
      const { kind, id } = walk.stop;
      const question = kind === 'asks' ? this.#asked.now.get(id) : undefined;
      if (!question || question.was !== undefined) ways.push({ answers: given, walk });
      else for (const reply of question.replies) go([...given, reply]);
    };
    go(answers);
    return ways;
  }

  #fate(answers: readonly Reply[], old: Walk, walk: Walk): Fate {
    const was = this.#endOf('was', old, answers);
    const now = this.#endOf('now', walk, answers);
    const questions = (side: Side, { nodes }: Walk) =>
      nodes.filter((node) => this.#tree(side).questions[node]);
    const asked = questions('was', old).map((id) => this.#asked.was.get(id)?.now ?? id);
    const asks = questions('now', walk);
    return {
      answers: this.#inOrder(answers, walk),
      was,
      now,
      elsewhere: !this.#same(was, now),
      turn: this.#turn(answers, old, walk),
      more: asks.filter((id) => !asked.includes(id)),
      less: asked.filter((id) => !asks.includes(id)),
    };
  }

  /** The answers in the order in which the new tree asks for them; those it does not ask for stand last. */
  #inOrder(answers: readonly Reply[], { nodes }: Walk): Reply[] {
    const place = ({ question }: Reply) => {
      const index = nodes.indexOf(question);
      return index === -1 ? nodes.length : index;
    };
    return [...answers].sort((a, b) => place(a) - place(b));
  }

  /** Gives answers to one version until they end, run out or do not fit. */
  #walk(side: Side, given: Given): Walk {
    const tree = this.#tree(side);
    const nodes: string[] = [];
    let node = tree.start;
    for (;;) {
      if (nodes.includes(node)) return { nodes, stop: { kind: 'nowhere', id: node } };
      nodes.push(node);
      if (tree.outcomes[node]) return { nodes, stop: { kind: 'outcome', id: node } };
      const question = this.#asked[side].get(node);
      if (!question) return { nodes, stop: { kind: 'nowhere', id: node } };
      const reply = given.get(question.now ?? question.was ?? '');
      if (!reply) return { nodes, stop: { kind: 'asks', id: node } };
      const answer = reply[side];
      if (answer === undefined) return { nodes, stop: { kind: 'refuses', id: node } };
      node = nextOf(tree, node, answer) ?? '';
    }
  }

  #endOf(side: Side, { stop }: Walk, answers: readonly Reply[]): End {
    switch (stop.kind) {
      case 'outcome':
        return { outcome: stop.id };
      case 'asks':
        return { question: stop.id, outcomes: this.#behind(side, stop.id, givenOf(answers)) };
      case 'refuses':
        return { refused: true };
      case 'nowhere':
        return { nowhere: stop.id };
    }
  }

  /** The outcomes that can follow a question, where the answers given hold as far as they are asked for. */
  #behind(side: Side, start: string, given: Given): string[] {
    const tree = this.#tree(side);
    const met = new Set([start]);
    for (const node of met) {
      const question = this.#asked[side].get(node);
      const reply = given.get(question?.now ?? question?.was ?? '');
      for (const { [side]: answer } of reply ? [reply] : (question?.replies ?? [])) {
        const next = answer === undefined ? undefined : nextOf(tree, node, answer);
        if (next !== undefined) met.add(next);
      }
    }
    return [...met].filter((node) => tree.outcomes[node]);
  }

  #same(was: End, now: End): boolean {
    if (!('outcome' in was)) return false;
    const same = this.#versions.outcomes.now.get(was.outcome);
    if ('outcome' in now) return now.outcome === same;
    return 'question' in now && now.outcomes.length === 1 && now.outcomes[0] === same;
  }

  /** The answer after which the ways part. */
  #turn(answers: readonly Reply[], old: Walk, walk: Walk): Turn {
    const { questions, outcomes } = this.#versions;
    const given = givenOf(answers);
    for (const { stop } of [old, walk]) {
      const reply =
        stop.kind === 'refuses' ? given.get(questions.now.get(stop.id) ?? stop.id) : undefined;
      if (reply) return { reply };
    }
    const nowOf = (node: string) => questions.now.get(node) ?? outcomes.now.get(node);
    const parted = old.nodes.findIndex((node, i) => nowOf(node) !== walk.nodes[i]);
    // Ways that never part end alike: nobody asks for their turn.
    const at = parted === -1 ? old.nodes.length : parted;
    const led = old.nodes[at];
    const leads = walk.nodes[at];
    const nodes = {
      ...(led === undefined ? {} : { led }),
      ...(leads === undefined ? {} : { leads }),
    };
    const isNew = leads !== undefined && questions.added.includes(leads);
    const own = isNew ? given.get(leads) : questions.removed.includes(led ?? '') && given.get(led!);
    if (own) return { reply: own };
    const before = old.nodes[at - 1];
    const reply = before === undefined ? undefined : given.get(nowOf(before) ?? before);
    return reply ? { reply, ...nodes } : nodes;
  }

  /** True for a question that the old tree has, by the id that it has now. */
  #isOld(question: string): boolean {
    return this.#versions.questions.was.has(question);
  }

  #tree(side: Side): Tree {
    return side === 'was' ? this.#versions.before : this.#versions.after;
  }
}

function givenOf(answers: readonly Reply[]): Given {
  return new Map(answers.map((reply) => [reply.question, reply]));
}

/** The node that follows an answer. */
function nextOf(tree: Tree, node: string, answer: string): string | undefined {
  const question = tree.questions[node];
  const found = question?.cases?.find(({ id }) => id === answer) ?? question?.options?.[answer];
  return found?.next;
}
