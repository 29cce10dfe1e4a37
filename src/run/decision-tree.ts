/**
 * Takes over a tree that the server rendered: shows one node at a time, keeps the answers in the address
 * (in the history alone when embedded), and puts in what only a script can know.
 */
import type { Measure } from '../compile/days.ts';
import type { Answer } from '../compile/machine.ts';
import { historyState, readAddress, writeAddress } from './address.ts';
import { copyText } from './clipboard.ts';
import { parseFragment } from './fragment.ts';
import { type Replay, type TreeMachine, questionOf, replay, treeMachine } from './machine.ts';
import { MARKETPLACE_CHANGE, marketplace } from './marketplace.ts';
import type { TreePayload } from './payload.ts';
import { type Typed, loadProgress, saveProgress } from './progress.ts';
import { readDate, readNumber, today } from './readings.ts';
import {
  afterPaint,
  fillAround,
  fillIn,
  focusOn,
  headingOf,
  restOf,
  showFactsOf,
} from './node-view.ts';

type Move = 'load' | 'answer' | 'history' | 'marketplace';

export class DecisionTree extends HTMLElement {
  #payload!: TreePayload;
  #machine!: TreeMachine;
  #sections: ReadonlyMap<string, HTMLElement> = new Map();
  #answers: Answer[] = [];
  #typed: Typed = {};
  /** Answers after one that is being changed; those that still apply come back. */
  #later: Answer[] = [];
  /** Answers that the reader did not give but took over from the way to a node. */
  #assumed: Answer[] = [];
  #node = '';
  /** What is still to be done once the step has been painted. */
  #pending: (() => void) | undefined;

  connectedCallback(): void {
    const data = this.querySelector('script[type="application/json"]')?.textContent ?? '';
    this.#payload = JSON.parse(data) as TreePayload;
    this.#machine = treeMachine(this.#payload.definition);
    const sections = [...this.querySelectorAll<HTMLElement>('section[data-node]')];
    this.#sections = new Map(sections.map((section) => [section.dataset['id'] ?? '', section]));
    // From here on this shows the sections, not :target.
    this.classList.remove('plain');
    for (const form of this.querySelectorAll('form')) form.hidden = false;
    for (const part of this.#parts('actions')) part.hidden = false;
    this.addEventListener('click', this.#onClick);
    this.addEventListener('submit', this.#onSubmit);
    window.addEventListener('popstate', this.#onHistory);
    document.addEventListener(MARKETPLACE_CHANGE, this.#onMarketplace);
    this.#readAddress('load');
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#onHistory);
    document.removeEventListener(MARKETPLACE_CHANGE, this.#onMarketplace);
  }

  get #tree(): string {
    return this.getAttribute('tree') ?? '';
  }

  get #embedded(): boolean {
    return this.hasAttribute('embedded');
  }

  readonly #onHistory = (): void => {
    this.#settle();
    const { answers } = historyState(this.#tree);
    // A link to another part of the page leaves the tree as it is, now and when the reader comes back.
    if (this.#embedded && answers === undefined) this.#writeAddress(false);
    const same = answers === undefined || answers === this.#answers.join('&');
    if (this.#embedded ? same : this.#elsewhere()) return;
    this.#readAddress('history');
  };

  readonly #onMarketplace = (): void => {
    if (this.#direct()) return;
    const result = this.#replay(this.#answers);
    const same = result.node === this.#node && result.dropped.length === 0;
    this.#go(result, 'marketplace');
    this.#notice(same ? '' : this.#payload.words.moved);
  };

  readonly #onClick = (event: MouseEvent): void => {
    this.#settle();
    const target = event.target as Element;
    if (event.ctrlKey || event.metaKey || event.shiftKey || target.closest('[data-fact]')) return;
    const link = target.closest<HTMLElement>('a[data-answer]');
    if (link) {
      event.preventDefault();
      const answer = link.dataset['answer'] as Answer;
      const { [questionOf(answer)]: _, ...typed } = this.#typed;
      this.#typed = typed;
      this.#answer(answer);
      return;
    }
    const button = target.closest<HTMLElement>('button[data-do]');
    switch (button?.dataset['do']) {
      case 'change':
        this.#change(Number(button.dataset['index']));
        break;
      case 'adopt':
        this.#adopt();
        break;
      case 'resume':
        this.#resume();
        break;
      case 'forget':
      case 'start-again':
        this.#startAgain();
        break;
      case 'copy-link':
        void this.#copyLink();
        break;
      case 'print':
        window.print();
        break;
    }
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    this.#settle();
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const input = form.querySelector('input');
    const question = form.closest('section')?.dataset['id'] ?? '';
    if (!input) return;
    const { words } = this.#payload;
    const error = form.querySelector('.dt-error');
    const wrong = this.#reading(question, input.value) === undefined;
    const said = form.dataset['input'] === 'date' ? words.badDate : words.badNumber;
    input.setAttribute('aria-invalid', String(wrong));
    if (error) error.textContent = wrong ? said : '';
    if (wrong) {
      input.focus();
      return;
    }
    this.#typed = { ...this.#typed, [question]: input.value };
    // The value decides which case it is; the name given here only asks for the question to be answered.
    this.#answer(`${question}=typed`);
  };

  /** Answers the question shown, keeping later answers that still apply. */
  #answer(answer: Answer): void {
    const question = questionOf(answer);
    const direct = this.#direct();
    const before = direct ? this.#wayTo(question) : this.#answers;
    if (direct) this.#assumed = before;
    const kept = [...before, ...this.#later].filter((a) => questionOf(a) !== question);
    const result = this.#replay([...kept, answer]);
    this.#later = [];
    this.#go(result, 'answer');
    this.#notice(direct && result.dropped.length > 0 ? this.#payload.words.moved : '');
  }

  #change(index: number): void {
    const { node, answers } = this.#replay(this.#answers.slice(0, index));
    const later = this.#answers.slice(index + 1);
    this.#go({ node, answers, dropped: [], moved: false }, 'answer');
    this.#notice('');
    this.#later = later;
  }

  #adopt(): void {
    const result = this.#replay(this.#wayTo(this.#node));
    this.#assumed = [];
    this.#go(result, 'answer');
    this.#notice(result.dropped.length > 0 ? this.#payload.words.moved : '');
  }

  #resume(): void {
    const progress = loadProgress(this.#tree);
    if (!progress) return;
    this.#typed = progress.typed;
    const result = this.#replay(progress.answers);
    this.#go(result, 'answer');
    this.#notice(result.moved || result.dropped.length > 0 ? this.#payload.words.moved : '');
  }

  #startAgain(): void {
    this.#typed = {};
    this.#assumed = [];
    for (const form of this.querySelectorAll('form')) form.reset();
    for (const box of this.querySelectorAll<HTMLInputElement>('.ticks input')) box.checked = false;
    if (!this.#embedded) saveProgress(this.#tree, { answers: [], typed: {} });
    this.#go(this.#replay([]), 'answer');
    this.#notice('');
  }

  async #copyLink(): Promise<void> {
    const { linkCopied, copyFailed } = this.#payload.words;
    const path = this.#embedded
      ? (this.querySelector<HTMLAnchorElement>('[data-part="open"]')?.href ?? '')
      : location.href;
    const done = await copyText(path);
    const said = this.#section(this.#node)?.querySelector('.dt-actions [data-part="copied"]');
    if (said) said.textContent = done ? linkCopied : copyFailed;
  }

  /** Shows what the address, or the history of an embedded tree, asks for. */
  #readAddress(move: 'load' | 'history'): void {
    const { words, definition } = this.#payload;
    const { fragment, typed } = readAddress({ tree: this.#tree, embedded: this.#embedded });
    this.#typed = typed;
    this.#later = [];
    this.#notice('');
    const { states, initial } = definition.machine;
    if (fragment.kind === 'node' && Object.hasOwn(states, fragment.id) && fragment.id !== initial) {
      this.#showDirect(fragment.id, move);
      return;
    }
    const wanted = fragment.kind === 'answers' ? fragment.answers : [];
    const result = this.#replay(wanted);
    this.#go(result, move);
    const written = fragment.kind === 'answers' ? fragment.written : 0;
    if (result.dropped.length > 0 || wanted.length < written) {
      const counts = { kept: String(result.answers.length), all: String(written) };
      this.#notice(words.older.replace(/\{(kept|all)\}/g, (_, key: 'kept' | 'all') => counts[key]));
    } else if (result.moved) {
      this.#notice(words.moved);
    }
    if (move === 'load' && fragment.kind !== 'answers' && !this.#embedded) this.#offerResume();
  }

  #offerResume(): void {
    const progress = loadProgress(this.#tree);
    const box = this.#part('resume');
    const text = this.#part('resume-text');
    if (!progress || !box || !text) return;
    const { node, answers } = this.#replay(progress.answers);
    if (answers.length === 0) return;
    const heading = headingOf(this.#section(node))?.textContent ?? '';
    text.textContent = this.#payload.words.resume
      .replace('{n}', String(answers.length))
      .replace('{node}', () => heading);
    box.hidden = false;
  }

  /** A node reached by its own link: what must be true to get here is shown, to be checked. */
  #showDirect(id: string, move: Move): void {
    this.#answers = [];
    this.#assumed = [];
    this.#show(id, move);
    this.#notice(this.#payload.words.direct);
    const ways = this.#section(id)?.querySelector<HTMLElement>('[data-part="way"]');
    if (!ways) return;
    ways.hidden = false;
    for (const way of ways.querySelectorAll('details')) way.open = true;
    for (const foot of ways.querySelectorAll<HTMLElement>('[data-part="adopt"]')) {
      foot.hidden = false;
    }
  }

  #go(result: Replay, move: Move): void {
    this.#answers = result.answers;
    this.#show(result.node, move, () => {
      const marked = this.#embedded && move === 'load';
      if (move === 'answer' || marked || result.dropped.length > 0 || result.moved) {
        this.#writeAddress(move === 'answer');
      }
      if (this.#answers.length > 0 && !this.#embedded) {
        saveProgress(this.#tree, { answers: this.#answers, typed: this.#typed });
      }
    });
    const section = this.#section(result.node);
    const way = section?.querySelector<HTMLElement>('[data-part="way"]');
    if (way) way.hidden = true;
  }

  #writeAddress(push: boolean): void {
    const shown = { answers: this.#answers, typed: this.#typed };
    writeAddress({ tree: this.#tree, embedded: this.#embedded }, shown, push);
  }

  #show(node: string, move: Move, remember?: () => void): void {
    this.#node = node;
    const underWay = node !== this.#payload.definition.machine.initial;
    this.toggleAttribute('data-under-way', underWay);
    this.toggleAttribute('data-direct', this.#direct());
    for (const [id, section] of this.#sections) {
      const hidden = id !== node;
      if (section.hidden !== hidden) section.hidden = hidden;
    }
    const resume = this.#part('resume');
    if (resume) resume.hidden = true;
    const section = this.#section(node);
    if (section) {
      fillIn(section, this.#shown());
      // Laid out after the order itself is on the screen; see docs/decisions/0010-fast-clicks.md.
      const rest = restOf(section);
      if (rest && move === 'answer') rest.hidden = true;
      // When the rest of the step is written: it makes the browser lay out the page.
      if (move === 'answer' || move === 'history') {
        queueMicrotask(() => {
          focusOn(section);
        });
      }
    }
    this.#pending = () => {
      remember?.();
      this.#showAround();
    };
    // Only an answer has a reader waiting for the next step.
    if (move === 'answer') afterPaint(this.#settle);
    else this.#settle();
    this.dispatchEvent(new CustomEvent('treechange', { bubbles: true, detail: { node } }));
  }

  /** Does now what was left for after the paint, if it is not done yet. */
  readonly #settle = (): void => {
    const pending = this.#pending;
    this.#pending = undefined;
    pending?.();
  };

  /** What stands around the step comes after it: the reader waits for the question, not for the list of answers. */
  #showAround(): void {
    const section = this.#section(this.#node);
    const rest = restOf(section);
    if (rest) rest.hidden = false;
    if (section) fillAround(section, this.#shown());
    if (!this.#embedded) showFactsOf(this.#payload.facts[this.#node] ?? []);
  }

  #shown() {
    return {
      tree: this,
      answers: this.#answers,
      typed: this.#typed,
      assumed: this.#assumed,
      payload: this.#payload,
      direct: this.#direct(),
    };
  }

  #replay(answers: readonly Answer[]): Replay {
    const values: Record<string, number> = {};
    for (const [question, typed] of Object.entries(this.#typed)) {
      const value = this.#reading(question, typed);
      if (value !== undefined) values[question] = value;
    }
    const result = replay(
      this.#machine,
      { answers, values },
      { marketplace: marketplace(), today: today() },
    );
    const named = answers.some((a) => a.endsWith('=typed'));
    return named ? { ...result, moved: false } : result;
  }

  #reading(question: string, typed: string): number | undefined {
    const form = this.#section(question)?.querySelector('form');
    if (!form) return undefined;
    if (form.dataset['input'] !== 'date') return readNumber(typed);
    return readDate(typed, form.dataset['measure'] as Measure, today());
  }

  /** True where the address names another part of the page, such as “Skip to content” does. */
  #elsewhere(): boolean {
    const fragment = parseFragment(location.hash);
    if (fragment.kind !== 'node' || this.#section(fragment.id)) return false;
    return document.getElementById(fragment.id) !== null;
  }

  /** True where the node was reached by its own link and nothing has been answered. */
  #direct(): boolean {
    return this.#answers.length === 0 && this.#node !== this.#payload.definition.machine.initial;
  }

  #wayTo(node: string): Answer[] {
    const ways = this.#section(node)?.querySelectorAll<HTMLElement>('[data-way]') ?? [];
    const way = [...ways].find(
      ({ dataset }) => dataset['in']?.split(' ').includes(marketplace()) ?? true,
    );
    return (way?.dataset['way'] ?? '').split('&').filter((a): a is Answer => a.includes('='));
  }

  #notice(text: string): void {
    const notice = this.#part('notice');
    if (notice) notice.textContent = text;
  }

  #section(node: string): HTMLElement | null {
    return this.#sections.get(node) ?? null;
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-part="${name}"]`);
  }

  #parts(name: string): NodeListOf<HTMLElement> {
    return this.querySelectorAll(`[data-part="${name}"]`);
  }
}
