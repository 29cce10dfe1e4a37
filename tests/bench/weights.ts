/** What pages weigh, by part, beside stock Starlight pages of the same text. */
import type { Browser } from '@playwright/test';
import budgets from '../budgets.json' with { type: 'json' };
import { guidePages } from '../site/content.ts';
import { DIST, type Page, treePages } from '../site/pages.ts';
import { type Weight, kilobytes, requests, weigh } from '../site/weigh.ts';
import { buildStock } from './stock.ts';

interface Weighed {
  page: Page;
  weight: Weight;
}

export async function benchWeights(browser: Browser, url: string): Promise<void> {
  console.log('Page weights: all that a first visit loads, brotli 11\n');
  const { 'guide page': forGuide, 'tree page': forTree } = budgets.kilobytes;
  const guides = await weighAll('guide', guidePages, forGuide);
  const trees = await weighAll('tree', treePages, forTree);
  await compare([guides, trees]);
  await checkRequests(browser, url, [guides, trees]);
}

/** Weighs pages, prints the lightest, the middle and the heaviest, and returns the heaviest English one. */
async function weighAll(kind: string, pages: readonly Page[], budget: number): Promise<Weighed> {
  const all: Weighed[] = [];
  for (const page of pages) all.push({ page, weight: await weigh(DIST, page.path) });
  all.sort((a, b) => a.weight.total - b.weight.total);
  const over = all.filter(({ weight }) => weight.total > budget * 1000).length;
  console.log(
    `${all.length} ${kind} pages, at most ${budget} kB: ${over === 0 ? 'met' : `NOT met by ${over}`}`,
  );
  for (const [name, { page, weight }] of [
    ['lightest', all[0]!],
    ['middle', all[Math.floor(all.length / 2)]!],
    ['heaviest', all.at(-1)!],
  ] as const) {
    console.log(`  ${name.padEnd(8)} ${kilobytes(weight.total).padStart(8)}  ${page.path}`);
  }
  console.log();
  return all.findLast(({ page }) => page.language === 'en')!;
}

/** Prints the parts of our pages and of stock ones with their text. */
async function compare(ours: Weighed[]): Promise<void> {
  const stock = await buildStock(ours.map(({ page }) => page));
  try {
    console.log(row('', 'total', 'html', 'styles', 'scripts', 'other'));
    for (const [index, { page, weight }] of ours.entries()) {
      console.log(row(page.path, ...figures(weight)));
      console.log(
        row('  stock Starlight', ...figures(await weigh(stock.dist, stock.paths[index]!))),
      );
    }
    console.log(
      'A stock page has a sidebar of two entries, no marketplaces, no tree to click through.\n',
    );
  } finally {
    stock.remove();
  }
}

function figures({ total, parts }: Weight): string[] {
  const sum = (pattern: RegExp) =>
    parts.filter(({ path }) => pattern.test(path)).reduce((bytes, part) => bytes + part.bytes, 0);
  const known = [sum(/\.html$/), sum(/\.css$/), sum(/\.js$/)];
  return [total, ...known, total - known.reduce((a, b) => a + b)].map(kilobytes);
}

function row(name: string, ...cells: string[]): string {
  return name.padEnd(34) + cells.map((cell) => cell.padStart(9)).join('');
}

/** Lets a browser say whether the weights leave out something that it loads. */
async function checkRequests(browser: Browser, url: string, pages: Weighed[]): Promise<void> {
  for (const { page } of pages) {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const loaded = new Set<string>();
    tab.on('request', (request) => loaded.add(new URL(request.url()).pathname));
    await tab.goto(url + page.path, { waitUntil: 'networkidle' });
    await context.close();
    loaded.delete(page.path);
    const weighed = requests(DIST, page.path);
    const left = [...loaded].filter((path) => !weighed.includes(path));
    if (left.length === 0) continue;
    console.log(
      `${page.path} also loads ${left.join(', ')}, which its weight leaves out: see tests/budgets.json\n`,
    );
    process.exitCode = 1;
  }
}
