/** Slips in the vocabulary and in the lists of what is covered. */
import { parse } from 'yaml';
import type { Article, Research } from '../../../src/schema/coverage.ts';
import type { Term } from '../../../src/schema/vocabulary.ts';
import { type Content, inText, misspelt, yaml } from '../content.ts';
import { type Kind, always } from '../kind.ts';

const COVERAGE = 'content/coverage.yaml';
const VOCABULARY = 'content/vocabulary.yaml';

const termsOf = (content: Content) =>
  (parse(content.text(VOCABULARY)) ?? {}) as Record<string, Term>;
const articlesOf = (content: Content) =>
  (parse(content.text(COVERAGE)) ?? {}) as Record<string, Article>;
const researchOf = ({ files }: Content) =>
  [...files]
    .filter(([file]) => file.startsWith('content/research/'))
    .map(([file, text]) => ({ file, data: parse(text) as Research }));

/** The place with its heading or node misspelt. */
const lost = (place: string) => (place.includes('#') ? misspelt(place) : `${place}-x`);

export const lists: Kind[] = [
  always('a spelling of the vocabulary stands for two terms', (content) => {
    const terms = termsOf(content);
    const ids = Object.keys(terms);
    return ids.slice(1).map((id, i) =>
      inText(VOCABULARY, id, [id], () => {
        const copy = structuredClone(terms);
        copy[id]!.en.also = [...(copy[id]!.en.also ?? []), terms[ids[i]!]!.en.term];
        return yaml(copy);
      }),
    );
  }),
  always('a term has no counterpart in Chinese', (content) => {
    const terms = termsOf(content);
    return Object.keys(terms).map((id) =>
      inText(VOCABULARY, id, [id], () => {
        const { 'zh-cn': _, ...english } = terms[id]!;
        return yaml({ ...terms, [id]: english });
      }),
    );
  }),
  always('advice names a place that is gone', (content) => {
    const articles = articlesOf(content);
    return Object.entries(articles).flatMap(([id, { advice }]) =>
      Object.entries(advice).flatMap(([number, { at }]) => {
        if (at === undefined) return [];
        return [
          inText(COVERAGE, `${id} ${number}`, [id], () => {
            const copy = structuredClone(articles);
            copy[id]!.advice[number]!.at = lost([at].flat()[0]!);
            return yaml(copy);
          }),
        ];
      }),
    );
  }),
  always('advice waits for an area that is there', (content) => {
    const articles = articlesOf(content);
    return Object.entries(articles).flatMap(([id, { advice }]) =>
      Object.keys(advice).map((number) =>
        inText(COVERAGE, `${id} ${number}`, [id], () => {
          const copy = structuredClone(articles);
          copy[id]!.advice[number]!.later = 'orders';
          return yaml(copy);
        }),
      ),
    );
  }),
  always('a finding names a place that is gone', (content) =>
    researchOf(content).flatMap(({ file, data }) =>
      Object.entries(data.situations).map(([number, { at }]) =>
        inText(file, number, [number], () => {
          const copy = structuredClone(data);
          copy.situations[number]!.at = lost([at].flat()[0]!);
          return yaml(copy);
        }),
      ),
    ),
  ),
  always('a finding names a fact that is gone', (content) =>
    researchOf(content).flatMap(({ file, data }) =>
      Object.entries(data.facts)
        .flatMap(([name, value]) => (typeof value === 'string' ? [{ name, value }] : []))
        .map(({ name, value }) =>
          inText(file, name, [name], () => {
            const copy = structuredClone(data);
            copy.facts[name] = misspelt(value);
            return yaml(copy);
          }),
        ),
    ),
  ),
];
