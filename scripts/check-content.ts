/** `npm run check:content`: checks `content/` and prints every problem. Only errors make it fail. */
import { styleText } from 'node:util';
import { schemaFiles } from '../src/author/schemas.ts';
import { contentFiles } from '../src/read/folders.ts';
import { libraryOf } from '../src/read/library.ts';
import { isError } from '../src/read/problem.ts';
import { writeFiles } from '../src/read/write.ts';
import { asAnnotations, asJson } from '../src/verify/formats.ts';
import { type Paint, linesOf, printProblems } from '../src/verify/print.ts';
import { counted } from '../src/verify/parity.ts';
import { verify } from '../src/verify/verify.ts';
import { readOptions, refuse } from './options.ts';

const USAGE = `npm run check:content                       errors in full, warnings in a line each
npm run check:content -- --warnings         warnings in full as well
npm run check:content -- --format github    annotations for a GitHub workflow
npm run check:content -- --format json      a list for other programs`;

const given = readOptions(process.argv.slice(2), {
  warnings: 'switch',
  format: ['text', 'github', 'json'],
  help: 'switch',
});
if ('slip' in given) refuse(given.slip, USAGE);
if (given.words[0] !== undefined) refuse(`“${given.words[0]}” means nothing here.`, USAGE);

if (given.options['help'] !== undefined) console.log(USAGE);
else check(given.options['format'] ?? 'text', given.options['warnings'] !== undefined);

function check(format: string, warnings: boolean): void {
  const files = contentFiles(process.cwd());
  const library = libraryOf(files);
  const problems = verify(library, { today: new Date().toISOString().slice(0, 10) });
  const failed = problems.some(isError);
  const lineOf = linesOf(files);
  writeFiles(process.cwd(), schemaFiles(library));
  if (failed) process.exitCode = 1;

  if (format === 'json') {
    console.log(asJson(problems, lineOf));
  } else if (problems.length === 0) {
    const counts = [
      counted(library.guides.en.size, 'guide'),
      counted(library.trees.size, 'tree'),
      counted(library.facts.size, 'fact'),
      counted(library.messages.size, 'message'),
    ];
    console.log(`Content is in order: ${counts.join(', ')}.`);
  } else if (format === 'github') {
    console.log(asAnnotations(problems));
  } else {
    const stream = failed ? process.stderr : process.stdout;
    // Colours only where the stream is a terminal that shows them, and NO_COLOR is not set.
    const paint: Paint = (style, text) => styleText(style, text, { stream });
    stream.write(`${printProblems(problems, lineOf, { warnings, paint })}\n`);
  }
}
