/** Readers are told only of rules that are really checked. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TOLD_RULES, ruleWords } from '../../../src/render/rule-words.ts';

const checks = globSync('src/{read,verify}/**/*.ts')
  .filter((file) => !/[\\/](rules|worklist)\.ts$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

it.each(TOLD_RULES)('%s is found broken by a check', (rule) => {
  expect(checks).toContain(`'${rule}'`);
});

it.each(TOLD_RULES)('%s is said in both languages', (rule) => {
  expect(ruleWords(rule, 'en')).toMatch(/^[A-Z].*\.$/);
  expect(ruleWords(rule, 'zh-cn')).toMatch(/^\p{Script=Han}.*。$/u);
});
