/** Finds terms of the vocabulary in running text, each where it first appears. Pure. */
import type { Handbook } from '../compile/handbook.ts';
import type { Language } from '../schema/terms.ts';

/** A stretch of text; with the id of the term that it is. */
export interface Piece {
  text: string;
  term?: string;
}

/** A finder for one guide: it remembers which terms it has found, and finds each once. */
export function termFinder(
  vocabulary: Handbook['vocabulary'],
  language: Language,
): (text: string) => Piece[] {
  const ids = new Map<string, string>();
  for (const [id, term] of Object.entries(vocabulary)) {
    const { term: name, also = [] } = term[language];
    for (const spelling of [name, ...also]) ids.set(spelling.toLowerCase(), id);
  }
  if (ids.size === 0) return (text) => [{ text }];
  // The longest first: “A-to-z Guarantee claim” before “claim”. Words have an end, Chinese signs have none.
  const spellings = [...ids.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${spellings.join('|')})(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  const chinese = new RegExp(spellings.join('|'), 'giu');
  const met = new Set<string>();
  return (text) => {
    const pieces: Piece[] = [];
    let end = 0;
    for (const match of text.matchAll(language === 'en' ? pattern : chinese)) {
      const term = ids.get(match[0].toLowerCase());
      if (term === undefined || met.has(term)) continue;
      met.add(term);
      if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
      pieces.push({ text: match[0], term });
      end = match.index + match[0].length;
    }
    if (end < text.length) pieces.push({ text: text.slice(end) });
    return pieces;
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
