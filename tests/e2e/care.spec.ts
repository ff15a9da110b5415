import { expect, test, type Page } from '@playwright/test';
import { attemptFileText } from '#domain/exchange/attempt-files.ts';
import { attemptOfRun } from '#testing/attempts-of-runs.ts';
import { expectAccessible } from './axe.ts';
import { PlayerPage, withoutWaiting } from './player.page.ts';
import { settled } from './settled.ts';
import { shippedScenario } from './steady-scenario.ts';

const SCENARIO = shippedScenario('third-cancellation');
const CALM = { level: 1, name: 'Step away for a moment' } as const;

test.beforeEach(({ context }) => withoutWaiting(context));

async function away(page: Page): Promise<void> {
  await page.keyboard.press('Shift+Escape');
  await expect(page.getByRole('heading', CALM)).toBeFocused();
}

test.describe('one key leads to the calm page and back to exactly where one was', () => {
  test('from a page with what was chosen on it', async ({ page }) => {
    await page.goto('/#/history?scenario=third-cancellation');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await away(page);
    await page.keyboard.press('Shift+Escape');
    await expect(page).toHaveURL(/#\/history\?scenario=third-cancellation/);
  });

  test('from the encounter, without a pause or any other move', async ({ page }) => {
    const player = new PlayerPage(page, SCENARIO);
    const id = await player.begin();
    await player.playAll(0, 2);
    const answers = await player.encounter.answers.allTextContents();
    await away(page);
    await page.getByRole('link', { name: 'Back to where you were' }).press('Enter');
    await player.expectPlace(2);
    expect(await player.encounter.answers.allTextContents()).toEqual(answers);
    expect(await player.stored(id)).toEqual(player.script(2));
    await player.play(2);
  });

  test('out of a dialog', async ({ page }) => {
    const player = new PlayerPage(page, SCENARIO);
    await player.begin();
    await player.encounter.pause();
    await away(page);
    await page.keyboard.press('Shift+Escape');
    await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible();
  });

  test('out of a field, and what was being written is still there', async ({ page }) => {
    const player = new PlayerPage(page, SCENARIO);
    await player.begin();
    await player.playAll(0, player.placeOfNote());
    await page.getByRole('textbox').fill('She said it twice.');
    await away(page);
    await page.keyboard.press('Shift+Escape');
    await expect(page.getByRole('textbox')).toHaveValue('She said it twice.');
  });

  test('by one tap in the header, on every page', async ({ page }) => {
    for (const path of ['/', '/#/history', '/#/settings', `/#/scenarios/${SCENARIO.id}`]) {
      await page.goto(path);
      await page.getByRole('navigation').getByRole('link', { name: 'Step away' }).click();
      await expect(page.getByRole('heading', CALM)).toBeVisible();
      await page.goBack();
    }
  });
});

test.describe('history, settings and the calm page', () => {
  for (const look of [
    { name: 'light', media: { colorScheme: 'light' } },
    { name: 'dark', media: { colorScheme: 'dark' } },
    { name: 'forced colors', media: { forcedColors: 'active' } },
  ] as const)
    test(`are accessible and fit at 320 pixels: ${look.name}`, async ({ page }) => {
      await page.emulateMedia(look.media);
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto('/#/settings');
      for (const [place, run] of ['novice', 'expert'].entries()) {
        const startedAt = `2026-11-0${place + 1}T14:03:00.000Z`;
        const text = attemptFileText(attemptOfRun({ scenario: SCENARIO, run, id: run, startedAt }));
        await page
          .getByLabel('Read a file', { exact: true })
          .and(page.locator('input'))
          .setInputFiles({
            name: `${run}.json`,
            mimeType: 'application/json',
            buffer: Buffer.from(text),
          });
        await expect(page.getByText('1 attempt was taken.')).toBeVisible();
        await check(page);
        await page.reload();
      }
      await page.getByRole('button', { name: 'Add a line' }).press('Enter');
      await page.getByRole('button', { name: 'Keep this line' }).press('Enter');
      await check(page);
      await page.goto(`/#/history?scenario=${SCENARIO.id}`);
      await expect(page.getByRole('table')).toBeVisible();
      await check(page);
      await page.goto('/#/step-away');
      await expect(page.getByRole('heading', CALM)).toBeVisible();
      await check(page);
    });
});

async function check(page: Page): Promise<void> {
  await settled(page);
  await expectAccessible(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'nothing scrolls sideways').toBeLessThanOrEqual(0);
}
