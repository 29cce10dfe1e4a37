/** Tags: what carries them in a tree, and where a safety rule looks for them. */
import type { Entry, Library } from '../read/library.ts';
import type { Path } from '../read/yaml.ts';
import { ALL_AREAS, type SafetyRule } from '../schema/safety.ts';
import type { Tree } from '../schema/tree.ts';

/** What can carry a tag, with its article. */
export const BEARERS = {
  answer: 'an answer',
  evidence: 'a line of evidence',
  step: 'a step',
  outcome: 'an outcome',
  never: 'a “never” line',
};
export type Bearer = keyof typeof BEARERS;

/** A tag where it stands in a tree. */
export interface Carried {
  tag: string;
  bearer: Bearer;
  path: Path;
}

/** Every tag of a tree. */
export function tagsIn(tree: Tree): Carried[] {
  const found: Carried[] = [];
  const take = (bearer: Bearer, thing: unknown, path: Path): void => {
    if (typeof thing !== 'object' || thing === null) return;
    const { tags = [] } = thing as { tags?: string[] };
    tags.forEach((tag, index) => found.push({ tag, bearer, path: [...path, 'tags', index] }));
  };
  for (const [id, question] of Object.entries(tree.questions)) {
    const path = ['questions', id];
    question.cases?.forEach((c, i) => {
      take('answer', c, [...path, 'cases', i]);
    });
    for (const [name, option] of Object.entries(question.options ?? {})) {
      take('answer', option, [...path, 'options', name]);
    }
  }
  for (const [id, outcome] of Object.entries(tree.outcomes)) {
    const path = ['outcomes', id];
    take('outcome', outcome, path);
    for (const [bearer, key] of LISTS) {
      outcome[key]?.forEach((line, i) => {
        take(bearer, line, [...path, key, i]);
      });
    }
  }
  return found;
}

const LISTS = [
  ['evidence', 'evidence'],
  ['step', 'steps'],
  ['never', 'never'],
] as const;

/** A tag as a rule names it. */
export interface Named {
  tag: string;
  /** What may carry it, the usual one first. */
  bearers: Bearer[];
  path: Path;
}

/** Every tag that a rule names. */
export function tagsNamedBy(rule: SafetyRule): Named[] {
  const before: Bearer[] = rule.step === undefined ? ['answer', 'evidence'] : BEFORE_STEP;
  const subject = (key: 'outcome' | 'step' | 'answer'): Named[] => {
    const tag = rule[key];
    return tag === undefined ? [] : [{ tag, bearers: [key], path: [key] }];
  };
  const list = (key: 'never-after' | 'needs-before' | 'leads-to' | 'warns', bearers: Bearer[]) =>
    (rule[key] ?? []).map((tag, index): Named => ({ tag, bearers, path: [key, index] }));
  return [
    ...subject('outcome'),
    ...subject('step'),
    ...subject('answer'),
    ...list('never-after', before),
    ...list('needs-before', before),
    ...list('leads-to', ['outcome', 'step']),
    ...list('warns', ['never']),
  ];
}

const BEFORE_STEP: Bearer[] = ['answer', 'evidence', 'step'];

/** The area of a tree or of a safety rule, from its id. */
export function areaOf(id: string): string {
  return id.split('/')[0] ?? '';
}

/** The safety rules that hold for the trees of an area. */
export function rulesFor(area: string, rules: Library['safety']): Entry<SafetyRule>[] {
  return [...rules.values()].filter(({ id }) => [area, ALL_AREAS].includes(areaOf(id)));
}

/** Finds the tags of all trees that the rules of an area hold for. Each tree is read once. */
export function carriedByArea({ trees }: Library): (area: string) => Carried[] {
  const all = [...trees.values()].map(({ id, data }) => ({ area: areaOf(id), tags: tagsIn(data) }));
  const known = new Map<string, Carried[]>();
  return (area) => {
    const carried =
      known.get(area) ??
      all.flatMap((tree) => ([tree.area, ALL_AREAS].includes(area) ? tree.tags : []));
    known.set(area, carried);
    return carried;
  };
}
