import { expect, test, type Page } from '@playwright/test';
import { AfterwardsPage } from './afterwards.page.ts';
import { expectAccessible } from './axe.ts';
import { EncounterPage } from './encounter.page.ts';
import { press } from './keyboard.ts';
import { LibraryPage } from './library.page.ts';
import { settled } from './settled.ts';
import { FIRST, SHIPPED } from './shipped-scenarios.ts';

async function check(page: Page): Promise<void> {
  await settled(page);
  await expectAccessible(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'nothing scrolls sideways').toBeLessThanOrEqual(0);
}

for (const scenario of SHIPPED)
  for (const run of scenario.referenceRuns)
    test(`${scenario.title}: the ${run.id} run, by keyboard, to its feedback`, async ({ page }, {
      project,
    }) => {
      test.skip(
        project.name === 'phone' && (run.id !== 'expert' || scenario.id !== FIRST.id),
        'One road is enough to see that a phone can walk it.',
      );
      test.slow();
      const encounter = new EncounterPage(page, scenario);
      const afterwards = new AfterwardsPage(page, scenario);
      const library = new LibraryPage(page);
      // One run of each scenario is looked at closely; the others walk other roads to other endings.
      const look = run.id === 'expert' ? () => check(page) : async () => undefined;

      await library.open();
      await look();
      await library.openBriefing(scenario.title);
      await look();
      await library.begin();
      await look();

      const talk = run.moves.filter((move) => typeof move === 'string').length;
      let turns = 0;
      for (const move of run.moves) {
        if (typeof move === 'string') {
          await encounter.answer(move);
          turns += 1;
          // After the last answer the talk is over, and the next screen takes the focus.
          if (turns === talk) continue;
          await expect(encounter.turnsSoFar(turns)).toBeVisible();
          await expect(encounter.client).toBeFocused();
          if (turns === 1) {
            await look();
            await encounter.pause();
            await look();
            await encounter.goOn();
          }
        } else if ('presence' in move) await encounter.setPresence(move.presence);
        else {
          await afterwards.expectStep(move.step);
          await look();
          await afterwards.answer(move);
        }
      }

      await look();
      await afterwards.rate(2);
      const ending = scenario.endings.find(({ id }) => id === run.ending);
      await expect(
        page.getByRole('heading', { level: 2, name: ending?.title ?? '' }),
      ).toBeVisible();
      const review = page.getByRole('heading', {
        level: 2,
        name: /^(Safety review|Worth a second look)$/,
      });
      if (run.criticalErrors.length > 0) await expect(review).toBeVisible();
      await look();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await look();
    });

test('stepping away is calm, accessible, and leads back to the same turn', async ({ page }) => {
  const library = new LibraryPage(page);
  const encounter = new EncounterPage(page, FIRST);
  await library.open();
  await library.openBriefing(FIRST.title);
  await library.begin();
  const answers = await encounter.answers.allTextContents();
  await encounter.pause();
  await press(page, page.getByRole('link', { name: 'Step away for a moment' }));
  await expect(page.getByRole('heading', { level: 1, name: /Step away/ })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Call 988' })).toHaveAttribute('href', 'tel:988');
  await check(page);
  await press(page, page.getByRole('link', { name: 'Back to where you were' }));
  await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible();
  await encounter.goOn();
  expect(await encounter.answers.allTextContents()).toEqual(answers);
});

test('leaving is possible at any time, and feedback is then an offer', async ({ page }) => {
  const library = new LibraryPage(page);
  const encounter = new EncounterPage(page, FIRST);
  await library.open();
  await library.openBriefing(FIRST.title);
  await library.begin();
  await page.keyboard.press('1');
  await expect(encounter.client).toBeFocused();
  await encounter.pause();
  await press(page, page.getByRole('button', { name: 'End it here' }));
  await expect(page.getByRole('heading', { level: 1, name: 'You ended it here' })).toBeFocused();
  await check(page);
  await press(page, page.getByRole('button', { name: /Rate yourself/ }));
  await new AfterwardsPage(page, FIRST).rate(1);
  await expect(page.getByText('You ended the encounter before its end.')).toBeVisible();
  await check(page);
});
