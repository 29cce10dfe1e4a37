/** What MDX cannot read in a guide, told as the author's slip. */

interface MdxError {
  /** Short names of what happened: `end-tag-mismatch`. */
  ruleId?: string;
  reason?: string;
  message?: string;
  line?: number;
  column?: number;
}

interface Slip {
  line: number;
  column: number;
  what: string;
  mend: string;
}

/** The slip behind an error of the parser. `source` is the whole file. */
export function mdxSlip(error: MdxError, source: string): Slip {
  const reason = error.reason ?? error.message ?? '';
  const here = { line: error.line ?? 1, column: error.column ?? 1 };
  const before = source.slice(0, offsetOf(source, here));
  const back = (mark: string) => placeOf(source, Math.max(0, before.lastIndexOf(mark)));

  if (error.ruleId === 'end-tag-mismatch') {
    const [, tag = '', line, column] = /`(<\w+)[^`]*`[^(]*\((\d+):(\d+)/.exec(reason) ?? [];
    return {
      ...(line === undefined ? here : { line: Number(line), column: Number(column) }),
      what: `${tag}> is not closed.`,
      mend: `End it with “/>”, or put “${tag.replace('<', '</')}>” after what belongs to it.`,
    };
  }
  if (reason.includes('before attribute value')) {
    const attribute = /(\w+)\s*=\s*$/.exec(before)?.[1] ?? '';
    return {
      ...here,
      what: `What stands after “${attribute}=” cannot be read.`,
      mend: 'Put it in straight quotation marks: "…".',
    };
  }
  if (reason.includes('closing quote')) {
    return {
      ...back('="'),
      what: 'A quotation mark is not closed.',
      mend: 'Write " at the end as well.',
    };
  }
  if (error.ruleId === 'unexpected-character' || error.ruleId === 'unexpected-closing-slash') {
    return {
      ...back('<'),
      what: 'This “<” begins no component.',
      mend: 'Write “\\<” for the sign, [words](https://…) for a link, {/* … */} for a comment.',
    };
  }
  if (reason.startsWith('Unexpected end of file in expression')) {
    return { ...back('{'), what: '“{” is not closed.', mend: 'Write “\\{” for the sign.' };
  }
  if (reason.includes('import/exports')) {
    return {
      ...here,
      what: 'This “import” or “export” cannot be read.',
      mend: "Write import { Fact, Wizard } from '#guide'; and begin no sentence with these words in lower case.",
    };
  }
  if (error.ruleId === 'acorn') {
    const attribute = /(\w+)=\{[^{]*$/.exec(before)?.[1];
    if (attribute === undefined) {
      return { ...back('{'), ...codeSlip(source.slice(before.lastIndexOf('{'))) };
    }
    return {
      ...back('{'),
      what: `What stands after “${attribute}=” cannot be read.`,
      mend: `Look for a missing quotation mark, comma or bracket: ${attribute}={['…', '…']}.`,
    };
  }
  return {
    ...here,
    what: `The guide cannot be read: ${reason.replace(/\.$/, '')}.`,
    mend: 'Look for a “<” or “{” in the text (write “\\<” or “\\{”), or a component that is not closed with “/>”.',
  };
}

/** Braces in running text, which MDX takes for code. `text` begins with the brace. */
export function codeSlip(text: string): { what: string; mend: string } {
  const shown = /^\{[^}\n]*\}?/.exec(text)?.[0] ?? '{';
  const fact = /^\{\s*fact:\s*([\w.-]*)/.exec(shown)?.[1];
  return {
    what: `“${shown}” is read as code.`,
    mend:
      fact === undefined
        ? 'Write “\\{” for the sign.'
        : `In a guide a fact is written <Fact id="${fact}" />.`,
  };
}

function offsetOf(source: string, { line, column }: { line: number; column: number }): number {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
}

function placeOf(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before[before.length - 1] ?? '').length + 1 };
}
