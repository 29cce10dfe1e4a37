/** Slips of the hand that change how a file is read, or whether. */
import type { Content } from '../content.ts';
import { inText } from '../content.ts';
import { type Kind, type Place, always, partly } from '../kind.ts';

interface Line {
  file: string;
  lines: string[];
  index: number;
  text: string;
}

const yamlLines = ({ files }: Content): Line[] =>
  [...files]
    // The record of translations is written by a command.
    .filter(([file]) => /\.ya?ml$/.test(file) && !file.startsWith('content/translations/'))
    .flatMap(([file, text]) => {
      const lines = text.split('\n');
      return lines.map((line, index) => ({ file, lines, index, text: line }));
    });

const atLines =
  (fits: RegExp, change: (text: string) => string, isSlip: (line: Line) => boolean = () => true) =>
  (content: Content): Place[] =>
    yamlLines(content)
      .filter((line) => fits.test(line.text) && isSlip(line))
      .map(({ file, lines, index, text }) =>
        inText(file, `line ${index + 1}`, [], () => lines.with(index, change(text)).join('\n')),
      );

/** A key with its text on one line, in a map of a line a key. */
const KEY_AND_TEXT = /^ *[\w.-]+: [^\s|>[{"'&*!#]/;

/** The only key of a map may stand anywhere below the key of the map. */
function hasSibling({ lines, index, text }: Line): boolean {
  const indentOf = (line: string) => line.search(/\S|$/);
  const own = indentOf(text);
  const isOwn = (line: string) => line.trim() !== '' && indentOf(line) <= own;
  const before = lines.slice(0, index).findLast(isOwn);
  const after = lines.slice(index + 1).find(isOwn);
  return [before, after].some((line) => line !== undefined && indentOf(line) === own);
}

export const files: Kind[] = [
  always(
    'a tab stands in the indentation',
    atLines(/^ {2,}[\w.-]+:/, (text) => text.replace(/^ +/, '\t')),
  ),
  always(
    'a quotation mark is not closed',
    atLines(/^ *[\w.-]+: "[^"]*"$/, (text) => text.slice(0, -1)),
  ),
  always(
    'a bracket is not closed',
    atLines(/^ *[\w.-]+: \[[^\]]*\]$/, (text) => text.slice(0, -1)),
  ),
  always(
    'a full-width colon follows a key',
    atLines(/^ *[a-z-]+: \S/, (text) => text.replace(': ', '：')),
  ),
  always(
    'a space is missing after a key',
    atLines(KEY_AND_TEXT, (text) => text.replace(': ', ':')),
  ),
  always(
    'a text contains “: ”',
    atLines(KEY_AND_TEXT, (text) => `${text}: again`),
  ),
  always(
    'a key is indented one more',
    atLines(/^ +[a-z][\w.-]*:( |$)/, (text) => ` ${text}`, hasSibling),
  ),
  always(
    'a key is indented one less',
    atLines(/^ +[a-z][\w.-]*:( |$)/, (text) => text.slice(1), hasSibling),
  ),
  partly(
    'a line is deleted',
    'Many lines may be there or not: a hint, a step with its translation’s number kept, a line of a message. It is seen where the line must be there or has a counterpart.',
    (content) =>
      yamlLines(content)
        .filter(({ text }) => text.trim() !== '' && !text.trimStart().startsWith('#'))
        .map(({ file, lines, index }) =>
          inText(file, `line ${index + 1}`, [], () => lines.toSpliced(index, 1).join('\n')),
        ),
  ),
  always(
    'two versions are left by a merge',
    atLines(KEY_AND_TEXT, (text) => `<<<<<<< HEAD\n${text}\n=======\n${text}\n>>>>>>> other`),
  ),
  always(
    'a key stands twice',
    atLines(KEY_AND_TEXT, (text) => `${text}\n${text}`),
  ),
  always('a file stands where nothing reads it', (content) =>
    [...content.files.keys()].flatMap((file) => {
      const text = content.text(file);
      const names = [
        file.replace(/\.(yaml|yml|mdx)$/, '.txt'),
        file.replace(/^content\/[^/]+\//, 'content/elsewhere/'),
      ];
      return names.map((name): Place => ({
        at: `${file} as ${name}`,
        names: [name],
        edit: () => ({ [file]: undefined, [name]: text }),
      }));
    }),
  ),
  always('a file is empty', (content) =>
    [...content.files.keys()].map((file) => inText(file, '', [], () => '')),
  ),
];
