/** The smallest page that keeps the contract of a tree’s markup, for a tree that no guide has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFact } from '../../src/compile/facts.ts';
import { compileMachine } from '../../src/compile/machine.ts';
import type { Library } from '../../src/read/library.ts';
import type { TreePayload } from '../../src/run/payload.ts';
import type { InputCase, Option, Question, Tree } from '../../src/schema/tree.ts';
import { trees } from './library.ts';

/** The script that the pages of trees load, as it was built. */
export function builtScript(): string {
  const page = join(import.meta.dirname, `../../dist${trees[0]?.url ?? ''}index.html`);
  const [, src] = /src="([^"]*\/DecisionTree\.[^"]*)"/.exec(readFileSync(page, 'utf8')) ?? [];
  if (src === undefined) throw new Error(`${page} loads no script for its tree.`);
  return src;
}

export function pageOf(id: string, tree: Tree, facts: Library['facts']): string {
  const compiled = Object.fromEntries(
    [...facts].map(([fact, { data }]) => [fact, compileFact(fact, data, undefined)]),
  );
  const payload: TreePayload = {
    definition: compileMachine(id, tree, compiled),
    facts: {},
    deadlines: {},
    figures: {},
    language: 'en',
    words: {
      change: 'Change',
      step: '{n}',
      by: '{date}',
      past: '{date}',
      resume: '{n} {node}',
      older: '{kept} of {all}',
      direct: 'By its own link',
      moved: 'Moved',
      linkCopied: 'Copied',
      copyFailed: 'Failed',
      badDate: 'No date',
      badNumber: 'No number',
    },
  };
  const json = JSON.stringify(payload).replaceAll('<', '\\u003c');
  const questions = Object.entries(tree.questions).map(([name, q]) => questionHtml(name, q));
  const outcomes = Object.keys(tree.outcomes).map(
    (name) => `<section data-node="outcome" data-id="${name}">${heading(name)}</section>`,
  );
  return `<!doctype html>
<html lang="en" data-marketplace="us"><meta charset="utf-8"><title>${id}</title>
<link rel="icon" href="data:,">
<decision-tree class="plain" tree="${id}"><script type="application/json">${json}</script>
<button type="button" data-do="start-again">Start again</button>
${[...questions, ...outcomes].join('\n')}
</decision-tree>
<script type="module" src="${builtScript()}"></script>
</html>`;
}

const heading = (name: string) => `<h2 id="${name}" tabindex="-1">${name}</h2>`;

function questionHtml(
  name: string,
  { input, measure, cases = [], options = {} }: Question,
): string {
  const answer = (id: string, { next, only }: InputCase | Option) =>
    `<li${only ? ` data-only="${only.join(' ')}"` : ''}><a data-answer="${name}=${id}" href="#${next}"><span data-label>${id}</span></a></li>`;
  const form = `<form data-input="${input ?? ''}" data-measure="${measure ?? ''}" hidden novalidate><input><button>Continue</button><p class="dt-error"></p></form>`;
  return `<section data-node="question" data-id="${name}">${heading(name)}
${input ? form : ''}<ul>${cases.map((c) => answer(c.id, c)).join('')}${Object.entries(options)
    .map(([id, option]) => answer(id, option))
    .join('')}</ul></section>`;
}
