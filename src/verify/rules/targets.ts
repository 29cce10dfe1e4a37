/** Everything that names a question or an outcome names one that exists. */
import type { Library } from '../../read/library.ts';
import { type Problem, guessOr } from '../../read/problem.ts';
import type { Path } from '../../read/yaml.ts';

export function targets(library: Library): Problem[] {
  return [...library.trees.values()].flatMap((entry) => {
    const tree = entry.data;
    const questions = Object.keys(tree.questions);
    const nodes = [...questions, ...Object.keys(tree.outcomes)];
    const problems: Problem[] = [];
    const missing = (path: Path, id: string, what: string, candidates: string[]) => {
      const advice = `Write the id of one that stands in this file, or add “${id}”.`;
      problems.push({
        ...entry.locate(path),
        rule: 'missing-target',
        what,
        mend: guessOr(id, candidates, advice),
      });
    };
    const target = (path: Path, id: string) => {
      if (nodes.includes(id)) return;
      missing(path, id, `There is no question or outcome “${id}” in this tree.`, nodes);
    };

    if (tree.outcomes[tree.start] && !questions.includes(tree.start)) {
      problems.push({
        ...entry.locate(['start']),
        rule: 'missing-target',
        what: `“${tree.start}” is an outcome: a tree starts with a question.`,
        mend: `Write one of: ${questions.join(', ')}.`,
      });
    } else if (!questions.includes(tree.start)) {
      const what = `There is no question “${tree.start}” to start with.`;
      missing(['start'], tree.start, what, questions);
    }
    tree.entries.forEach((e, i) => {
      target(['entries', i, 'at'], e.at);
    });
    for (const [id, question] of Object.entries(tree.questions)) {
      question.cases?.forEach((c, i) => {
        target(['questions', id, 'cases', i, 'next'], c.next);
      });
      for (const [name, option] of Object.entries(question.options ?? {})) {
        target(['questions', id, 'options', name, 'next'], option.next);
      }
      const taken = new Set(Object.keys(question.options ?? {}));
      question.cases?.forEach((c, i) => {
        if (taken.has(c.id)) {
          problems.push({
            ...entry.locate(['questions', id, 'cases', i, 'id']),
            rule: 'answer-twice',
            what: `The question “${id}” has two answers named “${c.id}”.`,
            mend: 'Give one of them another id.',
          });
        }
        taken.add(c.id);
      });
    }
    for (const [id, outcome] of Object.entries(tree.outcomes)) {
      if (tree.questions[id]) {
        problems.push({
          ...entry.locate(['outcomes', id]),
          rule: 'id-twice',
          what: `“${id}” is the id of a question and of an outcome.`,
          mend: 'Give one of them another id.',
        });
      }
      const date = outcome.deadline?.date;
      if (date === undefined) continue;
      const dates = questions.filter((q) => tree.questions[q]?.input === 'date');
      if (dates.includes(date)) continue;
      const advice =
        dates.length > 0
          ? `Questions that ask for a date: ${dates.join(', ')}.`
          : 'No question of this tree asks for a date: delete “date”.';
      problems.push({
        ...entry.locate(['outcomes', id, 'deadline', 'date']),
        rule: 'missing-target',
        what: `The deadline of “${id}” counts from the question “${date}”, which ${
          tree.questions[date] ? 'asks for no date' : 'is not there'
        }.`,
        mend: guessOr(date, dates, advice),
      });
    }
    return problems;
  });
}
