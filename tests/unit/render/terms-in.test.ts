/** Terms in running text: each is found where it first appears. */
import { describe, expect, it } from 'vitest';
import { termFinder } from '../../../src/render/terms-in.ts';
import type { Term } from '../../../src/schema/vocabulary.ts';

const term = (en: string, chinese: string, also: string[] = []): Term => ({
  area: 'orders',
  chinese: 'seen',
  en: { term: en, means: 'It is so.', also },
  'zh-cn': { term: chinese, means: '如此。' },
});
const vocabulary = {
  claim: term('claim', '索赔'),
  'a-to-z': term('A-to-z Guarantee claim', 'A-to-z 索赔', ['A-to-z claim']),
  'safe-t': term('SAFE-T claim', 'SAFE-T 索赔'),
};
const linked = (texts: string[], language: 'en' | 'zh-cn' = 'en') => {
  const find = termFinder(vocabulary, language);
  return texts.map((text) =>
    find(text)
      .map((piece) => (piece.term === undefined ? piece.text : `[${piece.text}|${piece.term}]`))
      .join(''),
  );
};

describe('a term', () => {
  it('is found where it first appears, and once in a guide', () => {
    expect(linked(['A claim. A claim.', 'Another claim.'])).toEqual([
      'A [claim|claim]. A claim.',
      'Another claim.',
    ]);
  });

  it('is found in the longest spelling, in small letters and in large ones', () => {
    expect(linked(['An a-to-z claim is a Claim, a SAFE-T claim is not.'])).toEqual([
      'An [a-to-z claim|a-to-z] is a [Claim|claim], a [SAFE-T claim|safe-t] is not.',
    ]);
  });

  it('is a whole word', () => {
    expect(linked(['Claims are claimed by pre-claim claimants.'])).toEqual([
      'Claims are claimed by pre-claim claimants.',
    ]);
  });

  it('has no ends in Chinese', () => {
    expect(linked(['处理索赔与A-to-z 索赔。'], 'zh-cn')).toEqual([
      '处理[索赔|claim]与[A-to-z 索赔|a-to-z]。',
    ]);
  });
});

it('Without terms the text stays as it is', () => {
  expect(termFinder({}, 'en')('A claim.')).toEqual([{ text: 'A claim.' }]);
});
