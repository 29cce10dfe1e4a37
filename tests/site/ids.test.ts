import { expect, it } from 'vitest';
import { all, attribute, idsOf, problems } from './pages.ts';

it('an id stands once on a page', () => {
  const twice = problems(({ document }) => {
    const ids = all('[id]', document).map((element) => attribute(element, 'id'));
    return ids
      .filter((id, index) => ids.indexOf(id) < index)
      .map((id) => `two elements are “${id}”`);
  });
  expect(twice).toEqual([]);
});

it('what refers to an id finds it', () => {
  const references = [
    'for',
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
    'popovertarget',
  ];
  const lost = problems((page) =>
    references.flatMap((name) =>
      all(`[${name}]`, page.document)
        .flatMap((element) => attribute(element, name).split(' '))
        .filter((id) => !idsOf(page).has(id))
        .map((id) => `${name}="${id}": no such id`),
    ),
  );
  expect(lost).toEqual([]);
});
