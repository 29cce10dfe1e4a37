/** Puts into the section that is shown what only a script can know: number, reasons, dates, links. */
import { valueOn } from '../compile/periods.ts';
import { formatFragment } from './fragment.ts';
import { marketplace } from './marketplace.ts';
import type { Figure, TreePayload } from './payload.ts';
import { dueDay, readNumber, shareOf, today } from './readings.ts';
import { type Shown, renderBecause, renderTrail } from './trail.ts';
import { showDay } from './dates.ts';

/** The heading that names a node, and takes the focus. */
export function headingOf(section: Element | null): HTMLElement | null {
  return section?.querySelector<HTMLElement>('h2[id], h3[id]') ?? null;
}

/** What follows the order, its reason and what never to do: evidence, steps, messages. */
export function restOf(section: Element | null): HTMLElement | null {
  return section?.querySelector<HTMLElement>('[data-part="rest"]') ?? null;
}

export function fillIn(section: HTMLElement, shown: Shown & { direct: boolean }): void {
  const { answers, payload, typed } = shown;
  const node = section.dataset['id'] ?? '';
  const step = section.querySelector<HTMLElement>('.dt-step');
  if (step) {
    step.dataset['text'] ??= step.textContent;
    const number = payload.words.step.replace('{n}', String(answers.length + 1));
    step.textContent = shown.direct ? step.dataset['text'] : `${number} · ${step.dataset['text']}`;
  }
  const input = section.querySelector<HTMLInputElement>('.dt-input input');
  const error = section.querySelector('.dt-error');
  if (input) input.value = typed[node] ?? '';
  if (error) error.textContent = '';
  input?.removeAttribute('aria-invalid');
  renderBecause(section.querySelector<HTMLElement>('[data-part="because"]'), shown);
  fillDeadline(section, node, shown);
  fillFigures(section, node, shown);
}

/** Fills in what stands around the section: the answers so far, the link to the page of the tree. */
export function fillAround(section: HTMLElement, shown: Shown): void {
  const { tree, answers } = shown;
  const outcome = section.dataset['node'] === 'outcome';
  renderTrail(tree.querySelector<HTMLElement>('[data-part="trail"]'), shown, outcome);
  for (const open of tree.querySelectorAll<HTMLAnchorElement>('[data-part="open"]')) {
    if (answers.length > 0 || open.hash.startsWith('#?')) open.hash = formatFragment(answers);
  }
}

/** The last day of a deadline, where the reader typed the date on which its clock starts. */
function fillDeadline(section: HTMLElement, node: string, { payload, typed }: Shown): void {
  const by = section.querySelector<HTMLElement>('[data-part="by"]');
  const deadline = payload.deadlines[node];
  if (!by || !deadline) return;
  const start = typed[deadline.question];
  const amount = valueOn(deadline.periods, marketplace(), today());
  by.textContent = '';
  if (start === undefined || amount === undefined) return;
  const due = dueDay(start, amount, deadline.unit);
  const { words, language } = payload;
  const text = due < today() ? words.past : words.by;
  by.textContent = text.replace('{date}', showDay(due, language, { weekday: 'short' }));
}

/** The days and sums that follow from what the reader typed. What nobody typed stays a rule in words. */
function fillFigures(section: HTMLElement, node: string, { payload, typed }: Shown): void {
  const places = section.querySelectorAll<HTMLElement>('[data-part="figure"]');
  payload.figures[node]?.forEach((figure, i) => {
    const place = places[i];
    const start = typed[figure.question];
    if (place) place.textContent = start === undefined ? '' : figureText(figure, start, payload);
  });
}

function figureText({ way, fact }: Figure, start: string, payload: TreePayload): string {
  const value = fact && valueOn(fact.periods, marketplace(), today());
  const { words, language } = payload;
  if (way === 'after') {
    if (fact === undefined || value === undefined) return '';
    const due = dueDay(start, value, fact.unit);
    const day = showDay(due, language, { weekday: 'short' });
    return due < today() ? words.past.replace('{date}', day) : day;
  }
  const amount = readNumber(start);
  if (amount === undefined) return '';
  const digits = marketplace() === 'jp' ? 0 : 2;
  const show = new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: 2,
  });
  if (way === 'amount') return show.format(amount);
  if (value === undefined) return '';
  const { share, rest } = shareOf(amount, value);
  const sum = way === 'share' ? share : rest;
  const by = way === 'share' ? `× ${String(value)}%` : `− ${show.format(share)}`;
  return `${show.format(amount)} ${by} = ${show.format(sum)}`;
}

/** Of the facts at the foot of the page, shows only those of this step. */
export function showFactsOf(facts: readonly string[]): void {
  for (const entry of document.querySelectorAll<HTMLElement>('li[data-fact-entry]')) {
    const hidden = !facts.includes(entry.dataset['factEntry'] ?? '');
    if (entry.hidden !== hidden) entry.hidden = hidden;
  }
  const sources = document.querySelector<HTMLElement>('fact-sources');
  if (sources) sources.hidden = facts.length === 0;
}

/** Moves the focus to the heading, and the section into sight if it is out of it. */
export function focusOn(section: HTMLElement): void {
  const heading = headingOf(section);
  if (!heading) return;
  heading.focus({ preventScroll: true });
  const { top } = heading.getBoundingClientRect();
  if (top < 96 || top > window.innerHeight * 0.5) {
    section.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
}

/** Runs something once the page has been painted as it is now. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(run);
  });
}
