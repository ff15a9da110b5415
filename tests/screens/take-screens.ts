import { test, type Page } from '@playwright/test';
import { AfterwardsPage } from '../e2e/afterwards.page.ts';
import { EncounterPage } from '../e2e/encounter.page.ts';
import { LibraryPage } from '../e2e/library.page.ts';
import { settled } from '../e2e/settled.ts';
import { FIRST } from '../e2e/shipped-scenarios.ts';

const FOLDER = process.env['ATTUNE_SCREENS'] ?? 'docs/images/screens';

for (const theme of ['light', 'dark'] as const)
  test.describe(theme, () => {
    test.use({ colorScheme: theme, deviceScaleFactor: 1 });

    test(`every screen, ${theme}`, async ({ page }, { project }) => {
      const take = async (screen: string) => {
        await settled(page);
        // What is drawn comes after the words.
        await page.waitForTimeout(700);
        await page.screenshot({
          path: `${FOLDER}/${screen}-${project.name}-${theme}.jpg`,
          type: 'jpeg',
          quality: 82,
        });
      };
      await walk(page, take, project.name === 'phone');
    });
  });

/** One learner, from the first visit to history and settings, by way of an expert's talk. */
async function walk(page: Page, take: (screen: string) => Promise<void>, phone: boolean) {
  const library = new LibraryPage(page);
  const encounter = new EncounterPage(page, FIRST);
  const afterwards = new AfterwardsPage(page, FIRST);
  await library.open();
  await take('library');
  await page.goto('/#/?view=course');
  await take('course');
  await library.open();
  await library.openBriefing(FIRST.title);
  await take('briefing');
  await library.begin();
  await take('encounter');

  const { moves } = FIRST.referenceRuns.find(({ id }) => id === 'expert')!;
  const talk = moves.filter((move) => typeof move === 'string');
  let turns = 0;
  const steps = new Set<string>();
  for (const move of moves) {
    if (typeof move === 'string') {
      await encounter.answer(move);
      turns += 1;
      if (turns < talk.length) await encounter.turnsSoFar(turns).waitFor();
      if (turns === 1) await takeWhatLiesOver(page, encounter, take, phone);
    } else if ('presence' in move) await encounter.setPresence(move.presence);
    else {
      await afterwards.expectStep(move.step);
      const kind = FIRST.followThrough.find(({ id }) => id === move.step)?.kind ?? '';
      if (!steps.has(kind)) await take(`after-${kind}`);
      steps.add(kind);
      await afterwards.answer(move);
    }
  }
  await take('self-rating');
  await afterwards.rate(2);
  await take('feedback');
  await page.getByRole('heading', { level: 2, name: 'Three sides of it' }).scrollIntoViewIfNeeded();
  await take('feedback-levels');
  for (const screen of ['history', 'settings', 'step-away']) {
    await page.goto(`/#/${screen}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await take(screen);
  }
  await library.open();
  await take('library-again');
}

async function takeWhatLiesOver(
  page: Page,
  encounter: EncounterPage,
  take: (screen: string) => Promise<void>,
  phone: boolean,
) {
  await take('practice-note');
  if (phone) {
    const toggle = page.getByRole('button', { name: /^Your (presence|voice)/ });
    await toggle.press('Enter');
    await take('presence');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await encounter.pause();
  await take('pause');
  await encounter.goOn();
}
