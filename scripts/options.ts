/** What stands behind the name of a command: options that it knows, with a guess at a slip. */
import { parseArgs } from 'node:util';
import { guessOr } from '../src/read/problem.ts';

/** An option: a switch, a text, or one of a few texts. */
export type OptionKind = 'switch' | 'text' | readonly string[];

export interface Given {
  /** Words that are no options, in order. */
  words: string[];
  /** The options that were given; a switch has an empty text. */
  options: Partial<Record<string, string>>;
}

/** Reads arguments, or says what is wrong with the first one that does not fit. */
export function readOptions(
  args: readonly string[],
  known: Readonly<Record<string, OptionKind>>,
): Given | { slip: string } {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(known).map(([name, kind]) => [
        name,
        { type: kind === 'switch' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    strict: false,
    tokens: true,
  });
  const given: Given = { words: [], options: {} };
  for (const token of tokens) {
    if (token.kind === 'positional') given.words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName } = token;
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined) {
      const names = Object.keys(known).map((option) => `--${option}`);
      return { slip: `There is no option “${rawName}”. ${guessOr(rawName, names, '')}`.trimEnd() };
    }
    const value = token.value ?? '';
    if (kind === 'switch' && value !== '') return { slip: `“${rawName}” takes no value.` };
    if (kind !== 'switch' && value === '') return { slip: `“${rawName}” needs a value after it.` };
    if (Array.isArray(kind) && !kind.includes(value)) {
      const list = `Write one of: ${kind.join(', ')}.`;
      return { slip: `“${rawName}” cannot be “${value}”. ${guessOr(value, kind, list)}` };
    }
    given.options[name] = value;
  }
  return given;
}

/** Ends a command that cannot be carried out: says why and, where it was written wrong, how it is written. */
export function refuse(slip: string, usage?: string): never {
  console.error(usage === undefined ? slip : `${slip}\n\n${usage}`);
  process.exit(2);
}
