/** Addresses of the site and its sources, from package.json: the one place to change them. */
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
