import { expect, test } from '@playwright/test';
import { AfterwardsPage } from './afterwards.page.ts';
import { expectAccessible } from './axe.ts';
import { EncounterPage } from './encounter.page.ts';
import { LibraryPage } from './library.page.ts';
import { FIRST } from './shipped-scenarios.ts';

test.describe('the library', () => {
  test('finds by words, place and topic, and the address keeps what was looked for', async ({
    page,
  }) => {
    const library = new LibraryPage(page);
    await library.open();
    const cards = page.getByRole('article');
    const all = await cards.count();
    await page.getByRole('searchbox', { name: 'Search' }).fill(FIRST.client.name);
    await expect(cards).toHaveCount(1);
    await library.openBriefing(FIRST.title);
    await page.goBack();
    await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue(FIRST.client.name);
    await expect(cards).toHaveCount(1);
    await page.getByRole('button', { name: 'Show all again' }).click();
    await expect(cards).toHaveCount(all);
    await page.getByLabel('Topic').selectOption({ label: 'Psychosis' });
    await expect(cards.first()).toBeVisible();
    expect(await cards.count()).toBeLessThan(all);
    await expectAccessible(page);
  });

  test('has the course, in which every scenario has its week', async ({ page }) => {
    const library = new LibraryPage(page);
    await library.open();
    const all = await page.getByRole('article').count();
    await page.getByRole('radio', { name: '10-week course' }).check();
    await expect(page.getByRole('heading', { level: 2, name: 'Week 10' })).toBeVisible();
    await expect(page.getByRole('listitem').getByRole('link')).toHaveCount(all);
    await expectAccessible(page);
  });
});

test('what was done: kept in the library, set beside the next attempt, and printed on two pages', async ({
  page,
}) => {
  test.slow();
  const library = new LibraryPage(page);
  const encounter = new EncounterPage(page, FIRST);
  const afterwards = new AfterwardsPage(page, FIRST);
  for (const attempt of [1, 2]) {
    await library.open();
    await library.openBriefing(FIRST.title);
    await library.begin();
    await encounter.answerToTheEnd();
    await afterwards.throughEveryStep(async () => undefined);
    await afterwards.rate(attempt);
  }
  const before = page.getByRole('region', { name: 'Your attempts at this scenario' });
  await expect(before.getByRole('row')).toHaveCount(3);
  await expectAccessible(page);

  const pdf = await page.pdf({ format: 'Letter' });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets).toHaveLength(2);

  await library.open();
  const card = page.getByRole('article').filter({ hasText: FIRST.title });
  await expect(card).toContainText('Finished twice.');
  await expect(page.getByText('Suggested next')).toBeVisible();
  await card.getByRole('link', { name: /See your latest feedback/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: FIRST.title })).toBeFocused();
});
