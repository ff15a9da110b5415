import { expect, test } from '@playwright/test';
import { AfterwardsPage } from './afterwards.page.ts';
import { EncounterPage } from './encounter.page.ts';
import { expectToFit, spaceText } from './fitting.ts';
import { press } from './keyboard.ts';
import { LibraryPage } from './library.page.ts';
import { FIRST } from './shipped-scenarios.ts';

const WINDOWS = [
  { name: '320 pixels wide', use: { viewport: { width: 320, height: 568 } } },
  // What a window of 1280 by 800 has left when it is enlarged to 200 %.
  { name: 'at 200 % zoom', use: { viewport: { width: 640, height: 400 } } },
  { name: 'with more space in the text', use: {}, spaced: true },
  { name: 'light', use: { colorScheme: 'light' as const } },
  { name: 'dark', use: { colorScheme: 'dark' as const } },
  { name: 'in forced colors', use: { contextOptions: { forcedColors: 'active' as const } } },
  { name: 'with motion', use: { contextOptions: { reducedMotion: 'no-preference' as const } } },
];

for (const { name, use, spaced } of WINDOWS)
  test.describe(name, () => {
    test.use(use);

    test.beforeEach(async ({ page }) => {
      if (spaced === true) await spaceText(page);
    });

    test('every screen up to the last word fits and is accessible', async ({ page }) => {
      test.slow();
      const library = new LibraryPage(page);
      const encounter = new EncounterPage(page, FIRST);
      await library.open();
      await expectToFit(page);
      await library.openBriefing(FIRST.title);
      await expectToFit(page);
      await library.begin();
      await expectToFit(page);

      await page.keyboard.press('1');
      await expect(encounter.turnsSoFar(1)).toBeVisible();
      await encounter.showAll();
      await page.keyboard.press('n');
      await page
        .getByRole('button', { name: /^Your presence/ })
        .or(encounter.note)
        .first()
        .waitFor();
      const toggle = page.getByRole('button', { name: /^Your presence/ });
      if (await toggle.isVisible()) await toggle.press('Enter');
      await expectToFit(page);
      if (await toggle.isVisible()) await toggle.press('Enter');
      await encounter.open('?', 'Keys');
      await expectToFit(page);
      await encounter.closeDialog();
      await encounter.open('t', 'So far: 1 turn');
      await expectToFit(page);
      await press(page, page.getByRole('button', { name: 'Go back to turn 1' }));
      await expect(encounter.turnsSoFar(1)).toBeHidden();

      await page.keyboard.press('2');
      await expect(encounter.turnsSoFar(1)).toBeVisible();
      await encounter.showAll();
      await encounter.open('t', 'So far: 1 turn');
      await press(page, page.getByRole('button', { name: 'Compare your two ways at turn 1' }));
      await expect(page.getByRole('dialog', { name: 'Turn 1, two ways' })).toBeVisible();
      await expectToFit(page);
      await encounter.closeDialog();
      await encounter.pause();
      await expectToFit(page);
      await press(page, page.getByRole('button', { name: 'End it here' }));
      await expectToFit(page);
    });

    test('every screen after the talk fits and is accessible', async ({ page }) => {
      test.slow();
      const library = new LibraryPage(page);
      const afterwards = new AfterwardsPage(page, FIRST);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await library.open();
      await library.openBriefing(FIRST.title);
      await library.begin();
      await new EncounterPage(page, FIRST).answerToTheEnd();
      await afterwards.throughEveryStep(() => expectToFit(page));
      await expectToFit(page);
      await afterwards.rate(3);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await expectToFit(page);
    });
  });
