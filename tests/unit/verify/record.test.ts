/** The record of translations: what a command names, and the text of the file. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { format } from 'prettier';
import { recordOf, unitsNamed } from '../../../src/verify/record.ts';
import { type Edits, TREE, TREE_ZH, all, libraryWith, recorded, swap } from '../fixture.ts';

const RECORD = recorded();
const NODE = 'trees/orders/late-parcel#wait';

/** The record after a change, with these units marked as translated. */
const after = (edits: Edits, wanted: string[]) =>
  recordOf(libraryWith({ ...RECORD, ...edits }), 'zh-cn', (unit) => wanted.includes(unit));
const units = (text: string) => Object.keys(parse(text) as object);

describe('the record', () => {
  const { file, text } = recordOf(libraryWith(), 'zh-cn', () => true);

  it('has every text, in the order of the alphabet', () => {
    expect(file).toBe('content/translations/zh-cn.yaml');
    expect(units(text)).toEqual([
      'docs/about',
      'docs/orders',
      'docs/orders/late',
      'docs/orders/late#limits',
      'docs/orders/late#what-to-do',
      'facts/orders.claim-closes',
      'facts/orders.claim-opens',
      'facts/orders.claim-page',
      'facts/orders.defect-limit',
      'facts/orders.reply-time',
      'facts/orders.signature-value',
      'messages/orders/late',
      'trees/orders/late-parcel',
      'trees/orders/late-parcel#answer-claim',
      'trees/orders/late-parcel#leave-it',
      'trees/orders/late-parcel#price',
      'trees/orders/late-parcel#promised',
      'trees/orders/late-parcel#refund',
      'trees/orders/late-parcel#share',
      'trees/orders/late-parcel#shipper',
      'trees/orders/late-parcel#wait',
    ]);
  });

  it('is as Prettier would write it, and the same on every run', async () => {
    expect(await format(text, { parser: 'yaml', printWidth: 1000 })).toBe(text);
    expect(recordOf(libraryWith(RECORD), 'zh-cn', () => true)).toEqual({ file, text, changed: [] });
  });

  it('changes what was named, and nothing else', () => {
    const edits = {
      [TREE]: all(
        swap('do: Wait for the claim to open', 'do: Wait until the claim opens'),
        swap('do: Answer the claim\n', 'do: Answer it\n'),
      ),
    };
    const made = after(edits, [NODE]);
    expect(made.changed).toEqual([NODE]);
    const [before, now] = [RECORD[file]!(''), made.text].map((one) => one!.split('\n'));
    expect(now!.filter((line, i) => line !== before![i])).toHaveLength(1);
  });

  it('drops what is there no more, and does not take in what has no counterpart', () => {
    const { text: smaller } = after(
      {
        [TREE]: (tree) => tree.replaceAll('claim-page', 'claim-opens'),
        [TREE_ZH]: () => undefined,
      },
      [],
    );
    expect(units(smaller).filter((unit) => unit.startsWith('trees/'))).toEqual([]);
    expect(units(smaller)).toContain('facts/orders.claim-page');
  });
});

describe('a name', () => {
  const library = libraryWith();

  it.each([
    [NODE, 1],
    ['trees/orders/late-parcel', 9],
    ['content/trees/zh-cn/orders/late-parcel.yaml', 9],
    ['content/trees/orders/late-parcel.yaml', 9],
    ['facts/orders.reply-time', 1],
    ['facts/orders', 6],
    ['content/facts/zh-cn/orders.yaml', 6],
    ['content/messages/zh-cn/orders/late.yaml', 1],
    ['docs/orders/late#limits', 1],
    ['content/docs/zh-cn/orders/late.mdx', 3],
    ['content/docs/orders/index.mdx', 1],
  ])('%s stands for %i texts', (word, count) => {
    expect(unitsNamed(word, library)).toHaveLength(count);
  });

  it('that is misspelt is guessed', () => {
    expect(unitsNamed('trees/orders/late-parcel#wiat', library)).toEqual({
      slip: `There is no text “trees/orders/late-parcel#wiat”. Did you mean “${NODE}”?`,
    });
    expect(unitsNamed('orders', library)).toEqual({
      slip: 'There is no text “orders”. Write a unit or a file: trees/orders/change-request#cancel-now.',
    });
  });
});
