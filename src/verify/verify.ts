/** All rules over the whole library. */
import type { Library } from '../read/library.ts';
import type { Problem } from '../read/problem.ts';
import { answers } from './rules/answers.ts';
import { bannedPhrases } from './rules/banned-phrases.ts';
import { cases } from './rules/cases.ts';
import { coverage } from './rules/coverage.ts';
import { cycles } from './rules/cycles.ts';
import { factChecked } from './rules/fact-checked.ts';
import { factOverdue } from './rules/fact-overdue.ts';
import { factPlaces } from './rules/fact-places.ts';
import { factValues } from './rules/fact-values.ts';
import { deadEnds } from './rules/dead-ends.ts';
import { drills } from './rules/drills.ts';
import { facts } from './rules/facts.ts';
import { figures } from './rules/figures.ts';
import { guideLinks } from './rules/guide-links.ts';
import { idleQuestions } from './rules/idle-questions.ts';
import { labelLength } from './rules/label-length.ts';
import { marks } from './rules/marks.ts';
import { meanRoute } from './rules/mean-route.ts';
import { messages } from './rules/messages.ts';
import { numbers } from './rules/numbers.ts';
import { optionCount } from './rules/option-count.ts';
import { order } from './rules/order.ts';
import { outdatedTranslations } from './rules/outdated-translations.ts';
import { overviewSituations } from './rules/overview-situations.ts';
import { pairing } from './rules/pairing.ts';
import { questionHelp } from './rules/question-help.ts';
import { reachable } from './rules/reachable.ts';
import { readingGrade } from './rules/reading-grade.ts';
import { references } from './rules/references.ts';
import { routeLength } from './rules/route-length.ts';
import { safetyRoutes } from './rules/safety-routes.ts';
import { safetyTags } from './rules/safety-tags.ts';
import { scaleInversions } from './rules/scale-inversions.ts';
import { scaleQuestions } from './rules/scale-questions.ts';
import { targets } from './rules/targets.ts';
import { translationMarks } from './rules/translation-marks.ts';
import { vocabulary } from './rules/vocabulary.ts';
import { translations } from './rules/translations.ts';

/** A rule: from the library to what is wrong in it. `read/rules.ts` says of each what it asserts. */
export type Rule = (library: Library, context: Context) => Problem[];

const RULES: Rule[] = [
  targets,
  reachable,
  deadEnds,
  cycles,
  idleQuestions,
  answers,
  cases,
  routeLength,
  meanRoute,
  optionCount,
  labelLength,
  readingGrade,
  questionHelp,
  overviewSituations,
  scaleQuestions,
  scaleInversions,
  safetyTags,
  safetyRoutes,
  drills,
  coverage,
  order,
  facts,
  figures,
  factValues,
  factChecked,
  factOverdue,
  factPlaces,
  references,
  pairing,
  messages,
  marks,
  bannedPhrases,
  numbers,
  guideLinks,
  translations,
  translationMarks,
  vocabulary,
  outdatedTranslations,
];

/** What a rule knows besides the library. */
export interface Context {
  /** ISO date: the day for which content is checked. */
  today: string;
}

/** Every problem in the library, errors and warnings: those met while reading, and those the rules find. */
export function verify(library: Library, context: Context): Problem[] {
  const all = [...library.problems, ...RULES.flatMap((rule) => rule(library, context))];
  // The same slip twice in one text is one line to mend.
  return [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()];
}
