/** `npm run check:content`: checks `content/` and prints every problem. */
import { readLibrary } from '../read/library.ts';
import { formatProblems } from '../read/problem.ts';
import { verify } from './verify.ts';

const library = readLibrary(process.cwd());
const problems = verify(library, { today: new Date().toISOString().slice(0, 10) });
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const count = (n: number, thing: string) => `${String(n)} ${thing}`;
  console.log(
    `Content is in order: ${[
      count(library.guides.en.size, 'guides'),
      count(library.trees.size, 'trees'),
      count(library.facts.size, 'facts'),
      count(library.messages.size, 'messages'),
    ].join(', ')}.`,
  );
}
