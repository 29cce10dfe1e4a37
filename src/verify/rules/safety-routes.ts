/** No route breaks a safety rule of its area. A breach is shown by the shortest route that leads to it. */
import { type Route, routesOf } from '../../compile/graph.ts';
import type { Entry, Library } from '../../read/library.ts';
import { type Problem, closest } from '../../read/problem.ts';
import type { SafetyRule } from '../../schema/safety.ts';
import { MARKETPLACES, type Marketplace } from '../../schema/terms.ts';
import type { Tree } from '../../schema/tree.ts';
import { type Breach, breachesOf } from '../safety.ts';
import { type Carried, areaOf, carriedByArea, rulesFor, tagsIn, tagsNamedBy } from '../tags.ts';
import { type Views, viewsOf } from '../view.ts';

export function safetyRoutes(library: Library): Problem[] {
  const judged = judgedRules(library);
  return [...library.trees.values()].flatMap((entry) => {
    const carried = tagsIn(entry.data);
    const rules = rulesFor(areaOf(entry.id), judged).filter(({ data }) => isAbout(data, carried));
    if (rules.length === 0) return [];
    const routes = routesOf(entry.data);
    const views = viewsOf(entry.data);
    return rules.flatMap(({ data }) => problemsOf(entry, routes, views, data));
  });
}

/** The rules without those that have a misspelt tag: that is reported already, and the routes say nothing new. */
function judgedRules(library: Library): Library['safety'] {
  const carried = carriedByArea(library);
  return new Map(
    [...library.safety].filter(([id, { data }]) => !hasSlip(data, carried(areaOf(id)))),
  );
}

/** True where something in the tree carries the tag that the rule is about. */
function isAbout(rule: SafetyRule, carried: readonly Carried[]): boolean {
  return carried.some(({ tag, bearer }) => rule[bearer as 'outcome' | 'step' | 'answer'] === tag);
}

/** True where a tag of the rule is misspelt. */
function hasSlip(rule: SafetyRule, carried: readonly Carried[]): boolean {
  return tagsNamedBy(rule).some(({ tag, bearers }) => {
    const fitting = carried.filter(({ bearer }) => bearers.includes(bearer)).map((c) => c.tag);
    return !fitting.includes(tag) && closest(tag, fitting) !== undefined;
  });
}

/** All routes on which a rule is broken in the same way. */
interface Found {
  breach: Breach;
  /** The shortest of the routes. */
  route: Route;
  marketplaces: Marketplace[];
  count: number;
}

function problemsOf(
  entry: Entry<Tree>,
  routes: readonly Route[],
  views: Views,
  rule: SafetyRule,
): Problem[] {
  const found = new Map<string, Found>();
  for (const route of routes) {
    const onRoute = new Map<string, Found>();
    const answers = views.answers(route);
    for (const marketplace of route.marketplaces) {
      if (rule.only && !rule.only.includes(marketplace)) continue;
      const view = views.outcome(route.outcome, marketplace);
      if (!view) continue;
      for (const breach of breachesOf(rule, answers, view)) {
        const key = `${breach.path.join('/')} ${breach.demand}`;
        const before = onRoute.get(key);
        if (before) before.marketplaces.push(marketplace);
        else onRoute.set(key, { breach, route, marketplaces: [marketplace], count: 1 });
      }
    }
    for (const [key, one] of onRoute) {
      const known = found.get(key);
      const count = (known?.count ?? 0) + 1;
      const isShorter = !known || route.answers.length < known.route.answers.length;
      found.set(key, { ...(isShorter ? one : known), count });
    }
  }
  return [...found.values()].map(({ breach, route, marketplaces, count }) => {
    const where = marketplaces.length < MARKETPLACES.length ? ` (${marketplaces.join(', ')})` : '';
    const more =
      count > 1 ? ` and ${count === 2 ? '1 more route' : `${String(count - 1)} more routes`}` : '';
    return {
      ...entry.locate(breach.path),
      rule: 'safety-route',
      what: `${breach.name} is reached by ${route.answers.join(' › ')}${where}${more}, although ${breach.although}, against “${rule.says.replace(/\.$/, '')}”.`,
      mend: `${breach.mend} ${rule.why}`,
    };
  });
}
