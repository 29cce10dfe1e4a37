/** Questions in which a date or a number is typed. */
import { expect, test } from '@playwright/test';
import { inputOf, payloadOf, say, trees, wayTo } from './library.ts';
import {
  businessDayFrom,
  caseAt,
  casesOf,
  dateFor,
  dayFrom,
  typedQuestions,
  valuesAround,
} from './typed.ts';
import { see, sight, Wizard } from './wizard.ts';

const URL = '/decide/orders/change-request/';
const WAY = ['fulfilment=seller', 'wants=cancel', 'shipped=no', 'request=message'] as const;
const BEFORE = [...WAY, 'replied=route-sent'] as const;
/** Asks for the last day to ship: cases for today or past, tomorrow, later. */
const DATE_QUESTION = `${URL}#?${BEFORE.join('&')}`;
const NOON = '2027-11-22T12:00:00Z';
const TODAY = '2027-11-22';

test('a typed date stays out of the address, and is shown with its case', async ({ page }) => {
  await page.clock.setFixedTime(NOON);
  const wizard = new Wizard(page);
  await wizard.open(DATE_QUESTION);
  await wizard.type('2027-11-25');
  await wizard.expectAt('hold-parcel', [...BEFORE, 'ship-by=later']);
  await expect(wizard.trail).toContainText('25 Nov 2027');
  expect(page.url()).not.toContain('2027');

  await page.reload();
  await wizard.expectAt('hold-parcel', [...BEFORE, 'ship-by=later']);
  await expect(wizard.trail).toContainText('25 Nov 2027');
  await wizard.changeButton(BEFORE.length).click();
  await expect(wizard.input).toHaveValue('2027-11-25');
});

test('a link shows the case to others, not the date', async ({ page, browser }) => {
  await page.clock.setFixedTime(NOON);
  const wizard = new Wizard(page);
  await wizard.open(DATE_QUESTION);
  await wizard.type('2027-11-25');
  await wizard.expectAt('hold-parcel');
  const other = await browser.newContext();
  const there = new Wizard(await other.newPage());
  await there.open(page.url());
  await there.expectAt('hold-parcel', [...BEFORE, 'ship-by=later']);
  await expect(there.trail).not.toContainText('2027');
  await other.close();
});

test('when days have passed, the date leads on, and the page says so', async ({ page }) => {
  await page.clock.setFixedTime(NOON);
  const wizard = new Wizard(page);
  await wizard.open(DATE_QUESTION);
  await wizard.type('2027-11-25');
  await wizard.expectAt('hold-parcel');
  await page.clock.setFixedTime('2027-11-24T12:00:00Z');
  await page.reload();
  await wizard.expectAt('last-call', [...BEFORE, 'ship-by=tomorrow']);
  await expect(wizard.notice).toHaveText(say('wizard.moved'));
});

test('a date can be typed with the keyboard', async ({ page }) => {
  await page.clock.setFixedTime('2028-02-28T12:00:00Z');
  const wizard = new Wizard(page);
  await wizard.open(DATE_QUESTION);
  await wizard.input.focus();
  // As an American browser asks for it: month, day, year.
  await page.keyboard.type('02292028');
  await page.keyboard.press('Enter');
  await wizard.expectAt('last-call', [...BEFORE, 'ship-by=tomorrow']);
});

for (const [what, keys] of [
  ['nothing', ''],
  ['29 February of a year without one', '02292027'],
  ['half a date', '0301'],
  ['a year long gone', '03011026'],
] as const) {
  test(`${what} as a date: a clear message, and nothing is lost`, async ({ page }) => {
    await page.clock.setFixedTime(NOON);
    const wizard = new Wizard(page);
    await wizard.open(DATE_QUESTION);
    await wizard.input.focus();
    await page.keyboard.type(keys);
    await page.keyboard.press('Enter');

    const message = wizard.error;
    await expect(message).toHaveText(say('wizard.badDate'));
    await expect(wizard.input).toBeFocused();
    await expect(wizard.input).toHaveAccessibleDescription(say('wizard.badDate'));
    await wizard.expectAt('ship-by', BEFORE);

    await wizard.type('2027-11-23');
    await wizard.expectAt('last-call', [...BEFORE, 'ship-by=tomorrow']);
    await page.goBack();
    await wizard.expectAt('ship-by', BEFORE);
    await expect(message).toBeEmpty();
  });
}

test('the message goes away with the question', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open(DATE_QUESTION);
  await wizard.type('');
  await expect(wizard.error).not.toBeEmpty();
  await wizard.answer('ship-by=unknown');
  await wizard.expectAt('last-call');
  await page.goBack();
  await wizard.expectAt('ship-by');
  await expect(wizard.error).toBeEmpty();
  await expect(wizard.input).not.toHaveAttribute('aria-invalid', 'true');
});

test('a date decades away is a date', async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open(DATE_QUESTION);
  await wizard.type('2099-12-31');
  await wizard.expectAt('hold-parcel', [...BEFORE, 'ship-by=later']);
});

// The reader's day counts, not that of Greenwich: in each place it is the 22nd there, and not in Greenwich.
for (const [timezoneId, now] of [
  ['Pacific/Auckland', '2027-11-21T20:00:00Z'],
  ['America/Los_Angeles', '2027-11-23T04:00:00Z'],
] as const) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test('counts from the day that the reader has', async ({ page }) => {
      await page.clock.setFixedTime(now);
      const wizard = new Wizard(page);
      await wizard.open(DATE_QUESTION);
      await wizard.type(TODAY);
      await wizard.expectAt('ship-or-cancel', [...BEFORE, 'ship-by=today']);
      await page.goBack();
      await wizard.type(dayFrom(TODAY, 1));
      await wizard.expectAt('last-call', [...BEFORE, 'ship-by=tomorrow']);
    });
  });
}

/** Every deadline of the library that starts on a typed date, with a way to it and a date that leads there. */
const deadlines = trees.flatMap((tree) => {
  const { definition, deadlines } = payloadOf(tree);
  return Object.entries(deadlines).flatMap(([outcome, deadline]) => {
    const { question, unit, periods } = deadline;
    const { values } =
      periods.find(({ from = '', until = '9999' }) => from <= TODAY && TODAY <= until) ?? {};
    const amount = values?.us;
    const route = tree.routes.find(
      (r) =>
        r.outcome === outcome &&
        r.marketplaces.includes('us') &&
        r.answers.some((answer) => answer.startsWith(`${question}=`)),
    );
    const index = route?.answers.findIndex((answer) => answer.startsWith(`${question}=`)) ?? -1;
    const cases = casesOf(definition, question, TODAY).get('us') ?? [];
    const value = valuesAround(cases, 1).find((v) => caseAt(cases, v) === route?.answers[index]);
    if (!route || amount === undefined || value === undefined) return [];
    const days = unit === 'hours' ? amount / 24 : unit === 'minutes' ? amount / 1440 : amount;
    const dueOf = (start: string) =>
      unit === 'business-days' ? businessDayFrom(start, amount) : dayFrom(start, Math.ceil(days));
    return [{ tree, outcome, route, index, value, dueOf }];
  });
});

for (const { tree, outcome, route, index, value, dueOf } of deadlines) {
  test(`${tree.id}: the last day of ${outcome} is worked out`, async ({ page }) => {
    await page.clock.setFixedTime(NOON);
    const wizard = new Wizard(page);
    await wizard.open(`${tree.url}#?${route.answers.slice(0, index).join('&')}`);
    const measure = await wizard.step.locator('form').getAttribute('data-measure');
    const typed = dateFor(TODAY, measure ?? '', value);
    await wizard.type(typed);
    await wizard.answer(...route.answers.slice(index + 1));
    await sight(page).toMatchObject({ nodes: [outcome] });

    const due = dueOf(typed);
    const [day, month, year] = [due.slice(8), monthOf(due), due.slice(0, 4)];
    const shown = wizard.step.locator('[data-part="by"]');
    await expect(shown).toContainText(`${String(Number(day))} ${month} ${year}`);
    const [ended] = say('wizard.past').split('{date}');
    const over = (await shown.innerText()).includes(ended!.trim());
    expect(over, 'says so when it is over').toBe(due < TODAY);
    expect(page.url()).not.toContain(typed);
    await page.reload();
    await expect(shown).toContainText(`${month} ${year}`);
  });
}

test('there is a deadline to test', () => {
  expect(deadlines.length).toBeGreaterThan(0);
});

const number = trees.flatMap((tree) => {
  const { definition } = payloadOf(tree);
  return typedQuestions(definition)
    .filter((question) => inputOf(tree, question) !== 'date')
    .map((question) => ({ tree, question, way: wayTo(tree, question, 'us') }));
})[0];

test('what is no number: a clear message, and nothing is lost', async ({ page }) => {
  if (!number?.way) throw new Error('No tree asks for a number: nothing to test.');
  const { tree, question, way } = number;
  const wizard = new Wizard(page);
  await wizard.open(`${tree.url}#?${way.join('&')}`);
  for (const typed of ['', 'two', '-3', '1.2.3', '<b>', '1e3']) {
    await wizard.type(typed);
    await expect(wizard.error, typed).toHaveText(say('wizard.badNumber'));
    await expect(wizard.input).toBeFocused();
    await wizard.expectAt(question, way);
  }
  const seen = [];
  for (const typed of ['2.5', '2,5', ' 2.5 % ']) {
    await wizard.type(typed);
    await expect(wizard.trail.getByRole('listitem')).toHaveCount(way.length + 1);
    seen.push((await see(page)).fragment);
    await page.goBack();
    await wizard.expectAt(question, way);
  }
  expect(new Set(seen).size, 'however it is written').toBe(1);
});

function monthOf(day: string): string {
  return new Date(day).toLocaleString('en-GB', { month: 'short', timeZone: 'UTC' });
}
