/**
 * The one-way flow, held on the import lines of src/:
 *
 *     content/ -> read -> schema -> compile -> verify -> render (static pages) | run (browser)
 *                                          -> author, diff (commands)
 */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

type Folder = 'read' | 'schema' | 'compile' | 'verify' | 'author' | 'diff' | 'render' | 'run';

/** Which folders a folder may import from, besides itself. */
const MAY_IMPORT: Record<Folder, Folder[]> = {
  schema: [],
  read: ['schema'],
  compile: ['schema', 'read'],
  verify: ['schema', 'read', 'compile'],
  author: ['schema', 'read', 'compile', 'verify'],
  diff: ['schema', 'read', 'compile'],
  render: ['schema', 'read', 'compile', 'verify', 'author', 'run'],
  run: ['compile'],
};

/** Packages of the folders that may use only a few. */
const PACKAGES: Partial<Record<Folder, string[]>> = { schema: ['zod'], run: ['xstate'] };

/** What run/ may take from compile/ besides types, because it is small, pure and needed at each click. */
const PURE = [
  'src/compile/days.ts', // days between dates
  'src/compile/cases.ts', // the case a typed value falls in
  'src/compile/periods.ts', // the value of a fact on a day
  'src/compile/search-terms.ts', // the terms of what a reader types
];

/** Files outside read/ that touch the disk themselves, each with the reason. */
const MAY_TOUCH_DISK: Record<string, string> = {
  'src/render/search-index.ts': 'writes the finished search index beside the built pages',
};

interface Import {
  file: string;
  line: number;
  /** As written. */
  from: string;
  /** The file meant, from the root; undefined for a package. */
  target: string | undefined;
  typeOnly: boolean;
  /** In a <script> of a component, which the browser runs. */
  inScript: boolean;
}

type Files = ReadonlyMap<string, string>;

/** All breaches of the rules, as `file:line  what is wrong. How to mend it.` */
function breaches(files: Files): string[] {
  const imports = [...files].flatMap(([file, text]) => importsOf(file, text));
  return imports
    .flatMap((found) =>
      [direction(found), packages(found), astro(found), disk(found), pure(found), ending(found)]
        .filter((problem) => problem !== undefined)
        .map((problem) => `${found.file}:${found.line}  ${problem}`),
    )
    .concat(diskFromAfar(imports));
}

function direction({ file, from, target, typeOnly, inScript }: Import): string | undefined {
  const folder = folderOf(file);
  const other = target === undefined ? undefined : folderOf(target);
  if (other === undefined) return undefined;
  if (inScript && other !== 'run') {
    return `A <script> imports "${from}". The browser gets run/ only: move what it needs there.`;
  }
  if (other !== folder && !MAY_IMPORT[folder].includes(other)) {
    const allowed = MAY_IMPORT[folder].map((name) => `${name}/`).join(', ') || 'no other folder';
    const mend = folder === 'run' ? 'let compile/ export the type' : 'the flow is one-way';
    return `${folder}/ imports "${from}". It may import ${allowed}: ${mend}.`;
  }
  if (folder === 'run' && other === 'compile' && !typeOnly && !PURE.includes(target!)) {
    return `run/ imports "${from}" with its code. Take types only ("import type"), or move what the browser needs to a file that imports nothing, and list it here.`;
  }
  return undefined;
}

function packages({ file, from, target }: Import): string | undefined {
  const folder = folderOf(file);
  const allowed = PACKAGES[folder];
  if (target !== undefined || !allowed || allowed.includes(from)) return undefined;
  return `${folder}/ imports "${from}". Of packages it may import ${allowed.join(', ')} only.`;
}

function astro({ file, from }: Import): string | undefined {
  const ofAstro = /^(astro$|astro[:/]|@astrojs\/|virtual:)/.test(from);
  if (!ofAstro || folderOf(file) === 'render') return undefined;
  return `"${from}" belongs to Astro. Only render/ may import it: all else runs without Astro, in tests and on the command line.`;
}

const isDisk = (from: string) => /^(node:)?fs(\/promises)?$/.test(from);

function disk({ file, from }: Import): string | undefined {
  if (!isDisk(from) || folderOf(file) === 'read' || file in MAY_TOUCH_DISK) return undefined;
  return `"${from}" touches the disk. Only read/ does that: pass the data in, or list the file here with the reason.`;
}

/** The files run/ takes code from bring nothing else along. */
function pure({ file, from, target, typeOnly }: Import): string | undefined {
  if (!PURE.includes(file) || typeOnly || (target !== undefined && PURE.includes(target))) {
    return undefined;
  }
  return `The browser loads this file, and with it "${from}". Take types only ("import type"), or pass the data in.`;
}

function ending({ from, target }: Import): string | undefined {
  if (target === undefined || /\.\w+$/.test(target)) return undefined;
  return `"${from}" has no ending. Name the file in full (.ts): Node runs these files as they stand.`;
}

/** compile/, verify/ and author/ reach no disk through other files either. */
function diskFromAfar(imports: Import[]): string[] {
  const withCode = imports.filter(({ typeOnly }) => !typeOnly);
  const wayToDisk = (file: string, seen: string[]): string[] | undefined => {
    if (seen.includes(file)) return undefined;
    for (const { from, target } of withCode.filter((found) => found.file === file)) {
      if (isDisk(from)) return [file, from];
      const way = target === undefined ? undefined : wayToDisk(target, [...seen, file]);
      if (way) return [file, ...way];
    }
    return undefined;
  };
  return withCode.flatMap(({ file, line, target }) => {
    if (!['compile', 'verify', 'author', 'diff'].includes(folderOf(file)) || !target) return [];
    const way = wayToDisk(target, []);
    return way
      ? [
          `${file}:${line}  Reaches the disk: ${way.join(' -> ')}. Move what is pure to a file of its own.`,
        ]
      : [];
  });
}

const folderOf = (file: string) => file.split('/')[1] as Folder;

/** The imports, re-exports, import() calls and import() types of a file. */
function importsOf(file: string, text: string): Import[] {
  const found: Import[] = [];
  for (const { code, inScript } of file.endsWith('.astro')
    ? partsOf(text)
    : [{ code: text, inScript: false }]) {
    const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
    const add = (literal: ts.Node | undefined, typeOnly: boolean) => {
      if (!literal || !ts.isStringLiteralLike(literal)) return;
      const from = literal.text;
      found.push({
        file,
        line: source.getLineAndCharacterOfPosition(literal.getStart()).line + 1,
        from,
        target: targetOf(file, from),
        typeOnly,
        inScript,
      });
    };
    const look = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node)) {
        add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
      } else if (ts.isExportDeclaration(node)) {
        add(node.moduleSpecifier, node.isTypeOnly);
      } else if (ts.isImportTypeNode(node)) {
        add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
      } else if (
        ts.isCallExpression(node) &&
        node.expression.kind === ts.SyntaxKind.ImportKeyword
      ) {
        add(node.arguments[0], false);
      }
      ts.forEachChild(node, look);
    };
    look(source);
  }
  return found;
}

function targetOf(file: string, from: string): string | undefined {
  if (from === '#guide') return 'src/render/guide.ts';
  if (!from.startsWith('.')) return undefined;
  return posix.join(posix.dirname(file), from.replace(/\?.*$/, ''));
}

/** The code of a component: its frontmatter and its scripts, at their own lines. */
function partsOf(text: string): { code: string; inScript: boolean }[] {
  const frontmatter = /^\s*---\n([\s\S]*?)\n---/d.exec(text);
  const scripts = [...text.matchAll(/<script\b(?![^>]*\bis:inline)[^>]*>([\s\S]*?)<\/script>/dg)];
  return [
    ...(frontmatter ? [{ match: frontmatter, inScript: false }] : []),
    ...scripts.map((match) => ({ match, inScript: true })),
  ].map(({ match, inScript }) => {
    const [start, end] = match.indices![1]!;
    return { code: text.slice(0, start).replace(/[^\n]/g, ' ') + text.slice(start, end), inScript };
  });
}

describe('the one-way flow', () => {
  const files: Files = new Map(
    globSync('src/**/*.{ts,astro}').map((file) => {
      const path = file.replaceAll('\\', '/');
      return [path, readFileSync(file, 'utf8')];
    }),
  );

  it('holds in src/', () => {
    expect(files.size).toBeGreaterThan(0);
    expect(breaches(files)).toEqual([]);
  });

  it('lists no exception that is not needed', () => {
    expect([...files.keys()]).toEqual(expect.arrayContaining(PURE));
    for (const file of Object.keys(MAY_TOUCH_DISK)) {
      expect(
        importsOf(file, files.get(file) ?? '').some(({ from }) => isDisk(from)),
        file,
      ).toBe(true);
    }
  });
});

describe('a breach', () => {
  const breach = (file: string, text: string, others: Record<string, string> = {}) =>
    breaches(new Map(Object.entries({ [file]: text, ...others })));

  it.each([
    ['src/run/machine.ts', `import { createMachine } from 'xstate';`],
    ['src/run/machine.ts', `import type { Answer } from '../compile/machine.ts';`],
    ['src/run/machine.ts', `import { within } from '../compile/cases.ts';`],
    ['src/run/machine.ts', `// import { z } from 'zod';`],
    ['src/schema/fact.ts', `import { z } from 'zod';\nimport { area } from './terms.ts';`],
    ['src/read/library.ts', `import { readFileSync } from 'node:fs';`],
    ['src/verify/verify.ts', `import type { Library } from '../read/library.ts';`],
    ['src/render/text.ts', `import { getEntry } from 'astro:content';`],
    ['src/render/Tree.astro', `<script>\nimport '../run/tree.register.ts';\n</script>`],
  ])('is not: %s %s', (file, text) => {
    expect(breach(file, text)).toEqual([]);
  });

  it.each([
    [`import { z } from 'zod';`, /run\/ imports "zod"\. Of packages it may import xstate only/],
    [`import 'node:path';`, /run\/ imports "node:path"/],
    [`export { guess } from '../read/problem.ts';`, /run\/ imports "\.\.\/read\/problem\.ts"/],
    [
      `import type { Fact } from '../schema/fact.ts';`,
      /It may import compile\/: let compile\/ export the type/,
    ],
    [`type Fact = import('../schema/fact.ts').Fact;`, /run\/ imports "\.\.\/schema\/fact\.ts"/],
    [`await import('../verify/verify.ts');`, /run\/ imports "\.\.\/verify\/verify\.ts"/],
    [`import { compile } from '../compile/machine.ts';`, /with its code/],
    [`import { type Tree } from '../compile/tree.ts';`, /with its code/],
  ])('of run/: %s', (text, message) => {
    expect(breach('src/run/a.ts', `\n${text}`)).toEqual([expect.stringMatching(message)]);
    expect(breach('src/run/a.ts', `\n${text}`)[0]).toMatch(/^src\/run\/a\.ts:2 {2}/);
  });

  it('names the line of an import that spans several, and of one in a component', () => {
    expect(breach('src/schema/a.ts', `import {\n  a,\n} from '../read/b.ts';`)).toEqual([
      'src/schema/a.ts:3  schema/ imports "../read/b.ts". It may import no other folder: the flow is one-way.',
    ]);
    expect(
      breach(
        'src/render/A.astro',
        `---\nconst a = 1;\n---\n<script>\n  import '../read/b.ts';\n</script>`,
      ),
    ).toEqual([
      'src/render/A.astro:5  A <script> imports "../read/b.ts". The browser gets run/ only: move what it needs there.',
    ]);
  });

  it('of the disk and of Astro', () => {
    expect(breach('src/compile/a.ts', `import { readFileSync } from 'node:fs';`)).toEqual([
      expect.stringMatching(/^src\/compile\/a\.ts:1 {2}"node:fs" touches the disk/),
    ]);
    expect(breach('src/render/a.ts', `import fs from 'fs/promises';`)).toHaveLength(1);
    expect(breach('src/verify/a.ts', `import { z } from 'astro/zod';`)).toEqual([
      expect.stringMatching(/"astro\/zod" belongs to Astro/),
    ]);
    expect(breach('src/read/a.ts', `import type { Loader } from 'astro/loaders';`)).toHaveLength(1);
  });

  it('of the disk through another file', () => {
    const others = {
      'src/read/files.ts': `import { readFileSync } from 'node:fs';`,
      'src/read/places.ts': `import { text } from './files.ts';`,
    };
    expect(breach('src/verify/a.ts', `import { place } from '../read/places.ts';`, others)).toEqual(
      [
        'src/verify/a.ts:1  Reaches the disk: src/read/places.ts -> src/read/files.ts -> node:fs. Move what is pure to a file of its own.',
      ],
    );
  });

  it('of a file that the browser loads from compile/', () => {
    expect(
      breach('src/compile/cases.ts', `import { MARKETPLACES } from '../schema/terms.ts';`),
    ).toEqual([
      expect.stringMatching(/The browser loads this file, and with it "\.\.\/schema\/terms\.ts"/),
    ]);
  });

  it('of the ending', () => {
    expect(breach('src/read/a.ts', `import { b } from './b';`)).toEqual([
      'src/read/a.ts:1  "./b" has no ending. Name the file in full (.ts): Node runs these files as they stand.',
    ]);
  });
});
