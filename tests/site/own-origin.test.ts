/** Nothing leaves the reader's browser: pages ask no other site for anything and run no code from attributes. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  DIST,
  type Document,
  ORIGIN,
  type Page,
  all,
  attribute,
  problems,
  resolve,
  textOf,
} from './pages.ts';

/** Attributes that make a browser ask for something, or send something, by the elements that have them. */
const ASKING: Record<string, string[]> = {
  src: ['script', 'img', 'iframe', 'audio', 'video', 'source', 'track', 'embed', 'input'],
  srcset: ['img', 'source'],
  href: ['link', 'image', 'use', 'base'],
  'xlink:href': ['image', 'use'],
  data: ['object'],
  poster: ['video'],
  action: ['form'],
  formaction: ['button', 'input'],
  ping: ['a', 'area'],
};

/** Links in the head that no browser follows by itself. */
const NOT_FOLLOWED = ['canonical', 'alternate', 'sitemap'];

/** Style attributes of Starlight: its icons, selects, contents and code blocks. */
const STARLIGHT_STYLE = /^\s*((--sl-[\w-]+|--depth|--ec-[\w-]+|--\d)\s*:[^;]*;?\s*)*$/;

/** What a page asks for by itself, as written. */
function asked({ document }: Page): string[] {
  const urls = attributesOf(document)
    .filter(({ element, name }) => ASKING[name]?.includes(element.name))
    .filter(({ element }) => !NOT_FOLLOWED.includes(attribute(element, 'rel')))
    .flatMap(({ name, value }) =>
      name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s/)[0]!) : [value],
    );
  return [...urls, ...all('style', document).flatMap((style) => cssUrls(textOf(style)))];
}

function attributesOf(document: Document) {
  return all('*', document).flatMap((element) =>
    Object.entries(element.attribs).map(([name, value]) => ({ element, name, value })),
  );
}

/** What a stylesheet asks for. */
function cssUrls(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
    ([, url, imported]) => url ?? imported ?? '',
  );
}

const isForeign = (url: string, page: Page) => {
  const { protocol, origin } = resolve(url, page);
  return protocol !== 'data:' && origin !== ORIGIN;
};

it('a page asks only its own site', () => {
  expect(problems((page) => asked(page).filter((url) => isForeign(url, page)))).toEqual([]);
});

it('a page asks only for files that exist', () => {
  const files = new Set(
    globSync('**/*', { cwd: DIST }).map((file) => `/${file.replaceAll('\\', '/')}`),
  );
  const missing = problems((page) =>
    asked(page)
      .map((url) => resolve(url, page))
      .filter(({ protocol, pathname }) => protocol !== 'data:' && !files.has(decodeURI(pathname)))
      .map(({ pathname }) => pathname),
  );
  expect(missing).toEqual([]);
});

it('a stylesheet asks only its own site', () => {
  const foreign = globSync('**/*.css', { cwd: DIST }).flatMap((file) =>
    cssUrls(readFileSync(join(DIST, file), 'utf8'))
      .filter((url) => /^(\w+:)?\/\//.test(url))
      .map((url) => `${file}: ${url}`),
  );
  expect(foreign).toEqual([]);
});

it('no form is sent away', () => {
  const sending = problems(({ document }) =>
    all('form[method], form[action]', document).map(() => 'a form with an action or a method'),
  );
  expect(sending).toEqual([]);
});

describe('an attribute', () => {
  it('holds no code', () => {
    const code = problems(({ document }) =>
      attributesOf(document)
        .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
        .map(({ element, name, value }) => `<${element.name} ${name}="${value}">`),
    );
    expect(code).toEqual([]);
  });

  it('holds no style, but those of Starlight', () => {
    const styles = problems(({ document }) =>
      all('[style]', document)
        .filter((element) => !STARLIGHT_STYLE.test(attribute(element, 'style')))
        .map((element) => `<${element.name} style="${attribute(element, 'style')}">`),
    );
    expect(styles).toEqual([]);
  });
});
