/** Facts that are named exist, facts that exist are used, and a fact that decides is a number of the right kind. */
import { factOfFigure, wayOf } from '../../compile/figures.ts';
import { BOUNDS } from '../../compile/cases.ts';
import type { Library } from '../../read/library.ts';
import { type Place, type Problem, guessOr } from '../../read/problem.ts';
import type { Unit } from '../../schema/fact.ts';
import type { Question } from '../../schema/tree.ts';
import { listed } from '../reach.ts';
import { factsOf, textEntries } from '../texts.ts';
import { anyUserUnreadable, isUnreadable } from '../unreadable.ts';

const DAYS: Unit[] = ['days', 'calendar-days'];
export const TIMES: Unit[] = ['minutes', 'hours', ...DAYS, 'business-days'];
const MONEY: Unit[] = ['usd', 'gbp', 'eur', 'jpy'];

export function facts(library: Library): Problem[] {
  const problems: Problem[] = [];
  const used = new Set<string>();
  const ids = [...library.facts.keys()];
  const use = (id: string, place: () => Place): void => {
    used.add(id);
    if (library.facts.has(id) || isUnreadable(library, 'fact', id)) return;
    problems.push({
      ...place(),
      rule: 'missing-fact',
      what: `There is no fact “${id}”.`,
      mend: guessOr(id, ids, `Add it to content/facts/${id.split('.')[0] ?? ''}.yaml.`),
    });
  };

  for (const entry of textEntries(library)) {
    for (const { id, at } of factsOf(entry)) use(id, at);
  }
  for (const guides of Object.values(library.guides)) {
    for (const guide of guides.values()) {
      for (const { id, place } of guide.facts) use(id, () => place);
    }
  }
  for (const entry of library.trees.values()) {
    for (const [id, question] of Object.entries(entry.data.questions)) {
      const fitting = fittingUnits(question);
      question.cases?.forEach((inputCase, index) => {
        for (const bound of BOUNDS) {
          const limit = inputCase[bound];
          if (typeof limit !== 'string') continue;
          const at = () => entry.locate(['questions', id, 'cases', index, bound]);
          use(limit, at);
          const unit = library.facts.get(limit)?.data.unit;
          if (unit === undefined || fitting.includes(unit)) continue;
          problems.push({
            ...at(),
            rule: 'threshold-unit',
            what: `“${limit}” counts ${unit}, but the question “${id}” counts ${listed(fitting, 'or')}.`,
            mend: 'Use a fact with that unit, or ask for the other quantity.',
          });
        }
      });
    }
    for (const [id, outcome] of Object.entries(entry.data.outcomes)) {
      outcome.figures?.forEach((figure, i) => {
        const path = ['outcomes', id, 'figures', i, wayOf(figure)];
        const reckoned = factOfFigure(figure);
        if (reckoned !== undefined) use(reckoned, () => entry.locate(path));
      });
      const fact = outcome.deadline?.fact;
      if (fact === undefined) continue;
      const at = () => entry.locate(['outcomes', id, 'deadline', 'fact']);
      use(fact, at);
      const unit = library.facts.get(fact)?.data.unit;
      if (unit === undefined || TIMES.includes(unit)) continue;
      problems.push({
        ...at(),
        rule: 'deadline-unit',
        what: `The deadline of “${id}” uses “${fact}”, which counts ${unit}.`,
        mend: 'Use a fact in minutes, hours or days, or write the deadline as a text.',
      });
    }
  }
  if (anyUserUnreadable(library)) return problems;
  for (const [id, entry] of library.facts) {
    if (used.has(id)) continue;
    problems.push({
      ...entry.locate([]),
      rule: 'unused-fact',
      what: `No guide, tree or message uses the fact “${id}”.`,
      mend: 'Use it where it helps a reader, or delete it.',
    });
  }
  return problems;
}

/** The units that a bound of this question can have. */
export function fittingUnits({ input, measure, unit }: Question): Unit[] {
  if (input === 'date') return measure === 'business-days-since' ? ['business-days'] : DAYS;
  return input === 'money' ? MONEY : unit ? [unit] : [];
}
