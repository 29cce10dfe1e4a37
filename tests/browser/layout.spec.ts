/** What fits where: phone and desktop, sizes of targets, motion; and that no page errs or asks anyone else. */
import { type Page, expect, test } from '@playwright/test';
import { phone } from './playwright.config.ts';
import { allPages, payloadOf, trees } from './library.ts';
import { clickAnswer, errorsOf, sight, Wizard } from './wizard.ts';

// A failure names page and element: a trace would tell no more, and takes long.
test.use({ trace: 'off' });

const WIDTHS = [320, 390, 1280];

for (const path of [...allPages(), '/no-such-page/']) {
  test(`${path} fits every width, and stays on its own`, async ({ page, baseURL }) => {
    const errors = errorsOf(page);
    const strangers: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && origin !== baseURL) strangers.push(request.url());
    });
    await page.goto(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await tooWide(page), `at ${String(width)} px`).toEqual([]);
    }
    expect(strangers).toEqual([]);
    expect(errors.filter((error) => !error.includes('404 (Not Found)'))).toEqual([]);
  });
}

test.describe('every step of a wizard', () => {
  test.use({ viewport: { width: 320, height: 700 }, hasTouch: true });

  for (const tree of trees) {
    for (const prefix of ['', '/zh-cn']) {
      test(`${prefix}${tree.url} fits the narrowest phone; each answer is a finger high`, async ({
        page,
      }) => {
        test.setTimeout(20_000 + tree.nodes.length * 500);
        const wizard = new Wizard(page);
        await wizard.open(prefix + tree.url);
        for (const { id } of tree.nodes) {
          await page.evaluate((node) => (location.hash = node), id);
          await sight(page).toMatchObject({ nodes: [id] });
          expect.soft(await tooWide(page), id).toEqual([]);
          const low = await page
            .locator('decision-tree a[data-answer]')
            .evaluateAll((answers) =>
              answers
                .filter((a) => a.checkVisibility() && a.getBoundingClientRect().height < 44)
                .map((a) => a.getAttribute('data-answer')),
            );
          expect.soft(low, id).toEqual([]);
        }
      });
    }
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true });

  for (const tree of trees) {
    for (const prefix of ['', '/zh-cn']) {
      test(`${prefix}${tree.url} begins without scrolling`, async ({ page }) => {
        const wizard = new Wizard(page);
        await wizard.open(prefix + tree.url);
        const answers = wizard.step.locator('a[data-answer]').filter({ visible: true });
        const count = await answers.count();
        const last = answers.nth(count <= 4 ? count - 1 : 0);
        await expect(wizard.heading).toBeInViewport({ ratio: 1 });
        await expect(last).toBeInViewport({ ratio: 1 });
      });
    }
  }

  test('the reasons of an outcome stand with it', async ({ page }) => {
    const { url, routes } = trees.find(({ id }) => id === 'orders/change-request')!;
    const { answers, outcome } = routes.find((route) => route.outcome === 'cancel-now')!;
    const wizard = new Wizard(page);
    await wizard.open(`${url}#?${answers.join('&')}`);
    await wizard.expectAt(outcome);
    await expect(wizard.step.getByText(/^Because you answered/)).toBeVisible();
  });

  test('after each answer the new heading is in sight', async ({ page }) => {
    for (const tree of trees) {
      const route = tree.routes.find(({ marketplaces }) => marketplaces.includes('us'))!;
      const wizard = new Wizard(page);
      await wizard.open(tree.url);
      for (const answer of route.answers) {
        await clickAnswer(page, answer);
        await expect(wizard.heading).toBeFocused();
        await expect(wizard.heading).toBeInViewport({ ratio: 1 });
      }
    }
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const path of ['/', '/orders/changes/', trees[0]!.url]) {
    test(`nothing moves on ${path}`, async ({ page }) => {
      await page.goto(path);
      const moving = await page.evaluate(() => {
        const seconds = (list: string) => Math.max(...list.split(',').map(Number.parseFloat));
        return [...document.querySelectorAll('*')]
          .map((element) => ({ element, style: getComputedStyle(element) }))
          .filter(
            ({ style }) =>
              style.scrollBehavior === 'smooth' ||
              (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) ||
              (/all|transform|translate|left|top|height|width/.test(style.transitionProperty) &&
                seconds(style.transitionDuration) > 0.01),
          )
          .map(({ element }) => `${element.tagName} ${element.getAttribute('class') ?? ''}`);
      });
      expect([...new Set(moving)]).toEqual([]);
    });
  }

  test('a wizard moves on without an animation', async ({ page }) => {
    const wizard = new Wizard(page);
    const { initial } = payloadOf(trees[0]!).definition.machine;
    await wizard.open(trees[0]!.url);
    await wizard.expectAt(initial);
    await wizard.step.locator('a[data-answer]').first().click();
    await expect(wizard.heading).toBeFocused();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

/** What sticks out of the page to the right; empty, if nothing scrolls sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter(
      (e) => e.checkVisibility() && e.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const described = out.slice(0, 5).map((e) => `${e.tagName}.${e.getAttribute('class') ?? ''}`);
    return [`${String(scrollWidth)} > ${String(clientWidth)}`, ...described];
  });
}
