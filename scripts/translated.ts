/** `npm run translated`: records that a translation was compared with the English of today. */
import { readLibrary } from '../src/read/library.ts';
import { writeFiles } from '../src/read/write.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../src/schema/terms.ts';
import { type Other, counted } from '../src/verify/parity.ts';
import { recordOf, unitsNamed } from '../src/verify/record.ts';
import { readOptions, refuse } from './options.ts';

const USAGE = `npm run translated trees/orders/change-request#cancel-now     one question, outcome or section
npm run translated facts/orders.pending-max                   one fact
npm run translated content/docs/zh-cn/orders/changes.mdx      everything in a file
npm run translated -- --all                                   everything`;

const given = readOptions(process.argv.slice(2), { all: 'switch', help: 'switch' });
if ('slip' in given) refuse(given.slip, USAGE);
const all = given.options['all'] !== undefined;

if (given.options['help'] !== undefined) console.log(USAGE);
else if (!all && given.words.length === 0) refuse('What was compared with the English?', USAGE);
else record(given.words);

function record(words: readonly string[]): void {
  const library = readLibrary(process.cwd());
  // The units of a file that cannot be read would be dropped; a whole record is written anew.
  const broken = [...library.broken].find(
    (file) => !all || !file.startsWith('content/translations/'),
  );
  if (broken !== undefined) refuse(`${broken} cannot be read: npm run check:content says why.`);
  const named = words.flatMap((word) => {
    const found = unitsNamed(word, library);
    return 'slip' in found ? refuse(found.slip, USAGE) : found;
  });
  const others = LANGUAGES.filter((language): language is Other => language !== SOURCE_LANGUAGE);
  for (const language of others) {
    const { file, text, changed } = recordOf(
      library,
      language,
      (unit) => all || named.includes(unit),
    );
    writeFiles(process.cwd(), new Map([[file, text]]));
    for (const id of changed) console.log(`  ${id}`);
    console.log(`${file}: ${counted(changed.length, 'text')} recorded as translated.`);
  }
}
