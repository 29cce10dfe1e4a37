/** Facts age after a page was built: shows what is true of them today. */

/** Shows the cautions whose day has passed, and marks the dates that have. `day` is an ISO date. */
export function showOverdue(within: ParentNode, day: string): void {
  for (const element of within.querySelectorAll<HTMLElement>('[data-review-by]')) {
    if ((element.dataset['reviewBy'] ?? day) >= day) continue;
    element.hidden = false;
    element.classList.add('overdue');
  }
  // What is said as long as nothing is overdue.
  for (const element of within.querySelectorAll<HTMLElement>('[data-until]')) {
    if ((element.dataset['until'] ?? day) < day) element.hidden = true;
  }
}
