/** What an outcome works out starts from an answer that its readers have given, and reckons with like. */
import { factOfFigure, wayOf } from '../../compile/figures.ts';
import { routesOf } from '../../compile/graph.ts';
import type { Library } from '../../read/library.ts';
import { type Problem, guessOr } from '../../read/problem.ts';
import type { Path } from '../../read/yaml.ts';
import type { Unit } from '../../schema/fact.ts';
import { hasLooseEnds, listed } from '../reach.ts';
import { TIMES } from './facts.ts';

export function figures(library: Library): Problem[] {
  return [...library.trees.values()].flatMap((entry) => {
    const tree = entry.data;
    const problems: Problem[] = [];
    const tell = (path: Path, what: string, mend: string) => {
      problems.push({ ...entry.locate(path), rule: 'figure', what, mend });
    };
    for (const [id, outcome] of Object.entries(tree.outcomes)) {
      outcome.figures?.forEach((figure, i) => {
        const path: Path = ['outcomes', id, 'figures', i];
        const way = wayOf(figure);
        const input = way === 'after' ? 'date' : 'money';
        const kind = way === 'after' ? 'a date' : 'an amount';
        const fitting = Object.keys(tree.questions).filter(
          (question) => tree.questions[question]?.input === input,
        );
        if (!fitting.includes(figure.from)) {
          const there = tree.questions[figure.from] !== undefined;
          const wrong = there ? `does not ask for ${kind}` : 'is not there';
          tell(
            [...path, 'from'],
            `The figure “${figure.label}” starts from the question “${figure.from}”, which ${wrong}.`,
            guessOr(
              figure.from,
              there ? [] : fitting,
              fitting.length > 0
                ? `Questions that ask for ${kind}: ${listed(fitting)}.`
                : `No question of this tree asks for ${kind}: delete the figure, or ask.`,
            ),
          );
        } else if (!hasLooseEnds(tree) && !isAsked(figure.from, id)) {
          tell(
            [...path, 'from'],
            `The figure “${figure.label}” starts from “${figure.from}”, which nobody is asked on the way to “${id}”.`,
            'Ask it on a route to this outcome, or delete the figure.',
          );
        }
        const fact = factOfFigure(figure);
        const unit = fact === undefined ? undefined : library.facts.get(fact)?.data.unit;
        const units: Unit[] = way === 'after' ? TIMES : ['percent'];
        if (unit === undefined || units.includes(unit)) return;
        tell(
          [...path, way],
          `The figure “${figure.label}” uses “${fact ?? ''}”, which counts ${unit}.`,
          way === 'after' ? 'Use a fact in minutes, hours or days.' : 'Use a fact in percent.',
        );
      });
    }
    return problems;

    function isAsked(question: string, outcome: string): boolean {
      return routesOf(tree).some(
        (route) =>
          route.outcome === outcome &&
          route.answers.some((answer) => answer.startsWith(`${question}=`)),
      );
    }
  });
}
