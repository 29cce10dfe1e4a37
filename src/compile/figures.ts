/** What an outcome works out from a date or an amount that the reader typed. */
import type { Figure, Outcome } from '../schema/tree.ts';

/** How a figure comes about: a day some time after a date; an amount, a share of it, or what the share leaves. */
export type Reckoning = 'after' | 'amount' | 'share' | 'without';

export function wayOf({ after, share, without }: Figure): Reckoning {
  if (after !== undefined) return 'after';
  if (share !== undefined) return 'share';
  return without === undefined ? 'amount' : 'without';
}

/** The fact that a figure needs: a time or a share. */
export function factOfFigure({ after, share, without }: Figure): string | undefined {
  return after ?? share ?? without;
}

/** The facts that an outcome reckons with: those of its deadline and of its figures. */
export function reckonedFacts(outcome: Pick<Outcome, 'deadline' | 'figures'>): string[] {
  return [outcome.deadline?.fact, ...(outcome.figures ?? []).map(factOfFigure)].filter(
    (fact) => fact !== undefined,
  );
}
