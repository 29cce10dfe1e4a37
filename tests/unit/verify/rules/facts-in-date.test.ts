/** Warnings about facts: not looked at for too long, without a value where readers meet them. */
import { describe, expect, it } from 'vitest';
import {
  type Edits,
  FACTS,
  FACTS_ZH,
  GUIDE,
  GUIDE_ZH,
  TREE,
  all,
  problemsWith,
  swap,
  warningsWith,
} from '../../fixture.ts';

/** The warnings of these rules alone: an edit in English leaves its translation behind as well. */
const warnings = (edits: Edits, today?: string) =>
  warningsWith(edits, today).filter((line) => !line.includes('was translated before'));

describe('a fact that nobody looked at', () => {
  it('is in date up to the last day', () => {
    expect(warnings({}, '2027-02-20')).toEqual([]);
  });

  it('is overdue on the day after, with its source and the places that state it', () => {
    expect(warnings({}, '2027-02-21')).toEqual([
      'content/facts/orders.yaml:78:3  “orders.claim-page” was to be looked at again by 2027-02-20; it is used in 2 places. Look at https://example.com/page, correct the value if it has changed, and write the day of today at “checked:”.',
    ]);
  });

  it('counts a question, an outcome, a section and a message once, whatever they use it for', () => {
    const edits: Edits = {
      [FACTS]: (text) =>
        text.replace(/(value: \{ us: 750 \}[^]*?checked: )2026-11-22/, '$12026-01-22'),
    };
    expect(warnings(edits)).toEqual([
      'content/facts/orders.yaml:66:3  “orders.signature-value” was to be looked at again by 2026-07-21; it is used in 1 place. Look at https://example.com/signature, correct the value if it has changed, and write the day of today at “checked:”.',
    ]);
  });

  it('is no error', () => {
    expect(
      problemsWith({ [FACTS]: (text) => text.replaceAll('2026-11-22', '2020-01-01') }),
    ).toEqual([]);
  });
});

describe('a fact without a value', () => {
  const only = (places: string) => swap('eu: the claims page, jp: the claims page }', places);
  const zh = swap(', eu: 索赔页, jp: 索赔页', '');

  it('in two marketplaces, in a guide and an outcome', () => {
    expect(warnings({ [FACTS]: only('}'), [FACTS_ZH]: zh })).toEqual([
      'content/facts/orders.yaml:73:3  “orders.claim-page” has no value in eu and jp, where readers meet it: content/trees/orders/late-parcel.yaml#answer-claim and 1 more. Look for it in Seller Central of that marketplace and add it; a text of a tree can be limited with “only:”. Until then readers there see “not confirmed”.',
    ]);
  });

  it('where no reader meets it is in order: its step and its guide say so', () => {
    const elsewhere: Edits = {
      [FACTS]: only('}'),
      [FACTS_ZH]: zh,
      [TREE]: swap(
        '- Open {fact:orders.claim-page}.',
        '- { do: "Open {fact:orders.claim-page}.", only: [us, uk] }',
      ),
    };
    const guide = swap(", 'orders.claim-page'", '');
    expect(warnings({ ...elsewhere, [GUIDE]: guide, [GUIDE_ZH]: guide })).toEqual([]);
    expect(warnings(elsewhere)).toEqual([
      expect.stringMatching(
        /has no value in eu and jp, where readers meet it: content\/docs\/orders\/late\.mdx#limits\. /,
      ),
    ]);
  });

  it('in a branch that other marketplaces do not reach', () => {
    // “large” is for the US alone; its label states the amount.
    const label = swap(
      'label: The amount or more,',
      "label: '{fact:orders.signature-value} or more',",
    );
    expect(warnings({ [TREE]: label })).toEqual([]);
    const open = swap('label: Any amount,', "label: 'Any, also {fact:orders.signature-value}',");
    expect(warnings({ [TREE]: all(label, open) })).toEqual([
      expect.stringMatching(
        /“orders.signature-value” has no value in uk, eu and jp, where readers meet it: content\/trees\/orders\/late-parcel\.yaml#price\. /,
      ),
    ]);
  });

  it('on this day only counts', () => {
    const periods = swap(
      'value: { us: 750 }',
      'value:\n    - { until: 2026-12-31, value: { us: 750, uk: 700, eu: 700, jp: 700 } }\n    - { from: 2027-01-01, value: { us: 750 } }',
    );
    const edits: Edits = {
      [FACTS]: periods,
      [TREE]: swap('label: Any amount,', "label: 'Any, also {fact:orders.signature-value}',"),
    };
    expect(warnings(edits, '2026-12-31')).toEqual([]);
    expect(warnings(edits, '2027-01-01')).toHaveLength(1);
  });
});
