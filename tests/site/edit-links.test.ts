import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EDIT_BASE } from '../../src/render/site.ts';
import { ROOT, guidePages } from './content.ts';
import { type Page, all, attribute, problems, treePages } from './pages.ts';

const edited = ({ document }: Page): string[] =>
  all('a[href]', document)
    .map((link) => attribute(link, 'href'))
    .filter((href) => href.startsWith(EDIT_BASE))
    .map((href) => href.slice(EDIT_BASE.length));

it('an edit link leads to a file of this repository, in the language of the page', () => {
  const wrong = problems((page) =>
    edited(page).flatMap((file) => {
      if (!existsSync(join(ROOT, file))) return [`${file}: no such file`];
      // The one file that holds both languages.
      if (file === 'content/vocabulary.yaml') return [];
      const isChinese = file.includes('/zh-cn/');
      return isChinese === (page.language === 'zh-cn') ? [] : [`${file} is in the other language`];
    }),
  );
  expect(wrong).toEqual([]);
});

it.each([
  ['guide', guidePages],
  ['tree', treePages],
])('a %s has one edit link', (_, among) => {
  const wrong = problems((page) => {
    const files = edited(page);
    return files.length === 1 ? [] : [`edit links: ${files.join(', ') || 'none'}`];
  }, among);
  expect(wrong).toEqual([]);
});
