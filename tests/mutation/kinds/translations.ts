/** Slips in the Chinese texts, and in the words of the interface. */
import { parse } from 'yaml';
import {
  type Content,
  type TreeSource,
  inChinese,
  inEnglish,
  inText,
  misspelt,
  yaml,
} from '../content.ts';
import { type Kind, type Place, always, partly, warned } from '../kind.ts';
import { atMatches } from './facts.ts';

type Own = TreeSource['own'];

/** Every key in the Chinese texts of a tree, by the path of its map. */
function* keys(value: unknown, path: string[] = []): Generator<[string[], string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) yield [path, key];
    yield* keys(inner, [...path, key]);
  }
}

const mapAt = (own: Own, path: readonly string[]): Record<string, unknown> =>
  path.reduce<unknown>((map, key) => (map as Record<string, unknown>)[key], own) as Record<
    string,
    unknown
  >;

const atKeys =
  (change: (map: Record<string, unknown>, key: string) => void, skip: string[] = []) =>
  ({ trees }: Content): Place[] =>
    trees.flatMap((source) =>
      [...keys(source.own)]
        .filter(([, key]) => !skip.includes(key))
        .map(([path, key]) =>
          inChinese(source, [...path, key].join(' › '), [...path, key], (own) => {
            change(mapAt(own, path), key);
          }),
        ),
    );

/** Where a Chinese guide names a fact, by how often its section does. */
const mentions = (content: Content, fits: (count: number) => boolean): Place[] =>
  atMatches(
    /^content\/docs\/zh-cn\//,
    /<Fact id="[^"]*" \/>/g,
    () => '规定的时间',
  )(content, ({ input, index, 0: mark }) => {
    const before = input.slice(0, index).split(/^#+ /m).at(-1)!;
    const [after = ''] = input.slice(index).split(/^#+ /m);
    const id = /"([^"]*)"/.exec(mark)![1]!;
    return fits((before + after).split(new RegExp(`['"]${id}['"]`)).length - 1);
  });

const WORDS = { en: 'content/i18n/en.yml', chinese: 'content/i18n/zh-CN.yml' };

const atWords =
  (
    files: readonly string[],
    change: (words: Record<string, string>, key: string) => void,
    fits: (words: string) => boolean = () => true,
  ) =>
  (content: Content): Place[] =>
    files.flatMap((file) => {
      const words = parse(content.text(file)) as Record<string, string>;
      return Object.keys(words)
        .filter((key) => fits(words[key]!))
        .map((key) =>
          inText(file, key, [key], () => {
            const copy = { ...words };
            change(copy, key);
            return yaml(copy);
          }),
        );
    });

const BOTH = Object.values(WORDS);

/** What an outcome or a question tells the reader. */
const TOLD = ['why', 'do', 'worked', 'if-not'] as const;

export const translations: Kind[] = [
  always(
    'a Chinese text of a tree is deleted',
    atKeys(
      (map, key) => {
        Reflect.deleteProperty(map, key);
      },
      ['aliases', 'only'],
    ),
  ),
  always(
    'a key of a Chinese tree is misspelt',
    atKeys((map, key) => {
      map[misspelt(key)] = map[key];
      Reflect.deleteProperty(map, key);
    }),
  ),
  always(
    'a Chinese tree has a text that English lacks',
    atKeys(
      (map, key) => {
        const value = map[key];
        if (Array.isArray(value)) value.push('多余的一条');
        else map[`${key}-more`] = value;
      },
      ['aliases'],
    ),
  ),
  always('a Chinese tree, message or file of facts is deleted', (content) =>
    [...content.trees, ...content.messages, ...content.facts].map(({ id, chinese }) => ({
      at: chinese,
      names: [id],
      edit: () => ({ [chinese]: undefined }),
    })),
  ),
  always(
    'a Chinese text of a tree loses its fact',
    atMatches(/^content\/trees\/zh-cn\//, /\{fact:[^}]*\}/g, () => '规定的时间'),
  ),
  always('a Chinese text of a tree names another fact', (content) => {
    const [first = '', second = ''] = content.library.facts.keys();
    return atMatches(
      /^content\/trees\/zh-cn\//,
      /\{fact:([^}]*)\}/g,
      ([, id]) => `{fact:${id === first ? second : first}}`,
    )(content);
  }),
  always(
    'a Chinese text of a tree loses its link',
    atMatches(
      /^content\/trees\/zh-cn\//,
      /\[([^\]]*)\]\((?:tree|guide|message):[^)]*\)/g,
      ([, words = '']) => words,
    ),
  ),
  always('a section of a Chinese guide loses its only mention of a fact', (content) =>
    mentions(content, (count) => count === 1),
  ),
  partly(
    'a section of a Chinese guide loses one of several mentions of a fact',
    'Two sentences of English may become one.',
    (content) => mentions(content, (count) => count > 1),
  ),
  warned('an English text of a tree changes, its translation does not', ({ trees }) =>
    trees.flatMap((source) =>
      Object.keys(source.data.outcomes).flatMap((id) =>
        TOLD.map((key) =>
          inEnglish(source, `${id} ${key}`, [id], (tree) => {
            tree.outcomes[id]![key] += ' Do it now.';
          }),
        ),
      ),
    ),
  ),
  warned('an English message changes, its translation does not', ({ messages }) =>
    messages.map((source) =>
      inEnglish(source, 'en', [source.id], ({ texts }) => {
        texts.en = `${texts.en ?? ''}\nThank you for your patience.\n`;
      }),
    ),
  ),
  warned('the meaning of a fact changes, its translation does not', ({ facts }) =>
    facts.flatMap((source) =>
      Object.keys(source.data).map((id) =>
        inEnglish(source, id, [id], (data) => {
          data[id]!.meaning += ' It starts anew each day.';
        }),
      ),
    ),
  ),
  warned('an English guide changes, its translation does not', (content) =>
    content.guides('en').map(({ id, file, text }) => {
      const section = text.split(/^##+ /m).at(-1)!.split('\n')[0]!;
      return inText(file, '', [id, section], () => `${text.trimEnd()}\n\nDo it now.\n`);
    }),
  ),
  always('two Chinese answers of a question have one label', ({ trees }) =>
    trees.flatMap((source) =>
      Object.entries(source.own.questions).flatMap(([id, { options = {} }]) => {
        const open = Object.keys(options).filter(
          (name) => source.data.questions[id]?.options?.[name]?.only === undefined,
        );
        const [one, two] = open;
        if (one === undefined || two === undefined) return [];
        return [
          inChinese(source, id, [id], (own) => {
            own.questions[id]!.options![two]!.label = own.questions[id]!.options![one]!.label;
          }),
        ];
      }),
    ),
  ),
  partly(
    'two Chinese labels of a question are swapped',
    'What a label means, the checks cannot read. It is seen where one of them states a fact.',
    ({ trees }) =>
      trees.flatMap((source) =>
        Object.entries(source.own.questions).flatMap(([id, { options = {}, cases = {} }]) =>
          [options, cases].flatMap((labels, i) => {
            const [one, two] = Object.keys(labels);
            if (one === undefined || two === undefined) return [];
            return [
              inChinese(source, `${id} ${one} ${two}`, [id], (own) => {
                const group = own.questions[id]![i === 0 ? 'options' : 'cases']!;
                [group[one]!.label, group[two]!.label] = [group[two]!.label, group[one]!.label];
              }),
            ];
          }),
        ),
      ),
  ),
  always('a language has no words of the interface', () =>
    BOTH.map((file) => inText(file, '', [], () => undefined)),
  ),
  always(
    'a word of the interface is missing',
    atWords(BOTH, (words, key) => {
      Reflect.deleteProperty(words, key);
    }),
  ),
  always(
    'the key of a word is misspelt',
    atWords(BOTH, (words, key) => {
      words[misspelt(key)] = words[key]!;
      Reflect.deleteProperty(words, key);
    }),
  ),
  always(
    'a word loses its blank in one language',
    atWords(
      BOTH,
      (words, key) => {
        words[key] = words[key]!.replace(/\{\w+\}/, '…');
      },
      (words) => /\{\w+\}/.test(words),
    ),
  ),
];
