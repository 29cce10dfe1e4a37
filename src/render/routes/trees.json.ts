/** `/trees.json`: every tree with its nodes and routes, for tools. */
import handbook from 'virtual:handbook';
import { words } from '../text.ts';

export function GET(): Response {
  const trees = Object.entries(handbook.trees).map(([id, { shown, routes }]) => ({
    id,
    title: words(shown.en.title, 'en'),
    area: shown.en.area,
    url: `/decide/${id}/`,
    nodes: [
      ...shown.en.questions.map((q) => ({ id: q.id, kind: 'question', title: words(q.ask, 'en') })),
      ...shown.en.outcomes.map((o) => ({ id: o.id, kind: 'outcome', title: words(o.do, 'en') })),
    ],
    routes: routes.map(({ answers, outcome, marketplaces }) => ({
      answers,
      outcome,
      marketplaces,
    })),
  }));
  return Response.json(trees);
}
