/** Every tag that a safety rule names is carried by something in its trees, and every tag is named by a rule. */
import type { Library } from '../../read/library.ts';
import { type Problem, guess } from '../../read/problem.ts';
import { ALL_AREAS } from '../../schema/safety.ts';
import { listed } from '../reach.ts';
import {
  BEARERS,
  type Bearer,
  areaOf,
  carriedByArea,
  rulesFor,
  tagsIn,
  tagsNamedBy,
} from '../tags.ts';

export function safetyTags(library: Library): Problem[] {
  return [...tagsThatNothingCarries(library), ...tagsThatNoRuleNames(library)];
}

function tagsThatNothingCarries(library: Library): Problem[] {
  const carriedIn = carriedByArea(library);
  return [...library.safety.values()].flatMap((entry) => {
    const area = areaOf(entry.id);
    if (isAnyBroken(library, `content/trees/${area === ALL_AREAS ? '' : `${area}/`}`)) return [];
    const carried = carriedIn(area);
    const trees = area === ALL_AREAS ? 'no tree' : `no tree of “${area}”`;
    return tagsNamedBy(entry.data).flatMap(({ tag, bearers, path }): Problem[] => {
      const fitting = carried.filter(({ bearer }) => bearers.includes(bearer));
      if (fitting.some((one) => one.tag === tag)) return [];
      const elsewhere = carried.find((one) => one.tag === tag);
      const advice = elsewhere
        ? `There is ${BEARERS[elsewhere.bearer]} with this tag: ask for that one, or tag the other as well.`
        : 'Tag what is meant, or take the tag out of the rule.';
      const hint = guess(tag, new Set(fitting.map((one) => one.tag)));
      return [
        {
          ...entry.locate(path),
          rule: 'safety-tag',
          what: `The rule “${nameOf(entry.id)}” asks for ${any(bearers)} tagged “${tag}”, but ${trees} has one.`,
          mend: hint || advice,
        },
      ];
    });
  });
}

function tagsThatNoRuleNames(library: Library): Problem[] {
  return [...library.trees.values()].flatMap((entry) => {
    const area = areaOf(entry.id);
    const files = [area, ALL_AREAS].map((name) => `content/safety/${name}.yaml`);
    if (files.some((file) => library.broken.has(file))) return [];
    const named = rulesFor(area, library.safety).flatMap(({ id, data }) =>
      tagsNamedBy(data).map((one) => ({ ...one, rule: nameOf(id) })),
    );
    return tagsIn(entry.data).flatMap(({ tag, bearer, path }): Problem[] => {
      const fitting = named.filter(({ bearers }) => bearers.includes(bearer));
      if (fitting.some((one) => one.tag === tag)) return [];
      const elsewhere = named.find((one) => one.tag === tag);
      const advice = elsewhere
        ? `The rule “${elsewhere.rule}” asks for ${any(elsewhere.bearers)} with this tag.`
        : `Write the rule in content/safety/${area}.yaml, or delete the tag.`;
      const hint = guess(tag, new Set(fitting.map((one) => one.tag)));
      return [
        {
          ...entry.locate(path),
          rule: 'safety-tag',
          what: `No safety rule asks for ${BEARERS[bearer]} tagged “${tag}”.`,
          mend: hint || advice,
        },
      ];
    });
  });
}

/** `an answer, a step or a line of evidence`. */
function any(bearers: readonly Bearer[]): string {
  return listed(
    bearers.map((bearer) => BEARERS[bearer]),
    'or',
  );
}

/** What cannot be read may hold the tag that is looked for. */
function isAnyBroken({ broken }: Library, folder: string): boolean {
  return [...broken].some((file) => file.startsWith(folder) && !file.startsWith(`${folder}zh-cn/`));
}

/** The id of a rule as it stands in its file. */
function nameOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
