/** `npm run diff`: how readers are led otherwise by the work tree than by a git revision, or by one than by another. */
import { compareLibraries, hindrances } from '../src/diff/difference.ts';
import { compareFacts } from '../src/diff/facts.ts';
import { printDifference } from '../src/diff/print.ts';
import { type Both, factFiles, relevantFiles } from '../src/diff/relevant.ts';
import { type Files, contentFiles } from '../src/read/folders.ts';
import { type Library, type Memory, libraryOf } from '../src/read/library.ts';
import { inOrder, oneLine } from '../src/read/problem.ts';
import { contentAt } from '../src/read/revision.ts';
import { readOptions, refuse } from './options.ts';

const USAGE = `npm run diff                            what you changed since the last commit
npm run diff main                       the work tree against a branch, a tag or a commit
npm run diff v1 v2                      one revision against another
npm run --silent diff main -- --json    the same as data`;

interface Side {
  /** How the side is called: `main (862d460)`, or the work tree. */
  name: string;
  files: Files;
  /** What to do where it cannot be read. */
  mend: string;
}

const given = readOptions(process.argv.slice(2), { json: 'switch', help: 'switch' });
if ('slip' in given) refuse(given.slip, USAGE);
const [first = 'HEAD', second, more] = given.words;
if (more !== undefined) refuse(`“${more}” means nothing here: name two revisions at most.`, USAGE);

if (given.options['help'] !== undefined) console.log(USAGE);
else {
  const before = sideAt(first);
  const after = second === undefined ? workTree() : sideAt(second);
  show(before, after, given.options['json'] !== undefined);
}

function show(before: Side, after: Side, json: boolean): void {
  const libraries = librariesOf(before, after);
  const difference = compareLibraries(libraries.before, libraries.after);
  if (json) {
    const sides = { before: before.name, after: after.name };
    console.log(JSON.stringify({ ...sides, ...difference }, null, 2));
  } else {
    console.log(`Before: ${before.name}. Now: ${after.name}.`);
    console.log(printDifference(difference, libraries));
  }
}

/** Reads the facts of both sides, then whatever a difference can lie in. What is alike is parsed once. */
function librariesOf(before: Side, after: Side): { before: Library; after: Library } {
  const memory: Memory = new Map();
  const read = (files: Both) => ({
    before: libraryOf(files.before, memory),
    after: libraryOf(files.after, memory),
  });
  const files = { before: before.files, after: after.files };
  const facts = read(factFiles(files));
  const changed = compareFacts(facts.before, facts.after).map(({ id }) => id);
  const libraries = read(relevantFiles(files, changed));
  endIfUnread(before, libraries.before);
  endIfUnread(after, libraries.after);
  return libraries;
}

function workTree(): Side {
  const files = contentFiles(process.cwd());
  return { name: 'the work tree', files, mend: 'Mend them, then compare again.' };
}

function sideAt(revision: string): Side {
  const found = contentAt(process.cwd(), revision);
  if ('slip' in found) refuse(found.slip, USAGE);
  return {
    name: `${revision} (${found.commit})`,
    files: found.files,
    mend: 'Today’s code does not know its shape: compare with a later revision.',
  };
}

/** Ends the command where something cannot be read: what is missing would look as if it had been deleted. */
function endIfUnread({ name, mend }: Side, library: Library): void {
  const problems = hindrances(library);
  if (problems.length === 0) return;
  console.error(`The content of ${name} cannot be read. ${mend}\n`);
  console.error(inOrder(problems).map(oneLine).join('\n'));
  process.exit(1);
}
