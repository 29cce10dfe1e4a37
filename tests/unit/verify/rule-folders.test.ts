/** Each rule is broken by a folder of its own, and by nothing else in it. */
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../src/read/problem.ts';
import { RULES } from '../../../src/read/rules.ts';
import { changeOf, expectedProblems, problemsIn, ruleFolders } from '../rule-folder.ts';

const folders = ruleFolders();

it('Every rule has a folder, and every folder a rule', () => {
  expect(folders.sort()).toEqual(Object.keys(RULES).sort());
});

describe('the folder breaks its rule', () => {
  it.each(folders)('%s', (rule) => {
    const { files, today } = changeOf(rule);
    const problems = problemsIn(files, today);
    expect(problems.map(oneLine)).toEqual(expectedProblems(rule));
    expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set([rule]));
  });
});
