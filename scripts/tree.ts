/** `npm run tree orders/change-request`: a tree as an outline, or as a definition for Stately’s tools. */
import { printTree } from '../src/author/tree-print.ts';
import { compileMachine } from '../src/compile/machine.ts';
import { readLibrary } from '../src/read/library.ts';
import { guessOr } from '../src/read/problem.ts';
import { readOptions, refuse } from './options.ts';

const USAGE = `npm run tree orders/change-request                           the tree as an outline
npm run --silent tree orders/change-request -- --xstate      its state machine, for https://stately.ai`;

const given = readOptions(process.argv.slice(2), { xstate: 'switch', help: 'switch' });
if ('slip' in given) refuse(given.slip, USAGE);
const [id, more] = given.words;
if (more !== undefined) refuse(`“${more}” means nothing here: name one tree.`, USAGE);

if (given.options['help'] !== undefined) console.log(USAGE);
else if (id === undefined) refuse('Which tree?', USAGE);
else show(id.replace(/^content\/trees\/|\.yaml$/g, ''), given.options['xstate'] !== undefined);

function show(id: string, xstate: boolean): void {
  const { trees, broken } = readLibrary(process.cwd());
  const tree = trees.get(id)?.data;
  const file = `content/trees/${id}.yaml`;
  if (tree) {
    // The definition names facts and does not hold their numbers: none are needed for it.
    const { machine } = compileMachine(id, tree, {});
    console.log(xstate ? JSON.stringify(machine, null, 2) : printTree(id, tree));
  } else if (broken.has(file)) {
    refuse(`${file} cannot be read: npm run check:content says why.`);
  } else {
    const all = [...trees.keys()];
    refuse(`There is no tree “${id}”. ${guessOr(id, all, `Trees: ${all.join(', ')}.`)}`);
  }
}
