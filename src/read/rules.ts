/**
 * Every rule that content is held to: what it asserts, and what a reader loses where it does not hold.
 * `docs/rules/<id>.md` explains each; a fixture folder of the same name breaks it once.
 */

export interface RuleInfo {
  /** An error stops the build; a warning is listed, and shown where readers meet it. */
  level: 'error' | 'warning';
  /** What is true of content that keeps the rule. */
  asserts: string;
  /** What a reader loses where it is broken. */
  why: string;
}

const error = (asserts: string, why: string): RuleInfo => ({ level: 'error', asserts, why });
const warning = (asserts: string, why: string): RuleInfo => ({ level: 'warning', asserts, why });

export const RULES = {
  // Files and their shape
  'stray-file': error(
    'Every file stands where something reads it.',
    'Nobody would ever see its content.',
  ),
  'yaml-syntax': error('A YAML file can be read.', 'Nothing in the file would reach a reader.'),
  'mdx-syntax': error('A guide can be read.', 'The page could not be made.'),
  shape: error(
    'A file has the keys that its kind has, and no others.',
    'A misspelt key is a text or a branch that readers never get.',
  ),
  'fact-area': error(
    'A fact stands in the file of its area.',
    'The next author would not find it, and would write it again.',
  ),
  'missing-words': error(
    'Every language has its words of the interface.',
    'Buttons and labels would be empty.',
  ),
  'guide-head': error(
    'A guide says what it is, in every language the same.',
    'It would not be listed, or stand in another place for readers of another language.',
  ),
  'guide-parts': error(
    'A guide shows the same trees, messages and lists in every language.',
    'Readers of one language would lack a tree or a message.',
  ),
  'guide-area': error(
    'A guide stands in the folder of its area.',
    'Readers would find it under another area.',
  ),
  headings: error(
    'A guide has the same headings, in the same order, in every language.',
    'A link to a heading would open another place.',
  ),

  // Graph
  'missing-target': error(
    'Every answer leads to a question or an outcome that exists.',
    'The reader would click into nothing.',
  ),
  'unreachable-node': error(
    'Every question and outcome can be reached.',
    'Its advice would never be seen.',
  ),
  'dead-end': error(
    'Every question has an answer for every reader who meets it.',
    'The reader would be stuck.',
  ),
  cycle: error(
    'No route comes back to a question, but by a link that says “again”.',
    'The reader would go round in circles.',
  ),
  'id-twice': error('An id names one thing in a tree.', 'A link could mean two places.'),
  'answer-twice': error('A question has one answer with an id.', 'A link could mean two answers.'),
  'order-twice': error(
    'Each tree of an area has a place of its own.',
    'The order in lists would change by itself.',
  ),

  // Logic
  'input-cases': error(
    'The cases of an input cover every value exactly once, in every marketplace.',
    'A date or an amount would lead nowhere, or to two places.',
  ),
  'idle-question': error(
    'The answer to a question changes where the reader ends.',
    'The reader would look something up for nothing.',
  ),
  'closed-answer': error(
    'Every answer can be taken in some marketplace in which its question is asked.',
    'Its branch would never be seen.',
  ),
  'same-label': error(
    'Two answers of a question have two labels.',
    'The reader could not tell them apart.',
  ),
  'scale-question': error(
    'A scale names an input question and outcomes of its tree.',
    'The scale would hold nothing.',
  ),
  'scale-inverted': error(
    'Further along a declared scale no outcome is milder, and no deadline later.',
    'The worse case would get the weaker action.',
  ),

  // Safety over routes: content/safety
  'safety-tag': error('A safety rule and a tag name each other.', 'The rule would hold nothing.'),
  'safety-route': error(
    'No route breaks a safety rule.',
    'A reader who follows the route would lose money, a case or the account.',
  ),

  // Facts
  'missing-fact': error(
    'Every fact that is named exists.',
    'The reader would see an empty place where a number should be.',
  ),
  'unused-fact': error('Every fact is used.', 'It would be kept up to date for nobody.'),
  'fact-value': error(
    'The value of a fact fits its unit.',
    'The reader would see a number with a wrong unit.',
  ),
  'fact-periods': error(
    'The periods of a fact follow each other without gap or overlap.',
    'On some day the reader would see no value, or two.',
  ),
  'threshold-unit': error(
    'A branch compares like with like.',
    'Days would be compared with dollars, and the reader sent the wrong way.',
  ),
  'deadline-unit': error('A deadline is a time.', 'The reader would see a deadline that is none.'),
  figure: error(
    'A figure starts from a date or an amount that is asked on the way, and reckons with a fact of the right kind.',
    'The reader would see no day or sum, or a wrong one.',
  ),
  'fact-checked': error(
    'The day on which a fact was checked has come.',
    'The fact would count as checked for years, whatever Amazon changes.',
  ),
  'fact-overdue': warning(
    'Every fact has been looked at again in time.',
    'The reader may act on a number that Amazon has changed.',
  ),
  'fact-place': warning(
    'A fact has a value in every marketplace in which a reader can meet it.',
    'The reader there sees “not confirmed”, and has to look it up.',
  ),
  'bare-number': error(
    'A policy number is written once, as a fact.',
    'When the policy changes, this place would keep the old number.',
  ),

  // Completeness
  'question-help': error(
    'A question says where to find the answer, or has an “I don’t know”.',
    'A reader who does not know would guess.',
  ),
  'overview-situations': error(
    'The overview of an area lists every tree of the area.',
    'A reader who starts there would not find the situation.',
  ),
  pairing: error(
    'Guides and trees name each other.',
    'The reader could not get from the steps to the reason, or back.',
  ),
  'guide-link': error(
    'A link leads to a page, a heading or a node that exists.',
    'The reader would land on an error page.',
  ),
  mark: error(
    'The marks in a text can be read.',
    'The reader would see brackets instead of a link or a number.',
  ),
  'message-blank': error(
    'Every blank of a message is declared and used.',
    'A buyer would get a message with a hole in it.',
  ),
  'message-fact': error(
    'A message uses only facts that are the same everywhere.',
    'A buyer would be told the number of another marketplace.',
  ),
  'message-language': error(
    'A message has the languages that its receiver needs.',
    'The buyer would get a language that they do not read.',
  ),
  'banned-phrase': error(
    'No message to a buyer asks for a positive review, threatens, or leads off Amazon.',
    'Sending it can cost the account.',
  ),

  component: error(
    'A guide uses components that exist, with values that they can take.',
    'The page would lack a part, or could not be made.',
  ),
  'missing-message': error(
    'Every message that is named exists.',
    'The reader would be told to send words that are not there.',
  ),
  'missing-guide': error(
    'Every guide that is named exists.',
    'The reader could not read the reason.',
  ),
  'missing-heading': error(
    'Every heading that a tree names exists in its guide.',
    'The reader would land at the top of a long page.',
  ),
  'missing-tree': error(
    'Every tree and node that a text links to exists.',
    'The reader would land on an error page.',
  ),
  'link-kind': error(
    'A link in a text says what it leads to: tree, guide, message or a web page.',
    'The reader would land on an error page.',
  ),
  'unused-message': error('Every message is used.', 'Nobody would be led to it.'),

  vocabulary: error(
    'A spelling stands for one term of the vocabulary in each language.',
    'A link in a guide would explain another term.',
  ),
  coverage: error(
    'What the coverage lists name exists, and nothing waits for an area that is there.',
    'What the project set out to say would be missing, and nobody would know.',
  ),
  'drill-route': error(
    'The answers of a drill lead to its outcome.',
    'People would be trained to do the wrong thing.',
  ),

  // Economy
  'route-length': error(
    'No route is longer than the budget, but with a reason.',
    'A stressed reader gives up.',
  ),
  'mean-route': error(
    'The mean route of a tree is within the budget, but with a reason.',
    'Most readers would answer more questions than they need to.',
  ),
  'option-count': error(
    'A question has no more answers than the budget.',
    'The right one would be overlooked.',
  ),
  'label-length': error(
    'A label is no longer than the budget.',
    'It could not be read at a glance.',
  ),
  'reading-grade': error(
    'The words can be read by somebody who learnt English at school.',
    'A reader under stress would misread them.',
  ),

  // Languages
  'missing-translation': error(
    'Every text has its counterpart in every language.',
    'The reader would see a hole, or another language.',
  ),
  'extra-translation': error(
    'A translation has nothing that English lacks.',
    'It would be shown to nobody.',
  ),
  'translation-marks': error(
    'A translation states the same facts and leads to the same places.',
    'Readers of two languages would be told two things.',
  ),
  'words-blank': error(
    'Words of the interface keep their blanks in every language.',
    'A label would lack its number.',
  ),
  'outdated-translation': warning(
    'A translation was made from the English text of today, and the facts that it states.',
    'The reader may follow advice that has been corrected in English.',
  ),
} satisfies Record<string, RuleInfo>;

export type RuleId = keyof typeof RULES;

export function infoOf(rule: RuleId): RuleInfo {
  return RULES[rule];
}

/** The page that explains a rule, from the project's root. */
export function pageOf(rule: RuleId): string {
  return `docs/rules/${rule}.md`;
}
