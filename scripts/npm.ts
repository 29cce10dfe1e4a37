import { spawn } from 'node:child_process';

/** How an npm script ended. */
export interface Run {
  name: string;
  ok: boolean;
  seconds: number;
  /** All it printed, if it ran quietly; else empty, because the reader has seen it. */
  output: string;
}

/**
 * Runs one script of package.json, so that each command is written there and nowhere else.
 * npm's own file is called with Node directly: that needs no shell and works alike on every system.
 *
 * @param quiet keep what the script prints instead of showing it
 * @param env variables for the script, besides those of this process
 * @throws when this process itself was not started by npm
 */
export function npmRun(
  name: string,
  { quiet = false, env = {} }: { quiet?: boolean; env?: Record<string, string> } = {},
): Promise<Run> {
  const npm = process.env['npm_execpath'];
  if (!npm) {
    throw new Error(
      'Start this with npm, for example "npm test": npm brings the right Node along.',
    );
  }
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [npm, 'run', '--silent', name], {
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        ...(quiet && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
        ...env,
      },
    });
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ name, ok: code === 0, seconds: (performance.now() - started) / 1000, output });
    });
  });
}
