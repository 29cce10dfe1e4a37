/** What YAML cannot read, or reads otherwise than its author meant, told as the author's slip. */
import {
  type Document,
  type Scalar,
  type YAMLError,
  YAMLParseError,
  isAlias,
  isScalar,
  visit,
} from 'yaml';

/** A slip and where it stands, as an offset in the text. */
export interface Slip {
  offset: number;
  what: string;
  mend: string;
}

const SAME_COLUMN = 'Let all keys, or all items, of a group begin in the same column.';
const QUOTE = 'Put the whole text in straight quotation marks: "…".';

/**
 * The slips behind a document's errors. Every duplicate key is one; of other errors only the first counts,
 * since the parser has lost its way from there on.
 */
export function syntaxSlips(errors: readonly YAMLError[], text: string): Slip[] {
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const first = sorted.find((error) => error.code !== 'DUPLICATE_KEY');
  const twice = sorted.filter((error) => error.code === 'DUPLICATE_KEY');
  return first ? [slipOf(first, sorted, text)] : twice.map((error) => keyTwice(error.pos[0], text));
}

/** An error for each key that stands in its map a second time. */
export function keysTwice(document: Document): YAMLError[] {
  const errors: YAMLError[] = [];
  visit(document, {
    Map(_, { items }) {
      const met = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [start = 0] = key.range ?? [];
        const place: [number, number] = [start, start + 1];
        if (met.has(key.value))
          errors.push(new YAMLParseError(place, 'DUPLICATE_KEY', 'Key twice'));
        met.add(key.value);
      }
    },
  });
  return errors;
}

/** Slips in a document without errors: marks that YAML takes for itself, and texts that it cuts or joins. */
export function silentSlips(document: Document, text: string): Slip[] {
  const slips: Slip[] = [];
  visit(document, {
    Node(_key, node) {
      if (
        isAlias(node) ||
        (isScalar(node) && (node.anchor !== undefined || node.tag !== undefined))
      ) {
        const offset = valueStart(text, node.range?.[0] ?? 0);
        if ('*&!'.includes(text.charAt(offset))) slips.push(cannotBegin(offset, text));
      } else if (isScalar(node) && node.type === 'PLAIN' && node.range) {
        slips.push(...plainSlips(node, node.range, text));
      }
    },
  });
  return slips;
}

function plainSlips(
  node: Scalar,
  [start, end, whole]: [number, number, number],
  text: string,
): Slip[] {
  const slips: Slip[] = [];
  const comment = /^[ \t]*#([^\s#][^\n]*)/.exec(text.slice(end, whole));
  if (comment) {
    slips.push({
      offset: end + comment[0].indexOf('#'),
      what: `“#${comment[1]?.trimEnd() ?? ''}” is not read: a “#” after a space begins a comment.`,
      mend: 'Put the whole text in straight quotation marks; if it is a comment, write a space after “#”.',
    });
  }
  const item = /\n[ \t]*(- )/.exec(text.slice(start, end));
  if (item && typeof node.value === 'string') {
    slips.push({
      offset: start + item.index + item[0].length - 2,
      what: 'This line is read as more words of the text above it, not as an item of a list.',
      mend: 'Let every “- ” of a list begin in the same column, below a key without a text.',
    });
  }
  return slips;
}

function slipOf(error: YAMLError, all: readonly YAMLError[], text: string): Slip {
  const offset = error.pos[0];
  const line = lineAt(text, offset);
  const conflict = /^(<{7}|={7}|>{7})/m.exec(text);
  if (conflict) {
    return {
      offset: conflict.index,
      what: `The line “${lineAt(text, conflict.index).text}” was left by a merge of two versions.`,
      mend: 'Keep the lines of one version and delete the marks.',
    };
  }
  if (error.code === 'TAB_AS_INDENT') {
    return {
      offset,
      what: 'A tab stands in the indentation.',
      mend: 'Indent with spaces, two a level.',
    };
  }
  if (error.code === 'MULTIPLE_DOCS') {
    return { offset, what: 'A line “---” cuts the file in two.', mend: 'Delete that line.' };
  }
  if (error.code === 'BAD_DQ_ESCAPE') {
    return {
      offset,
      what: 'Inside "…" a “\\” begins a code, and this is none.',
      mend: "Write “\\\\”, or put the text in '…'.",
    };
  }
  if (error.message.startsWith('Missing closing')) return openQuote(offset, text);
  if (/^Flow (map|sequence) in block/.test(error.message)) return openBracket(offset, text);
  if (error.code === 'BLOCK_IN_FLOW') {
    return {
      offset,
      what: 'Inside { } this text contains a “: ”, or a comma is missing after it.',
      mend: 'Put the whole text in straight quotation marks, or write the comma.',
    };
  }
  if (/^Unexpected flow-(map|seq)-end/.test(error.message)) {
    return {
      offset,
      what: `“${text.charAt(offset)}” closes nothing here.`,
      mend: 'Delete it, or open its other half before it.',
    };
  }
  if (error.code === 'BAD_SCALAR_START') return cannotBegin(offset, text);
  return lineSlip(error, all, text, line);
}

/** Where the code says little: what the line looks like. */
function lineSlip(error: YAMLError, all: readonly YAMLError[], text: string, line: Line): Slip {
  const indent = line.start + line.text.search(/\S|$/);
  const wide = /^\s*(?:- +)?[\w-]+ *：/.exec(line.text);
  if (wide) {
    return {
      offset: line.start + wide[0].length - 1,
      what: 'After a key stands a full-width colon “：”.',
      mend: 'Write a “:” and a space.',
    };
  }
  const glued = /^\s*(?:- +)?([\w-]+):(?=[^\s:])/.exec(line.text);
  if (glued && !line.text.includes(': ')) {
    return {
      offset: line.start + glued[0].length,
      what: `A space is missing after “${glued[1] ?? ''}:”.`,
      mend: 'Write a “:” and a space.',
    };
  }
  const dash = /^\s*-(?=[^\s-])/.exec(line.text);
  if (dash) {
    return {
      offset: indent,
      what: 'A space is missing after the “-” of this item.',
      mend: 'Write a “-” and a space.',
    };
  }
  const value = /^\s*(?:- +)?([\w.-]+): +(?=\S)/.exec(line.text);
  if (value && error.code !== 'BAD_INDENT') {
    const begin = line.start + value[0].length;
    const rest = line.text.slice(value[0].length);
    if (/^[*&!|>%@`?]|^- |^[{[].*[\]}]\s*\S/.test(rest)) return cannotBegin(begin, text);
    if (/^["']/.test(rest)) {
      return {
        offset: error.pos[0],
        what: 'The text goes on after its closing quotation mark.',
        mend: 'Put the whole text in straight quotation marks, and write “ ”, ‘ ’ or ’ inside it.',
      };
    }
    const colon = rest.indexOf(': ');
    if (colon !== -1 && !/^[{[]/.test(rest)) {
      return {
        offset: begin + colon,
        what: 'The text contains “: ”, which only a key may.',
        mend: QUOTE,
      };
    }
  }
  const below = nextLine(text, line);
  const ranOn = all.some((e) => e.code === 'MULTILINE_IMPLICIT_KEY' && e.pos[0] === error.pos[0]);
  if (ranOn && below && (value || /^\s*- /.test(line.text))) {
    return {
      offset: below.start + below.text.search(/\S|$/),
      what: `This line is indented below ${value ? `“${value[1] ?? ''}”` : 'an item'}, which already has a text.`,
      mend: SAME_COLUMN,
    };
  }
  if (error.code === 'BAD_INDENT' || /^\s*- |:(\s|$)/.test(line.text)) {
    return {
      offset: indent,
      what: 'The indentation of this line fits no line above it.',
      mend: SAME_COLUMN,
    };
  }
  return {
    offset: indent,
    what: 'This line is neither a key with its text nor an item of a list.',
    mend: 'Begin it with “key: ” or “- ”; further lines of a text are indented below its key.',
  };
}

function keyTwice(offset: number, text: string): Slip {
  const key = /^[^:\n]*/.exec(text.slice(offset))?.[0] ?? '';
  return {
    offset,
    what: `The key “${key.trim()}” stands here a second time.`,
    mend: 'Keep one of the two.',
  };
}

function cannotBegin(offset: number, text: string): Slip {
  return { offset, what: `A text cannot begin with “${text.charAt(offset)}”.`, mend: QUOTE };
}

/** The mark that opened the text which ends, unclosed, at `offset`. */
function openQuote(offset: number, text: string): Slip {
  const before = [...text.slice(0, offset).matchAll(/(?:[:,[{-] *|^)(["'])/gm)].at(-1);
  const open = before ? before.index + before[0].length - 1 : offset;
  const mark = text.charAt(open);
  return {
    offset: open,
    what: `The quotation mark ${mark} is not closed.`,
    mend: `Write ${mark} at the end of the text as well, and “ ” or ’ inside it.`,
  };
}

/** The bracket that is still open at `offset`. */
function openBracket(offset: number, text: string): Slip {
  const open: number[] = [];
  for (const { 0: mark, index } of text.slice(0, offset).matchAll(/"[^"\n]*"|'[^'\n]*'|[[\]{}]/g)) {
    if (mark === '{' || mark === '[') open.push(index);
    else if (mark === '}' || mark === ']') open.pop();
  }
  const at = open.at(-1) ?? offset;
  const close = text.charAt(at) === '[' ? ']' : '}';
  return {
    offset: at,
    what: `“${text.charAt(at)}” is not closed.`,
    mend: `Write “${close}” at its end; a text with “ #” or a bracket inside stands in quotation marks.`,
  };
}

/** Back from the value of a node to the mark (`*`, `&`, `!`) that stands before it. */
function valueStart(text: string, offset: number): number {
  const before = /[&!*][^\s,[\]{}]* *$/.exec(text.slice(lineAt(text, offset).start, offset));
  return before ? offset - before[0].length : offset;
}

interface Line {
  start: number;
  text: string;
}

function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, text: text.slice(start, end === -1 ? text.length : end).trimEnd() };
}

function nextLine(text: string, line: Line): Line | undefined {
  const end = text.indexOf('\n', line.start);
  if (end === -1) return undefined;
  const next = lineAt(text, end + 1);
  return next.text.trim() === '' ? nextLine(text, next) : next;
}
