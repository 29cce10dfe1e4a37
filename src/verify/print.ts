/** Prints problems for people: with the line they stand in, what is lost, and the page about the rule. */
import { type Problem, inOrder, isError, oneLine } from '../read/problem.ts';
import { type RuleId, infoOf, pageOf } from '../read/rules.ts';
import { counted } from './parity.ts';
import { sourceLine } from './source-line.ts';

/** The text of a line of a file, from 1; undefined where there is none. */
export type LineOf = (file: string, line: number) => string | undefined;

/** Gives a piece of text a colour or a weight. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow', text: string) => string;

export interface PrintOptions {
  /** Shows warnings as errors are shown; else a line each, by rule. */
  warnings?: boolean;
  paint?: Paint;
}

const MOST_PER_FILE = 20;
const MOST_PER_RULE = 5;

/** Errors by file and line, then warnings, then one total. Long lists are cut, but counted in full. */
export function printProblems(
  problems: readonly Problem[],
  lineOf: LineOf,
  { warnings = false, paint = (_style, text) => text }: PrintOptions = {},
): string {
  const errors = problems.filter(isError);
  const others = problems.filter((problem) => !isError(problem));
  return [
    ...byFile(errors, lineOf, paint),
    ...(warnings ? byFile(others, lineOf, paint) : byRule(others, paint)),
    paint('bold', totalOf(problems)),
  ].join('\n\n');
}

/** `3 errors, 2 warnings in 2 files.` */
export function totalOf(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const counts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${counts.join(', ') || 'No problems'} in ${counted(files, 'file')}.`;
}

/** Finds lines in the texts of files. */
export function linesOf(files: ReadonlyMap<string, string>): LineOf {
  return (file, line) => files.get(file)?.split('\n')[line - 1];
}

function byFile(problems: readonly Problem[], lineOf: LineOf, paint: Paint): string[] {
  return [...Map.groupBy(inOrder(problems), ({ file }) => file)].flatMap(([file, list]) => {
    const shown = list.slice(0, MOST_PER_FILE).map((problem) => inFull(problem, lineOf, paint));
    const left = list.length - shown.length;
    return left > 0 ? [...shown, `${file}  and ${String(left)} more.`] : shown;
  });
}

function inFull(problem: Problem, lineOf: LineOf, paint: Paint): string {
  const { file, line, column, rule, what, mend } = problem;
  const [color, level] = isError(problem)
    ? (['red', ''] as const)
    : (['yellow', 'Warning: '] as const);
  const number = String(line).padStart(5);
  const source = sourceLine(lineOf(file, line) ?? '', column);
  const bar = (start: string) => paint('dim', `${start} |`);
  const label = (word: string) => paint('dim', word.padEnd(4));
  return [
    `${paint('bold', `${file}:${String(line)}:${String(column)}`)}  ${paint(color, level + what)}`,
    ...(source
      ? [
          `${bar(number)} ${source.shown}`,
          `${bar(' '.repeat(number.length))} ${' '.repeat(source.indent)}${paint(color, '^')}`,
        ]
      : []),
    ...(mend === '' ? [] : [`  ${label('mend')}  ${mend}`]),
    `  ${label('why')}  ${infoOf(rule).why}`,
    `  ${label('rule')}  ${pageOf(rule)}`,
  ].join('\n');
}

/** Warnings are many and can wait: what is lost is said once a rule. */
function byRule(problems: readonly Problem[], paint: Paint): string[] {
  const rules = Map.groupBy(inOrder(problems), ({ rule }) => rule);
  return [...rules].map(([rule, list]) => {
    const left = list.length - MOST_PER_RULE;
    return [
      headOf(rule, list.length, paint),
      ...list.slice(0, MOST_PER_RULE).map((problem) => `  ${oneLine(problem)}`),
      ...(left > 0 ? [`  and ${String(left)} more: npm run check:content -- --warnings`] : []),
    ].join('\n');
  });
}

function headOf(rule: RuleId, count: number, paint: Paint): string {
  return `${paint('yellow', counted(count, 'warning'))}: ${infoOf(rule).why} ${pageOf(rule)}`;
}
