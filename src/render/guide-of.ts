/** The guide that a page of Starlight shows. */
import handbook from 'virtual:handbook';
import type { HandbookGuide } from '../compile/handbook.ts';
import type { Language } from '../schema/terms.ts';

/** The guide of an entry of the content; undefined for pages that are made from data. */
export function guideOf(
  entry: { id: string; filePath?: string | undefined },
  language: Language,
): HandbookGuide | undefined {
  if (!entry.filePath) return undefined;
  const id = entry.id.replace(new RegExp(`^${language}/?`), '').replace(/\/?index$/, '');
  return handbook.guides[id];
}
