import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export interface Chromium {
  path: string;
  /** Removes what was unpacked to get it. */
  remove: () => void;
}

/**
 * Finds a Chromium that starts, so that the browser tests need no installation: the one named in
 * CHROMIUM_PATH, else Playwright's own, else an installed Chrome, Chromium or Edge, else, on
 * Linux x64, the one that `npm install` brought along.
 *
 * @throws with what was tried and what to install
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['CHROMIUM_PATH'];
  const tried: string[] = [];
  for (const path of named ? [named] : [chromium.executablePath(), ...installed()]) {
    if (!existsSync(path)) {
      if (named) tried.push(`${path} (from CHROMIUM_PATH): no such file`);
      continue;
    }
    const trouble = await troubleStarting(path);
    if (trouble === undefined) return { path, remove: () => undefined };
    tried.push(`${path}: ${trouble}`);
  }
  if (!named && process.platform === 'linux' && process.arch === 'x64') {
    try {
      const unpacked = await unpack();
      const trouble = await troubleStarting(unpacked.path);
      if (trouble === undefined) return unpacked;
      unpacked.remove();
      tried.push(`npm’s @sparticuz/chromium: ${trouble}`);
    } catch (error) {
      tried.push(`npm’s @sparticuz/chromium: ${String(error)}`);
    }
  }
  throw new Error(
    [
      'The browser tests need Chromium, and none was found that starts.',
      ...tried.map((line) => `  ${line}`),
      ...(named ? ['Correct CHROMIUM_PATH, or unset it to let the tests search.'] : advice()),
    ].join('\n'),
  );
}

function advice(): string[] {
  const install = {
    linux: 'sudo apt-get install chromium (Debian), or your system’s chromium package',
    darwin: 'install Google Chrome, or: brew install --cask chromium',
    win32: 'install Google Chrome or Microsoft Edge',
  };
  const { platform } = process;
  return [
    'Any one of these helps:',
    `  - ${platform in install ? install[platform as keyof typeof install] : 'install Chromium'}`,
    '  - npx playwright install --with-deps chromium',
    '  - set CHROMIUM_PATH to the program file of a Chromium, Chrome or Edge',
  ];
}

/** Where Chrome, Chromium and Edge are put by their installers. */
function installed(): string[] {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': x86 } = process.env;
    return [PROGRAMFILES, x86, LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  names.push('microsoft-edge', 'microsoft-edge-stable');
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Lets it lay out a line of text. Returns why that failed, or undefined when it worked. */
async function troubleStarting(path: string): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ executablePath: path, timeout: 30_000 });
    try {
      // It starts without any font, and crashes at the first letter.
      const page = await browser.newPage();
      await page.setContent('<p>text</p>');
      await page.locator('p').boundingBox({ timeout: 10_000 });
    } finally {
      await browser.close();
    }
    return undefined;
  } catch (error) {
    const lines = String(error).split('\n');
    return lines.find((line) => /error while loading|requires/.test(line))?.trim() ?? lines[0];
  }
}

/** Unpacks npm's Chromium, with the libraries that a bare Linux lacks (nss, nspr). */
async function unpack(): Promise<Chromium> {
  const folder = mkdtempSync(join(tmpdir(), 'seller-handbook-chromium-'));
  const { TMPDIR } = process.env;
  // It unpacks to TMPDIR, and takes what lies there for its own: so it gets a new folder. The
  // libraries come, and LD_LIBRARY_PATH points to them, only where it believes to be on Lambda,
  // which it decides while it is imported.
  process.env['TMPDIR'] = folder;
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium');
    const path = await sparticuz.executablePath();
    // Its own file looks for fonts in /tmp/fonts, which is not where they were unpacked to.
    writeFileSync(join(folder, 'fonts', 'fonts.conf'), fontconfig(folder));
    return {
      path,
      remove: () => {
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } finally {
    delete process.env['AWS_LAMBDA_JS_RUNTIME'];
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
}

function fontconfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
