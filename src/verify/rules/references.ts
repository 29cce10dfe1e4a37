/** Messages, guides, headings and trees that are named exist; messages that exist are used. */
import type { Library } from '../../read/library.ts';
import { type Place, type Problem, guessOr } from '../../read/problem.ts';
import type { Path } from '../../read/yaml.ts';
import type { RuleId } from '../../read/rules.ts';
import { headingsOf } from './guide-links.ts';
import { parseLink } from '../../compile/marks.ts';
import { linksOf, textEntries } from '../texts.ts';
import { anyUserUnreadable, isUnreadable } from '../unreadable.ts';

export function references(library: Library): Problem[] {
  const problems: Problem[] = [];
  const usedMessages = new Set<string>();
  const report = (at: () => Place, rule: RuleId, what: string, mend: string) => {
    problems.push({ ...at(), rule, what, mend });
  };

  const message = (id: string, at: () => Place) => {
    usedMessages.add(id);
    coveredMessage(id, at);
  };
  /** Named where no reader sees it: that is no use of a message. */
  const coveredMessage = (id: string, at: () => Place) => {
    if (library.messages.has(id) || isUnreadable(library, 'message', id)) return;
    const advice = `Add content/messages/${id}.yaml.`;
    report(
      at,
      'missing-message',
      `There is no message “${id}”.`,
      guessOr(id, library.messages.keys(), advice),
    );
  };
  const guide = (id: string, anchor: string, at: () => Place) => {
    const found = library.guides.en.get(id);
    if (!found) {
      if (isUnreadable(library, 'guide', id)) return;
      const advice = `Add content/docs/${id}.mdx.`;
      report(
        at,
        'missing-guide',
        `There is no guide “${id}”.`,
        guessOr(id, library.guides.en.keys(), advice),
      );
      return;
    }
    const anchors = found.headings.map((h) => h.slug);
    if (anchor === '' || anchors.includes(anchor)) return;
    report(
      at,
      'missing-heading',
      `The guide “${id}” has no heading “#${anchor}”.`,
      guessOr(anchor, anchors, headingsOf(anchors)),
    );
  };
  const tree = (id: string, anchor: string, at: () => Place) => {
    const found = library.trees.get(id);
    if (!found) {
      if (isUnreadable(library, 'tree', id)) return;
      const advice = `Add content/trees/${id}.yaml.`;
      report(
        at,
        'missing-tree',
        `There is no tree “${id}”.`,
        guessOr(id, library.trees.keys(), advice),
      );
      return;
    }
    const nodes = [...Object.keys(found.data.questions), ...Object.keys(found.data.outcomes)];
    if (anchor === '' || nodes.includes(anchor)) return;
    const advice = 'Name a question or an outcome of that tree.';
    report(
      at,
      'missing-target',
      `The tree “${id}” has no question or outcome “${anchor}”.`,
      guessOr(anchor, nodes, advice),
    );
  };

  for (const entry of [...textEntries(library), ...Object.values(library.words)]) {
    for (const { kind, id, anchor, at } of linksOf(entry)) {
      if (kind === 'message') message(id, at);
      else if (kind === 'guide') guide(id, anchor, at);
      else if (kind === 'tree') tree(id, anchor, at);
      else if (!id.startsWith('https://')) {
        report(
          at,
          'link-kind',
          `The link “${id}” leads nowhere.`,
          'Begin it with tree:, guide:, message: or https://.',
        );
      }
    }
  }
  const place = (target: string, at: () => Place) => {
    const { kind, id, anchor } = parseLink(target);
    if (kind === 'tree') tree(id, anchor, at);
    else if (kind === 'guide') guide(id, anchor, at);
    else coveredMessage(id, at);
  };
  for (const entry of library.coverage.values()) {
    for (const [number, { at }] of Object.entries(entry.data.advice)) {
      eachOf(at, ['advice', number, 'at'], (target, path) => {
        place(target, () => entry.locate(path));
      });
    }
  }
  for (const entry of library.research.values()) {
    for (const [number, { at }] of Object.entries(entry.data.situations)) {
      eachOf(at, ['situations', number, 'at'], (target, path) => {
        place(target, () => entry.locate(path));
      });
    }
    for (const [name, ids] of Object.entries(entry.data.messages)) {
      if (typeof ids === 'object' && 'left' in ids) continue;
      eachOf(ids, ['messages', name], (id, path) => {
        coveredMessage(id, () => entry.locate(path));
      });
    }
  }
  for (const entry of library.trees.values()) {
    guide(entry.data.guide, '', () => entry.locate(['guide']));
    for (const [id, outcome] of Object.entries(entry.data.outcomes)) {
      const [page = '', anchor = ''] = outcome.guide.split('#');
      // That the tree's own guide is missing has been said once.
      if (page !== entry.data.guide || library.guides.en.has(page)) {
        guide(page, anchor, () => entry.locate(['outcomes', id, 'guide']));
      }
      [outcome.message ?? []].flat().forEach((name, i) => {
        const path = ['outcomes', id, 'message'];
        message(name, () => entry.locate(Array.isArray(outcome.message) ? [...path, i] : path));
      });
    }
  }
  for (const guides of Object.values(library.guides)) {
    for (const { trees, messages } of guides.values()) {
      for (const { id, place } of trees) tree(id, '', () => place);
      for (const { id, place } of messages) message(id, () => place);
    }
  }
  if (anyUserUnreadable(library)) return problems;
  for (const [id, entry] of library.messages) {
    if (usedMessages.has(id)) continue;
    report(
      () => entry.locate([]),
      'unused-message',
      `No tree or guide uses the message “${id}”.`,
      'Name it in an outcome with “message:”, or delete it.',
    );
  }
  return problems;
}

/** Calls back with each of one value or a list of them, and its path. */
function eachOf(
  value: string | string[] | undefined,
  path: Path,
  call: (value: string, path: Path) => void,
): void {
  if (typeof value === 'string') call(value, path);
  else
    value?.forEach((item, i) => {
      call(item, [...path, i]);
    });
}
