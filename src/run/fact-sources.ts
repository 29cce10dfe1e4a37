/** Opens the source of a fact beside it, from the list at the foot of the page. */
export class FactSources extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('click', this.#open);
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', this.#open);
  }

  readonly #open = (event: MouseEvent): void => {
    const fact = (event.target as Element).closest<HTMLElement>('a[data-fact]');
    const card = this.querySelector<HTMLElement>('[data-part="card"]');
    if (!fact || !card || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = CSS.escape(fact.dataset['fact'] ?? '');
    const entry = this.querySelector(`[data-fact-entry="${id}"]`);
    if (!entry) return;
    event.preventDefault();
    card.innerHTML = entry.innerHTML;
    const { left, bottom } = fact.getBoundingClientRect();
    card.style.setProperty('--x', `${String(Math.round(left))}px`);
    card.style.setProperty('--y', `${String(Math.round(bottom))}px`);
    // The browser remembers where the focus was, and puts it back there when Esc closes the card.
    fact.focus({ preventScroll: true });
    card.showPopover();
    card.querySelector('a')?.focus({ preventScroll: true });
  };
}
