/** The tables of what the research found and where the handbook has it. */
import { expect, it } from 'vitest';
import { printCoverage } from '../../../src/author/coverage-print.ts';
import { file, libraryWith } from '../fixture.ts';

const library = libraryWith({
  'content/research/orders.yaml': file(`situations:
  O1: { says: A parcel | late, at: [tree:orders/late-parcel#wait, guide:orders/late#limits] }
facts:
  reply: orders.reply-time
  fines: { left: Nobody pays any. }
messages:
  answer: orders/late
`),
});
const printed = printCoverage('orders', library.research.get('orders')!.data, library);

it('Situations name their places', () => {
  expect(printed).toContain(
    '| O1 | A parcel \\| late | orders/late-parcel#wait, orders/late#limits |',
  );
});

it('Facts name their uses; what was left out has a reason', () => {
  expect(printed).toContain('| reply | `orders.reply-time` | orders/late-parcel#answer-claim');
  expect(printed).toContain('| fines | – | Nobody pays any. |');
});

it('Facts that nobody called for stand in the table as well', () => {
  expect(printed).toContain('## Facts: 2 found, 6 written here');
  expect(printed).toContain('|  | `orders.claim-opens` |');
});

it('Messages name the outcomes that offer them', () => {
  expect(printed).toContain(
    '| answer | `orders/late` | orders/late-parcel#answer-claim, orders/late-parcel#refund',
  );
});
