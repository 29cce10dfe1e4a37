/** Where answer sets end, after one edit of the tree or of a fact. */
import { describe, expect, it } from 'vitest';
import { FACTS, TREE, all, append, swap } from '../fixture.ts';
import { AMAZON, CONFIRM, PRIME, SELLER, differenceOf, printed, treeOf } from './edits.ts';

const everywhere = { marketplaces: ['us', 'uk', 'eu', 'jp'] };

/** A fact of the fixture with another value. */
const claimOpens = (value: string) => ({
  [FACTS]: swap(
    'label: First day of a claim\n  value: 3',
    `label: First day of a claim\n  value: ${value}`,
  ),
});

describe('a threshold that moves', () => {
  it('names the days that fall into another case, and each answer set with them', () => {
    const { sets, elsewhere, opened, closed, shifts, moves } = treeOf(claimOpens('5'));
    const reply = {
      question: 'promised',
      was: 'claim-open',
      now: 'too-early',
      range: { from: { value: 3, after: false }, to: { value: 5, after: false } },
    };
    expect(shifts).toEqual([{ reply, where: everywhere }]);
    expect({ sets, elsewhere, opened, closed }).toEqual({
      sets: 18 + 8,
      elsewhere: 8,
      opened: 0,
      closed: 0,
    });
    expect(moves.map(({ turn }) => turn)).toEqual([{ reply, led: 'share', leads: 'wait' }]);
    const told = moves[0]!.ends.map(({ where, was, now, sets: found }) => ({
      places: where.marketplaces.join(' '),
      was: was,
      now: now,
      sets: found.map((set) => set.map((r) => `${r.question}=${r.was ?? ''}`).join(' ')),
    }));
    const wait = { outcome: 'wait' };
    const way = (shipper: string, rest: string) => `shipper=${shipper} promised=claim-open ${rest}`;
    expect(told).toEqual([
      {
        places: 'us uk eu jp',
        was: { outcome: 'answer-claim' },
        now: wait,
        sets: [way('seller', 'share=good')],
      },
      {
        places: 'us',
        was: { outcome: 'refund' },
        now: wait,
        sets: [way('seller', 'share=bad price=small'), way('prime', 'share=bad price=small')],
      },
      {
        places: 'us',
        was: { outcome: 'answer-claim' },
        now: wait,
        sets: [way('seller', 'share=bad price=large'), way('prime', 'share=bad price=large')],
      },
      {
        places: 'us uk',
        was: { outcome: 'answer-claim' },
        now: wait,
        sets: [way('prime', 'share=good')],
      },
      {
        places: 'uk eu jp',
        was: { outcome: 'refund' },
        now: wait,
        sets: [way('seller', 'share=bad price=any')],
      },
      {
        places: 'uk',
        was: { outcome: 'refund' },
        now: wait,
        sets: [way('prime', 'share=bad price=any')],
      },
    ]);
  });

  it('is printed with the values in words', () => {
    expect(printed(claimOpens('5'))).toEqual(
      expect.arrayContaining([
        '  promised “What was the promised date?” 3 to 4 days ago: before claim-open, now too-early',
        '    Everywhere: 1 answer set',
        '      shipper=seller, promised=3 to 4 days ago, share=good',
        '      before: answer-claim “Answer the claim”',
        '      now:    wait “Wait for the claim to open”',
      ]),
    );
  });

  it('is told by itself where no answer set ends elsewhere', () => {
    const sooner = swap('{ id: not-yet, at-most: 0,', '{ id: not-yet, at-most: 1,');
    expect(printed({ [TREE]: sooner }).slice(4, 6)).toEqual([
      '  All 20 answer sets end where they ended.',
      '  Everywhere: promised “What was the promised date?” 1 day ago: before too-early, now not-yet. Every answer set with it ends as before.',
    ]);
  });

  it('changes nothing where whole days make both bounds the same', () => {
    const below = swap('{ id: not-yet, at-most: 0,', '{ id: not-yet, below: 1,');
    expect(differenceOf({ [TREE]: below }).trees).toEqual([]);
  });

  it('moves an amount by no more than the bound itself', () => {
    const edit = all(
      swap('{ id: small, below:', '{ id: small, at-most:'),
      swap('{ id: large, at-least:', '{ id: large, above:'),
    );
    expect(treeOf({ [TREE]: edit }).shifts).toEqual([
      {
        reply: {
          question: 'price',
          was: 'large',
          now: 'small',
          range: { from: { value: 750, after: false }, to: { value: 750, after: true } },
        },
        where: { marketplaces: ['us'] },
      },
    ]);
    expect(printed({ [TREE]: edit })).toContainEqual(
      '  In us: price “What did the order cost?” exactly 750: before large, now small',
    );
  });

  it('in one marketplace is told for that one alone', () => {
    const edit = { [FACTS]: swap('eu: 90, jp: 60', 'eu: 90, jp: 30') };
    expect(treeOf(edit).shifts).toEqual([
      {
        reply: {
          question: 'promised',
          was: 'claim-open',
          now: 'too-late',
          range: { from: { value: 31, after: false }, to: { value: 61, after: false } },
        },
        where: { marketplaces: ['jp'] },
      },
    ]);
    expect(printed(edit)).toEqual(
      expect.arrayContaining([
        '  In jp: promised “What was the promised date?” 31 to 60 days ago: before claim-open, now too-late',
        '  In jp: now 30 calendar days, before 60 calendar days',
      ]),
    );
  });

  it('in one period is told with its days', () => {
    const edit = { [FACTS]: swap('value: { us: 0.8, uk: 1,', 'value: { us: 0.9, uk: 1,') };
    const { shifts } = treeOf(edit);
    expect(shifts).toEqual([
      {
        reply: {
          question: 'share',
          was: 'bad',
          now: 'good',
          range: { from: { value: 0.8, after: true }, to: { value: 0.9, after: true } },
        },
        where: { marketplaces: ['us'], spans: [{ from: '2027-01-01' }] },
      },
    ]);
    expect(printed(edit)).toEqual(
      expect.arrayContaining([
        '  In us, from 2027-01-01: share “What is the share of defects?” over 0.8% and up to 0.9%: before bad, now good',
        '      before: refund “Hand the refund over”',
        '  In us, from 2027-01-01: now 0.9%, before 0.8%',
      ]),
    );
  });

  it('begins on another day', () => {
    const edit = {
      [FACTS]: all(
        swap('until: 2026-12-31', 'until: 2027-01-31'),
        swap('from: 2027-01-01', 'from: 2027-02-01'),
      ),
    };
    expect(treeOf(edit).shifts.map(({ reply, where }) => [reply.was, reply.now, where])).toEqual([
      [
        'bad',
        'good',
        { marketplaces: ['us'], spans: [{ from: '2027-01-01', until: '2027-01-31' }] },
      ],
    ]);
  });
});

describe('an answer', () => {
  it('that leads elsewhere', () => {
    const edit = { [TREE]: swap(AMAZON, AMAZON.replace('leave-it', 'wait')) };
    expect(printed(edit).slice(3, 10)).toEqual([
      'orders/late-parcel  The parcel is late',
      '  Of 18 answer sets, 1 ends elsewhere.',
      '  Everywhere: shipper=amazon “Amazon (FBA)” leads to wait “Wait for the claim to open”, before to leave-it “Leave the order alone”',
      '    1 answer set',
      '      shipper=amazon',
      '      before: leave-it “Leave the order alone”',
      '      now:    wait “Wait for the claim to open”',
    ]);
  });

  it('that leads to a question which was not asked there', () => {
    const edit = { [TREE]: swap(AMAZON, AMAZON.replace('leave-it', 'price')) };
    const { moves, elsewhere } = treeOf(edit);
    expect(elsewhere).toBe(1);
    expect(moves[0]?.ends.map(({ where, now }) => [where.marketplaces, now])).toEqual([
      [['us'], { question: 'price', outcomes: ['refund', 'answer-claim'] }],
      [['uk', 'eu', 'jp'], { question: 'price', outcomes: ['refund'] }],
    ]);
  });

  it('that leads elsewhere from the beginning is told by the ends of most answer sets', () => {
    const outcomes = 'a b c d e f g h i j'.split(' ');
    const many = all(
      swap(
        '    cases:\n      - { id: good,',
        `    options:\n${outcomes.map((id) => `      ${id}: { label: ${id}, next: end-${id} }\n`).join('')}    cases:\n      - { id: good,`,
      ),
      swap(
        '\noutcomes:\n',
        `\noutcomes:\n${outcomes.map((id) => `  end-${id}: { kind: act, do: Go to ${id}, why: It is so., steps: [Go.], worked: You are there., if-not: Go on., guide: orders/late }\n`).join('')}`,
      ),
    );
    const lines = printed(
      { [TREE]: all(many, swap(SELLER, SELLER.replace('promised', 'refund'))) },
      { [TREE]: many },
    );
    expect(lines.filter((line) => line.startsWith('      before:'))).toHaveLength(6);
    expect(lines).toContainEqual('    and 8 answer sets with other ends: --json names them all');
    expect(lines).toContainEqual(
      '  In us: promised, share, price are no longer asked in 1 answer set that ends as before.',
    );
  });

  it('that is gone takes its answer sets with it', () => {
    const { elsewhere, closed, moves } = treeOf({ [TREE]: swap(AMAZON, '') });
    expect({ elsewhere, closed }).toEqual({ elsewhere: 0, closed: 1 });
    expect(moves.map(({ turn }) => turn)).toEqual([
      { reply: { question: 'shipper', was: 'amazon' } },
    ]);
    expect(printed({ [TREE]: swap(AMAZON, '') })).toEqual(
      expect.arrayContaining([
        '  Of 18 answer sets, 1 can no longer be given.',
        '  Everywhere: shipper=amazon “Amazon (FBA)” can no longer be given',
        '      before: leave-it “Leave the order alone”',
      ]),
    );
  });

  it('that is new brings answer sets', () => {
    const partner = `${AMAZON}      partner: { label: A partner, next: refund }\n`;
    expect(printed({ [TREE]: swap(AMAZON, partner) })).toEqual(
      expect.arrayContaining([
        '  Of 19 answer sets, 1 is new.',
        '  Everywhere: shipper=partner “A partner” is new',
        '      now:    refund “Hand the refund over”',
      ]),
    );
  });

  it('that opens in one marketplace and closes in another', () => {
    const edit = { [TREE]: swap(PRIME, PRIME.replace('[us, uk]', '[us, jp]')) };
    const { moves, nodes } = treeOf(edit);
    expect(
      moves.map(({ turn, ends }) => [
        turn.reply,
        ...new Set(ends.flatMap(({ where }) => where.marketplaces)),
      ]),
    ).toEqual([
      [{ question: 'shipper', was: 'prime' }, 'uk'],
      [{ question: 'shipper', now: 'prime' }, 'jp'],
    ]);
    expect(nodes).toEqual([
      {
        node: 'shipper',
        kind: 'question',
        changes: [{ field: 'only', sort: 'changed', of: 'prime', was: 'us, uk', now: 'us, jp' }],
      },
    ]);
  });
});

describe('a question', () => {
  const added = {
    [TREE]: all(
      swap(SELLER, SELLER.replace('promised', 'confirm')),
      swap('\n  promised:\n', CONFIRM),
    ),
  };

  it('that is new is answered both ways', () => {
    const { questions, moves, asking, elsewhere } = treeOf(added);
    expect(questions).toEqual({ added: ['confirm'], removed: [], renamed: [] });
    // Where the answer is “no” each way ends at the refund; two of eight ended there before.
    expect(moves.map(({ turn }) => turn)).toEqual([{ reply: { question: 'confirm', now: 'no' } }]);
    expect(elsewhere).toBe(6);
    expect(asking.map(({ question, sort }) => [question, sort])).toContainEqual([
      'confirm',
      'more',
    ]);
    expect(printed(added)).toEqual(
      expect.arrayContaining([
        '  New question: confirm “Did the carrier confirm it?”',
        '  confirm “Did the carrier confirm it?” is new, answered with no',
        '      shipper=seller, confirm=no, promised=too-late',
      ]),
    );
  });

  it('that is gone leaves its answers without effect', () => {
    const { questions, moves, asking, elsewhere } = treeOf({ [TREE]: (text) => text }, added);
    expect(questions).toEqual({ added: [], removed: ['confirm'], renamed: [] });
    expect(moves.map(({ turn }) => turn)).toEqual([{ reply: { question: 'confirm', was: 'no' } }]);
    expect(moves[0]?.ends.map(({ now }) => now)).toEqual([
      { question: 'promised', outcomes: ['wait', 'leave-it', 'answer-claim', 'refund'] },
    ]);
    expect(elsewhere).toBe(1);
    expect(asking.reduce((sum, { sets }) => sum + sets, 0)).toBe(8);
  });

  it('that is asked first', () => {
    const edit = {
      [TREE]: all(
        swap('start: shipper', 'start: confirm'),
        swap('\n  promised:\n', CONFIRM.replace('next: promised', 'next: shipper')),
      ),
    };
    expect(treeOf(edit).head).toEqual([
      { field: 'start', sort: 'changed', was: 'shipper', now: 'confirm' },
    ]);
    expect(treeOf(edit).moves.map(({ turn }) => turn)).toEqual([
      { reply: { question: 'confirm', now: 'no' } },
    ]);
  });

  it('that asks for another quantity is compared by the names of its cases', () => {
    const edit = { [TREE]: swap('measure: days-since', 'measure: days-until') };
    const { shifts, moves, nodes } = treeOf(edit);
    expect([shifts, moves]).toEqual([[], []]);
    expect(nodes.map(({ node, changes }) => [node, changes[0]?.now])).toEqual([
      ['promised', 'date, days-until'],
    ]);
  });
});

it('a tree that goes in a circle, or nowhere, is compared as far as it goes', () => {
  const circle = { [TREE]: swap(AMAZON, AMAZON.replace('leave-it', 'shipper')) };
  expect(treeOf(circle).moves[0]?.ends[0]?.now).toEqual({ nowhere: 'shipper' });
  const nowhere = { [TREE]: swap(AMAZON, AMAZON.replace('leave-it', 'elsewhere')) };
  expect(treeOf(nowhere).moves[0]?.ends[0]?.now).toEqual({ nowhere: 'elsewhere' });
  const outcome = { [TREE]: append('') };
  expect(() => treeOf(outcome)).toThrow('does not differ');
});
