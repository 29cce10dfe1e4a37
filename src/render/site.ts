/** Addresses of the site and its sources, from package.json: the one place to change them. */
import { type Language, SOURCE_LANGUAGE } from '../schema/terms.ts';
import project from '../../package.json' with { type: 'json' };

/** Where the site is published. */
export const SITE = project.homepage;

/** Where a file of the repository is edited in the browser. */
export const EDIT_BASE = `${project.repository.url.replace(/\.git$/, '')}/edit/main/`;

/** The edit link of a content file; in another language that of its counterpart. */
export function editUrl(file: string, language: string): string {
  const own = language === 'en' ? file : file.replace(/^(content\/[^/]+\/)/, `$1${language}/`);
  return EDIT_BASE + own;
}

/** A path of the site in a language: `/decide/orders/x/` becomes `/zh-cn/decide/orders/x/`. */
export function inLanguage(language: Language, path: string): string {
  return language === SOURCE_LANGUAGE ? path : `/${language}${path}`;
}
