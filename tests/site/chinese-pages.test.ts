/** The interface of a Chinese page is Chinese, ours and Starlight’s. */
import { expect, it } from 'vitest';
import { handbook } from './content.ts';
import { addressed, problems, wordsOf } from './pages.ts';

/** What Starlight says in English when it has no Chinese words. */
const STARLIGHT = [
  'Skip to content',
  'Search',
  'Menu',
  'Main',
  'Breadcrumbs',
  'On this page',
  'Overview',
  'Select theme',
  'Dark',
  'Light',
  'Auto',
  'Select language',
  'Edit page',
  'Last updated:',
  'Previous',
  'Next',
  'Previous page',
  'Next page',
  'Page not found. Check the URL or try using the search bar.',
  'Note',
  'Tip',
  'Caution',
  'Danger',
  'Copy to clipboard',
  'Copied!',
  'Terminal window',
  'This content is not available in your language yet.',
  'Section titled “{title}”',
  'Built with Starlight',
  'Open in new tab',
  'Close menu',
  'Back to top',
];

/** Our own words, where Chinese has others. */
const own = Object.entries(handbook.words.en)
  .filter(([key, word]) => handbook.words['zh-cn'][key] !== word)
  .map(([, word]) => word.trim());

/** A word as a pattern: what a page fills in is a number, or anything. */
function pattern(word: string): string {
  return word
    .split(/(\{+\w+\}+)/)
    .map((part) => (part === '{n}' ? '[\\d,]+' : part.startsWith('{') ? '.+' : RegExp.escape(part)))
    .join('');
}

const ENGLISH = new RegExp(`^(${[...STARLIGHT, ...own].map(pattern).join('|')})$`, 'i');

it('a Chinese page says nothing of the interface in English', () => {
  const english = problems(
    (page) =>
      wordsOf(page)
        .filter(({ language }) => language === 'zh-CN')
        // Languages are named in their own words where the reader chooses one.
        .filter(({ within }) => !within.some(({ name }) => name === 'starlight-lang-select'))
        .map(({ text }) => text)
        .filter((text) => ENGLISH.test(text)),
    addressed.filter(({ language }) => language === 'zh-cn'),
  );
  expect(english).toEqual([]);
});
