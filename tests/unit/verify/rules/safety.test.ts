/** Safety rules: their shape, their tags, and routes that break them. */
import { describe, expect, it } from 'vitest';
import { TREE } from '../../fixture.ts';
import { type Edit, type Edits, all, append, file, problemsWith, swap } from '../../fixture.ts';

const SAFETY = 'content/safety/orders.yaml';
const EVERYWHERE = 'content/safety/all.yaml';

/** A rule with this subject and these demands. */
const rule = (lines: string): Edit =>
  file(
    `the-rule:\n  says: It is safe.\n  why: Else money is lost.\n${lines.replace(/^/gm, '  ')}\n`,
  );

/** The fixture with a safety rule, and with tags on what is already there. */
const held = (lines: string, ...tags: Edit[]): Edits => ({
  [SAFETY]: rule(lines),
  [TREE]: all(...tags),
});

const onPrime = swap('only: [us, uk] }', 'only: [us, uk], tags: [prime] }');
const onUnknownDate = swap('hint: No date there,', 'hint: No date there, tags: [no-date],');
const onGoodShare = swap('{ id: good,', '{ id: good, tags: [good],');
const onRefund = swap('  refund:\n', '  refund:\n    tags: [pay]\n');
const onWait = swap('  wait:\n', '  wait:\n    tags: [wait]\n');
const onClaim = swap('  answer-claim:\n', '  answer-claim:\n    tags: [answer]\n');
const onProof = swap('- The proof of delivery', '- { do: The proof of delivery, tags: [proof] }');
const onSignature = swap('do: The signature,', 'do: The signature, tags: [proof],');
const onFirstStep = swap(
  '- Open {fact:orders.claim-page}.',
  '- { do: "Open {fact:orders.claim-page}.", tags: [look] }',
);
const onStep = swap('        note: One answer', '        tags: [send]\n        note: One answer');
const onLastStep = swap('do: Add the signature.,', 'do: Add the signature., tags: [sign],');
const onGift = swap('do: Promise a gift.,', 'do: Promise a gift., tags: [gift],');

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'an outcome after an answer that it must not follow',
    held('outcome: wait\nnever-after: [prime, no-date]', onWait, onPrime, onUnknownDate),
    [
      'content/trees/orders/late-parcel.yaml:64:3  “wait” is reached by shipper=seller › promised=unknown and 3 more routes, although “promised=unknown” is tagged “no-date”, against “It is safe”. Let “promised=unknown” lead to another outcome. Else money is lost.',
    ],
  ],
  [
    'an outcome that some routes reach too early',
    held('outcome: answer\nneeds-before: [good]', onClaim, onGoodShare),
    [
      'content/trees/orders/late-parcel.yaml:76:3  “answer-claim” is reached by shipper=seller › promised=claim-open › share=bad › price=large (us) and 1 more route, although nothing before it is tagged “good”, against “It is safe”. Tag an answer on the way or a line of evidence; where none says it, add it. Else money is lost.',
    ],
  ],
  [
    'evidence in some marketplaces only',
    held('outcome: answer\nneeds-before: [proof]', onClaim, onSignature),
    [
      'content/trees/orders/late-parcel.yaml:76:3  “answer-claim” is reached by shipper=seller › promised=claim-open › share=good (uk, eu, jp) and 1 more route, although nothing before it is tagged “proof”, against “It is safe”. Tag an answer on the way or a line of evidence; where none says it, add it. Else money is lost.',
    ],
  ],
  [
    'a step before the one that it must follow',
    held('step: look\nneeds-before: [proof, send]', onFirstStep, onProof, onStep),
    [
      'content/trees/orders/late-parcel.yaml:82:9  The step “Open {fact:orders.claim-page}.” of “answer-claim” is reached by shipper=seller › promised=claim-open › share=good and 3 more routes, although nothing before it is tagged “send”, against “It is safe”. Tag an answer on the way, a line of evidence or an earlier step; where none says it, add it. Else money is lost.',
    ],
  ],
  [
    'a step after a step that it must not follow',
    held('step: sign\nnever-after: [send]', onStep, onLastStep),
    [
      'content/trees/orders/late-parcel.yaml:87:9  The step “Add the signature.” of “answer-claim” is reached by shipper=seller › promised=claim-open › share=good (us) and 3 more routes, although the step “Answer it.” is tagged “send”, against “It is safe”. Delete one of the two, or put them in the other order. Else money is lost.',
    ],
  ],
  [
    'a step after evidence that it must not follow',
    held('step: send\nnever-after: [proof]', onStep, onSignature),
    [
      'content/trees/orders/late-parcel.yaml:83:9  The step “Answer it.” of “answer-claim” is reached by shipper=seller › promised=claim-open › share=good (us) and 3 more routes, although the evidence “The signature” is tagged “proof”, against “It is safe”. Delete one of the two, or put them in the other order. Else money is lost.',
    ],
  ],
  [
    'an answer that leads elsewhere',
    held('answer: prime\nleads-to: [pay, send]', onPrime, onRefund, onStep),
    [
      'content/trees/orders/late-parcel.yaml:55:3  “leave-it” is reached by shipper=prime › promised=too-late (us, uk), although neither it nor a step of it is tagged “pay” or “send”, against “It is safe”. Let “shipper=prime” lead to another outcome, or add the step. Else money is lost.',
      'content/trees/orders/late-parcel.yaml:64:3  “wait” is reached by shipper=prime › promised=not-yet (us, uk) and 2 more routes, although neither it nor a step of it is tagged “pay” or “send”, against “It is safe”. Let “shipper=prime” lead to another outcome, or add the step. Else money is lost.',
    ],
  ],
  [
    'a warning in some marketplaces only',
    held('outcome: answer\nwarns: [gift]', onClaim, onGift),
    [
      'content/trees/orders/late-parcel.yaml:76:3  “answer-claim” is reached by shipper=seller › promised=claim-open › share=good (us, uk, jp) and 3 more routes, although no “never” line of “answer-claim” is tagged “gift”, against “It is safe”. Tag the line that says it; where none does, add it. Else money is lost.',
    ],
  ],
  [
    'a warning that only some outcomes after an answer have',
    held('answer: good\nwarns: [gift]\nonly: [uk, eu]', onGoodShare, onGift),
    [
      'content/trees/orders/late-parcel.yaml:76:3  “answer-claim” is reached by shipper=seller › promised=claim-open › share=good (uk) and 1 more route, although no “never” line of “answer-claim” is tagged “gift”, against “It is safe”. Tag the line that says it; where none does, add it. Else money is lost.',
    ],
  ],
  [
    'parts that are missing',
    held('outcome: pay\nhas: [deadline, evidence, never]', onRefund),
    [
      'content/trees/orders/late-parcel.yaml:98:3  “refund” is reached by shipper=seller › promised=claim-open › share=bad › price=small (us) and 3 more routes, although “refund” has no deadline, no evidence and no “never” line, against “It is safe”. Add what is missing. Else money is lost.',
    ],
  ],
  [
    'a deadline in words, where a fact must say how long',
    held('outcome: wait\nhas: [deadline-fact]\nonly: [jp]', onWait),
    [
      'content/trees/orders/late-parcel.yaml:64:3  “wait” is reached by shipper=seller › promised=not-yet (jp) and 2 more routes, although “wait” has no deadline that names a fact, against “It is safe”. Add what is missing. Else money is lost.',
    ],
  ],
  [
    'a rule for every area',
    { [EVERYWHERE]: rule('outcome: pay\nhas: [deadline]'), [TREE]: onRefund },
    [
      'content/trees/orders/late-parcel.yaml:98:3  “refund” is reached by shipper=seller › promised=claim-open › share=bad › price=small (us) and 3 more routes, although “refund” has no deadline, against “It is safe”. Add what is missing. Else money is lost.',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});

const kept: [what: string, edits: Edits][] = [
  ['evidence that comes before a step', held('step: send\nneeds-before: [proof]', onStep, onProof)],
  ['an earlier step', held('step: send\nneeds-before: [look]', onStep, onFirstStep)],
  ['an answer', held('step: send\nnever-after: [prime]\nonly: [eu, jp]', onStep, onPrime)],
  ['a step after the answer', held('answer: good\nleads-to: [send]', onGoodShare, onStep)],
  [
    'a part that is there',
    held('step: send\nhas: [deadline-fact, evidence, message, never]', onStep),
  ],
];

it.each(kept)('%s keeps a rule', (_what, edits) => {
  expect(problemsWith(edits)).toEqual([]);
});

describe('tags', () => {
  const tags: [slip: string, edits: Edits, printed: string[]][] = [
    [
      'a misspelt tag in a rule',
      held('outcome: anwser\nhas: [message]', onClaim),
      [
        'content/safety/orders.yaml:4:3  The rule “the-rule” asks for an outcome tagged “anwser”, but no tree of “orders” has one. Did you mean “answer”?',
        'content/trees/orders/late-parcel.yaml:77:12  No safety rule asks for an outcome tagged “answer”. Did you mean “anwser”?',
      ],
    ],
    [
      'a misspelt tag in a demand: its routes are not listed as well',
      held('outcome: answer\nneeds-before: [poof]', onClaim, onProof),
      [
        'content/safety/orders.yaml:5:18  The rule “the-rule” asks for an answer or a line of evidence tagged “poof”, but no tree of “orders” has one. Did you mean “proof”?',
        'content/trees/orders/late-parcel.yaml:89:45  No safety rule asks for a line of evidence tagged “proof”. Did you mean “poof”?',
      ],
    ],
    [
      'a tag that nothing carries',
      held('outcome: answer\nneeds-before: [call]', onClaim),
      [
        'content/safety/orders.yaml:5:18  The rule “the-rule” asks for an answer or a line of evidence tagged “call”, but no tree of “orders” has one. Tag what is meant, or take the tag out of the rule.',
        'content/trees/orders/late-parcel.yaml:76:3  “answer-claim” is reached by shipper=seller › promised=claim-open › share=good and 3 more routes, although nothing before it is tagged “call”, against “It is safe”. Tag an answer on the way or a line of evidence; where none says it, add it. Else money is lost.',
      ],
    ],
    [
      'a tag of something else',
      held('step: answer\nhas: [message]', onClaim),
      [
        'content/safety/orders.yaml:4:3  The rule “the-rule” asks for a step tagged “answer”, but no tree of “orders” has one. There is an outcome with this tag: ask for that one, or tag the other as well.',
        'content/trees/orders/late-parcel.yaml:77:12  No safety rule asks for an outcome tagged “answer”. The rule “the-rule” asks for a step with this tag.',
      ],
    ],
    [
      'a tag without a rule',
      { [TREE]: onRefund },
      [
        'content/trees/orders/late-parcel.yaml:99:12  No safety rule asks for an outcome tagged “pay”. Write the rule in content/safety/orders.yaml, or delete the tag.',
      ],
    ],
    [
      'a rule without tags',
      { [EVERYWHERE]: rule('outcome: pay\nhas: [message]') },
      [
        'content/safety/all.yaml:4:3  The rule “the-rule” asks for an outcome tagged “pay”, but no tree has one. Tag what is meant, or take the tag out of the rule.',
      ],
    ],
    [
      'a rule of another area',
      { [TREE]: onRefund, 'content/safety/returns.yaml': rule('outcome: pay\nhas: [message]') },
      [
        'content/safety/returns.yaml:4:3  The rule “the-rule” asks for an outcome tagged “pay”, but no tree of “returns” has one. Tag what is meant, or take the tag out of the rule.',
        'content/trees/orders/late-parcel.yaml:99:12  No safety rule asks for an outcome tagged “pay”. Write the rule in content/safety/orders.yaml, or delete the tag.',
      ],
    ],
  ];

  it.each(tags)('%s', (_slip, edits, printed) => {
    expect(problemsWith(edits)).toEqual(printed);
  });
});

describe('what cannot be read', () => {
  it('may hold the tag', () => {
    const edits = held('outcome: pay\nhas: [message]', onRefund, append('oops: [\n'));
    expect(problemsWith(edits).filter((line) => line.includes('tag'))).toEqual([]);
  });

  it('may hold the rule', () => {
    const edits: Edits = { [TREE]: onRefund, [SAFETY]: file('the-rule: [\n') };
    expect(problemsWith(edits).filter((line) => line.includes('tag'))).toEqual([]);
  });
});

describe('shape', () => {
  const shapes: [slip: string, lines: string, printed: string[]][] = [
    [
      'a rule about nothing',
      'has: [message]',
      [
        'content/safety/orders.yaml:1:1  “outcome” is missing. A rule is about one thing: “outcome:”, “step:” or “answer:” with a tag.',
      ],
    ],
    [
      'a rule about two things',
      'outcome: pay\nstep: send\nhas: [message]',
      [
        'content/safety/orders.yaml:5:3  “step” is not right: “send”. This rule is about “outcome” already: write a second one.',
      ],
    ],
    [
      'a rule that demands nothing',
      'outcome: pay',
      [
        'content/safety/orders.yaml:1:1  “needs-before” is missing. A rule demands something: never-after, needs-before, leads-to, warns, has.',
      ],
    ],
    [
      'a demand that does not fit',
      'outcome: pay\nleads-to: [send]',
      [
        'content/safety/orders.yaml:5:3  “leads-to” is not right. A rule about “outcome” can demand: never-after, needs-before, warns, has.',
      ],
    ],
    [
      'what comes before an answer',
      'answer: good\nneeds-before: [prime]',
      [
        'content/safety/orders.yaml:5:3  “needs-before” is not right. A rule about “answer” can demand: leads-to, warns, has.',
      ],
    ],
    [
      'an unknown part',
      'outcome: pay\nhas: [deadlines]',
      [
        'content/safety/orders.yaml:5:9  “deadlines” cannot stand at item 1 of “has”. Did you mean “deadline”? Write one of: deadline, deadline-fact, evidence, message, never.',
      ],
    ],
    [
      'a misspelt demand',
      'outcome: pay\nneed-before: [good]',
      [
        'content/safety/orders.yaml:5:3  There is no key “need-before” here. Did you mean “needs-before”?',
      ],
    ],
  ];

  it.each(shapes)('%s', (_slip, lines, printed) => {
    const problems = problemsWith({ [SAFETY]: rule(lines) });
    expect(problems).toEqual(printed);
  });
});
