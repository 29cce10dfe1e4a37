/** A wizard as a reader meets it: what is in sight, and what can be done there. */
import { type Locator, type Page, expect } from '@playwright/test';
import type { Answer } from '../../src/compile/machine.ts';
import { say } from './library.ts';

/** What a reader sees of a wizard. */
export interface Sight {
  /** Ids of the questions and outcomes in sight: one, if all is well. */
  nodes: string[];
  heading: string;
  /** Id of the element that has the focus. */
  focus: string;
  /** The part of the address from `#` on. */
  fragment: string;
  /** The answers to choose from, in order. */
  answers: string[];
  labels: Record<string, string>;
  /** The list “Your answers”: question and answer, without the button. */
  trail: string[];
}

/** Looks at the first wizard of the page once. */
export function see(page: Page): Promise<Sight> {
  return page.evaluate(() => {
    const text = (element: Element | null) =>
      ((element as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim();
    const visible = (selector: string, within: Element | null | undefined) =>
      [...(within?.querySelectorAll<HTMLElement>(selector) ?? [])].filter((e) =>
        e.checkVisibility(),
      );
    const tree = document.querySelector('decision-tree');
    const sections = visible('section[data-node]', tree);
    const answers = visible('a[data-answer]', tree);
    return {
      nodes: sections.map((section) => section.dataset['id'] ?? ''),
      heading: text(sections[0]?.querySelector('h2, h3') ?? null),
      focus: document.activeElement?.id ?? '',
      fragment: location.hash,
      answers: answers.map((a) => a.dataset['answer'] ?? ''),
      labels: Object.fromEntries(
        answers.map((a) => [a.dataset['answer'] ?? '', text(a.querySelector('[data-label]'))]),
      ),
      trail: visible('[data-part="trail"] li', tree).map(
        (item) => `${text(item.querySelector('span'))} ${text(item.querySelector('b'))}`,
      ),
    };
  });
}

/** Looks until what is in sight is what is expected: at once, then ever less often. */
export function sight(page: Page, message?: string) {
  return expect.poll(() => see(page), {
    intervals: [5, 10, 20, 40, 80, 160, 320],
    ...(message === undefined ? {} : { message }),
  });
}

/**
 * Clicks an answer with the mouse, at its middle, without the pauses of `locator.click()`: the
 * walk over all routes makes thousands of clicks.
 */
export async function clickAnswer(page: Page, answer: string): Promise<void> {
  let spot: { x: number; y: number } | undefined;
  const locate = async () => {
    spot = await page.evaluate((wanted) => {
      const link = [...document.querySelectorAll<HTMLElement>('a[data-answer]')].find(
        (a) => a.dataset['answer'] === wanted && a.checkVisibility(),
      );
      link?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = link?.getBoundingClientRect();
      if (!link || !box) return undefined;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return link.contains(document.elementFromPoint(x, y)) ? { x, y } : undefined;
    }, answer);
    return spot !== undefined;
  };
  await expect
    .poll(locate, {
      message: `${answer} is in sight and can be clicked`,
      intervals: [5, 10, 20, 40, 80, 160, 320],
    })
    .toBe(true);
  if (!spot) return;
  await page.mouse.click(spot.x, spot.y);
}

/** The wizard of a tree's own page, or the one inside a guide. */
export class Wizard {
  readonly page: Page;
  readonly root: Locator;
  /** The question or outcome shown. */
  readonly step: Locator;
  readonly heading: Locator;
  /** “Your answers”. */
  readonly trail: Locator;
  /** What the wizard says about the link, the marketplace or the way here. */
  readonly notice: Locator;
  /** What is wrong with the date or number that was typed. */
  readonly error: Locator;
  readonly resumeOffer: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator('decision-tree').first();
    this.step = this.root.locator('section[data-node]').filter({ visible: true });
    this.heading = this.step.locator('h2, h3').first();
    this.trail = this.root.getByRole('complementary', { name: say('wizard.yourAnswers') });
    // By its part: an empty one is out of sight, and has no role then.
    this.notice = this.root.locator('[data-part="notice"]');
    this.error = this.step.locator('form [role="alert"]');
    this.resumeOffer = this.root.locator('[data-part="resume"]');
  }

  /** Loads a page with a wizard, afresh even where only the fragment differs from the page before. */
  async open(path: string): Promise<void> {
    if (this.page.url() !== 'about:blank') await this.page.goto('about:blank');
    await this.page.goto(path);
    // In a guide the script is loaded when the reader turns to the wizard, not before.
    const ready = this.page.locator('decision-tree:is(:defined, [embedded])').first();
    await expect(ready).toBeAttached();
  }

  /** The link of an answer, if it is one that assistive technology can find by its label. */
  answerLink(answer: string): Locator {
    return this.step.getByRole('link').and(this.root.locator(`[data-answer="${answer}"]`));
  }

  async answer(...answers: string[]): Promise<void> {
    for (const answer of answers) await this.answerLink(answer).click();
  }

  /** The box of the question shown in which a date, a number or an amount is typed. */
  get input(): Locator {
    return this.step.locator('form input');
  }

  async type(value: string): Promise<void> {
    await this.input.fill(value);
    await this.step.getByRole('button', { name: say('wizard.continue') }).click();
  }

  /** The “Change” button of the n-th answer, counted from 0. */
  changeButton(index: number): Locator {
    return this.trail.getByRole('listitem').nth(index).getByRole('button');
  }

  button(key: string): Locator {
    return this.step.getByRole('button', { name: say(key) });
  }

  /** Exactly one node is in sight, this one; with these answers, where given, on the list and in the address. */
  async expectAt(node: string, answers?: readonly Answer[]): Promise<void> {
    const expected: Partial<Sight> = { nodes: [node] };
    if (answers) expected.fragment = answers.length === 0 ? '' : `#?${answers.join('&')}`;
    await sight(this.page).toMatchObject(expected);
    if (answers) await expect(this.trail.getByRole('listitem')).toHaveCount(answers.length);
  }
}

/** The choice of the marketplace in the header. */
export function marketplaceSelect(page: Page): Locator {
  return page.getByRole('banner').getByRole('combobox', { name: say('marketplace.label') });
}

/** Console errors and uncaught errors of a page, collected from now on. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}
