/** Drills are walked through their trees. */
import { expect, it } from 'vitest';
import { file, problemsWith } from '../../fixture.ts';

const DRILLS = 'content/onboarding/drills/orders.yaml';

const drill = (answers: string, outcome: string, tree = 'orders/late-parcel', where = 'us') => ({
  [DRILLS]: file(`late:
  story: The parcel is late.
  marketplace: ${where}
  tree: ${tree}
  answers: [${answers}]
  outcome: ${outcome}
  why: It is so.
`),
});

it('a whole route to the outcome', () => {
  expect(problemsWith(drill('shipper=seller, promised=not-yet', 'wait'))).toEqual([]);
});

it.each([
  [
    'a misspelt answer',
    drill('shipper=selller, promised=not-yet', 'wait'),
    '5:13  “shipper=selller” is no answer to “shipper” in us. Did you mean “shipper=seller”?',
  ],
  [
    'an answer of another marketplace',
    drill('shipper=prime, promised=not-yet', 'wait', 'orders/late-parcel', 'jp'),
    '5:13  “shipper=prime” is no answer to “shipper” in jp. Answers there: shipper=amazon, shipper=seller, shipper=unknown.',
  ],
  [
    'an answer too many',
    drill('shipper=amazon, promised=not-yet', 'leave-it'),
    '5:29  “promised=not-yet” comes after the outcome “leave-it”. Delete it.',
  ],
  [
    'an answer too few',
    drill('shipper=seller', 'wait'),
    '6:3  The answers lead to “promised”, not to “wait”. Answer “promised” too: promised=not-yet, promised=too-early, promised=claim-open, promised=too-late, promised=unknown.',
  ],
  [
    'another outcome',
    drill('shipper=amazon', 'refund'),
    '6:3  The answers lead to “leave-it”, not to “refund”. Mend the answers, or the outcome, after a look at what is right for the story.',
  ],
  [
    'a misspelt tree',
    drill('shipper=amazon', 'leave-it', 'orders/late-parcels'),
    '4:3  There is no tree “orders/late-parcels”. Did you mean “orders/late-parcel”?',
  ],
])('%s', (_slip, edits, problem) => {
  expect(problemsWith(edits)).toEqual([`${DRILLS}:${problem}`]);
});
