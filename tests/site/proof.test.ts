/** The page for the whole library: every tree in figures, and what is due on the day of the build. */
import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../src/schema/terms.ts';
import { worklistOf } from '../../src/verify/worklist.ts';
import { BUILT, handbook } from './content.ts';
import { all, attribute, one, pageAt, textOf } from './pages.ts';

const work = worklistOf(handbook.facts, { day: BUILT, warnings: [] });

describe.each(LANGUAGES)('the list of work in %s', (language) => {
  const document = pageAt(`${language === SOURCE_LANGUAGE ? '' : `/${language}`}/proof/`)!.document;

  /** The facts listed under a heading. */
  function listed(heading: string): string[] {
    const found: string[] = [];
    const start = one(`[id="${heading}"]`, document)!;
    for (let next = start.next; next; next = next.next) {
      if (!DomUtils.isTag(next)) continue;
      if (next.name === 'h3') break;
      found.push(...all('[data-fact-due]', next).map((entry) => attribute(entry, 'data-fact-due')));
    }
    return found;
  }

  it('lists the facts that are overdue, due soon and not confirmed, by role', () => {
    expect(listed('overdue')).toEqual(work.overdue.map(({ id }) => id));
    expect(listed('soon')).toEqual(work.soon.map(({ id }) => id));
    expect(listed('unconfirmed')).toEqual(work.unconfirmed.map(({ id }) => id));
  });

  it('says so where there is nothing to do', () => {
    const none = all('.work-none', document).map(textOf);
    expect(none).not.toContain('');
    expect(none.includes(handbook.words[language]['work.noneOverdue']!)).toBe(
      work.overdue.length === 0,
    );
  });

  it('has every tree with its figures, and their sums', () => {
    const rows = Object.fromEntries(
      all('[data-tree]', document).map((row) => [
        attribute(row, 'data-tree'),
        all('td', row).map((cell) => Number(textOf(cell))),
      ]),
    );
    const figures = Object.entries(handbook.trees).map(([id, { routes, shown, facts }]) => {
      const lengths = routes.map(({ answers }) => answers.length);
      const own = [...new Set(Object.values(facts).flat())].map((fact) => handbook.facts[fact]!);
      return [
        id,
        [
          shown.en.questions.length,
          shown.en.outcomes.length,
          routes.length,
          Math.max(...lengths),
          Number((lengths.reduce((sum, n) => sum + n, 0) / lengths.length).toFixed(1)),
          own.length,
          own.filter(({ confidence }) => confidence === 'secondary').length,
          own.filter(({ reviewBy }) => reviewBy < BUILT).length,
        ],
      ] as const;
    });
    expect(rows).toEqual(Object.fromEntries(figures));
    const total = all('tfoot td', document).map((cell) => Number(textOf(cell)));
    const sum = (column: number) => figures.reduce((all, [, numbers]) => all + numbers[column]!, 0);
    expect(total.slice(0, 3)).toEqual([sum(0), sum(1), sum(2)]);
  });
});
