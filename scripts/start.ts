/** `npm start`: builds the site and serves what was built. */
import { npmRun } from './npm.ts';
import { announce, serve } from './serve.ts';

const build = await npmRun('build');
if (build.ok) {
  announce(await serve());
} else {
  console.error('\nThe build failed, so there is nothing new to show. What is wrong stands above.');
  process.exitCode = 1;
}
