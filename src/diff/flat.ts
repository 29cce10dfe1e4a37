/** The texts of an entry or a guide by path, so that two versions can be compared text by text. */
import type { Guide } from '../read/guide.ts';
import { settledText } from './texts.ts';

export type Texts = Map<string, string>;

/** Every text by its path. A case stands under its id, and the text of a line under its place in the list. */
export function flat(data: object | undefined): Texts {
  const texts: Texts = new Map();
  const walk = (value: unknown, path: string, key: string): void => {
    if (typeof value === 'string') texts.set(path, settledText(value) ?? '');
    else if (typeof value === 'number') texts.set(path, String(value));
    else if (typeof value === 'object' && value !== null) {
      // Search words are a language's own.
      for (const [name, inner] of Object.entries(value as Record<string, unknown>)) {
        if (name === 'aliases') continue;
        const id = Array.isArray(value) && typeof inner === 'object' && inner && 'id' in inner;
        const part = id ? String(inner.id) : name;
        const isLine = name === 'do' && /^\d+$/.test(key);
        walk(inner, isLine ? path : path === '' ? part : `${path}.${part}`, part);
      }
    }
  };
  walk(data, '', '');
  return texts;
}

/** The texts of a guide: title, description, and its sections by their place, by which languages are paired. */
export function flatGuide(guide: Guide | undefined): Texts {
  const texts: Texts = new Map();
  if (!guide) return texts;
  texts.set('title', guide.head.title);
  texts.set('description', guide.head.description);
  guide.sections.forEach((section, i) => {
    texts.set(`section ${String(i)}`, textOfSection(section));
  });
  return texts;
}

/** The heading of a section, as `flatGuide` names it; the title and the description keep their names. */
export function headingOf(key: string, guide: Guide): string {
  const place = /^section (\d+)$/.exec(key)?.[1];
  if (place === undefined) return key;
  return place === '0' ? 'the beginning' : `“${guide.headings[Number(place) - 1]?.text ?? ''}”`;
}

/** The heading and the text of a section, with its facts as marks. */
export function textOfSection({ title, pieces }: Guide['sections'][number]): string {
  const text = pieces.map((piece) => ('text' in piece ? piece.text : `{fact:${piece.fact}}`));
  return settledText(`${title}\n${text.join('')}`) ?? '';
}
