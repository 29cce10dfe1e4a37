/** The cases of a typed answer. */
import { describe, expect, it } from 'vitest';
import { FACTS, TREE, TREE_ZH } from '../../fixture.ts';
import { type Edits, all, problemsWith, swap } from '../../fixture.ts';

/** The fixture's date question with other cases, one line each: `id bounds`. */
function promised(...lines: string[]): Edits {
  const cases = lines.map((line) => {
    const [id = '', bounds = ''] = line.split(/ (.*)/);
    return `      - { id: ${id}, ${bounds}${bounds === '' ? '' : ', '}label: Case ${id}, next: ${id === 'far' ? 'share' : 'wait'} }\n`;
  });
  const ids = lines.map((line) => line.split(' ')[0]);
  return {
    [TREE]: (text) =>
      text
        .replace('Nothing comes back.', 'Nothing in {fact:orders.claim-closes}.')
        .replace(/(measure: days-since\n {4}cases:\n)(?: {6}- .*\n)+/, `$1${cases.join('')}`),
    [TREE_ZH]: (text) =>
      text
        .replace('没有下文。', '在 {fact:orders.claim-closes} 内没有下文。')
        .replace(
          /(名字下面"\n {4}cases:\n)(?: {6}.*\n)+/,
          `$1${ids.map((id) => `      ${id}: { label: 情况 ${id} }\n`).join('')}`,
        ),
  };
}

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'no last case',
    promised('near at-most: 3', 'far below: orders.claim-closes'),
    [
      'content/trees/orders/late-parcel.yaml:32:11  The cases of “promised” leave a gap: nothing takes what is over 90 (in us, uk and eu). Add a last case with “otherwise: true”.',
    ],
  ],
  [
    'a case without a bound',
    promised('near at-most: 3', 'far'),
    [
      'content/trees/orders/late-parcel.yaml:32:11  The case “far” of “promised” has no bound. Give it at-most, below, at-least or above, or “otherwise: true” for the last one.',
    ],
  ],
  [
    'a bound beside “otherwise”',
    promised('near at-most: 3', 'far above: 3, otherwise: true'),
    [
      'content/trees/orders/late-parcel.yaml:32:11  The case “far” of “promised” has “otherwise” and a bound as well. Keep one of the two.',
    ],
  ],
  [
    '“otherwise” before the last case',
    promised('near otherwise: true', 'far at-least: 3'),
    [
      'content/trees/orders/late-parcel.yaml:32:11  The case “far” of “promised” never applies: the one before it takes all the rest. Let the case without an upper bound be the last one.',
    ],
  ],
  [
    'a first case with a lower bound',
    promised('near at-least: 0, at-most: 3', 'far otherwise: true'),
    [
      'content/trees/orders/late-parcel.yaml:31:11  The cases of “promised” begin at 0: nothing takes what is under it. Leave out the lower bound of the first case.',
    ],
  ],
  [
    'one day in two cases',
    promised('near at-most: 3', 'far at-least: 3'),
    [
      'content/trees/orders/late-parcel.yaml:32:11  The case “far” of “promised” overlaps the one before it, which goes up to 3. Leave out its lower bound: a case begins where the one before it ends.',
    ],
  ],
  [
    'one day in no case',
    promised('near below: 3', 'far above: 3'),
    [
      'content/trees/orders/late-parcel.yaml:32:11  The cases of “promised” leave a gap before “far”: nothing takes 3. Leave out its lower bound: a case begins where the one before it ends.',
    ],
  ],
  [
    'some days in no case',
    promised('near below: 3', 'far at-least: 7'),
    [
      'content/trees/orders/late-parcel.yaml:32:11  The cases of “promised” leave a gap before “far”: nothing takes what is between 3 and 7. Leave out its lower bound: a case begins where the one before it ends.',
    ],
  ],
  [
    'cases in the wrong order',
    promised(
      'near at-most: orders.claim-closes',
      'mid at-most: orders.claim-opens',
      'far otherwise: true',
    ),
    [
      'content/trees/orders/late-parcel.yaml:32:11  The case “mid” of “promised” holds nothing: the one before it goes up to 90 (in us, uk and eu). Put the cases in ascending order, with a higher bound in each.',
    ],
  ],
  [
    'two cases with the same bound',
    promised('near at-most: 3', 'mid at-most: 3', 'far otherwise: true'),
    [
      'content/trees/orders/late-parcel.yaml:32:11  The case “mid” of “promised” holds nothing: the one before it goes up to 3. Put the cases in ascending order, with a higher bound in each.',
    ],
  ],
  [
    'a case without a single whole day',
    promised('near at-most: 3', 'mid below: 4', 'far otherwise: true'),
    [
      'content/trees/orders/late-parcel.yaml:32:11  The case “mid” of “promised” holds nothing: the one before it goes up to 3. Put the cases in ascending order, with a higher bound in each.',
    ],
  ],
  [
    'bounds the wrong way round in one case',
    promised('near at-most: 3', 'mid above: 3, below: 2', 'far otherwise: true'),
    [
      'content/trees/orders/late-parcel.yaml:32:11  The case “mid” of “promised” holds nothing: the one before it goes up to 3. Put the cases in ascending order, with a higher bound in each.',
    ],
  ],
  [
    'a fact without a number in some marketplaces',
    { [FACTS]: swap('{ us: 90, uk: 90, eu: 90, jp: 60 }', '{ us: 90 }') },
    [
      'content/trees/orders/late-parcel.yaml:33:11  The case “claim-open” of “promised” uses “orders.claim-closes”, which has no number (in uk, eu and jp). Give the fact a confirmed value, or limit the case with “only:” and add a case for the others.',
    ],
  ],
  [
    'a fact whose last period ends',
    { [FACTS]: swap('{ from: 2027-01-01, value', '{ from: 2027-01-01, until: 2027-06-30, value') },
    [
      'content/trees/orders/late-parcel.yaml:43:11  The case “good” of “share” uses “orders.defect-limit”, which has no number (on 2027-07-01). Give the fact a confirmed value, or limit the case with “only:” and add a case for the others.',
    ],
  ],
  [
    'a fact that changes so that two cases overlap',
    { [TREE]: swap('above: orders.defect-limit', 'above: 1') },
    [
      'content/trees/orders/late-parcel.yaml:44:11  The cases of “share” leave a gap before “bad”: nothing takes what is between 0.8 and 1 (in us on 2027-01-01). Leave out its lower bound: a case begins where the one before it ends.',
    ],
  ],
  [
    'a fact whose values overlap another case in one marketplace',
    { [FACTS]: swap('eu: 90, jp: 60', 'eu: 90, jp: 2') },
    [
      'content/trees/orders/late-parcel.yaml:33:11  The case “claim-open” of “promised” holds nothing: the one before it goes up to 3 (in jp). Put the cases in ascending order, with a higher bound in each.',
    ],
  ],
  [
    'an amount question without cases in some marketplaces',
    { [TREE]: swap('next: refund, only: [uk, eu, jp] }', 'next: refund, only: [uk] }') },
    [
      'content/trees/orders/late-parcel.yaml:49:5  The question “price” has no case (in eu and jp). Add a last case with “otherwise: true”.',
    ],
  ],
  [
    'cases only where the question is asked',
    {
      [TREE]: all(
        swap(
          'label: Over the limit, next: price',
          'label: Over the limit, next: price, only: [us, uk]',
        ),
        swap(
          '      - { id: bad,',
          '      - { id: worse, above: orders.defect-limit, label: Elsewhere, next: refund, only: [eu, jp] }\n      - { id: bad,',
        ),
        swap('next: refund, only: [uk, eu, jp] }', 'next: refund, only: [uk] }'),
      ),
      [TREE_ZH]: swap('      bad:', '      worse: { label: 其他站点 }\n      bad:'),
    },
    [],
  ],
  [
    'a case for two marketplaces that another covers',
    { [TREE]: swap('next: refund, only: [uk, eu, jp] }', 'next: refund }') },
    [
      'content/trees/orders/late-parcel.yaml:52:11  The case “any” of “price” never applies: the one before it takes all the rest (in us). Let the case without an upper bound be the last one.',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});

describe('whole days', () => {
  it('“at most 3” and “at least 4” leave no day out', () => {
    expect(
      problemsWith(promised('near at-most: 3', 'far at-least: 4')).filter((l) =>
        l.includes('case'),
      ),
    ).toEqual([]);
  });

  it('amounts between 3 and 4 are left out', () => {
    const money = swap('above: orders.defect-limit', 'at-least: 4');
    const edits = { [TREE]: all(money, swap('at-most: orders.defect-limit', 'at-most: 3')) };
    expect(problemsWith(edits)).toContain(
      'content/trees/orders/late-parcel.yaml:44:11  The cases of “share” leave a gap before “bad”: nothing takes what is between 3 and 4. Leave out its lower bound: a case begins where the one before it ends.',
    );
  });
});

describe('a fact that is missing, broken or words', () => {
  it.each([
    ['misspelt', { [TREE]: swap('below: orders.claim-opens', 'below: orders.claim-open') }],
    ['in a file that cannot be read', { [FACTS]: swap('  value: 24\n', '') }],
    ['a text', { [TREE]: swap('below: orders.claim-opens', 'below: orders.claim-page') }],
  ])('says nothing about gaps: %s', (_how, edits: Edits) => {
    expect(problemsWith(edits).filter((line) => /case|gap|overlap/.test(line))).toEqual([]);
  });
});
