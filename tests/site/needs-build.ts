import { existsSync } from 'node:fs';

/** Before any test that reads dist/. */
export default function needsBuild(): void {
  if (!existsSync('dist/index.html')) {
    throw new Error('There is no built site in dist/. Build it first: npm run build');
  }
}
