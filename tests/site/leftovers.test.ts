/** Nothing of the machinery shows: marks of the content files, keys of words, values that are none. */
import { expect, it } from 'vitest';
import { words } from '../../src/schema/words.ts';
import { problems, wordsOf } from './pages.ts';

const keys = Object.keys(words.shape).filter((key) => key.includes('.'));
const KEY = new RegExp(
  `(?<![\\w.-])(${keys.map((key) => RegExp.escape(key)).join('|')})(?![\\w-])`,
);

const LEFTOVERS: Record<string, RegExp> = {
  'a mark of the content files': /\{\w[^}]*\}|\{\{|\]\(|\*\*|(^|\s)(tree|guide|message|fact):[a-z]/,
  'the key of a word': KEY,
  'a value that is none': /\b(undefined|NaN|Invalid Date)\b|\[object \w+\]/,
  'a tag': /<\/?[a-z][a-z-]*[ >]|&(amp|lt|gt|quot|#\d+);/,
};

it.each(Object.entries(LEFTOVERS))('no text shows %s', (_, pattern) => {
  const left = problems((page) =>
    wordsOf(page)
      .map(({ text }) => text)
      .filter((text) => pattern.test(text)),
  );
  expect(left).toEqual([]);
});
