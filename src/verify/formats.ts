/** Problems for other programs: annotations of a GitHub workflow, and JSON. */
import { type Problem, inOrder, isError } from '../read/problem.ts';
import { infoOf, pageOf } from '../read/rules.ts';
import { type LineOf, totalOf } from './print.ts';

/** A workflow command a problem, which GitHub shows beside the line, then the total. */
export function asAnnotations(problems: readonly Problem[]): string {
  const commands = inOrder(problems).map((problem) => {
    const { file, line, column, rule, what, mend } = problem;
    const command = isError(problem) ? 'error' : 'warning';
    const properties = Object.entries({ file, line, col: column, title: rule }).map(
      ([name, value]) => `${name}=${escapeProperty(String(value))}`,
    );
    const message = [`${what} ${mend}`.trimEnd(), infoOf(rule).why, pageOf(rule)].join('\n');
    return `::${command} ${properties.join(',')}::${escapeMessage(message)}`;
  });
  return [...commands, totalOf(problems)].join('\n');
}

// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A list of problems, each with its level, what is lost, the page about its rule and the line it stands in. */
export function asJson(problems: readonly Problem[], lineOf: LineOf): string {
  const list = inOrder(problems).map((problem) => ({
    file: problem.file,
    line: problem.line,
    column: problem.column,
    rule: problem.rule,
    level: infoOf(problem.rule).level,
    what: problem.what,
    mend: problem.mend,
    why: infoOf(problem.rule).why,
    docs: pageOf(problem.rule),
    source: lineOf(problem.file, problem.line)?.trimEnd() ?? null,
  }));
  return JSON.stringify(list, null, 2);
}
