/** The English words of a question, an outcome or a section can be read by somebody who learnt English at school. */
import type { Guide } from '../../read/guide.ts';
import type { Entry, Library } from '../../read/library.ts';
import type { Place, Problem } from '../../read/problem.ts';
import type { Outcome, Question, Tree } from '../../schema/tree.ts';
import { FEWEST_WORDS, GRADE, LONG_SENTENCE, SELLER_CENTRAL_TERMS } from '../budgets.ts';
import { ReadingGrades } from '../reading.ts';
import { once, perEntry } from '../memo.ts';
import { listed } from '../reach.ts';

/** Texts that are read together. */
export interface Unit {
  name: string;
  texts: string[];
  budget: number;
  place: () => Place;
}

export function readingGrade(library: Library): Problem[] {
  return [
    ...[...library.trees.values()].flatMap(gradeTree),
    ...[...library.guides.en.values()].flatMap(gradeGuide),
  ];
}

const gradeTree = perEntry((entry: Entry<Tree>) => tooHard(treeUnits(entry)));
const gradeGuide = once((guide: Guide) => tooHard(sectionUnits(guide)));

const grades = new ReadingGrades(SELLER_CENTRAL_TERMS);

function tooHard(units: readonly Unit[]): Problem[] {
  return units.flatMap(({ name, texts, budget, place }): Problem[] => {
    const { grade, words, sentence, long } = grades.of(texts);
    if (words < FEWEST_WORDS || grade <= budget) return [];
    const longest = long.slice(0, 3).map((word) => `“${word}”`);
    const slow = sentence > LONG_SENTENCE || longest.length === 0;
    const advice = [
      ...(slow ? [`shorter sentences (now ${sentence.toFixed(0)} words in the mean)`] : []),
      ...(longest.length > 0 ? [`plainer words for ${listed(longest)}`] : []),
    ];
    return [
      {
        ...place(),
        rule: 'reading-grade',
        what: `The words of ${name} have the reading grade ${grade.toFixed(1)}; the budget is ${String(budget)}.`,
        mend: `Write ${advice.join(', and ')}.`,
      },
    ];
  });
}

function treeUnits(entry: Entry<Tree>): Unit[] {
  const unit = (path: 'questions' | 'outcomes', id: string, texts: string[]): Unit => ({
    name: `“${id}”`,
    texts,
    budget: GRADE.node,
    place: () => entry.locate([path, id]),
  });
  return [
    ...Object.entries(entry.data.questions).map(([id, q]) =>
      unit('questions', id, questionTexts(q)),
    ),
    ...Object.entries(entry.data.outcomes).map(([id, o]) => unit('outcomes', id, outcomeTexts(o))),
  ];
}

/** Without the labels: “Yes” and “No” would hide a sentence that nobody can read. */
function questionTexts({ ask, help, where, cases = [], options = {} }: Question): string[] {
  const hints = [...cases, ...Object.values(options)].map(({ hint }) => hint);
  return said([ask, help, isPath(where) ? undefined : where, ...hints]);
}

/** Without the paths in Seller Central, whose words are Amazon’s. */
function outcomeTexts(outcome: Outcome): string[] {
  const { do: order, why, deadline, steps, evidence = [], never = [], worked } = outcome;
  const stepTexts = steps.flatMap((step) =>
    typeof step === 'string' ? [step] : [step.do, step.note],
  );
  const lines = [...evidence, ...never].map((line) => (typeof line === 'string' ? line : line.do));
  const ends = [worked, outcome['if-not']];
  return said([order, why, deadline?.text, deadline?.clock, ...stepTexts, ...lines, ...ends]);
}

function said(texts: (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}

function isPath(where: string | undefined): boolean {
  return where?.includes(' > ') === true && !where.includes('`');
}

/** The title is no sentence; the words before the first heading belong to the description. */
function sectionUnits({ file, headings, words }: Guide): Unit[] {
  const [, description, ...body] = words;
  const top: Place = { file, line: 1, column: 1 };
  const sections = [
    { name: 'the introduction', place: top, texts: said([description?.text]) },
    ...headings.map(({ text, place }) => ({ name: `“${text}”`, place, texts: [] as string[] })),
  ];
  for (const block of body) {
    const { line } = block.at(0);
    sections.findLast(({ place }) => place === top || place.line <= line)?.texts.push(block.text);
  }
  return sections.map(({ name, place, texts }) => ({
    name,
    texts,
    budget: GRADE.section,
    place: () => place,
  }));
}
