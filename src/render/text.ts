/** Authored texts as HTML: facts, links, paths and bold. */
import { Marked, type TokenizerAndRendererExtension } from 'marked';
import handbook from 'virtual:handbook';
import { parseLink, plain } from '../compile/marks.ts';
import { DEFAULT_MARKETPLACE, type Language, type Marketplace } from '../schema/terms.ts';
import { valueGroups, valuesText } from './fact-values.ts';
import { TODAY } from './today.ts';
import { inLanguage, wordsIn } from './words.ts';

/** A fact inside a sentence: its value a marketplace, linked to the register. */
export function factHtml(id: string, language: Language): string {
  const fact = handbook.facts[id];
  if (!fact) throw new Error(`There is no fact “${id}”.`);
  const mark = fact.confidence === 'secondary' ? ' fact-secondary' : '';
  const href = inLanguage(language, `/facts/#${id}`);
  return `<a class="fact${mark}" href="${href}" data-fact="${id}">${valueHtml(id, language)}</a>`;
}

/** The value alone: one text, or one a group of marketplaces, of which the page shows one. */
export function valueHtml(id: string, language: Language): string {
  const fact = handbook.facts[id];
  if (!fact) throw new Error(`There is no fact “${id}”.`);
  const groups = valueGroups(fact, language, wordsIn(language), TODAY);
  const [only] = groups;
  if (groups.length === 1 && only) return escapeHtml(only.text);
  return groups
    .map(({ marketplaces, text, confirmed }) => {
      const mark = confirmed ? '' : ' class="unconfirmed"';
      return `<span data-in="${marketplaces.join(' ')}"${mark}>${escapeHtml(text)}</span>`;
    })
    .join('');
}

/** The value in the default marketplace, as plain words. */
export function valueText(id: string, language: Language): string {
  const fact = handbook.facts[id];
  if (!fact) return '';
  const groups = valueGroups(fact, language, wordsIn(language), TODAY);
  return groups.find((g) => g.marketplaces.includes(DEFAULT_MARKETPLACE))?.text ?? '';
}

/** An authored text as inline HTML. */
export function html(text: string, language: Language): string {
  return parsers[language].parseInline(text, { async: false });
}

/** An authored text as HTML without links, for places that are links themselves. */
export function unlinkedHtml(text: string, language: Language): string {
  return html(text, language)
    .replace(/<a\b[^>]*>/g, '<span>')
    .replaceAll('</a>', '</span>');
}

/** An authored text as plain words. */
export function words(text: string, language: Language): string {
  return plain(text, (id) => valueText(id, language));
}

/** An authored text as plain words, its facts with their values in every marketplace of which it speaks. */
export function wordsAmong(
  text: string,
  language: Language,
  among: readonly Marketplace[],
): string {
  const say = wordsIn(language);
  return plain(text, (id) => valuesText(handbook.facts[id], language, say, TODAY, among));
}

/** The page that a link mark leads to. */
export function hrefOf(target: string, language: Language): string {
  const { kind, id, anchor } = parseLink(target);
  const hash = anchor === '' ? '' : `#${anchor}`;
  switch (kind) {
    case 'tree':
      return inLanguage(language, `/decide/${id}/${hash}`);
    case 'guide':
      return inLanguage(language, `/${id}/${hash}`);
    case 'message':
      return inLanguage(language, `/messages/#${id}`);
    case 'web':
      return id;
  }
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${String(c.charCodeAt(0))};`);
}

function parserFor(language: Language): Marked {
  const fact: TokenizerAndRendererExtension = {
    name: 'fact',
    level: 'inline',
    start: (source) => source.indexOf('{fact:'),
    tokenizer(source) {
      const match = /^\{fact:([^}]+)\}/.exec(source);
      return match ? { type: 'fact', raw: match[0], id: match[1] } : undefined;
    },
    renderer: (token) => factHtml(String((token as { id?: unknown }).id), language),
  };
  return new Marked({
    extensions: [fact],
    renderer: {
      codespan: ({ text }) => `<code class="path">${escapeHtml(text)}</code>`,
      html: ({ text }) => escapeHtml(text),
      link({ href, tokens }) {
        return `<a href="${escapeHtml(hrefOf(href, language))}">${this.parser.parseInline(tokens)}</a>`;
      },
    },
  });
}

const parsers: Record<Language, Marked> = { en: parserFor('en'), 'zh-cn': parserFor('zh-cn') };
