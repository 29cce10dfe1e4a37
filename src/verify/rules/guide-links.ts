/** Links in guides lead to pages and headings of the same language that exist. */
import type { Library } from '../../read/library.ts';
import { type Problem, guessOr } from '../../read/problem.ts';
import { LANGUAGES } from '../../schema/terms.ts';

/** Pages that are made by the site itself. */
const MADE = ['facts', 'messages', 'decide'];

export function guideLinks(library: Library): Problem[] {
  const problems: Problem[] = [];
  for (const language of LANGUAGES) {
    const prefix = language === 'en' ? '' : `/${language}`;
    for (const guide of library.guides[language].values()) {
      for (const { url, place } of guide.links) {
        if (/^(https:|mailto:|#)/.test(url)) continue;
        const report = (what: string, mend: string) => {
          problems.push({ ...place, rule: 'guide-link', what, mend });
        };
        if (!url.startsWith(`${prefix}/`) || (prefix === '' && url.startsWith('/zh-cn/'))) {
          report(
            `The link “${url}” does not lead to a page in this language.`,
            `Begin it with “${prefix}/”, or with https:// for another site.`,
          );
          continue;
        }
        const [path = '', anchor = ''] = url.slice(prefix.length).split('#');
        const id = path.replace(/^\/|\/$/g, '');
        if (!path.endsWith('/'))
          report(`The link “${url}” lacks the slash at its end.`, `Write “${path}/”.`);
        if (MADE.includes(id)) continue;
        const treeId = /^decide\/(.+)$/.exec(id)?.[1];
        if (treeId !== undefined) {
          const tree = library.trees.get(treeId);
          const nodes = tree
            ? [...Object.keys(tree.data.questions), ...Object.keys(tree.data.outcomes)]
            : [];
          if (!tree && !library.broken.has(`content/trees/${treeId}.yaml`)) {
            report(
              `There is no tree “${treeId}”.`,
              guessOr(treeId, library.trees.keys(), 'Mend the link.'),
            );
          } else if (tree && anchor !== '' && !anchor.startsWith('?') && !nodes.includes(anchor)) {
            report(
              `The tree “${treeId}” has no question or outcome “${anchor}”.`,
              guessOr(anchor, nodes, 'Name one that it has.'),
            );
          }
          continue;
        }
        const target = library.guides.en.get(id);
        if (!target) {
          if (library.broken.has(`content/docs/${id}.mdx`)) continue;
          report(
            `There is no page “${path}”.`,
            guessOr(id, library.guides.en.keys(), 'Mend the link.'),
          );
          continue;
        }
        const anchors = target.headings.map((h) => h.slug);
        if (anchor === '' || anchors.includes(anchor)) continue;
        report(
          `The page “${path}” has no heading “#${anchor}”.`,
          guessOr(anchor, anchors, `Its headings: ${anchors.map((a) => `#${a}`).join(', ')}.`),
        );
      }
    }
  }
  return problems;
}
