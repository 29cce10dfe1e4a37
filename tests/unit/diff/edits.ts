/** Compares the minimal fixture with itself under edits. */
import { type Difference, compareLibraries } from '../../../src/diff/difference.ts';
import { printDifference } from '../../../src/diff/print.ts';
import type { TreeDifference } from '../../../src/diff/tree.ts';
import { type Edits, libraryWith } from '../fixture.ts';

/** The difference that edits make; `first` are edits that both sides have. */
export function differenceOf(edits: Edits, first: Edits = {}): Difference {
  return compareLibraries(libraryWith(first), libraryWith({ ...first, ...edits }));
}

/** The difference of the one tree of the fixture. */
export function treeOf(edits: Edits, first: Edits = {}): TreeDifference {
  const [tree] = differenceOf(edits, first).trees;
  if (!tree) throw new Error('The tree does not differ.');
  return tree;
}

/** The printed lines of a difference, without blank ones. */
export function printed(edits: Edits, first: Edits = {}): string[] {
  const [before, after] = [libraryWith(first), libraryWith({ ...first, ...edits })];
  return printDifference(compareLibraries(before, after), { before, after })
    .split('\n')
    .filter((line) => line !== '');
}

/** Edits that more than one test makes, in the file of the tree. */
export const SELLER = '      seller: { label: We do (FBM), next: promised }\n';
export const AMAZON =
  '      amazon: { label: Amazon (FBA), hint: From a warehouse of Amazon, next: leave-it }\n';
export const PRIME = '      prime: { label: We do with Prime, next: promised, only: [us, uk] }\n';

/** A question between the first one and the promised date. */
export const CONFIRM = `
  confirm:
    ask: Did the carrier confirm it?
    options:
      yes: { label: Yes, next: promised }
      no: { label: No, next: refund }

  promised:
`;
