/** Slips in guides. */
import { type Content, inEnglish, inText, misspelt } from '../content.ts';
import { type Kind, type Place, always, partly } from '../kind.ts';
import { atMatches } from './facts.ts';

const GUIDES = /^content\/docs\//;
const ENGLISH = /^content\/docs\/(?!zh-cn\/)/;
const CHINESE = /^content\/docs\/zh-cn\//;

type Guide = ReturnType<Content['guides']>[number];

/** A place for each guide whose text a change alters. */
const atGuides =
  (change: (text: string, guide: Guide) => string, language?: 'en' | 'zh-cn', kind = '') =>
  (content: Content): Place[] =>
    content
      .guides(language)
      .filter(({ text }) => text.includes(kind === '' ? '' : `\nkind: ${kind}\n`))
      .filter((guide) => change(guide.text, guide) !== guide.text)
      .map((guide) => inText(guide.file, '', [guide.id], () => change(guide.text, guide)));

/** Where the first section begins, after the lines that embed a tree. */
const addParagraph = (words: string) => (text: string) => `${text.trimEnd()}\n\n${words}\n`;

const HEAD = ['title', 'description', 'area', 'kind', 'trees'];

export const guides: Kind[] = [
  always(
    'a link in a guide leads to a page that does not exist',
    atMatches(
      GUIDES,
      /\]\((\/[a-z0-9/-]*[a-z0-9])\/(?=[)#])/g,
      ([, path = '']) => `](${misspelt(path)}/`,
    ),
  ),
  always(
    'a link in a guide leads to a heading or a node that does not exist',
    atMatches(
      GUIDES,
      /\]\((\/[a-z0-9/-]*#[a-z0-9-]+)\)/g,
      ([, path = '']) => `](${misspelt(path)})`,
    ),
  ),
  always(
    'a link in a guide has no slash at its end',
    atMatches(GUIDES, /\]\((\/[a-z0-9/-]*[a-z0-9])\/(?=[)#])/g, ([, path = '']) => `](${path}`),
  ),
  always(
    'a Chinese guide links to an English page',
    atMatches(CHINESE, /\]\(\/zh-cn\//g, () => '](/'),
  ),
  always(
    'an English guide links to a Chinese page',
    atMatches(ENGLISH, /\]\(\/(?=[a-z])/g, () => '](/zh-cn/'),
  ),
  always(
    'a guide does not show its tree',
    atMatches(ENGLISH, /<Wizard [^>]*\/>/g, () => ''),
  ),
  always(
    'a Chinese guide lacks a part of the English one',
    atMatches(CHINESE, /<(?:Wizard|IfThen|Message) [^>]*\/>/g, () => ''),
  ),
  always(
    'a component is misspelt',
    atMatches(
      GUIDES,
      /<(Fact|FactTable|IfThen|Wizard|Message|TreeList) /g,
      ([, name = '']) => `<${misspelt(name)} `,
    ),
  ),
  always(
    'a component is not imported',
    atGuides((text) => text.replace(/^import \{.*\n/m, '')),
  ),
  always(
    'an import brings in what does not exist',
    atGuides((text) => text.replace(/^import \{ (\w+)/m, 'import { $1x')),
  ),
  always(
    'the setting of a component is misspelt',
    atMatches(
      GUIDES,
      /<(Fact|FactTable|IfThen|Wizard|Message|TreeList) (id|ids|tree|area)=/g,
      ([, name = '', key = '']) => `<${name} ${misspelt(key)}=`,
    ),
  ),
  always(
    'a component names a tree, a message or an area that does not exist',
    atMatches(
      GUIDES,
      /<(IfThen|Wizard|Message|TreeList) (id|tree|area)="([^"]*)"/g,
      ([, name = '', key = '', id = '']) => `<${name} ${key}="${misspelt(id)}"`,
    ),
  ),
  always(
    'a heading stands in one language only',
    atMatches(GUIDES, /^##+ .*\n/gm, () => ''),
  ),
  always(
    'a heading has another level in one language',
    atMatches(GUIDES, /^##(?= )/gm, () => '###'),
  ),
  partly(
    'an English heading is worded otherwise',
    'Headings may change. It is seen where a tree, a text or a guide links to the old one.',
    atMatches(ENGLISH, /^##+ .*$/gm, ([heading]) => `${heading} or not`),
  ),
  always(
    'two headings of a guide are alike',
    atGuides((text) => {
      const [first = ''] = /^## .*$/m.exec(text) ?? [];
      return first === '' ? text : `${text.trimEnd()}\n\n${first}\n\nAgain.\n`;
    }, 'en'),
  ),
  ...HEAD.map((key) =>
    always(
      `the head of a guide has no “${key}”`,
      atGuides((text) => text.replace(new RegExp(`^${key}: .*\\n`, 'm'), ''), undefined, 'guide'),
    ),
  ),
  always('a key in the head of a guide is misspelt', (content) =>
    [...HEAD, 'aliases'].flatMap((key) =>
      atGuides((text) => text.replace(new RegExp(`^${key}:`, 'm'), `${misspelt(key)}:`))(content),
    ),
  ),
  always(
    'a guide names another area',
    atGuides(
      (text) =>
        text.replace(/^area: .*$/m, (area) =>
          area.includes('ip') ? 'area: security' : 'area: ip',
        ),
      'en',
    ),
  ),
  always('a tree names a guide that does not name it', ({ trees, library }) =>
    trees.flatMap((source) => {
      const other = [...library.guides.en.values()].find(
        ({ id, head }) => head.kind === 'guide' && id !== source.data.guide,
      );
      if (!other) return [];
      return [
        inEnglish(source, 'guide', [source.id], (tree) => {
          tree.guide = other.id;
        }),
      ];
    }),
  ),
  always(
    'an overview does not list its trees',
    atGuides((text) => text.replace(/<TreeList [^>]*\/>/, ''), 'en', 'overview'),
  ),
  always('a bare number is typed into a guide', (content) => [
    ...atGuides(addParagraph('Answer within 48 hours.'), 'en')(content),
    ...atGuides(addParagraph('请在48小时内回复。'), 'zh-cn')(content),
  ]),
  always(
    'a sentence that nobody can read stands in a guide',
    atGuides(
      addParagraph(
        'Notwithstanding the aforementioned administrative considerations regarding international transportation documentation, organisations predominantly responsible for the communication of unsatisfactory circumstances should unconditionally demonstrate comprehensive accountability, irrespective of whatever organisational complications or technological impossibilities might simultaneously materialise, and furthermore necessitate supplementary authorisation. '.repeat(
          3,
        ),
      ),
      'en',
    ),
  ),
  always('a guide has a brace that is not closed', atGuides(addParagraph('Write {order-id.'))),
  always('a guide has a tag that is not closed', atGuides(addParagraph('Less <b than that.'))),
  always('a guide is deleted in one language', (content) =>
    content
      .guides()
      .map(({ id, file }) => ({ at: file, names: [id], edit: () => ({ [file]: undefined }) })),
  ),
];
