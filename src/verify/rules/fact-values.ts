/** The value of a fact fits its unit, and its periods follow each other without gap or overlap. */
import { addDays } from '../../compile/days.ts';
import { periodsOf } from '../../compile/facts.ts';
import type { Entry, Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';
import type { RuleId } from '../../read/rules.ts';
import type { Path } from '../../read/yaml.ts';
import type { Fact } from '../../schema/fact.ts';

export function factValues(library: Library): Problem[] {
  return [...library.facts.values()].flatMap(valueProblems);
}

/** What is wrong with the value of one fact. */
export function valueProblems(entry: Entry<Fact>): Problem[] {
  const { unit, value } = entry.data;
  const problems: Problem[] = [];
  const report = (path: Path, rule: RuleId, what: string, mend: string) => {
    problems.push({ ...entry.locate(path), rule, what, mend });
  };
  const pathOf = (index: number): Path => (Array.isArray(value) ? ['value', index] : ['value']);
  const periods = periodsOf(value);

  periods.forEach((period, i) => {
    const [marketplace, wrong] =
      Object.entries(period.values).find(
        ([, v]) => (typeof v === 'string') !== (unit === 'text'),
      ) ?? [];
    if (marketplace !== undefined) {
      const inside = Array.isArray(value) ? ['value', marketplace] : [marketplace];
      report(
        [...pathOf(i), ...inside],
        'fact-value',
        `The value “${String(wrong)}” of “${entry.id}” does not fit its unit “${unit}”.`,
        unit === 'text'
          ? 'Put the value in quotation marks, or choose the unit that it counts.'
          : 'Write the number alone; the unit is added by itself. For words, use the unit “text”.',
      );
    }
    if (period.from !== undefined && period.until !== undefined && period.from > period.until) {
      const what = `A period of “${entry.id}” ends before it begins.`;
      report(pathOf(i), 'fact-periods', what, 'Mend “from” or “until”.');
    }
    const next = periods[i + 1];
    if (!next) return;
    if (period.until === undefined || next.from === undefined) {
      report(
        pathOf(i + 1),
        'fact-periods',
        `Two periods of “${entry.id}” follow each other without a date between them.`,
        'Give the first an “until”, and the second a “from” on the day after.',
      );
    } else if (next.from !== addDays(period.until, 1)) {
      report(
        pathOf(i + 1),
        'fact-periods',
        next.from > period.until
          ? `The periods of “${entry.id}” leave a gap: one ends on ${period.until}, the next begins on ${next.from}.`
          : `The periods of “${entry.id}” overlap: one ends on ${period.until}, the next begins on ${next.from}.`,
        `Let the second begin on ${addDays(period.until, 1)}.`,
      );
    }
  });
  return problems;
}
