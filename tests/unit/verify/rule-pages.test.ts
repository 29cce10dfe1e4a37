/** docs/rules: a page a rule, whose wrong example is refused with the words it quotes, and whose right one is not. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type RuleId, RULES, pageOf } from '../../../src/read/rules.ts';
import { type Change, changeOf, expectedProblems, problemsIn } from '../rule-folder.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const rules = Object.entries(RULES).map(([id, info]) => ({ id: id as RuleId, ...info }));

it('The index lists every rule with its level and what it asserts', () => {
  const rows = read('docs/rules/README.md')
    .split('\n')
    .filter((line) => line.startsWith('| ['))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  expect(rows).toEqual(
    rules.map(({ id, level, asserts }) => [`[${id}](${id}.md)`, level, asserts]),
  );
});

it('Every rule has a page, and every page a rule', () => {
  const pages = readdirSync(join(ROOT, 'docs/rules')).filter((file) => file !== 'README.md');
  expect(pages.sort()).toEqual(rules.map(({ id }) => `${id}.md`).sort());
});

describe('the page', () => {
  it.each(rules)('$id says what it asserts, and why', ({ id, level, asserts, why }) => {
    const page = read(pageOf(id));
    const [title, , first, , second] = page.split('\n');
    expect(title).toBe(`# ${id}`);
    expect(first).toBe(level === 'error' ? asserts : `${asserts} A warning: it stops no build.`);
    expect(second).toBe(`If not: ${why}`);
    expect(page.split('\n').length).toBeLessThanOrEqual(40);
  });

  it.each(rules)('$id has an example that is refused with these words', ({ id }) => {
    const { wrong, message } = partsOf(read(pageOf(id)));
    expect(expectedProblems(id).map(wordsOf)).toContain(message);
    // An example in plain text is about names of files, or about several files at once.
    if (wrong.language !== 'text') expect(filesWith(wrong.text, changeOf(id))).not.toEqual([]);
  });

  it.each(rules)('$id has an example that is right', ({ id }) => {
    const { wrong, mended } = partsOf(read(pageOf(id)));
    if (wrong.language === 'text') return;
    const change = changeOf(id);
    const files = new Map(change.files);
    for (const file of filesWith(wrong.text, change)) {
      files.set(file, replaced(files.get(file) ?? '', wrong.text, mended.text));
    }
    expect(problemsIn(files, change.today)).toEqual([]);
  });
});

interface Example {
  language: string;
  text: string;
}

/** The three blocks of a page: what is wrong, what is said about it, what is right. */
function partsOf(page: string): { wrong: Example; message: string; mended: Example } {
  const blocks = [...page.matchAll(/^```(\w+)\n([^]*?)\n```$/gm)].map(
    ([, language = '', text = '']) => ({ language, text }),
  );
  expect(blocks).toHaveLength(3);
  const [wrong, message, mended] = blocks;
  return { wrong: wrong!, message: message!.text, mended: mended! };
}

/** What is said, without the place. */
function wordsOf(problem: string): string {
  return problem.replace(/^\S+ {2}/, '');
}

/** The changed files that hold these lines, however far they are indented. */
function filesWith(lines: string, { files, changed }: Change): string[] {
  return changed.filter((file) => patternOf(lines).test(files.get(file) ?? ''));
}

function replaced(text: string, lines: string, others: string): string {
  return text.replace(patternOf(lines), (_all, indent: string) =>
    others.replace(/^(?=.)/gm, indent),
  );
}

function patternOf(lines: string): RegExp {
  const [first = '', ...rest] = lines.split('\n').map((line) => RegExp.escape(line));
  return new RegExp(
    ['^( *)' + first, ...rest.map((line) => (line === '' ? '' : `\\1${line}`))].join('\n') + '$',
    'm',
  );
}
