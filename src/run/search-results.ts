/** Draws the results of a search as links. */
import type { SearchKind } from '../compile/search.ts';
import type { Answer, Result } from './search-engine.ts';

/** Interface words that the dialog brings along. */
export type SearchSay = Record<
  'searching' | 'none' | 'count' | 'one' | 'best' | 'some' | 'instead' | 'failed',
  string
> & { kinds: Record<SearchKind, string> };

/** What the status line says of an answer. */
export function statusOf(answer: Answer, query: string, say: SearchSay): string {
  const { all, some, total, instead } = answer;
  const shown = all.length + some.length;
  const count =
    total === 0
      ? say.none.replace('{query}', () => query)
      : total === 1
        ? say.one
        : (shown < total ? say.best : say.count)
            .replace('{n}', String(shown))
            .replace('{all}', String(total));
  return instead === undefined
    ? count
    : `${say.instead.replace('{query}', () => instead)} ${count}`;
}

/** Lists of links: what holds every word, then, under a line that says so, what holds only some. */
export function renderResults({ all, some }: Answer, say: SearchSay): Node[] {
  const lists: Node[] = [];
  if (all.length > 0) lists.push(list(all, say));
  if (some.length > 0) lists.push(element('p', 'search-some', say.some), list(some, say));
  return lists;
}

function list(results: readonly Result[], say: SearchSay): HTMLElement {
  const items = element('ol', 'search-list');
  for (const { url, kind, title, context, summary } of results) {
    const link = element('a', 'search-result') as HTMLAnchorElement;
    link.href = url;
    const place = element('span', 'search-place');
    place.append(element('span', `search-kind search-${kind}`, say.kinds[kind]), ` ${context}`);
    link.append(
      element('span', 'search-title', title),
      ' ',
      place,
      ' ',
      element('span', 'search-summary', summary),
    );
    const item = element('li', '');
    item.append(link);
    items.append(item);
  }
  return items;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
