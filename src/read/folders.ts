/** The folders of `content/`: what may stand where. A file that nothing would read is a problem, not a silence. */
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PHRASE_LANGUAGES } from '../schema/banned-phrases.ts';
import { ALL_AREAS } from '../schema/safety.ts';
import { AREAS, LANGUAGES, LANGUAGE_TAGS, SOURCE_LANGUAGE } from '../schema/terms.ts';
import { type Problem, guessOr } from './problem.ts';

interface Folder {
  /** How the names of its files end. */
  ending: string;
  /** Files that stand there for others to use. */
  also?: RegExp;
  /** What a path inside it looks like, without language and ending. */
  path: RegExp;
  example: string;
  /** The names its files can have, where that is a list of languages. */
  languages?: readonly string[];
  /** Why no language has a folder in it. */
  flat?: string;
}

/** Files that stand in `content/` itself. */
const SINGLE_FILES = ['coverage.yaml', 'vocabulary.yaml'];

const NAME = '[a-z0-9]+(-[a-z0-9]+)*';
const PAGE = new RegExp(`^[a-z]+/${NAME}$`);

const FOLDERS: Record<string, Folder> = {
  docs: {
    ending: '.mdx',
    also: /\.(avif|gif|jpe?g|png|svg|webp)$/,
    path: new RegExp(`^([a-z]+/)?${NAME}$`),
    example: 'content/docs/orders/changes.mdx',
  },
  trees: { ending: '.yaml', path: PAGE, example: 'content/trees/orders/change-request.yaml' },
  messages: { ending: '.yaml', path: PAGE, example: 'content/messages/orders/cancelled.yaml' },
  facts: { ending: '.yaml', path: /^[a-z]+$/, example: 'content/facts/orders.yaml' },
  safety: {
    ending: '.yaml',
    path: /^[a-z]+$/,
    example: 'content/safety/orders.yaml',
    flat: 'What stands in “content/safety” is for authors, in English alone.',
  },
  onboarding: {
    ending: '.yaml',
    path: /^drills\/[a-z]+$/,
    example: 'content/onboarding/drills/orders.yaml',
    flat: 'Drills are written in English.',
  },
  research: {
    ending: '.yaml',
    path: /^[a-z]+$/,
    example: 'content/research/orders.yaml',
    flat: 'What stands in “content/research” is for authors, in English alone.',
  },
  'banned-phrases': {
    ending: '.yaml',
    path: /^[a-z-]+$/,
    example: 'content/banned-phrases/en.yaml',
    languages: PHRASE_LANGUAGES,
    flat: 'Each language is a file: content/banned-phrases/zh-cn.yaml.',
  },
  translations: {
    ending: '.yaml',
    path: /^[a-z-]+$/,
    example: 'content/translations/zh-cn.yaml',
    languages: LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE),
    flat: 'Each language is a file: content/translations/zh-cn.yaml.',
  },
  i18n: {
    ending: '.yml',
    path: /^[a-zA-Z-]+$/,
    example: 'content/i18n/en.yml',
    languages: Object.values(LANGUAGE_TAGS),
    flat: 'Each language is a file: content/i18n/zh-CN.yml.',
  },
};

/** The texts of the files below `content/`, by path from the project's root. Pictures have no text. */
export type Files = ReadonlyMap<string, string>;

/** True for a file whose text is read; pictures have none. */
export function hasText(name: string): boolean {
  return /\.(mdx|yaml|yml)$/.test(name);
}

/** Reads the files below `<root>/content`. Hidden files, which the system leaves behind, are passed over. */
export function contentFiles(root: string): Files {
  const files = globSync('content/**/*', { cwd: root, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith('.'),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const text = hasText(name) ? readFileSync(path, 'utf8') : '';
      return [relative(root, path).replaceAll('\\', '/'), text];
    }),
  );
}

/** Files that stand or are named where nothing reads them. */
export function strayFiles(files: Files): Problem[] {
  return [...files.keys()].flatMap((file): Problem[] => {
    const slip = slipOf(file.slice('content/'.length));
    return slip ? [{ file, line: 1, column: 1, rule: 'stray-file', ...slip }] : [];
  });
}

function slipOf(path: string): { what: string; mend: string } | undefined {
  const [first = '', ...rest] = path.split('/');
  if (SINGLE_FILES.includes(path)) return undefined;
  const folder = FOLDERS[first];
  if (!folder) {
    return {
      what:
        rest.length > 0
          ? `Nothing reads the folder “content/${first}”.`
          : 'Nothing reads this file.',
      mend: guessOr(first, Object.keys(FOLDERS), `Folders: ${Object.keys(FOLDERS).join(', ')}.`),
    };
  }
  const others: string[] = LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE);
  if (folder.flat !== undefined && rest.length > 1 && others.includes(rest[0] ?? '')) {
    return {
      what: `Nothing reads the folder “content/${first}/${rest[0] ?? ''}”.`,
      mend: folder.flat,
    };
  }
  const inside = rest.length > 1 && others.includes(rest[0] ?? '') ? rest.slice(1) : rest;
  const name = inside.join('/');
  if (folder.also?.test(name)) return undefined;
  if (!name.endsWith(folder.ending)) {
    return {
      what: `Files in “content/${first}” end in “${folder.ending}”: nothing reads this one.`,
      mend: 'Rename it.',
    };
  }
  const stem = name.slice(0, -folder.ending.length);
  if (folder.languages) {
    if (folder.languages.includes(stem)) return undefined;
    return {
      what: `“${stem}” is no language of the handbook.`,
      mend: guessOr(stem, folder.languages, `Languages: ${folder.languages.join(', ')}.`),
    };
  }
  const oneAnArea = ['facts', 'safety', 'research'].includes(first);
  const folders = first === 'onboarding' ? stem.split('/').slice(1, 2) : inside.slice(0, -1);
  const area = oneAnArea ? stem : folders[0];
  const areas: string[] = first === 'safety' ? [...AREAS, ALL_AREAS] : [...AREAS];
  if (area !== undefined && !areas.includes(area)) {
    return {
      what: `“${area}” is no area of the handbook.`,
      mend: guessOr(
        area,
        folder.flat === undefined ? [...areas, ...others] : areas,
        `Areas: ${areas.join(', ')}.`,
      ),
    };
  }
  if (folder.path.test(stem)) return undefined;
  return {
    what: `“${name}” is no name for a file in “content/${first}”.`,
    mend: `Use lower-case words joined by hyphens, in the folder of the area: ${folder.example}.`,
  };
}
