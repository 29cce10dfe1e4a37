/** `npm run new tree orders/late-pickup`: writes starting files that the checker accepts. */
import { KINDS, type Kind, startingFiles } from '../src/author/starters.ts';
import { contentFiles } from '../src/read/folders.ts';
import { libraryOf } from '../src/read/library.ts';
import { guessOr } from '../src/read/problem.ts';
import { writeFiles } from '../src/read/write.ts';
import { readOptions, refuse } from './options.ts';

const USAGE = `npm run new tree orders/late-pickup      a decision tree, and its guide if there is none
npm run new guide orders/late-pickup     a guide, and its tree if there is none
npm run new fact orders.pickup-time      a policy fact, at the end of the file of its area
npm run new message orders/pickup        a message template`;

const given = readOptions(process.argv.slice(2), { help: 'switch' });
if ('slip' in given) refuse(given.slip, USAGE);
const [kind, id, more] = given.words;

if (given.options['help'] !== undefined) console.log(USAGE);
else if (kind === undefined || id === undefined) refuse('What is to be new?', USAGE);
else if (!isKind(kind)) {
  refuse(
    `“${kind}” cannot be made. ${guessOr(kind, KINDS, `Write one of: ${KINDS.join(', ')}.`)}`,
    USAGE,
  );
} else if (more !== undefined) refuse(`“${more}” is one word too many: ids have no spaces.`, USAGE);
else start(kind, id);

function isKind(word: string): word is Kind {
  return KINDS.some((known) => known === word);
}

function start(kind: Kind, id: string): void {
  const files = contentFiles(process.cwd());
  const today = new Date().toISOString().slice(0, 10);
  const made = startingFiles(kind, id, { files, library: libraryOf(files), today });
  if ('slip' in made) refuse(made.slip);
  const written = writeFiles(process.cwd(), made.files);
  const lines = written.map((file) => `  ${files.has(file) ? 'added to' : 'wrote'} ${file}`);
  const steps = made.next.map((step, i) => `  ${String(i + 1)}. ${step}`);
  console.log([...lines, '', 'Next:', ...steps].join('\n'));
}
