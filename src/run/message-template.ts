/** Fills the blanks of a message, switches its language, copies it. What is typed stays in the page. */
import { copyText } from './clipboard.ts';

export class MessageTemplate extends HTMLElement {
  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-part]')) part.hidden = false;
    const buttons = [...this.querySelectorAll<HTMLButtonElement>('[data-language]')];
    const texts = [...this.querySelectorAll<HTMLElement>('[data-text]')];
    const show = (language: string | undefined) => {
      for (const text of texts) text.hidden = text.dataset['text'] !== language;
      for (const button of buttons) {
        button.setAttribute('aria-pressed', String(button.dataset['language'] === language));
      }
    };
    show(texts[0]?.dataset['text']);
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (!button || !this.contains(button)) return;
      if (button.dataset['language'] !== undefined) show(button.dataset['language']);
      if (button.dataset['do'] === 'copy') void this.#copy(texts.find((text) => !text.hidden));
    });
    this.addEventListener('input', (event) => {
      const input = event.target as HTMLInputElement;
      this.#fill(input.dataset['blank'] ?? '', input.value.trim());
    });
  }

  #fill(name: string, value: string): void {
    for (const blank of this.querySelectorAll<HTMLElement>(
      `.blank[data-blank="${CSS.escape(name)}"]`,
    )) {
      blank.dataset['label'] ??= blank.textContent;
      blank.textContent = value === '' ? blank.dataset['label'] : value;
      blank.classList.toggle('filled', value !== '');
    }
  }

  async #copy(text: HTMLElement | undefined): Promise<void> {
    const status = this.querySelector<HTMLElement>('[data-part="copied"]');
    const body = text?.querySelector('.message-body');
    if (!status || !body) return;
    const copy = body.cloneNode(true) as HTMLElement;
    const open = [...copy.querySelectorAll('.blank:not(.filled)')];
    for (const blank of open) blank.textContent = `[${blank.textContent}]`;
    const done = await copyText(copy.textContent);
    const { done: yes, left, failed } = status.dataset;
    status.textContent = !done
      ? (failed ?? '')
      : open.length === 0
        ? (yes ?? '')
        : (left ?? '').replace('{n}', String(open.length));
  }
}
