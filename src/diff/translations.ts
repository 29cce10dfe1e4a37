/** Files of other languages that a difference touches. */
import { factsIn } from '../compile/marks.ts';
import type { Library } from '../read/library.ts';
import { LANGUAGES, type Language } from '../schema/terms.ts';
import { type Texts, flat, flatGuide, headingOf } from './flat.ts';
import type { Changed } from './touched.ts';

/** A file of another language that did not follow the English one. */
export interface Translation {
  language: Language;
  file: string;
  /** Texts that changed in English alone. */
  behind: string[];
  /** Facts that the file states, whose value changed while the file did not. */
  facts: string[];
  /** How many of its own texts changed. */
  changed: number;
}

const OTHER_LANGUAGES = LANGUAGES.filter((language) => language !== 'en');

/** The files of other languages that lie behind, and those whose own texts changed. */
export function touchedTranslations(
  before: Library,
  after: Library,
  changed: Changed,
): Translation[] {
  const found: Translation[] = [];
  for (const language of OTHER_LANGUAGES) {
    const [old, fresh] = [before.translations[language], after.translations[language]];
    const compare = (kind: 'facts' | 'trees' | 'messages') => {
      for (const [id, entry] of fresh[kind]) {
        const english = [before[kind].get(id), after[kind].get(id)].map((e) => flat(e?.data));
        const own = [flat(old[kind].get(id)?.data), flat(entry.data)];
        const states = kind === 'facts' ? [] : factsOf(entry.data);
        const behind = lagging(english, own, (key) => ENGLISH_KEY[kind](key));
        found.push(
          told(language, entry.file, own, {
            // The facts of an area share a file.
            behind: kind === 'facts' ? behind.map((key) => `${id}.${key}`) : behind,
            facts: states.filter((fact) => changed.facts.has(fact)),
          }),
        );
      }
    };
    compare('facts');
    compare('trees');
    compare('messages');
    for (const [id, guide] of after.guides[language]) {
      const was = before.guides[language].get(id);
      const english = [before.guides.en.get(id), after.guides.en.get(id)].map(flatGuide);
      const own = [was, guide].map(flatGuide);
      const states = [...new Set(guide.facts.map((fact) => fact.id))];
      found.push(
        told(language, guide.file, own, {
          behind: lagging(english, own, (key) => key).map((key) => headingOf(key, guide)),
          facts: states.filter((fact) => changed.facts.has(fact)),
        }),
      );
    }
  }
  return merged(found).filter(
    ({ behind, facts, changed: own }) => behind.length + facts.length + own > 0,
  );
}

function told(
  language: Language,
  file: string,
  own: Texts[],
  { behind, facts }: { behind: string[]; facts: string[] },
): Translation {
  const [was = new Map<string, string>(), now = new Map<string, string>()] = own;
  // A file that is new follows by being written.
  if (was.size === 0) return { language, file, behind: [], facts: [], changed: 0 };
  const keys = new Set([...was.keys(), ...now.keys()]);
  const changed = [...keys].filter((key) => was.get(key) !== now.get(key)).length;
  return { language, file, behind, facts: changed > 0 ? [] : facts, changed };
}

/** The entries of one file as one. */
function merged(all: readonly Translation[]): Translation[] {
  const files = new Map<string, Translation>();
  for (const { file, ...rest } of all) {
    const known = files.get(file);
    if (!known) files.set(file, { file, ...rest });
    else {
      known.behind.push(...rest.behind);
      known.facts.push(...rest.facts);
      known.changed += rest.changed;
    }
  }
  return [...files.values()];
}

/** The keys whose English text changed while the text of the other language stayed. */
function lagging(
  [englishWas, englishNow]: Texts[],
  [ownWas, ownNow]: Texts[],
  englishKey: (key: string) => string,
): string[] {
  return [...(ownNow?.keys() ?? [])].filter((key) => {
    const english = englishKey(key);
    const [a, b] = [englishWas?.get(english), englishNow?.get(english)];
    return a !== undefined && b !== undefined && a !== b && ownWas?.get(key) === ownNow?.get(key);
  });
}

/** Where the English text of a key stands: files of other languages leave out what carries no text. */
const ENGLISH_KEY: Record<'facts' | 'trees' | 'messages', (key: string) => string> = {
  trees: (key) => key,
  messages: (key) => {
    if (key === 'gloss') return 'texts.en';
    return key.startsWith('blanks.') ? `${key}.label` : key;
  },
  facts: (key) => key.replace(/^value\.(\d+)/, 'value.$1.value'),
};

function factsOf(data: object): string[] {
  return [...new Set(factsIn(JSON.stringify(data)))];
}
