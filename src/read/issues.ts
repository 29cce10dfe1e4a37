/** Turns zod's issues into sentences that an author who is no programmer can act on. */
import { z } from 'zod';
import { guess, guessOr } from './problem.ts';
import type { Path } from './yaml.ts';

interface Issue {
  path: Path;
  what: string;
  mend: string;
}

/** One entry per slip; of a union, the branch that fits the value best is described. */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  data: unknown,
): Issue[] {
  return issues.flatMap((issue) => describe(issue, schema, data, []));
}

function describe(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  prefix: Path,
): Issue[] {
  const path = [...prefix, ...issue.path];
  const value = valueAt(data, path);
  const name = path.length > 0 ? String(path[path.length - 1]) : 'the file';
  const advice = schemaAt(schema, path)?.description ?? '';

  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path, data);
      return issue.keys.map((key) => ({
        path: [...path, key],
        what: `There is no key “${key}” here.`,
        mend: guessOr(key, known, `Keys that can stand here: ${known.join(', ')}.`),
      }));
    }
    case 'invalid_type':
      if (value === undefined) {
        return [{ path, what: `“${name}” is missing.`, mend: sentence(`Add it. ${advice}`) }];
      }
      return [
        {
          path,
          what: `“${name}” is ${kindOf(value)}, but should be ${article(issue.expected)}.`,
          mend: sentence(advice || 'Check the indentation and the quotation marks.'),
        },
      ];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (value === undefined) {
        return [{ path, what: `“${name}” is missing.`, mend: `Write one of: ${allowed.join(', ')}.` }];
      }
      const hint = typeof value === 'string' ? guess(value, allowed) : '';
      return [
        {
          path,
          what: `“${show(value)}” cannot stand at “${name}”.`,
          mend: `${hint} Write one of: ${allowed.join(', ')}.`.trim(),
        },
      ];
    }
    case 'invalid_key':
      return [
        {
          path,
          what: `“${name}” cannot be used as a name here.`,
          mend: sentence(issue.issues[0]?.message ?? 'Use lower-case words joined by hyphens'),
        },
      ];
    case 'invalid_union': {
      const branch = bestBranch(issue.errors, value);
      if (branch) return branch.flatMap((inner) => describe(inner, schema, data, path));
      const missing = value === undefined;
      return [
        {
          path,
          what: missing ? `“${name}” is missing.` : `“${show(value)}” cannot stand at “${name}”.`,
          mend: sentence(advice || issue.message),
        },
      ];
    }
    case 'too_small':
      return [{ path, what: `“${name}” is empty.`, mend: sentence(`Fill it in. ${advice}`) }];
    case 'invalid_format':
    case 'custom':
      return [
        {
          path,
          what:
            value === undefined
              ? `“${name}” is missing.`
              : `“${name}” is not right${typeof value === 'string' ? `: “${show(value)}”` : ''}.`,
          mend: sentence(issue.message),
        },
      ];
    default:
      return [{ path, what: `“${name}” is not right.`, mend: sentence(issue.message) }];
  }
}

/** The union branch meant for the kind of value that stands there, if it has deeper issues. */
function bestBranch(
  branches: readonly z.core.$ZodIssue[][],
  value: unknown,
): z.core.$ZodIssue[] | undefined {
  if (value === undefined || value === null) return undefined;
  const fitting = branches.filter(
    (branch) => !branch.some((i) => i.path.length === 0 && i.code === 'invalid_type'),
  );
  return fitting.sort((a, b) => a.length - b.length)[0];
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  return typeof value === 'string' ? 'a text' : typeof value === 'number' ? 'a number' : 'yes or no';
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
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
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
  if (schema instanceof z.ZodObject) return schema.shape[String(key)] as z.ZodType | undefined;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
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
