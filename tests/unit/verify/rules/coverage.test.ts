/** Where the handbook has the advice and the findings it was made from. */
import { expect, it } from 'vitest';
import { file, problemsWith } from '../../fixture.ts';

const COVERAGE = 'content/coverage.yaml';
const RESEARCH = 'content/research/orders.yaml';

const advice = (text: string) => ({
  [COVERAGE]: file(`early:\n  title: Early\n  advice:\n    '1.1': { says: Do it., ${text} }\n`),
});
const research = (situation: string, fact: string, message: string) => ({
  [RESEARCH]: file(`situations:
  O1: { says: A late parcel, at: ${situation} }
facts:
  reply: ${fact}
messages:
  reply: ${message}
`),
});

it.each([
  ['a heading', advice('at: guide:orders/late#limits')],
  ['an overview', advice('at: guide:orders')],
  ['a node and a message', advice('at: [tree:orders/late-parcel#refund, message:orders/late]')],
  ['a correction', advice('at: tree:orders/late-parcel, corrected: Not today')],
  ['an area that is not there', advice('later: security')],
  ['a part that waits', advice('at: guide:orders, later: appeals')],
  ['findings', research('tree:orders/late-parcel#wait', 'orders.reply-time', 'orders/late')],
  [
    'findings that were left out',
    research('[tree:orders/late-parcel]', '{ left: Outdated }', '{ left: Not needed }'),
  ],
])('%s', (_, edits) => {
  expect(problemsWith(edits)).toEqual([]);
});

it.each([
  [
    'a heading that is gone',
    advice('at: guide:orders/late#limit'),
    `${COVERAGE}:4:28  The guide “orders/late” has no heading “#limit”. Did you mean “limits”?`,
  ],
  [
    'a node that is gone',
    research('[tree:orders/late-parcel#waits]', 'orders.reply-time', 'orders/late'),
    `${RESEARCH}:2:35  The tree “orders/late-parcel” has no question or outcome “waits”. Did you mean “wait”?`,
  ],
  [
    'a message that is gone',
    research('tree:orders/late-parcel', 'orders.reply-time', 'orders/lat'),
    `${RESEARCH}:6:3  There is no message “orders/lat”. Did you mean “orders/late”?`,
  ],
  [
    'a fact that is gone',
    research('tree:orders/late-parcel', '[orders.reply-time, orders.reply]', 'orders/late'),
    `${RESEARCH}:4:30  There is no fact “orders.reply”.`,
  ],
  [
    'advice without a place',
    advice('corrected: Not today'),
    `${COVERAGE}:4:5  “1.1” is not right. Advice has “at”, or “later”, or both where a part of it waits`,
  ],
  [
    'a place that is none',
    advice('at: orders/late'),
    'Write tree:, guide: or message: and the name: guide:orders/changes#pitfalls',
  ],
])('%s is refused', (_, edits, said) => {
  expect(problemsWith(edits).join('\n')).toContain(said);
});
