/** Further along a declared scale no outcome is milder, and no deadline later. */
import { type Route, routesOf } from '../../compile/graph.ts';
import type { Entry, Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import { MARKETPLACES, type Marketplace } from '../../schema/terms.ts';
import type { Scale, Tree } from '../../schema/tree.ts';
import { type Longer, isSameClock, longerIn } from '../deadlines.ts';

export function scaleInversions(library: Library): Problem[] {
  return [...library.trees.values()].flatMap((entry) => {
    const scales = entry.data.scales ?? [];
    if (scales.length === 0) return [];
    const routes = routesOf(entry.data);
    return scales.flatMap((scale) => inversionsOf(scale, entry, routes, library.facts));
  });
}

/** A route by which the reader comes past the question of the scale to an outcome that it lists. */
interface Placed extends Route {
  /** The index of the case among the cases of the question. */
  index: number;
  /** How far along the scale the case is: the milder, the less. */
  place: number;
  /** The place of the outcome in the list: 0 is the mildest. */
  severity: number;
}

/** Two routes that differ in the case; the second one has the worse case. */
interface Pair {
  milder: Placed;
  worse: Placed;
  /** Where both can be taken. */
  marketplaces: Marketplace[];
}

function inversionsOf(
  scale: Scale,
  entry: Entry<Tree>,
  routes: readonly Route[],
  facts: Library['facts'],
): Problem[] {
  const { question } = scale;
  const placed = routes.flatMap((route) => placedOn(scale, entry.data, route));
  // Two outcomes are reported once for each sort of inversion: by the first two routes.
  const found = new Map<string, Problem>();
  const report = (sort: string, { milder, worse }: Pair, what: string, mend: string): void => {
    const key = [sort, milder.outcome, worse.outcome].join(' ');
    if (found.has(key)) return;
    const place = entry.locate(['questions', question, 'cases', worse.index, 'next']);
    found.set(key, { ...place, rule: 'scale-inverted', what, mend });
  };
  const laterIn = laterDeadlines(scale, entry.data, facts);
  for (const pair of pairsOf(scale, placed)) {
    const { milder, worse, marketplaces } = pair;
    if (milder.severity > worse.severity) {
      report(
        'outcome',
        pair,
        `The worse case of “${question}” gets the milder outcome: ${wayOf(milder)}, but ${wayOf(worse)}${inWords(marketplaces)}.`,
        'Let one of the two cases lead elsewhere, or correct the order in “scales:”.',
      );
    }
    const later = laterIn(pair);
    if (later) {
      report(
        'deadline',
        pair,
        `The worse case of “${question}” gets the later deadline: ${wayOf(milder)} within ${later.first}, but ${wayOf(worse)} within ${later.second}${inWords(later.marketplaces)}.`,
        'Give the worse case the shorter deadline, or take its outcome out of “scales:”.',
      );
    }
  }
  return [...found.values()];
}

function placedOn(scale: Scale, tree: Tree, route: Route): Placed[] {
  const severity = scale.outcomes.indexOf(route.outcome);
  const cases = tree.questions[scale.question]?.cases ?? [];
  const index = cases.findIndex(({ id }) => route.answers.includes(`${scale.question}=${id}`));
  if (severity === -1 || index === -1) return [];
  return [{ ...route, severity, index, place: scale.worst === 'first' ? -index : index }];
}

/** Pairs of routes with the same answers to all other questions that both ask. The shortest come first. */
function* pairsOf(scale: Scale, placed: readonly Placed[]): Generator<Pair> {
  const shortFirst = placed.toSorted((a, b) => a.answers.length - b.answers.length);
  const answersOf = new Map(
    shortFirst.map((route) => [
      route,
      new Map(route.answers.map((answer, index) => [route.nodes[index], answer])),
    ]),
  );
  const agree = (one: Placed, other: Placed): boolean =>
    [...(answersOf.get(one) ?? [])].every(([question, answer]) => {
      const theirs = answersOf.get(other)?.get(question);
      return question === scale.question || theirs === undefined || theirs === answer;
    });
  for (const worse of shortFirst) {
    for (const milder of shortFirst) {
      if (milder.place >= worse.place || milder.outcome === worse.outcome) continue;
      const marketplaces = milder.marketplaces.filter((m) => worse.marketplaces.includes(m));
      if (marketplaces.length > 0 && agree(milder, worse)) yield { milder, worse, marketplaces };
    }
  }
}

/** Finds both deadlines of a pair, where the worse case has the later one. Compares two outcomes once. */
function laterDeadlines({ question }: Scale, tree: Tree, facts: Library['facts']) {
  const compared = new Map<string, Longer | undefined>();
  const compare = (milder: string, worse: string, marketplaces: readonly Marketplace[]) => {
    const one = tree.outcomes[milder]?.deadline;
    const other = tree.outcomes[worse]?.deadline;
    if (!one || !other || !isSameClock(one, other)) return undefined;
    // Counted from the date of the scale itself, the later phase has by nature the later end.
    if (one.date === question) return undefined;
    const first = facts.get(one.fact ?? '')?.data;
    const second = facts.get(other.fact ?? '')?.data;
    return first && second ? longerIn(marketplaces, first, second) : undefined;
  };
  return ({ milder, worse, marketplaces }: Pair): Longer | undefined => {
    const key = [milder.outcome, worse.outcome, ...marketplaces].join(' ');
    if (!compared.has(key)) compared.set(key, compare(milder.outcome, worse.outcome, marketplaces));
    return compared.get(key);
  };
}

function wayOf({ answers, outcome }: Placed): string {
  return `${answers.join(' › ')} leads to “${outcome}”`;
}

function inWords(marketplaces: readonly Marketplace[]): string {
  return marketplaces.length < MARKETPLACES.length ? ` (${marketplaces.join(', ')})` : '';
}
