/** `npm run coverage complaints`: what the research on an area found, and where the handbook has it. */
import { printCoverage } from '../src/author/coverage-print.ts';
import { readLibrary } from '../src/read/library.ts';
import { guessOr } from '../src/read/problem.ts';
import { readOptions, refuse } from './options.ts';

const USAGE = `npm run coverage complaints      situations, facts and messages of the area, and where they are used`;

const given = readOptions(process.argv.slice(2), { help: 'switch' });
if ('slip' in given) refuse(given.slip, USAGE);
const [area, more] = given.words;
if (more !== undefined) refuse(`“${more}” means nothing here: name one area.`, USAGE);

if (given.options['help'] !== undefined) console.log(USAGE);
else if (area === undefined) refuse('Which area?', USAGE);
else {
  const library = readLibrary(process.cwd());
  const entry = library.research.get(area);
  if (entry) console.log(printCoverage(area, entry.data, library));
  else if (library.broken.has(`content/research/${area}.yaml`)) {
    refuse(`content/research/${area}.yaml cannot be read: npm run check:content says why.`);
  } else {
    const all = [...library.research.keys()];
    refuse(`Nothing is listed for “${area}”. ${guessOr(area, all, `Areas: ${all.join(', ')}.`)}`);
  }
}
