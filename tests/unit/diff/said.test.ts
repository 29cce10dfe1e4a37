/** What nodes, facts, guides, messages and translations say otherwise, after one edit. */
import { describe, expect, it } from 'vitest';
import {
  FACTS,
  GUIDE,
  GUIDE_ZH,
  MESSAGE,
  MESSAGE_ZH,
  TREE,
  TREE_ZH,
  all,
  append,
  file,
  gone,
  original,
  swap,
} from '../fixture.ts';
import { AMAZON, differenceOf, printed, treeOf } from './edits.ts';

const NOTHING = {
  behaviour: false,
  trees: [],
  facts: [],
  guides: [],
  messages: [],
  translations: [],
};

describe('words alone', () => {
  const label = swap('label: Amazon (FBA)', 'label: Amazon ships it');

  it('are no behaviour', () => {
    const { behaviour, trees } = differenceOf({ [TREE]: label });
    const [tree] = trees;
    expect(behaviour).toBe(false);
    expect(tree?.words).toEqual([
      { node: 'shipper', of: 'amazon', key: 'label', was: 'Amazon (FBA)', now: 'Amazon ships it' },
    ]);
    expect([tree?.moves, tree?.shifts, tree?.asking, tree?.nodes, tree?.head]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it('are counted by node, and the translation that did not follow is named', () => {
    const more = all(
      label,
      swap('label: We do (FBM)', 'label: We ship'),
      swap('worked: The claim is closed.', 'worked: The claim is over.'),
      swap('say: The claim is there', 'say: A claim came in'),
    );
    expect(printed({ [TREE]: more })).toEqual([
      'No difference in behaviour.',
      'Touched: 1 translation.',
      'Trees',
      'orders/late-parcel  The parcel is late',
      '  Only words: 1 situation in the tree itself; 2 labels in shipper; worked in answer-claim.',
      'Translations',
      'content/trees/zh-cn/orders/late-parcel.yaml',
      '  English changed, this did not: entries.1.say, questions.shipper.options.amazon.label, questions.shipper.options.seller.label, outcomes.answer-claim.worked',
    ]);
  });

  it('leave no translation behind that follows', () => {
    const edits = { [TREE]: label, [TREE_ZH]: swap('label: 亚马逊（FBA）', 'label: 亚马逊发货') };
    expect(differenceOf(edits).translations).toEqual([
      {
        language: 'zh-cn',
        file: TREE_ZH,
        behind: [],
        facts: [],
        changed: 1,
      },
    ]);
  });

  it('that only break their lines elsewhere are no difference at all', () => {
    const folded = swap('why: Others decide about it.', 'why: Others\n      decide about it.');
    expect(differenceOf({ [TREE]: folded })).toEqual(NOTHING);
    expect(differenceOf({ [GUIDE]: swap('after <Example>', 'after\n<Example>') })).toEqual(NOTHING);
  });

  it('that name another fact or lead elsewhere count as behaviour', () => {
    const link = swap(
      'Read [the limits](guide:orders/late#limits)',
      'Read [this](guide:orders/late)',
    );
    expect(treeOf({ [TREE]: link }).nodes).toEqual([
      {
        node: 'leave-it',
        kind: 'outcome',
        routes: 4,
        changes: [
          {
            field: 'names',
            sort: 'changed',
            of: 'if not',
            was: 'guide:orders/late#limits',
            now: 'guide:orders/late',
          },
        ],
      },
    ]);
  });
});

it('nothing changed for a reader', () => {
  expect(differenceOf({})).toEqual(NOTHING);
  const tagged = swap(
    'next: promised, only: [us, uk] }',
    'next: promised, only: [us, uk], tags: [fast] }',
  );
  expect(differenceOf({ [TREE]: tagged })).toEqual(NOTHING);
  expect(printed({})).toEqual(['No difference in behaviour.']);
});

describe('an outcome', () => {
  const changesOf = (edit: (text: string) => string | undefined) => {
    const { nodes, moves } = treeOf({ [TREE]: edit });
    expect(moves).toEqual([]);
    return nodes.map(({ node, routes, changes }) => [node, routes, ...changes]);
  };

  it('with another deadline, in words or by its fact', () => {
    expect(changesOf(swap('text: This week', 'text: Today'))).toEqual([
      [
        'wait',
        6,
        {
          field: 'deadline',
          sort: 'changed',
          was: 'This week, from the promised date',
          now: 'Today, from the promised date',
        },
      ],
    ]);
    const hours = { [FACTS]: swap('value: 24\n', 'value: { us: 48, uk: 24, eu: 24, jp: 24 }\n') };
    expect(treeOf(hours).nodes).toEqual([
      {
        node: 'answer-claim',
        kind: 'outcome',
        routes: 4,
        changes: [
          {
            field: 'deadline',
            sort: 'changed',
            was: '24 hours',
            now: '48 hours',
            where: { marketplaces: ['us'] },
          },
        ],
      },
    ]);
    expect(printed(hours)).toEqual(
      expect.arrayContaining([
        '  All 18 answer sets end where they ended.',
        '  answer-claim “Answer the claim”, the end of 4 routes',
        '    deadline, in us: 48 hours; before: 24 hours',
      ]),
    );
  });

  it('with other steps', () => {
    const step = (sort: string, was?: string, now?: string) => ({
      field: 'steps',
      sort,
      ...(was === undefined ? {} : { was }),
      ...(now === undefined ? {} : { now }),
    });
    const answer = 'Answer it. (Performance > Claims) One answer is all you have.';
    expect(
      changesOf(
        all(
          swap('      - Open {fact:orders.claim-page}.\n', ''),
          swap('note: One answer is all you have.', 'note: You have two.'),
          swap(
            'Add the signature., only: [us] }',
            'Add the signature., only: [us] }\n      - Go home.',
          ),
        ),
      ),
    ).toEqual([
      [
        'answer-claim',
        4,
        step(
          'changed',
          'Open {fact:orders.claim-page}.',
          answer.replace('One answer is all you have.', 'You have two.'),
        ),
        step('removed', answer),
        step('added', undefined, 'Go home.'),
      ],
    ]);
  });

  it('with its lines in another order', () => {
    const edit = swap(
      '      - The proof of delivery\n      - { do: The signature, only: [us] }\n',
      '      - { do: The signature, only: [us] }\n      - The proof of delivery\n',
    );
    expect(changesOf(edit)).toEqual([
      ['answer-claim', 4, { field: 'order of evidence', sort: 'changed' }],
    ]);
  });

  it('with another kind, order, message, guide and “never”', () => {
    const edit = all(
      swap('kind: hand-over', 'kind: act'),
      swap('do: Hand the refund over', 'do: Refund the buyer'),
      swap('    message: [orders/late]\n', ''),
      swap('    guide: orders/late#what-to-do', '    guide: orders/late#limits'),
      swap('do: Promise a gift., only: [eu]', 'do: Promise a gift., only: [us, eu]'),
    );
    expect(printed({ [TREE]: edit })).toEqual(
      expect.arrayContaining([
        '  answer-claim “Answer the claim”, the end of 4 routes',
        '    guide: orders/late#limits; before: orders/late#what-to-do',
        '    never: Promise a gift. [only us, eu]; before: Promise a gift. [only eu]',
        '  refund “Refund the buyer”, the end of 4 routes',
        '    kind: act; before: hand-over',
        '    order: Refund the buyer; before: Hand the refund over',
        '    messages, gone: orders/late',
      ]),
    );
  });
});

describe('ids that changed under equal texts', () => {
  it('of a question, an answer, a case and an outcome', () => {
    const edit = (text: string) =>
      text
        .replaceAll('promised', 'due')
        .replace('due date?', 'promised date?')
        .replace('      seller:', '      own:')
        .replace('id: too-late', 'id: late')
        .replaceAll('leave-it', 'leave')
        .replaceAll('from the due date', 'from the promised date');
    const tree = treeOf({ [TREE]: edit });
    expect(tree.questions.renamed).toEqual([{ was: 'promised', now: 'due' }]);
    expect(tree.outcomes.renamed).toEqual([{ was: 'leave-it', now: 'leave' }]);
    expect(tree.moves).toEqual([]);
    expect(tree.shifts).toEqual([]);
    expect(printed({ [TREE]: edit })).toEqual(
      expect.arrayContaining([
        '  The question promised is now called due.',
        '  The outcome leave-it is now called leave.',
        '    answer renamed: own; before: seller',
        '    answer renamed: late; before: too-late',
      ]),
    );
  });

  it('of a tree and of a fact', () => {
    const renamed = {
      [TREE]: gone,
      'content/trees/orders/slow.yaml': file(original(TREE)),
      [FACTS]: swap('\norders.signature-value:', '\norders.signature:'),
    };
    const { trees, facts } = differenceOf(renamed);
    expect(trees.map(({ id, renamedFrom }) => [id, renamedFrom])).toEqual([
      ['orders/slow', 'orders/late-parcel'],
    ]);
    expect(facts.map(({ id, renamedFrom, values }) => [id, renamedFrom, values])).toEqual([
      ['orders.signature', 'orders.signature-value', []],
    ]);
  });
});

describe('a whole tree', () => {
  const OTHER = 'content/trees/orders/other.yaml';
  const other = file(
    original(TREE)
      .replace('title: The parcel is late', 'title: Another')
      .replace('waits for', 'lost'),
  );

  it('that is new or gone is counted', () => {
    expect(printed({ [OTHER]: other }).slice(0, 4)).toEqual([
      'Behaviour differs: 1 tree.',
      'Trees',
      'orders/other  Another',
      '  A new tree, with 18 answer sets.',
    ]);
    expect(printed({ [OTHER]: gone }, { [OTHER]: other }).slice(2, 4)).toEqual([
      'orders/other  Another',
      '  The tree is gone, with 18 answer sets.',
    ]);
  });

  it('has situations that lead elsewhere', () => {
    const edit = all(
      swap(
        '{ say: The claim is there, at: answer-claim }',
        '{ say: The claim is there, at: share }',
      ),
      swap('urgent: today', 'urgent: now'),
    );
    expect(treeOf({ [TREE]: edit }).head).toEqual([
      { field: 'urgent', sort: 'changed', of: 'The parcel is late', was: 'today', now: 'now' },
      {
        field: 'situation leads to',
        sort: 'changed',
        of: 'The claim is there',
        was: 'answer-claim',
        now: 'share',
      },
    ]);
  });
});

describe('a fact', () => {
  it('with another value names every place that uses it', () => {
    const edit = { [FACTS]: swap('value: 24\n', 'value: 48\n') };
    expect(printed(edit).filter((line) => !line.startsWith('    '))).toEqual(
      expect.arrayContaining([
        'Behaviour differs: 1 tree, 1 fact.',
        'orders.reply-time  Reply time',
        '  Everywhere: now 48 hours, before 24 hours',
        '  Used in the tree orders/late-parcel: answer-claim',
        '  Used in the guide orders/late: the beginning',
        '  Used in the message orders/late',
        'Messages',
        '  States facts that changed: orders.reply-time',
        MESSAGE_ZH,
        GUIDE_ZH,
      ]),
    );
  });

  it('is not confirmed where it has no value', () => {
    const edit = { [FACTS]: swap('value: { us: 750 }', 'value: { us: 750, uk: 900 }') };
    expect(differenceOf(edit).facts[0]?.values).toEqual([
      { now: 900, where: { marketplaces: ['uk'] } },
    ]);
    expect(printed(edit)).toContainEqual('  In uk: now $900, before not confirmed');
  });

  it('that is announced has values by day', () => {
    const edit = {
      [FACTS]: swap(
        'value: 24\n',
        'value:\n    - { until: 2027-03-31, value: 24 }\n    - { from: 2027-04-01, value: 12 }\n',
      ),
    };
    expect(differenceOf(edit).facts[0]?.values).toEqual([
      {
        was: 24,
        now: 12,
        where: { marketplaces: ['us', 'uk', 'eu', 'jp'], spans: [{ from: '2027-04-01' }] },
      },
    ]);
    expect(printed(edit)).toContainEqual(
      '  Everywhere, from 2027-04-01: now 12 hours, before 24 hours',
    );
  });

  it('that was only looked at again is no behaviour', () => {
    const edit = {
      [FACTS]: swap(
        'dated: 2024-10\n  checked: 2026-11-22',
        'dated: 2024-10\n  checked: 2026-12-01',
      ),
    };
    expect(printed(edit)).toEqual([
      'No difference in behaviour.',
      'Facts',
      'orders.reply-time  Reply time',
      '  The value stays; changed: checked.',
    ]);
  });

  it('that is text leaves its translation behind', () => {
    const edit = { [FACTS]: swap('us: the claims page', 'us: the claim list') };
    const { translations } = differenceOf(edit);
    expect(translations.map(({ file: path, behind }) => [path, behind])).toContainEqual([
      'content/facts/zh-cn/orders.yaml',
      ['orders.claim-page.value.us'],
    ]);
  });
});

describe('guides and messages', () => {
  it('a guide with another text is named with its headings', () => {
    expect(printed({ [GUIDE]: swap('See [the tree]', 'Look at [the tree]') })).toEqual([
      'No difference in behaviour.',
      'Touched: 1 guide, 1 translation.',
      'Guides',
      'orders/late',
      '  Written otherwise: “Limits”',
      'Translations',
      GUIDE_ZH,
      '  English changed, this did not: “上限”',
    ]);
  });

  it('a guide is touched by its tree', () => {
    const edit = { [TREE]: swap(AMAZON, AMAZON.replace('leave-it', 'wait')) };
    expect(differenceOf(edit).guides.map(({ id, trees }) => [id, trees])).toContainEqual([
      'orders/late',
      ['orders/late-parcel'],
    ]);
  });

  it('a guide that leads elsewhere is written otherwise', () => {
    const edit = {
      [GUIDE]: swap('/decide/orders/late-parcel/#wait', '/decide/orders/late-parcel/'),
    };
    expect(differenceOf(edit).guides.map(({ id, text }) => [id, text])).toEqual([
      ['orders/late', ['']],
    ]);
  });

  it('a message in one language says that the others stayed', () => {
    expect(printed({ [MESSAGE]: swap('Hello {first-name}', 'Dear {first-name}') })).toEqual([
      'No difference in behaviour.',
      'Touched: 1 message, 1 translation.',
      'Messages',
      'orders/late',
      '  Written otherwise: texts.en (not texts.de)',
      'Translations',
      MESSAGE_ZH,
      '  English changed, this did not: gloss',
    ]);
  });

  it('new and gone are told by name', () => {
    const note = file('---\ntitle: Note\ndescription: A note.\n---\n\nA note.\n');
    expect(printed({ 'content/docs/note.mdx': note, [MESSAGE]: gone })).toEqual(
      expect.arrayContaining(['note  New.', 'orders/late  Gone.']),
    );
    expect(printed({ [GUIDE_ZH]: append('\n完。\n') })).toEqual([
      'No difference in behaviour.',
      'Touched: 1 translation.',
      'Translations',
      GUIDE_ZH,
      '  1 text changed here.',
    ]);
  });
});
