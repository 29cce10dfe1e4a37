/** The search dialog. Everything but opening it is loaded when the reader opens it. */
import type { Search } from './search-engine.ts';
import type { SearchSay } from './search-results.ts';

type Parts = typeof import('./search-results.ts') & { search: Search };

/** Long enough not to search for every letter of a fast typist. */
const PAUSE = 90;
/** After this time the dialog says that it is searching. */
const PATIENCE = 300;

export class SiteSearch extends HTMLElement {
  #parts: Promise<Parts> | undefined;
  /** Settles when the results of what is typed are shown. */
  #shown: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Grows with every search, so that an answer that comes too late is known. */
  #turn = 0;

  connectedCallback(): void {
    for (const opener of document.querySelectorAll('[data-search-open]')) {
      opener.addEventListener('click', this.#open);
      opener.addEventListener('keydown', this.#typeInto);
      opener.toggleAttribute('data-ready', true);
    }
    for (const key of this.querySelectorAll('kbd')) {
      if (/Mac|iPhone|iPad/.test(navigator.platform)) key.textContent = '⌘ K';
    }
    document.addEventListener('keydown', this.#shortcut);
    this.#dialog.addEventListener('click', this.#click);
    this.#dialog.addEventListener('keydown', this.#keys);
    this.#dialog.addEventListener('close', this.#closed);
    this.#field.addEventListener('input', this.#input);
    this.#field.addEventListener('compositionend', this.#input);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#shortcut);
  }

  get #dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  get #field(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  get #links(): HTMLElement[] {
    return [...this.#dialog.querySelectorAll<HTMLElement>('.search-result')];
  }

  get #say(): SearchSay {
    return JSON.parse(this.dataset['say'] ?? '{}') as SearchSay;
  }

  readonly #open = (): void => {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    document.documentElement.classList.add('search-open');
    this.#field.focus();
    this.#field.select();
    this.#load().catch(() => {
      this.#show(this.#say.failed, []);
    });
  };

  /** The page behind can be scrolled again. */
  readonly #closed = (): void => {
    document.documentElement.classList.remove('search-open');
  };

  /** A field of the page that opens the dialog: what is typed on it goes on in there. */
  readonly #typeInto = (event: Event): void => {
    if (isLetter(event as KeyboardEvent)) this.#open();
  };

  readonly #shortcut = (event: KeyboardEvent): void => {
    // A browser that fills in a field sends events without a key.
    if (!(event instanceof KeyboardEvent)) return;
    const { key, ctrlKey, metaKey, altKey } = event;
    const pressed = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
    const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(event.target);
    if (!pressed && !(slash && !this.#dialog.open)) return;
    event.preventDefault();
    if (this.#dialog.open) this.#dialog.close();
    else this.#open();
  };

  readonly #click = (event: MouseEvent): void => {
    const target = event.target as Element;
    const outside = target === this.#dialog;
    if (outside || target.closest('[data-search-close]')) this.#dialog.close();
    // The page of the result may be this one, at another place.
    const newTab = event.ctrlKey || event.metaKey || event.shiftKey;
    if (target.closest('.search-result') && !newTab) this.#dialog.close();
  };

  readonly #keys = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const links = this.#links;
    const at = links.indexOf(event.target as HTMLElement);
    const inField = event.target === this.#field;
    if (event.key === 'ArrowDown') links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? this.#field).focus();
    else if (event.key === 'Enter' && inField) void this.#openFirst();
    // Left to itself, the browser empties the field and closes nothing.
    else if (event.key === 'Escape') this.#dialog.close();
    else {
      // Typing on a result goes on with the query.
      if (at >= 0 && isLetter(event)) this.#field.focus();
      return;
    }
    event.preventDefault();
  };

  async #openFirst(): Promise<void> {
    await this.#shown;
    if (this.#dialog.open) this.#links[0]?.click();
  }

  readonly #input = (event: Event): void => {
    if ((event as InputEvent).isComposing) return;
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    this.#shown = new Promise((resolve) => {
      this.#timer = setTimeout(() => {
        void this.#find(turn).then(resolve);
      }, PAUSE);
    });
  };

  async #find(turn: number): Promise<void> {
    const query = this.#field.value.trim();
    const say = this.#say;
    if (query.length < 2 && /^[\x21-\x7e]?$/.test(query)) {
      this.#show('', []);
      return;
    }
    const slow = setTimeout(() => {
      if (turn === this.#turn) this.#status(say.searching);
    }, PATIENCE);
    try {
      const { search, renderResults, statusOf } = await this.#load();
      const answer = await search(query);
      if (turn === this.#turn) this.#show(statusOf(answer, query, say), renderResults(answer, say));
    } catch {
      if (turn === this.#turn) this.#show(say.failed, []);
    } finally {
      clearTimeout(slow);
    }
  }

  #status(text: string): void {
    this.querySelector('[role="status"]')!.textContent = text;
  }

  #show(status: string, lists: Node[]): void {
    this.#status(status);
    const results = this.querySelector('[data-part="results"]')!;
    const hadFocus = results.contains(document.activeElement);
    results.replaceChildren(...lists);
    results.scrollTop = 0;
    if (hadFocus) (this.#links[0] ?? this.#field).focus();
  }

  /** Loads the index, again if that failed before. */
  #load(): Promise<Parts> {
    const language = document.documentElement.lang.toLowerCase();
    this.#parts ??= Promise.all([import('./search-engine.ts'), import('./search-results.ts')])
      .then(async ([engine, drawing]) => ({
        ...drawing,
        search: await engine.openSearch(language),
      }))
      .catch((error: unknown) => {
        this.#parts = undefined;
        throw error;
      });
    return this.#parts;
  }
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
