/** Slips in drills, and in trees that drills walk through. */
import { parse } from 'yaml';
import type { Drill } from '../../../src/schema/drill.ts';
import { type Content, answersOf, inBoth, inText, misspelt, yaml } from '../content.ts';
import { type Kind, type Place, always } from '../kind.ts';

/** Every drill, with the file it stands in. */
const drillsIn = ({ files }: Content) =>
  [...files]
    .filter(([file]) => file.startsWith('content/onboarding/drills/'))
    .flatMap(([file, text]) => {
      const all = parse(text) as Record<string, Drill>;
      return Object.entries(all).map(([id, drill]) => ({ file, all, id, drill }));
    });

/** A place for each item that `items` finds in a drill. */
const atDrills =
  <T>(items: (drill: Drill) => readonly T[], change: (drill: Drill, item: T) => void) =>
  (content: Content): Place[] =>
    drillsIn(content).flatMap(({ file, all, id, drill }) =>
      items(drill).map((item) =>
        inText(file, `${id} ${String(item)}`, [id], () => {
          const copy = structuredClone(all);
          change(copy[id]!, item);
          return yaml(copy);
        }),
      ),
    );

const itself = (drill: Drill) => [drill.tree];
const indexes = ({ answers }: Drill) => answers.map((_, i) => i);

export const drills: Kind[] = [
  always(
    'a drill names a tree that does not exist',
    atDrills(itself, (drill) => {
      drill.tree = misspelt(drill.tree);
    }),
  ),
  always(
    'a drill ends in an outcome that does not exist',
    atDrills(itself, (drill) => {
      drill.outcome = misspelt(drill.outcome);
    }),
  ),
  always(
    'a drill gives an answer that does not exist',
    atDrills(indexes, (drill, i) => {
      drill.answers[i] = misspelt(drill.answers[i]!);
    }),
  ),
  always(
    'a drill leaves out an answer',
    atDrills(indexes, (drill, i) => {
      drill.answers.splice(i, 1);
    }),
  ),
  always(
    'a drill goes on after its outcome',
    atDrills(itself, (drill) => {
      drill.answers.push(drill.answers[0]!);
    }),
  ),
  ...(['story', 'tree', 'answers', 'outcome', 'why'] as const).map((key) =>
    always(
      `a drill has no “${key}”`,
      atDrills(itself, (drill) => {
        Reflect.deleteProperty(drill, key);
      }),
    ),
  ),
  always('an answer of a drill gets another id in its tree, in both languages', (content) =>
    drillsIn(content).flatMap(({ drill }) => {
      const source = content.trees.find(({ id }) => id === drill.tree);
      if (!source) return [];
      return answersOf(source.data)
        .filter(({ question, id }) => drill.answers.includes(`${question}=${id}`))
        .map(({ question, id, index }) =>
          inBoth(
            source,
            `${question}=${id}`,
            [`${question}=${id}`],
            (tree) => {
              const { cases, options } = tree.questions[question]!;
              if (index === undefined) rename(options!, id);
              else cases![index]!.id = misspelt(id);
            },
            (own) => {
              const { cases, options } = own.questions[question]!;
              rename(index === undefined ? options! : cases!, id);
            },
          ),
        );
    }),
  ),
];

function rename(map: Record<string, unknown>, key: string): void {
  map[misspelt(key)] = map[key];
  Reflect.deleteProperty(map, key);
}
