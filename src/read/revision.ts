/** The files of `content/` as they stood at a git revision. The work tree is left alone. */
import { spawnSync } from 'node:child_process';
import { type Files, hasText } from './folders.ts';

/** The files and the short name of the commit, or why there are none, as two sentences. */
export type AtRevision = { files: Files; commit: string } | { slip: string };

/**
 * Reads `<root>/content` as it stood at a revision: a branch, a tag, a commit, `HEAD~2`.
 * Never throws for what git answers: it says what is wrong.
 */
export function contentAt(root: string, revision: string): AtRevision {
  const git = (args: string[], input?: string) => {
    const { error, status, stdout, stderr } = spawnSync('git', args, {
      cwd: root,
      input: input ?? '',
      maxBuffer: Infinity,
    });
    if (error) throw error;
    return { ok: status === 0, out: stdout, why: stderr.toString().trim() };
  };
  try {
    const repository = git(['rev-parse', '--git-dir']);
    if (!repository.ok) {
      return { slip: `This folder is in no git repository that can be read. ${repository.why}` };
    }
    // `^{commit}` leads from a tag to what it names; a name that begins with “-” is no option.
    const commit = git([
      'rev-parse',
      '--verify',
      '--quiet',
      '--short',
      '--end-of-options',
      `${revision}^{commit}`,
    ]);
    if (!commit.ok) {
      return {
        slip:
          revision === 'HEAD'
            ? 'There is no commit yet. Commit once, then there is something to compare with.'
            : `There is no revision “${revision}”. Name a branch, a tag or a commit, such as main or HEAD~1.`,
      };
    }
    const id = commit.out.toString().trim();
    const list = git(['ls-tree', '-r', '-z', id, '--', 'content']).out.toString();
    const blobs = list.split('\0').flatMap((line) => {
      // Plain files only: 120000 is a symbolic link, 160000 another repository.
      const [, blob, path] = /^100\d+ blob ([0-9a-f]+)\t([^]+)$/.exec(line) ?? [];
      const hidden = path?.split('/').at(-1)?.startsWith('.');
      return blob && path && !hidden ? [{ blob, path }] : [];
    });
    if (blobs.length === 0)
      return { slip: `There is no content/ at “${revision}”. Name a later one.` };
    const read = blobs.filter(({ path }) => hasText(path));
    const texts = textsOf(
      git(['cat-file', '--batch'], read.map(({ blob }) => `${blob}\n`).join('')).out,
    );
    const files = new Map(blobs.map(({ path }) => [path, '']));
    for (const [index, { path }] of read.entries()) files.set(path, texts[index] ?? '');
    return { files, commit: id };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { slip: 'There is no git on this computer. Install it from https://git-scm.com' };
  }
}

/** What `git cat-file --batch` prints: for each object a line that ends in its size, then as many bytes. */
function textsOf(batch: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 0; at < batch.length;) {
    const end = batch.indexOf('\n', at);
    const size = Number(batch.toString('utf8', at, end).split(' ').at(-1));
    texts.push(batch.toString('utf8', end + 1, end + 1 + size));
    at = end + size + 2;
  }
  return texts;
}
