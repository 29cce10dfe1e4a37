/** `npm run diff` in a repository of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentFiles } from '../../../src/read/folders.ts';
import { contentAt } from '../../../src/read/revision.ts';
import { TREE } from '../fixture.ts';

const ROOT = join(import.meta.dirname, '../../..');
const outside = mkdtempSync(join(tmpdir(), 'handbook-diff-'));
const repository = join(outside, 'repository');
/** The handbook may stand in a folder of a larger repository. */
const root = join(repository, 'hand book');

const git = (...args: string[]) => {
  const run = spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
    cwd: repository,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout.trim();
};
const write = (file: string, text: string) => {
  writeFileSync(join(root, file), text);
};

/** What git must not find on the way up, in case temporary folders lie in a repository. */
const CEILING = { GIT_CEILING_DIRECTORIES: outside };

function diff(cwd: string, ...args: string[]) {
  return diffWith(CEILING, cwd, ...args);
}

function diffWith(env: Record<string, string>, cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/diff.ts'), ...args],
    { cwd, encoding: 'utf8', env: { ...process.env, ...env } },
  );
  return { status, out: stdout, error: stderr };
}

let tree = '';

beforeAll(() => {
  mkdirSync(root, { recursive: true });
  cpSync(join(ROOT, 'tests/fixtures/minimal/content'), join(root, 'content'), { recursive: true });
  cpSync(join(ROOT, 'content/i18n'), join(root, 'content/i18n'), { recursive: true });
  writeFileSync(join(root, 'content/docs/late parcel ü.png'), Buffer.from([137, 80, 0, 255]));
  writeFileSync(join(root, 'content/.hidden'), 'left behind');
  tree = readFileSync(join(root, TREE), 'utf8');
  git('init', '--quiet', '--initial-branch', 'main');
  expect(contentAt(root, 'HEAD')).toEqual({
    slip: 'There is no commit yet. Commit once, then there is something to compare with.',
  });
  git('add', '.');
  git('commit', '--quiet', '--message', 'first');
  git('tag', '--annotate', 'v1', '--message', 'first');
});
beforeEach(() => {
  write(TREE, tree);
});
afterAll(() => {
  rmSync(outside, { recursive: true });
});

describe('a revision', () => {
  it('has the files that the work tree had', () => {
    const found = contentAt(root, 'v1');
    expect(found).toMatchObject({ commit: git('rev-parse', '--short', 'HEAD') });
    if (!('files' in found)) return;
    expect([...found.files].sort()).toEqual([...contentFiles(root)].sort());
  });

  it('leaves the work tree and the index alone', () => {
    write(TREE, `${tree}# more\n`);
    contentAt(root, 'HEAD');
    expect(git('status', '--porcelain')).toBe(`M "hand book/${TREE}"`);
  });
});

// Each call starts Node anew.
describe('the command', { timeout: 60_000 }, () => {
  it('says that nothing differs', () => {
    const commit = git('rev-parse', '--short', 'HEAD');
    expect(diff(root)).toEqual({
      status: 0,
      error: '',
      out: `Before: HEAD (${commit}). Now: the work tree.\nNo difference in behaviour.\n`,
    });
  });

  it('compares the work tree with a revision, and revisions with each other, as text and as data', () => {
    write(
      TREE,
      tree.replace(
        'From a warehouse of Amazon, next: leave-it',
        'From a warehouse of Amazon, next: wait',
      ),
    );
    const { status, out } = diff(root, 'v1');
    expect(status).toBe(0);
    expect(out).toContain('Of 18 answer sets, 1 ends elsewhere.');
    git('commit', '--quiet', '--all', '--message', 'second');
    expect(diff(root).out).toContain('No difference in behaviour.');
    const data = JSON.parse(diff(root, 'v1', 'main', '--json').out) as unknown;
    expect(data).toMatchObject({ behaviour: true, trees: [{ elsewhere: 1 }] });
    git('reset', '--quiet', '--hard', 'v1');
  });

  it.each([
    [
      ['nowhere'],
      'There is no revision “nowhere”. Name a branch, a tag or a commit, such as main or HEAD~1.',
    ],
    [['--output=x'], 'There is no option “--output”.'],
    [['v1', 'main', 'more'], '“more” means nothing here: name two revisions at most.'],
  ])('%j is refused', (args, message) => {
    const { status, out, error } = diff(root, ...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error.split('\n')[0]).toBe(message);
  });

  it('needs a repository, and content in it', () => {
    const [first] = diff(outside).error.split('\n');
    expect(first).toMatch(/^This folder is in no git repository that can be read\. fatal: /);
    mkdirSync(join(repository, 'empty'), { recursive: true });
    expect(diff(join(repository, 'empty')).error.split('\n')[0]).toBe(
      'There is no content/ at “HEAD”. Name a later one.',
    );
  });

  it('needs git', () => {
    expect(diffWith({ PATH: '' }, root).error.split('\n')[0]).toBe(
      'There is no git on this computer. Install it from https://git-scm.com',
    );
  });

  it('lists the problems of what cannot be read', () => {
    write(TREE, tree.replace('kind: stop', 'kind: halt'));
    const { status, out, error } = diff(root);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(error).toMatch(
      /^The content of the work tree cannot be read\. Mend them, then compare again\.\n\ncontent\/trees\/orders\/late-parcel\.yaml:\d+:\d+ {2}.*“halt”/,
    );
  });
});
