import { expect, test } from '@playwright/test';
import { EncounterPage } from './encounter.page.ts';
import { press } from './keyboard.ts';
import { LibraryPage } from './library.page.ts';
import { settled } from './settled.ts';
import { FIRST } from './shipped-scenarios.ts';

test.describe('the words of the client', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('arrive; a number brings all of them before it answers', async ({ page }) => {
    const library = new LibraryPage(page);
    const encounter = new EncounterPage(page, FIRST);
    await library.open();
    await library.openBriefing(FIRST.title);
    await press(page, page.getByRole('button', { name: 'Begin' }));
    await expect(page.getByRole('button', { name: 'Show all' })).toBeVisible();
    await expect(encounter.answers).toHaveCount(0);
    await page.keyboard.press('1');
    await expect(encounter.answers.first()).toBeVisible();
    await expect(encounter.turnsSoFar(1)).toBeHidden();
    await page.keyboard.press('1');
    await expect(encounter.turnsSoFar(1)).toBeVisible();
  });

  test('are in view after an answer, and the answers within one scroll', async ({ page }) => {
    const library = new LibraryPage(page);
    const encounter = new EncounterPage(page, FIRST);
    await library.open();
    await library.openBriefing(FIRST.title);
    await library.begin();
    await page.mouse.wheel(0, 2000);
    await page.keyboard.press('2');
    await expect(encounter.client).toBeFocused();
    await encounter.showAll();
    await settled(page);
    const height = page.viewportSize()?.height ?? 0;
    const stage = await page.getByRole('img').first().boundingBox();
    const words = await encounter.client.boundingBox();
    const first = await encounter.answers.first().boundingBox();
    expect(stage?.y, 'the stage stays in sight').toBeGreaterThanOrEqual(-40);
    expect(words?.y).toBeGreaterThan(0);
    expect(words?.y).toBeLessThan(height / 2);
    expect(first?.y, 'the first answer').toBeLessThan(height * 1.25);
  });

  test('do not wait for the stage, nor fail with it', async ({ page }) => {
    await page.route(/\/assets\/stage-/, (route) => route.abort());
    const library = new LibraryPage(page);
    const encounter = new EncounterPage(page, FIRST);
    await library.open();
    await library.openBriefing(FIRST.title);
    await library.begin();
    await page.keyboard.press('1');
    await expect(encounter.turnsSoFar(1)).toBeVisible();
    await expect(encounter.client).toBeFocused();
  });
});
