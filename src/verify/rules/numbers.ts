/** A policy number is written once, as a fact: bare numbers in texts are errors. */
import { periodsOf } from '../../compile/facts.ts';
import { withoutMarks } from '../../compile/marks.ts';
import type { Guide } from '../../read/guide.ts';
import type { Entry, Library } from '../../read/library.ts';
import type { Place, Problem } from '../../read/problem.ts';
import type { Unit } from '../../schema/fact.ts';
import { once, perEntry } from '../memo.ts';
import { boundNumbers } from './bound-numbers.ts';
import { textEntries, textsOf } from '../texts.ts';

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const UNITS =
  'minutes?|mins?|hours?|hrs?|h|(?:(?:business|calendar|working|week)[ -])?days?|weeks?|months?|years?|percent|points?|dollars?|euros?|pounds?|yen|usd|eur|gbp|jpy' +
  '|Minuten?|Stunden?|(?:Werk|Arbeits|Kalender)?[Tt]agen?|(?:Werk|Arbeits|Kalender)?[Tt]age|Wochen?|Monaten?|Prozent';
const CHINESE =
  '个?(?:分钟|小时|工作日|自然日|日历日|天|日|周|星期|月|年)|%|％|百分点|分|美元|欧元|英镑|日元';
const PATTERN = new RegExp(
  [
    String.raw`(?<![\w.-])${NUMBER}(?:\s?[-–]\s?${NUMBER})?[\s-]?(?:${UNITS})(?![\w-])`,
    String.raw`(?<![\w.-])${NUMBER}\s?[%％]`,
    String.raw`[$€£¥]\s?${NUMBER}`,
    String.raw`${NUMBER}\s?(?:${CHINESE})`,
  ].join('|'),
  'gi',
);

/** Signs and words of other languages for the units of facts. */
const OTHER_WORDS: Record<string, string> = {
  '%': 'percent',
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '¥': 'jpy',
  分钟: 'minutes',
  小时: 'hours',
  天: 'days',
  minuten: 'minutes',
  stunden: 'hours',
  tage: 'days',
  tagen: 'days',
};

/** A date is no policy number: `2026年11月22日`, `11月22日`. */
const CHINESE_DATE =
  /\d{4}\s?年(?:\s?\d{1,2}\s?月)?(?:\s?\d{1,2}\s?[日号])?|\d{1,2}\s?月\s?\d{1,2}\s?[日号]/g;

/** The bare policy numbers in a text: `48 hours`, `2.5 %`, `$5`, `24 小时`. */
export function bareNumbers(text: string): { found: string; index: number }[] {
  const words = withoutMarks(text)
    .replace(CHINESE_DATE, (date) => ' '.repeat(date.length))
    .replaceAll('**', '');
  return [...words.matchAll(PATTERN)].map((m) => ({ found: m[0], index: m.index }));
}

export function numbers(library: Library): Problem[] {
  const problems: Problem[] = [];
  const report = (found: string, place: Place, mend: string) => {
    const known = factOf(found, library);
    const hint = known ? `If it is “${known.label}”, use the fact ${known.id}. ` : '';
    problems.push({
      ...place,
      rule: 'bare-number',
      what: `“${found}” is a bare policy number.`,
      mend: `${hint}${mend}`,
    });
  };
  for (const entry of textEntries(library)) {
    for (const { found, place } of inEntry(entry)) {
      const mend = 'Write {fact:…} instead; an example that is no policy stands in `backticks`.';
      report(found, place, mend);
    }
  }
  for (const guides of Object.values(library.guides)) {
    for (const guide of guides.values()) {
      for (const { found, place } of inGuide(guide)) {
        const mend =
          'Write <Fact id="…" /> instead; an example that is no policy stands in <Example>…</Example>.';
        report(found, place, mend);
      }
    }
  }
  return [...problems, ...boundNumbers(library)];
}

const inEntry = perEntry((entry: Entry<object>) =>
  textsOf(entry).flatMap(({ text, at }) =>
    bareNumbers(text).map(({ found }) => ({ found, place: at() })),
  ),
);

const inGuide = once((guide: Guide) =>
  guide.words.flatMap((words) =>
    bareNumbers(words.text).map(({ found, index }) => ({ found, place: words.at(index) })),
  ),
);

/** A fact with the same number and unit, as a hint. */
function factOf(found: string, library: Library): { id: string; label: string } | undefined {
  const number = Number(/\d+(?:[.,]\d+)?/.exec(found)?.[0].replace(',', '.'));
  const word = found.replace(/[\d.,\s-]/g, '').toLowerCase();
  for (const { id, data } of library.facts.values()) {
    const values = periodsOf(data.value).flatMap((period) => Object.values(period.values));
    if (values.includes(number) && countsIn(data.unit, word)) return { id, label: data.label };
  }
  return undefined;
}

function countsIn(unit: Unit, word: string): boolean {
  const bare = (name: string) => name.replaceAll('-', '').replace(/s$/, '');
  const english = OTHER_WORDS[word] ?? word;
  return bare(unit).startsWith(bare(english)) || bare(unit).endsWith(bare(english));
}
