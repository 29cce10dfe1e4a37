/** The markup of a tree is a contract: styles, the script, tests and other tools rely on it. */
import { describe, expect, it } from 'vitest';
import {
  type Element,
  type Page,
  all,
  attribute,
  one,
  pages,
  payloadOf,
  problems,
  textOf,
  treePages,
} from './pages.ts';

/** Pages that show a tree, as their own or inside a guide. */
const showing = pages.filter(({ document }) => one('decision-tree', document));

const treesOf = ({ document }: Page): Element[] => all('decision-tree', document);
const sectionsOf = (tree: Element): Element[] => all('section[data-node]', tree);
const idOf = (section: Element): string => attribute(section, 'data-id');

/** Inside a guide, ids begin with the name of the tree. */
function prefixOf(tree: Element): string {
  return 'embedded' in tree.attribs ? `${attribute(tree, 'tree').replace('/', '-')}-` : '';
}

interface Answer {
  answer: string;
  to: string;
  only: string;
}

/** The answers of a question, as links and as transitions of the machine, in the same order. */
function linksOf(section: Element): Answer[] {
  return all('a[data-answer]', section)
    .map((link) => ({
      answer: attribute(link, 'data-answer'),
      to: attribute(link, 'href'),
      only: attribute(link.parent as Element, 'data-only'),
    }))
    .sort(byAnswer);
}

function transitionsOf(tree: Element, state: string): Answer[] {
  const { states } = payloadOf(tree).definition.machine;
  return Object.entries(states[state]?.on ?? {})
    .filter(([event]) => event.includes('='))
    .flatMap(([answer, transitions]) =>
      transitions.map(({ target, guard }) => ({
        answer,
        to: `#${prefixOf(tree)}${target}`,
        only: (guard?.params.only ?? []).join(' '),
      })),
    )
    .sort(byAnswer);
}

const byAnswer = (a: Answer, b: Answer) => a.answer.localeCompare(b.answer);

/** A rule over every tree of every page, its problems with the name of the tree. */
function treeProblems(rule: (tree: Element) => string[]): string[] {
  return problems(
    (page) =>
      treesOf(page).flatMap((tree) =>
        rule(tree).map((problem) => `${attribute(tree, 'tree')}: ${problem}`),
      ),
    showing,
  );
}

describe('a tree', () => {
  it('names itself, and stands alone on its own page', () => {
    const wrong = problems((page) => {
      const trees = treesOf(page).map((tree) => attribute(tree, 'tree'));
      return trees.length === 1 && page.path.endsWith(`/decide/${trees[0] ?? ''}/`) ? [] : trees;
    }, treePages);
    expect(wrong).toEqual([]);
  });

  it('stands once in a guide', () => {
    const twice = problems((page) => {
      const trees = treesOf(page).map((tree) => attribute(tree, 'tree'));
      return trees.filter((tree, index) => trees.indexOf(tree) < index);
    }, showing);
    expect(twice).toEqual([]);
  });

  it('carries its machine, which holds every node that is shown, once', () => {
    const wrong = treeProblems((tree) => {
      const states = Object.entries(payloadOf(tree).definition.machine.states);
      const machine = states.map(([id, { tags }]) => `${tags[0] ?? ''} ${id}`).sort();
      const shown = sectionsOf(tree)
        .map((section) => `${attribute(section, 'data-node')} ${idOf(section)}`)
        .sort();
      return [
        ...machine.filter((node) => !shown.includes(node)).map((node) => `${node} is not shown`),
        ...shown
          .filter((node) => !machine.includes(node))
          .map((node) => `${node} is not in the machine`),
        ...shown
          .filter((node, i) => shown.indexOf(node) < i)
          .map((node) => `${node} is shown twice`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('starts where the machine starts', () => {
    const wrong = treeProblems((tree) => {
      const starts = all('section[data-start]', tree).map(idOf);
      const { initial } = payloadOf(tree).definition.machine;
      return starts.length === 1 && starts[0] === initial
        ? []
        : [`marked as start: ${starts.join(', ')}; the machine starts at ${initial}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('a node', () => {
  it('has a heading whose id is the node’s, so that a link and a search result lead to it', () => {
    const wrong = treeProblems((tree) => {
      const level = prefixOf(tree) === '' ? 'h2' : 'h3';
      return sectionsOf(tree)
        .filter((section) => {
          const id = prefixOf(tree) + idOf(section);
          const headings = all(level, section).filter((heading) => attribute(heading, 'id') === id);
          return (
            headings.length !== 1 ||
            textOf(headings[0]) === '' ||
            attribute(section, 'aria-labelledby') !== id
          );
        })
        .map((section) => `${idOf(section)} has no ${level} of that id, or is not labelled by it`);
    });
    expect(wrong).toEqual([]);
  });

  it('of the machine has the same answers as links', () => {
    const wrong = treeProblems((tree) =>
      sectionsOf(tree).flatMap((section) => {
        const links = linksOf(section);
        const transitions = transitionsOf(tree, idOf(section));
        return JSON.stringify(links) === JSON.stringify(transitions)
          ? []
          : [
              `${idOf(section)}: links ${JSON.stringify(links)}, machine ${JSON.stringify(transitions)}`,
            ];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('that is a question has answers with a label; one that is an outcome has none', () => {
    const wrong = treeProblems((tree) =>
      sectionsOf(tree).flatMap((section) => {
        const isQuestion = attribute(section, 'data-node') === 'question';
        const labels = all('a[data-answer] [data-label]', section).map(textOf);
        if (labels.length > 0 !== isQuestion)
          return [`${idOf(section)} has ${labels.length} answers`];
        return labels.includes('') ? [`${idOf(section)} has an answer without a label`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('that is an outcome says what to do and why; in a guide, what follows is one link away', () => {
    const wrong = treeProblems((tree) => {
      const isPage = prefixOf(tree) === '';
      const parts = ['.dt-kind', '.dt-why'];
      if (isPage) parts.push('.dt-steps > li', '.dt-after', '.dt-guide a');
      return all('section[data-node="outcome"]', tree).flatMap((section) => {
        const end = `/decide/${attribute(tree, 'tree')}/#${idOf(section)}`;
        const linked = all('a[href]', section).some((link) =>
          attribute(link, 'href').endsWith(end),
        );
        return [
          ...parts.filter((part) => textOf(one(part, section)) === ''),
          ...(isPage || linked ? [] : [`link to ${end}`]),
        ].map((part) => `${idOf(section)} has no ${part}`);
      });
    });
    expect(wrong).toEqual([]);
  });
});

it('a form that only a script can read is hidden until the script is there', () => {
  const open = problems(
    ({ document }) =>
      all('decision-tree form:not([hidden])', document).map(() => 'a form in a tree is not hidden'),
    showing,
  );
  expect(open).toEqual([]);
});
