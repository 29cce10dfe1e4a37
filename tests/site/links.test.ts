import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EDIT_BASE } from '../../src/render/site.ts';
import { parseFragment } from '../../src/run/fragment.ts';
import { replay, treeMachine } from '../../src/run/machine.ts';
import { LANGUAGE_TAGS, MARKETPLACES } from '../../src/schema/terms.ts';
import {
  DIST,
  NOT_FOUND,
  ORIGIN,
  type Page,
  addressed,
  all,
  attribute,
  idsOf,
  one,
  pageAt,
  payloadOf,
  problems,
  resolve,
  textOf,
} from './pages.ts';

/** Links, and the paths that the choice of language leads to. */
function hrefs({ path, document }: Page): string[] {
  // Starlight offers the page for missing pages in other languages, where it does not exist.
  const options = path === NOT_FOUND ? [] : all('option[value^="/"]', document);
  return [
    ...all('a[href], area[href]', document).map((link) => attribute(link, 'href')),
    ...options.map((option) => attribute(option, 'value')),
  ];
}

const isInside = (href: string, page: Page) => resolve(href, page).origin === ORIGIN;

/** The page that a link leads to, if it is one of this site. */
function targetOf(href: string, page: Page): Page | undefined {
  return isInside(href, page) ? pageAt(decodeURI(resolve(href, page).pathname)) : undefined;
}

describe('a link inside the site', () => {
  it('leads to a page or file that exists', () => {
    const missing = problems((page) =>
      hrefs(page)
        .filter((href) => isInside(href, page) && !targetOf(href, page))
        .flatMap((href) => {
          const path = decodeURI(resolve(href, page).pathname);
          if (pageAt(`${path}/`)) return [`${href} lacks the slash at the end of its path`];
          return existsSync(join(DIST, path)) && !path.endsWith('/')
            ? []
            : [`${href}: no such page`];
        }),
    );
    expect(missing).toEqual([]);
  });

  it('leads to a place that exists on that page', () => {
    const missing = problems((page) =>
      hrefs(page).flatMap((href) => {
        const target = targetOf(href, page);
        const id = decodeURIComponent(resolve(href, page).hash.slice(1));
        if (!target || id === '' || id.startsWith('?') || idsOf(target).has(id)) return [];
        return [`${href}: no id “${id}” on ${target.path}`];
      }),
    );
    expect(missing).toEqual([]);
  });

  it('that holds answers is a way through the tree it leads to', () => {
    const broken = problems((page) =>
      hrefs(page)
        .filter((href) => isInside(href, page) && resolve(href, page).hash.startsWith('#?'))
        .flatMap((href) => {
          const target = targetOf(href, page);
          const tree = target && one('decision-tree:not([embedded])', target.document);
          const fragment = parseFragment(resolve(href, page).hash);
          if (!tree || fragment.kind !== 'answers') return [`${href} leads to no tree`];
          const machine = treeMachine(payloadOf(tree).definition);
          const wanted = { answers: fragment.answers, values: {} };
          const holds = MARKETPLACES.some((marketplace) => {
            const { dropped } = replay(machine, wanted, { marketplace, today: '2026-01-01' });
            return dropped.length === 0;
          });
          const isWhole = fragment.answers.length === fragment.written;
          return holds && isWhole ? [] : [`${href}: the tree does not take these answers`];
        }),
    );
    expect(broken).toEqual([]);
  });

  it('stays in the language of its page, or says which it leads to', () => {
    const strays = problems(
      (page) =>
        all('a[href]', page.document).flatMap((link) => {
          const href = attribute(link, 'href');
          const target = targetOf(href, page);
          const said = attribute(link, 'hreflang') || LANGUAGE_TAGS[page.language];
          return !target || said === LANGUAGE_TAGS[target.language]
            ? []
            : [`${href} leads to the other language`];
        }),
      addressed,
    );
    expect(strays).toEqual([]);
  });
});

describe('a link to another site', () => {
  it('is an address on the web', () => {
    const odd = problems((page) =>
      hrefs(page).filter(
        (href) => !isInside(href, page) && !/^https?:$/.test(resolve(href, page).protocol),
      ),
    );
    expect(odd).toEqual([]);
  });

  it('does not tell that site where the reader comes from', () => {
    const telling = problems((page) =>
      all('a[href]', page.document)
        .filter((link) => !isInside(attribute(link, 'href'), page))
        // The link for authors is Starlight's, and leads to the home of this very site's sources.
        .filter((link) => !attribute(link, 'href').startsWith(EDIT_BASE))
        .filter((link) => !attribute(link, 'rel').split(' ').includes('noreferrer'))
        .map((link) => `${attribute(link, 'href')} lacks rel="noreferrer"`),
    );
    expect(telling).toEqual([]);
  });
});

describe('every link', () => {
  it('has words', () => {
    const empty = problems((page) =>
      all('a[href]', page.document)
        .filter((link) => textOf(link) === '' && attribute(link, 'aria-label') === '')
        .map((link) => `nothing to read in the link to ${attribute(link, 'href')}`),
    );
    expect(empty).toEqual([]);
  });

  it('stands in no other link or button', () => {
    const nested = problems((page) =>
      all('a a, a button, button a, summary a', page.document).map(
        (link) => `“${textOf(link)}” stands in another link or button`,
      ),
    );
    expect(nested).toEqual([]);
  });
});
