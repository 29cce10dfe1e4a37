/** The page about each tree: picture and outline show the whole tree, the figures are those of the tree. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, MARKETPLACES, SOURCE_LANGUAGE } from '../../src/schema/terms.ts';
import { TOLD_RULES, ruleWords } from '../../src/render/rule-words.ts';
import { BUILT, handbook } from './content.ts';
import { all, attribute, one, pageAt, textOf } from './pages.ts';

const trees = Object.entries(handbook.trees).flatMap(([id, tree]) =>
  LANGUAGES.map((language) => {
    const prefix = language === SOURCE_LANGUAGE ? '' : `/${language}`;
    return { id, tree, language, path: `${prefix}/decide/${id}/` };
  }),
);

describe.each(trees)('the page about $path', ({ tree, language, path }) => {
  const document = pageAt(`${path}map/`)!.document;
  const shown = tree.shown[language];
  const nodes = [...shown.questions, ...shown.outcomes].map(({ id }) => id).toSorted();
  const words = handbook.words[language];
  const facts = [...new Set(Object.values(tree.facts).flat())];

  /** The nodes that links of a part of the page lead to. */
  const linked = (selector: string) =>
    all(selector, document)
      .map((link) => attribute(link, 'href'))
      .filter((href) => href.startsWith(`${path}#`))
      .map((href) => href.slice(path.length + 1))
      .toSorted();

  it('is linked from the tree, and leads back', () => {
    const links = all('main a', pageAt(path)!.document).map((link) => attribute(link, 'href'));
    expect(links).toContain(`${path}map/`);
    expect(all('.lede a', document).map((link) => attribute(link, 'href'))).toContain(path);
  });

  it('has every node once in the picture, as a link with its number, kind and words', () => {
    expect(linked('svg.pic a')).toEqual(nodes);
    const names = all('svg.pic a.pic-node', document).map(textOf);
    for (const name of names) expect(name).toMatch(/^\D+ \d+ \S/);
    const outcome = shown.outcomes[0]!;
    const box = one(`[id="box-${outcome.id}"]`, document)!;
    expect(textOf(box)).toContain(words[`kind.${outcome.kind}`]);
  });

  it('has every node once in the outline, as a link', () => {
    expect(linked('.outline a')).toEqual(nodes);
  });

  it('has every answer in both, with the marketplaces to which it is limited', () => {
    const branches = shown.questions.flatMap(({ answers }) => {
      const groups = Map.groupBy(answers, ({ next, only }) => `${next} ${only?.join(' ') ?? ''}`);
      return [...groups.values()].map(([first]) => first?.only ?? []);
    });
    const limits = branches
      .filter((only) => only.length > 0)
      .map((only) => only.map((m) => words[`marketplace.short.${m}`]).join(' · '))
      .toSorted();
    expect(all('.outline-answer', document)).toHaveLength(branches.length);
    expect(all('.outline .pic-only', document).map(textOf).toSorted()).toEqual(limits);
    expect(all('svg text.pic-only', document).map(textOf).toSorted()).toEqual(limits);
  });

  it('counts every route of the outline once', () => {
    const first = all('.outline > ul > li > .outline-answer small', document);
    const counts = first.map((small) => Number(/\d+/.exec(textOf(small))?.[0]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(tree.routes.length);
  });

  it('shows the figures of the tree', () => {
    const figures = Object.fromEntries(
      all('.figures > div', document).map((part) => [
        textOf(one('dt', part)),
        Number(/[\d.]+/.exec(textOf(one('dd', part)))?.[0]),
      ]),
    );
    const lengths = tree.routes.map(({ answers }) => answers.length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    const routesIn = (m: string) =>
      (words['proof.routesIn'] ?? '').replace('{marketplace}', words[`marketplace.${m}`] ?? '');
    expect(figures).toEqual({
      [words['proof.questions']!]: shown.questions.length,
      [words['proof.outcomes']!]: shown.outcomes.length,
      [words['proof.routes']!]: tree.routes.length,
      ...Object.fromEntries(
        MARKETPLACES.map((m) => [
          routesIn(m),
          tree.routes.filter(({ marketplaces }) => marketplaces.includes(m)).length,
        ]),
      ),
      [words['proof.longest']!]: Math.max(...lengths),
      [words['proof.mean']!]: Number(mean.toFixed(1)),
      [words['proof.factCount']!]: facts.length,
    });
  });

  it('lists the facts of the tree, and as open those that are overdue or not confirmed', () => {
    const entries = all('[data-fact-due]', document).map((e) => attribute(e, 'data-fact-due'));
    expect(entries.toSorted()).toEqual(facts.toSorted());
    const open = all('.cautions li:not([hidden])', document).map(textOf).join('\n');
    const labels = (mark: (id: string) => boolean) =>
      facts.filter(mark).map((id) => handbook.facts[id]!.texts[language].label);
    for (const label of labels((id) => handbook.facts[id]!.confidence === 'secondary')) {
      expect(open).toContain(label);
    }
    for (const label of labels((id) => handbook.facts[id]!.reviewBy < BUILT)) {
      expect(open).toContain(label);
    }
  });

  it('says which rules were checked', () => {
    expect(all('.rules li', document).map(textOf)).toEqual(
      TOLD_RULES.map((rule) => ruleWords(rule, language)),
    );
  });
});
