/**
 * Trees inside a guide: their script loads when a reader turns to one, not before, since most come to read.
 * Until then, and where it cannot be loaded, the answers are plain links to the next question.
 */
let loading: Promise<unknown> | undefined;
const load = () => (loading ??= import('./decision-tree.register.ts'));

for (const tree of document.querySelectorAll<HTMLElement>('decision-tree[embedded]')) {
  for (const sign of ['pointerenter', 'touchstart', 'focusin']) {
    tree.addEventListener(sign, () => void load(), { once: true, passive: true });
  }
  tree.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-answer]');
    if (!link || customElements.get('decision-tree')) return;
    event.preventDefault();
    load().then(
      () => {
        link.click();
      },
      () => {
        location.hash = link.hash;
      },
    );
  });
  // The reader comes back to a guide in which a question was answered.
  const state = history.state as Record<string, unknown> | null;
  if (state?.[tree.getAttribute('tree') ?? ''] !== undefined) void load();
}
