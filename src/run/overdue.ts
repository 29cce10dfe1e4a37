/** Facts age after a page was built: shows what is true of them today. */

/** Shows the cautions whose day has passed, and marks the dates that have. `day` is an ISO date. */
export function showOverdue(within: ParentNode, day: string): void {
  for (const element of within.querySelectorAll<HTMLElement>('[data-review-by]')) {
    if ((element.dataset['reviewBy'] ?? day) >= day) continue;
    if (element.hidden) element.hidden = false;
    else element.classList.add('overdue');
  }
  // What is said as long as nothing is overdue.
  for (const element of within.querySelectorAll<HTMLElement>('[data-until]')) {
    if ((element.dataset['until'] ?? day) < day) element.hidden = true;
  }
}
