/** Finds the English text that a text of another language was made from. */
import type { Path } from '../read/yaml.ts';

/**
 * The text of an English tree or message at the path that it has in another language. There a case stands under
 * its id, not in a list, and a step, a line or a blank may be a text alone where it has more keys in English.
 */
export function englishText(english: unknown, path: Path): string | undefined {
  let value: unknown = english;
  for (const key of path) {
    if (typeof value === 'string') return key === 'do' ? value : undefined;
    value = Array.isArray(value) && typeof key === 'string' ? byId(value, key) : inside(value, key);
  }
  if (typeof value === 'string') return value;
  const text = inside(value, 'do') ?? inside(value, 'label');
  return typeof text === 'string' ? text : undefined;
}

function byId(list: readonly unknown[], id: string): unknown {
  return list.find((item) => inside(item, 'id') === id);
}

function inside(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}
