import { existsSync, globSync, statSync } from 'node:fs';

/** Before any test that reads dist/. */
export default function needsBuild(): void {
  if (!existsSync('dist/index.html')) {
    throw new Error('There is no built site in dist/. Build it first: npm run build');
  }
  const built = statSync('dist/index.html').mtimeMs;
  const newer = globSync('{content,src}/**/*.*').find((file) => statSync(file).mtimeMs > built);
  if (newer !== undefined) {
    console.warn(
      `${newer} has changed since dist/ was built. To test what it says now: npm run build`,
    );
  }
}
