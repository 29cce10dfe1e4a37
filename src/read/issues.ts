/** Turns zod's issues into sentences that an author who is no programmer can act on. */
import { z } from 'zod';
import { closest, guess } from './problem.ts';
import type { Path } from './yaml.ts';

interface Issue {
  path: Path;
  what: string;
  mend: string;
  /** For a misspelt key: the key that was meant. */
  meant?: Path;
}

/** One entry per slip; of a union, the branch that fits the value best is described. */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  data: unknown,
): Issue[] {
  const found = issues.flatMap((issue) => describe(issue, schema, data, []));
  // A misspelt key is not missing as well.
  const meant = new Set(found.map((issue) => issue.meant?.join('\n')));
  return found.filter(
    ({ path }) => valueAt(data, path) !== undefined || !meant.has(path.join('\n')),
  );
}

function describe(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  prefix: Path,
): Issue[] {
  const path = [...prefix, ...issue.path];
  const value = valueAt(data, path);
  const at = schemaAt(schema, path);
  const advice = at?.description ?? '';
  const meaning = advice === '' ? '' : ` (${inside(advice)})`;
  const one = (what: string, mend: string): Issue[] => [
    { path, what: what.charAt(0).toUpperCase() + what.slice(1), mend: sentence(mend) },
  ];

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, schema, data));
  }
  if (issue.code === 'invalid_key') {
    const last = String(path[path.length - 1]);
    const rule = issue.issues[0]?.message ?? 'Use lower-case words joined by hyphens';
    return one(`“${last}” cannot be used as a name here.`, rule);
  }
  if (path.length === 0 && issue.code === 'invalid_type') {
    return one(
      value === null
        ? 'The file is empty.'
        : `The file holds ${kindOf(value)}, but should hold keys.`,
      'Write “key: ” lines as in the other files of this folder.',
    );
  }
  const allowed = issue.code === 'invalid_value' ? oneOf(issue.values.map(String)) : '';
  if (value === undefined) {
    if (issue.code === 'custom') return one(`${named(path)} is missing.`, issue.message);
    return one(`${named(path)} is missing.`, allowed || `Add “${String(path.at(-1))}:”${meaning}`);
  }
  if (value === null) {
    const drop = at instanceof z.ZodOptional ? ' or delete it' : '';
    return one(
      `${named(path)} is empty.`,
      `Fill it in${allowed ? '' : meaning}${drop}. ${allowed}`,
    );
  }

  const wrongKind = (expected: string) =>
    one(
      `${named(path)} is ${kindOf(value)}, but should be ${article(expected)}.`,
      remedy(expected, value) || advice,
    );

  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue.expected);
    case 'invalid_value': {
      const hint = typeof value === 'string' ? guess(value, issue.values.map(String)) : '';
      return one(`“${show(value)}” cannot stand at ${named(path)}.`, `${hint} ${allowed}`);
    }
    case 'invalid_union': {
      const branch = bestBranch(issue.errors);
      if (branch) return branch.flatMap((inner) => describe(inner, schema, data, path));
      const kinds = expectedKinds(issue.errors);
      if (kinds.includes('string') && !kinds.includes('number')) return wrongKind('string');
      return one(`“${show(value)}” cannot stand at ${named(path)}.`, advice || issue.message);
    }
    case 'too_small':
      return issue.origin === 'number'
        ? one(`“${show(value)}” is too small for ${named(path)}.`, advice)
        : one(`${named(path)} is empty.`, `Fill it in${meaning}`);
    default: {
      const isDate = issue.code === 'invalid_format' && issue.format === 'date';
      if (isDate && /^\d{4}-\d\d-\d\d$/.test(show(value))) {
        return one(`There is no day “${show(value)}”.`, 'Look it up in the calendar.');
      }
      const quoted = typeof value === 'string' ? `: “${show(value)}”` : '';
      const mend = allowsNumber(at)
        ? `Write the number alone, or ${inside(issue.message)}`
        : issue.message;
      return one(`${named(path)} is not right${quoted}.`, mend);
    }
  }
}

function unknownKey(key: string, path: Path, schema: z.ZodType, data: unknown): Issue {
  const here = valueAt(data, path) as Record<string, unknown>;
  const known = keysAt(schema, path, data);
  const meant = closest(
    key,
    known.filter((k) => !(k in here)),
  );
  // Inside { }, a comma ends a text: what follows it becomes a key without a value.
  const cut = here[key] === null && meant === undefined;
  return {
    path: [...path, key],
    what: `There is no key “${key}” here.`,
    mend: meant
      ? `Did you mean “${meant}”?`
      : cut
        ? 'If it is part of a text, put that text in quotation marks: inside { } a comma ends it.'
        : `Keys that can stand here: ${known.join(', ')}.`,
    ...(meant ? { meant: [...path, meant] } : {}),
  };
}

/** The union branch meant for the kind of value that stands there, if it has deeper issues. */
function bestBranch(branches: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined {
  const fitting = branches.flatMap((branch) => {
    const [first] = branch;
    if (first?.code === 'invalid_union' && first.path.length === 0) {
      return [bestBranch(first.errors) ?? []];
    }
    const otherKind = branch.some((i) => i.path.length === 0 && i.code === 'invalid_type');
    return otherKind ? [] : [branch];
  });
  return fitting.filter((branch) => branch.length > 0).sort((a, b) => a.length - b.length)[0];
}

/** The kinds of value that a union allows in itself. */
function expectedKinds(branches: readonly z.core.$ZodIssue[][]): string[] {
  return branches.flat().flatMap((issue) => {
    if (issue.path.length > 0) return [];
    if (issue.code === 'invalid_union') return expectedKinds(issue.errors);
    return issue.code === 'invalid_type' ? [issue.expected] : [];
  });
}

/** A key with its quotation marks; an item by its number and its list. */
function named(path: Path): string {
  const last = path[path.length - 1];
  const list = path[path.length - 2];
  return typeof last === 'number'
    ? `item ${String(last + 1)} of “${String(list)}”`
    : `“${String(last)}”`;
}

function oneOf(values: string[]): string {
  return values.length === 1 ? `Write “${values.join()}”.` : `Write one of: ${values.join(', ')}.`;
}

/** How a value of the wrong kind becomes one of the right kind. */
function remedy(expected: string, value: unknown): string {
  if (expected === 'string' && typeof value === 'object') {
    return `A text that begins with “${Array.isArray(value) ? '[' : '{'}” must stand in quotation marks.`;
  }
  if (expected === 'string') return `Put it in quotation marks: "${String(value)}".`;
  if (expected === 'array') return 'Write each item on a line of its own, after “- ”.';
  if (expected === 'object' || expected === 'record') {
    return 'Its keys stand below it, two spaces further in.';
  }
  return expected === 'number' ? 'Write the number alone.' : '';
}

/** A description as part of a sentence. */
function inside(description: string): string {
  const words = description.replace(/\.$/, '');
  return /^(Amazon|[A-Z]{2})/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

function allowsNumber(schema: z.ZodType | undefined): boolean {
  if (schema instanceof z.ZodOptional) return allowsNumber(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodUnion && schema.options.some((o) => o instanceof z.ZodNumber);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  return typeof value === 'string'
    ? 'a text'
    : typeof value === 'number'
      ? 'a number'
      : 'true or false';
}

function article(expected: string): string {
  const words: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'a group of keys',
    record: 'a group of keys',
    boolean: 'true or false',
  };
  return words[expected] ?? expected;
}

function show(value: unknown): string {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return shown.length > 60 ? `${shown.slice(0, 57)}…` : shown;
}

function sentence(words: string): string {
  const trimmed = words.trim();
  return trimmed === '' || /[.?!…”]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
}

/** Walks a schema along a path of keys; undefined where it leads nowhere. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const key of path) current = current && child(current, key);
  return current;
}

function child(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return child(schema.unwrap() as z.ZodType, key);
  }
  if (typeof key === 'number') {
    if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  } else {
    if (schema instanceof z.ZodObject) return schema.shape[String(key)] as z.ZodType | undefined;
    if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  }
  if (schema instanceof z.ZodUnion) {
    for (const branch of schema.options) {
      const found = child(branch as z.ZodType, key);
      if (found) return found;
    }
  }
  return undefined;
}

function keysAt(schema: z.ZodType, path: Path, data: unknown): string[] {
  return keysOf(schemaAt(schema, path), valueAt(data, path));
}

function keysOf(schema: z.ZodType | undefined, value: unknown): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return keysOf(schema.unwrap() as z.ZodType, value);
  }
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) {
    return schema.keyType.options.map(String);
  }
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((branch) => keysOf(branch as z.ZodType, value));
  }
  return [];
}
