/** The machine of the fixture's tree, which has every kind of question, does what its YAML says. */
import { describe, expect, it } from 'vitest';
import { libraryWith } from '../fixture.ts';
import { agrees } from './agreement.ts';
import { everyRoute } from './interpreter.ts';

const library = libraryWith();
const entry = library.trees.get('orders/late-parcel')!;

describe('orders/late-parcel', () => {
  agrees(entry, library);
});

it('the interpreter knows the routes of the fixture', () => {
  const count = (place: 'us' | 'uk' | 'eu' | 'jp') => everyRoute(entry.data, place).length;
  expect([count('us'), count('uk'), count('eu'), count('jp')]).toEqual([16, 14, 8, 8]);
});
