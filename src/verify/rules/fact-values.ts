/** The value of a fact fits its unit, and its periods follow each other without gap or overlap. */
import { addDays, periodsOf } from '../../compile/facts.ts';
import type { Library } from '../../read/library.ts';
import type { Problem } from '../../read/problem.ts';

export function factValues(library: Library): Problem[] {
  return [...library.facts.values()].flatMap((entry) => {
    const { unit, value } = entry.data;
    const problems: Problem[] = [];
    const report = (rule: string, what: string, mend: string) => {
      problems.push({ ...entry.locate(['value']), rule, what, mend });
    };
    const periods = periodsOf(value);
    const wrong = periods
      .flatMap((p) => Object.values(p.values))
      .find((v) => (typeof v === 'string') !== (unit === 'text'));
    if (wrong !== undefined) {
      report(
        'fact-value',
        `The value “${String(wrong)}” of “${entry.id}” does not fit its unit “${unit}”.`,
        unit === 'text'
          ? 'Put the value in quotation marks, or choose the unit that it counts.'
          : 'Write the number alone; the unit is added by itself. For words, use the unit “text”.',
      );
    }
    periods.forEach((period, i) => {
      const next = periods[i + 1];
      const nameless =
        period.from !== undefined && period.until !== undefined && period.from > period.until;
      if (nameless) {
        report(
          'fact-periods',
          `A period of “${entry.id}” ends before it begins.`,
          'Swap from and until.',
        );
      }
      if (!next) return;
      if (period.until === undefined || next.from === undefined) {
        report(
          'fact-periods',
          `Two periods of “${entry.id}” follow each other without a date between them.`,
          'Give the first an “until”, and the second a “from” on the day after.',
        );
      } else if (next.from !== addDays(period.until, 1)) {
        report(
          'fact-periods',
          `The periods of “${entry.id}” ${next.from > period.until ? 'leave a gap' : 'overlap'} between ${period.until} and ${next.from}.`,
          `Let the second begin on ${addDays(period.until, 1)}.`,
        );
      }
    });
    return problems;
  });
}
