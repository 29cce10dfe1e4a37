/** `/trees.json`: every tree with its nodes and routes, for tools. */
import handbook from 'virtual:handbook';

export function GET(): Response {
  const trees = Object.entries(handbook.trees).map(([id, { shown, routes }]) => ({
    id,
    title: shown.en.title,
    area: shown.en.area,
    url: `/decide/${id}/`,
    nodes: [
      ...shown.en.questions.map((q) => ({ id: q.id, kind: 'question', title: q.ask })),
      ...shown.en.outcomes.map((o) => ({ id: o.id, kind: 'outcome', title: o.do })),
    ],
    routes: routes.map(({ answers, outcome, marketplaces }) => ({
      answers,
      outcome,
      marketplaces,
    })),
  }));
  return Response.json(trees);
}
