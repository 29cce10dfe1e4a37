/** What the browser gets of a tree beside its markup: machine, deadlines, and the words it says. */
import handbook from 'virtual:handbook';
import type { TreePayload } from '../run/payload.ts';
import { LANGUAGE_TAGS, type Language } from '../schema/terms.ts';
import { wordsIn } from './words.ts';

/** `embedded` leaves out the facts by node, which only the page of the tree shows. */
export function treePayload(id: string, language: Language, embedded: boolean): TreePayload {
  const tree = handbook.trees[id];
  if (!tree) throw new Error(`There is no tree “${id}”.`);
  const say = wordsIn(language);
  const deadlines: TreePayload['deadlines'] = {};
  for (const { id: outcome, deadline } of tree.shown[language].outcomes) {
    const fact = deadline?.fact ? handbook.facts[deadline.fact] : undefined;
    if (!fact || !deadline?.date) continue;
    deadlines[outcome] = { question: deadline.date, unit: fact.unit, periods: fact.numbers };
  }
  return {
    definition: tree.definition,
    facts: embedded ? {} : tree.facts,
    deadlines,
    language: LANGUAGE_TAGS[language],
    words: {
      change: say('wizard.change'),
      step: say('wizard.step'),
      by: say('wizard.by'),
      past: say('wizard.past'),
      resume: say('wizard.resumeText'),
      older: say('wizard.older'),
      direct: say('wizard.direct'),
      moved: say('wizard.moved'),
      linkCopied: say('wizard.linkCopied'),
      copyFailed: say('message.failed'),
      badDate: say('wizard.badDate'),
      badNumber: say('wizard.badNumber'),
    },
  };
}
