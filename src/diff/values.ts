/** Which typed values fall into which case, before and after. */
import { type Cut, type Setting, boundsOf, compareCuts, settled } from '../compile/cuts.ts';
import type { InputCase, Question } from '../schema/tree.ts';

/** Values between two cuts; without end where there is none. */
export interface Range {
  from?: Cut;
  to?: Cut;
}

/** Values that one case took before and one case takes now. */
export interface Region extends Range {
  /** The id of the case; absent where no case took them. */
  was?: string;
  now?: string;
}

/** What a version of a question is checked in. */
export interface Version {
  question: Question;
  setting: Setting;
}

/** True where both versions ask for the same quantity, so that a value can be given to both. */
export function comparable(before: Question, after: Question): boolean {
  return (
    before.input !== undefined &&
    before.input === after.input &&
    before.measure === after.measure &&
    before.unit === after.unit
  );
}

/**
 * Splits all values that can be typed, in ascending order, so that in each region one case takes all of them
 * before and one after. Days are whole numbers of either sign; other numbers are 0 or more.
 */
export function regionsOf(before: Version, after: Version): Region[] {
  const { question } = after;
  const limits = [...rangesOf(before).values(), ...rangesOf(after).values()];
  const least: Cut | undefined = question.input === 'date' ? undefined : { value: 0, after: false };
  const cuts = limits
    .flatMap(({ from, to }) => [from, to])
    .filter((cut) => cut !== undefined)
    .map((cut) => settled(cut, question))
    .filter((cut) => !least || compareCuts(cut, least, question) > 0)
    .sort((a, b) => compareCuts(a, b, question))
    .filter((cut, i, all) => i === 0 || compareCuts(cut, all[i - 1]!, question) !== 0);

  const regions: Region[] = [];
  for (const [i, from] of [least, ...cuts].entries()) {
    const to = cuts[i];
    const range = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
    const was = caseOf(range, before);
    const now = caseOf(range, after);
    const last = regions.at(-1);
    if (last && last.was === was && last.now === now) {
      delete last.to;
      Object.assign(last, to ? { to } : {});
    } else {
      regions.push({ ...range, ...(was ? { was } : {}), ...(now ? { now } : {}) });
    }
  }
  return regions;
}

/** The cases that are open in a setting and whose facts have a number there, with the values that they take. */
function rangesOf({ question, setting }: Version): Map<string, Range> {
  const open = (c: InputCase) => c.only?.includes(setting.marketplace) ?? true;
  const ranges = new Map<string, Range>();
  for (const inputCase of (question.cases ?? []).filter(open)) {
    const range = boundsOf(inputCase, setting);
    if (!('missing' in range)) ranges.set(inputCase.id, range);
  }
  return ranges;
}

/** The first case that takes the whole range, as the machine asks them in their order. */
function caseOf(range: Range, version: Version): string | undefined {
  const { question } = version;
  for (const [id, { from, to }] of rangesOf(version)) {
    const begins = !from || (range.from && compareCuts(from, range.from, question) <= 0);
    const ends = !to || (range.to && compareCuts(to, range.to, question) >= 0);
    if (begins && ends) return id;
  }
  return undefined;
}
