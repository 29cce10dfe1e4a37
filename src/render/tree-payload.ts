/** What the browser gets of a tree beside its markup: machine, deadlines, figures, and the words it says. */
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
  const figures: TreePayload['figures'] = {};
  for (const { id: outcome, deadline, figures: shown } of tree.shown[language].outcomes) {
    if (shown.length > 0) {
      figures[outcome] = shown.map(({ from, way, fact: id }) => {
        const fact = id === undefined ? undefined : handbook.facts[id];
        return {
          question: from,
          way,
          ...(fact ? { fact: { unit: fact.unit, periods: fact.numbers } } : {}),
        };
      });
    }
    const fact = deadline?.fact ? handbook.facts[deadline.fact] : undefined;
    if (!fact || !deadline?.date) continue;
    deadlines[outcome] = { question: deadline.date, unit: fact.unit, periods: fact.numbers };
  }
  return {
    definition: tree.definition,
    facts: embedded ? {} : tree.facts,
    deadlines,
    figures,
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
