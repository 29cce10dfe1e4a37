/** Each kind of page against WCAG 2.2 AA and good practice, in both themes, the main ones in both languages. */
import AxeBuilder from '@axe-core/playwright';
import { type Page, expect, test } from '@playwright/test';
import { phone } from './playwright.config.ts';
import { guideWith, payloadOf, trees } from './library.ts';
import { typedQuestions } from './typed.ts';
import { Wizard } from './wizard.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const TREE = '/decide/orders/change-request/';
const GUIDE = '/orders/changes/';
const WAY = ['fulfilment=seller', 'wants=cancel', 'shipped=no', 'request=official'];
const typed = trees.flatMap((tree) =>
  typedQuestions(payloadOf(tree).definition).map((question) => `${tree.url}#${question}`),
);

interface Kind {
  path: string;
  /** Brings the page into the state to be looked at. */
  then?: (page: Page) => Promise<void>;
}

/** In both languages. */
const MAIN: Record<string, Kind> = {
  home: { path: '/' },
  overview: { path: '/orders/' },
  guide: { path: GUIDE },
  question: { path: `${TREE}#?${WAY.slice(0, 2).join('&')}` },
  outcome: { path: `${TREE}#?${WAY.join('&')}` },
  'direct entry': { path: `${TREE}#cancel-now` },
  'date question with an error': {
    path: typed[0] ?? TREE,
    then: async (page) => {
      await page.locator('form button').filter({ visible: true }).click();
      await expect(new Wizard(page).error).not.toBeEmpty();
    },
  },
  'fact register': { path: '/facts/' },
  'page about a tree': { path: `${TREE}map/` },
  'checks and open work': { path: '/proof/' },
  vocabulary: { path: '/vocabulary/' },
};

const OTHERS: Record<string, Kind> = {
  'list of wizards': { path: '/decide/' },
  start: { path: TREE },
  messages: { path: '/messages/' },
  about: { path: '/about/' },
  '404': { path: '/no-such-page/' },
  'message being filled in': {
    path: `${TREE}#?${WAY.join('&')}`,
    then: async (page) => {
      await page.locator('.message-blanks summary').filter({ visible: true }).first().click();
      await page.locator('.message-blanks input').filter({ visible: true }).first().fill('Anna');
    },
  },
  'open search': {
    path: '/',
    then: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('cancel');
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    },
  },
  'open fact card': {
    path: guideWith(/<a class="fact/),
    then: async (page) => {
      await page.locator('main a.fact').filter({ visible: true }).first().click();
      await expect(page.locator('.fact-card')).toBeVisible();
    },
  },
  'offer to go on': {
    path: `${TREE}#?${WAY.slice(0, 2).join('&')}`,
    then: async (page) => {
      await page.goto('/');
      await page.goto(TREE);
      await expect(new Wizard(page).resumeOffer).toBeVisible();
    },
  },
};

const inChinese = Object.entries(MAIN).map(([name, { path, then }]): [string, Kind] => [
  `${name}, in Chinese`,
  { path: `/zh-cn${path}`, ...(then ? { then } : {}) },
]);
const ALL = [...Object.entries({ ...MAIN, ...OTHERS }), ...inChinese];

for (const [name, kind] of ALL) {
  test(name, ({ page }) => examine(page, kind, (axe) => axe.withTags(TAGS)));
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  for (const [name, kind] of ALL) {
    // Nothing else depends on the theme.
    const rules = ['color-contrast', 'link-in-text-block'];
    test(name, ({ page }) => examine(page, kind, (axe) => axe.withRules(rules)));
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true });

  for (const [name, kind] of Object.entries(MAIN)) {
    test(name, ({ page }) => examine(page, kind, (axe) => axe.withTags(TAGS)));
  }
});

async function examine(
  page: Page,
  { path, then }: Kind,
  ask: (axe: AxeBuilder) => AxeBuilder,
): Promise<void> {
  await page.goto(path);
  await then?.(page);
  // The sources are laid out when they come into sight; until then their place is a guess.
  const sources = page.locator('fact-sources').filter({ visible: true });
  for (const part of await sources.all()) await part.scrollIntoViewIfNeeded();
  const { violations } = await ask(new AxeBuilder({ page }))
    // Of the hundreds of facts and messages on one page some are enough.
    .exclude('.fact-entry:nth-of-type(n + 20)')
    .exclude('message-template:nth-of-type(n + 8)')
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
  );
  expect(found).toEqual([]);
}
