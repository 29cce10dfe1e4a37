import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFragment } from '../../src/run/fragment.ts';
import { replay } from '../../src/run/machine.ts';
import { MARKETPLACES } from '../../src/schema/terms.ts';
import {
  DIST,
  ORIGIN,
  all,
  attribute,
  idsOf,
  one,
  pageAt,
  pages,
  payloadOf,
  problems,
  resolve,
  type Page,
} from './pages.ts';

/** Links, and the paths that the choice of language leads to. */
const hrefs = ({ document }: Page): string[] => [
  ...all('a[href], area[href]', document).map((link) => attribute(link, 'href')),
  ...all('option[value^="/"]', document).map((option) => attribute(option, 'value')),
];

const isInside = (href: string, page: Page) => resolve(href, page).origin === ORIGIN;

describe('a link to this site', () => {
  it('leads to a page or file that exists', () => {
    const missing = problems((page) =>
      hrefs(page)
        .filter((href) => isInside(href, page))
        .flatMap((href) => {
          const { pathname } = resolve(href, page);
          const path = decodeURI(pathname);
          if (pageAt(path)) return [];
          if (pageAt(`${path}/`)) return [`${href} lacks the slash at the end of its path`];
          return !path.endsWith('/') && existsSync(join(DIST, path)) ? [] : [`${href}: no such page`];
        }),
    );
    expect(missing).toEqual([]);
  });

  it('leads to a place that exists on that page', () => {
    const missing = problems((page) =>
      hrefs(page).flatMap((href) => {
        const { origin, pathname, hash } = resolve(href, page);
        const target = origin === ORIGIN && pageAt(decodeURI(pathname));
        if (!target || hash.length < 2 || hash.startsWith('#?')) return [];
        const id = decodeURIComponent(hash.slice(1));
        return idsOf(target).has(id) ? [] : [`${href}: no id “${id}” on ${target.path}`];
      }),
    );
    expect(missing).toEqual([]);
  });

  it('with answers is a way through that tree, in some marketplace', () => {
    const broken = problems((page) =>
      hrefs(page).flatMap((href) => {
        const { origin, pathname, hash } = resolve(href, page);
        if (origin !== ORIGIN || !hash.startsWith('#?')) return [];
        const tree = one('decision-tree:not([embedded])', pageAt(pathname)?.document ?? page.document);
        const fragment = parseFragment(hash);
        if (!tree || fragment.kind !== 'answers') return [`${href}: ${pathname} is no tree`];
        if (fragment.broken) return [`${href}: not all of it are answers`];
        const { definition } = payloadOf(tree);
        const wanted = { answers: fragment.answers, values: {} };
        const fits = MARKETPLACES.some(
          (marketplace) =>
            replay(definition, wanted, { marketplace, today: '2026-01-01' }).dropped.length === 0,
        );
        return fits ? [] : [`${href}: the tree does not take all of these answers`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('stays in the language of its page', () => {
    const strays = problems((page) =>
      all('main a[href], footer a[href], nav a[href]', page.document)
        .map((link) => attribute(link, 'href'))
        .filter((href) => isInside(href, page))
        .filter((href) => {
          const target = pageAt(decodeURI(resolve(href, page).pathname));
          return target !== undefined && target.language !== page.language;
        }),
    );
    expect(strays).toEqual([]);
  });

  it('has words', () => {
    const empty = problems((page) =>
      all('a[href]', page.document)
        .filter((link) => !/\S/.test(words(link)))
        .map((link) => `${attribute(link, 'href')}: nothing to read in this link`),
    );
    expect(empty).toEqual([]);
  });

  it('stands in no other link', () => {
    const nested = problems((page) =>
      all('a a, a button, button a', page.document).map((link) => `${attribute(link, 'href')} stands in another`),
    );
    expect(nested).toEqual([]);
  });
});

describe('a link to another site', () => {
  it('is a web page, named in full', () => {
    const odd = problems((page) =>
      hrefs(page).filter((href) => {
        const { protocol, hostname, origin } = resolve(href, page);
        return origin !== ORIGIN && (protocol !== 'https:' || !hostname.includes('.'));
      }),
    );
    expect(odd).toEqual([]);
  });

  it('does not tell that site where the reader came from', () => {
    const telling = problems((page) =>
      all('a[href]', page.document)
        .filter((link) => !isInside(attribute(link, 'href'), page))
        .filter((link) => !attribute(link, 'rel').split(' ').includes('noreferrer'))
        .map((link) => `${attribute(link, 'href')} lacks rel="noreferrer"`),
    );
    expect(telling).toEqual([]);
  });
});

it('there are links to check', () => {
  expect(pages.flatMap(hrefs).length).toBeGreaterThan(pages.length);
});

function words(link: Parameters<typeof attribute>[0] & object): string {
  return link.attribs['aria-label'] ?? all('*', link).concat(link).map((e) => e.children.map((c) => ('data' in c ? c.data : '')).join('')).join('');
}
