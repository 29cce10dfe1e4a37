/**
 * Before `npm run lint`: rules that know types need what `astro sync` generates. On a fresh
 * checkout that is missing; later `dev`, `build` and `types` keep it up to date.
 */
import { existsSync } from 'node:fs';
import { npmRun } from './npm.ts';

if (!existsSync('.astro/types.d.ts')) {
  const { ok, output } = await npmRun('sync', { quiet: true });
  if (!ok) console.error(`${output}\nWithout this, lint may report types it cannot know.`);
}
