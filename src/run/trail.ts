/** The answers so far, as a list with “Change” buttons, and as the reasons of an outcome. */
import type { Answer } from '../compile/machine.ts';
import { showDay } from './dates.ts';
import { questionOf } from './machine.ts';
import type { TreePayload } from './payload.ts';
import type { Typed } from './progress.ts';

export interface Shown {
  tree: HTMLElement;
  answers: readonly Answer[];
  typed: Typed;
  /** Answers that were taken over without being given. */
  assumed: readonly Answer[];
  payload: TreePayload;
}

/** Fills the list of answers, or hides it while there are none. */
export function renderTrail(trail: HTMLElement | null, shown: Shown, outcome: boolean): void {
  if (!trail) return;
  trail.hidden = shown.answers.length === 0;
  const title = trail.querySelector<HTMLElement>('.dt-trail-title');
  const kind = outcome ? 'outcome' : 'question';
  if (title) title.textContent = title.dataset[kind] ?? '';
  const items = shown.answers.map((answer, index) => {
    const { ask, label } = wordsOf(answer, shown);
    const item = document.createElement('li');
    const question = document.createElement('span');
    question.append(ask);
    const change = document.createElement('button');
    change.type = 'button';
    change.className = 'button quiet';
    change.dataset['do'] = 'change';
    change.dataset['index'] = String(index);
    change.textContent = shown.payload.words.change;
    change.setAttribute('aria-label', `${shown.payload.words.change}: ${ask}`);
    item.append(question, label, change);
    item.classList.toggle('assumed', shown.assumed.includes(answer));
    return item;
  });
  trail.querySelector('ol')?.replaceChildren(...items);
}

/** Fills the reasons of an outcome, or hides them where the reader came by a link. */
export function renderBecause(because: HTMLElement | null, shown: Shown): void {
  if (!because) return;
  because.hidden = shown.answers.length === 0;
  const items = shown.answers.map((answer) => {
    const { ask, label } = wordsOf(answer, shown);
    const item = document.createElement('li');
    item.append(`${ask} `, label);
    return item;
  });
  because.querySelector('ul')?.replaceChildren(...items);
}

/** Question and answer in the words of the page; a typed value stands before its case. */
function wordsOf(answer: Answer, { tree, typed, payload }: Shown) {
  const question = questionOf(answer);
  const section = tree.querySelector(`section[data-id="${CSS.escape(question)}"]`);
  const ask = section?.querySelector('h2[id], h3[id]')?.textContent ?? question;
  const label = document.createElement('b');
  const own = section?.querySelector(`[data-answer="${CSS.escape(answer)}"] [data-label]`);
  if (typed[question] !== undefined) label.append(`${showTyped(typed[question], payload)} – `);
  // Its markup is kept: a fact in a label has one value a marketplace.
  label.append(...(own?.cloneNode(true).childNodes ?? []));
  return { ask, label };
}

function showTyped(typed: string, { language }: TreePayload): string {
  return /^\d{4}-\d\d-\d\d$/.test(typed) ? showDay(typed, language) : typed;
}
