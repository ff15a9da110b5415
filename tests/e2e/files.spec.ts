import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { attemptFileText, backupFileText, backupOf } from '#domain/exchange/attempt-files.ts';
import { readAttempt } from '#domain/encounter/attempt-file.ts';
import { attemptOfRun } from '#testing/attempts-of-runs.ts';
import { PlayerPage, withoutWaiting } from './player.page.ts';
import { shippedScenario } from './steady-scenario.ts';

const SCENARIO = shippedScenario('third-cancellation');

// Nothing of it depends on the size of the screen.
test.skip(({ isMobile }) => isMobile, 'What is kept is the same on both.');
const PLAYED = attemptOfRun({
  scenario: SCENARIO,
  run: 'novice',
  id: 'played',
  startedAt: '2026-11-01T14:03:00.000Z',
});
const NOW = '2026-11-02T08:00:00.000Z';

test.beforeEach(({ context }) => withoutWaiting(context));

async function download(page: Page, button: string | RegExp) {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().press('Enter');
  const file = await coming;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** Gives the page a file to read, as if it had been chosen. */
async function readFile(page: Page, text: string, name = 'handed-in.json'): Promise<void> {
  if (!page.url().endsWith('#/settings')) await page.goto('/#/settings');
  await page
    .getByLabel('Read a file', { exact: true })
    .and(page.locator('input'))
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function deleteEverything(page: Page): Promise<void> {
  await page.goto('/#/settings');
  await page.getByRole('button', { name: 'Delete everything …' }).press('Enter');
  await page.getByRole('button', { name: 'Yes, delete everything' }).press('Enter');
  await expect(page.getByText('Everything was deleted from this device.')).toBeVisible();
}

test('an attempt goes out and comes back, bit by bit the same', async ({ page }) => {
  const player = new PlayerPage(page, SCENARIO);
  await player.begin();
  await player.playAll(0, 3);
  await page.goto('/#/history');
  const out = await download(page, /^Save to a file: Third cancellation/);
  expect(out.name).toMatch(/^third-cancellation-\d{4}-\d\d-\d\d\.attune\.json$/);
  const read = readAttempt(JSON.parse(out.text));
  expect(read.ok && read.value.course.turns.length).toBe(3);

  await deleteEverything(page);
  await page.goto('/#/history');
  await expect(page.getByText(/Nothing here yet/)).toBeVisible();

  await readFile(page, out.text);
  await expect(page.getByText('1 attempt was taken.')).toBeVisible();
  await page.goto('/#/history');
  const again = await download(page, /^Save to a file: Third cancellation/);
  expect(again.text).toBe(out.text);
  await page.getByRole('link', { name: /^Continue Third cancellation/ }).press('Enter');
  await player.expectPlace(3);
});

test('a backup of everything comes back whole, settings too when they are wanted', async ({
  page,
}) => {
  await readFile(page, attemptFileText(PLAYED));
  await expect(page.getByText('1 attempt was taken.')).toBeVisible();
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const backup = await download(page, 'Save a backup of everything');
  expect(backup.name).toMatch(/^attune-backup-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText(/Everything is in it/)).toBeVisible();

  await deleteEverything(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await readFile(page, backup.text);
  await expect(page.getByText('1 attempt was taken.')).toBeVisible();
  await page.getByRole('button', { name: 'Use those settings' }).press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await readFile(page, backup.text);
  await expect(page.getByText('1 attempt was here already.')).toBeVisible();
});

test('another attempt of the same name is kept beside the one that is there', async ({ page }) => {
  await readFile(page, attemptFileText(PLAYED));
  await expect(page.getByText('1 attempt was taken.')).toBeVisible();
  const shorter = attemptFileText({ ...PLAYED, moves: PLAYED.moves.slice(0, 4) });
  await readFile(page, shorter);
  await expect(page.getByText(/1 of them has the name of another attempt/)).toBeVisible();
  await page.goto('/#/history');
  await expect(page.getByRole('article')).toHaveCount(2);
  await readFile(page, shorter);
  await expect(page.getByText('1 attempt was here already.')).toBeVisible();
});

test('a stranger’s file gives what is good in it, and says what is wrong with the rest', async ({
  page,
}) => {
  const foreign = { ...PLAYED, id: 'foreign', moves: PLAYED.moves.slice(0, 3) };
  const impossible = {
    ...foreign,
    id: 'impossible',
    moves: [...foreign.moves, { type: 'respond' as const, response: 'no-such-answer' }],
  };
  const damaged: [text: string, says: RegExp][] = [
    [attemptFileText(PLAYED).slice(0, 5000), /damaged: it breaks off/],
    ['{"hello": "world"}', /no file of Attune/],
    [JSON.stringify({ ...PLAYED, seed: 'x' }), /1 attempt was not taken/],
    [
      attemptFileText({
        ...PLAYED,
        scenario: { ...PLAYED.scenario, digest: `sha256:${'0'.repeat(64)}` },
      }),
      /1 attempt was not taken/,
    ],
    [attemptFileText(impossible), /1 attempt was not taken/],
    [
      backupFileText({ ...backupOf([PLAYED], {}, NOW), version: 2 as 1 }),
      /newer version of Attune/,
    ],
    [backupFileText({ ...backupOf([PLAYED], {}, NOW), texts: {} }), /1 attempt was not taken/],
  ];
  for (const [text, says] of damaged) {
    await readFile(page, text);
    await expect(page.getByText(says)).toBeVisible();
    // The next report must be seen to be the next one.
    await page.reload();
  }
  await page.goto('/#/history');
  await expect(page.getByText(/Nothing here yet/)).toBeVisible();

  await readFile(page, backupFileText(backupOf([PLAYED, impossible, foreign], {}, NOW)));
  await expect(page.getByText('2 attempts were taken.')).toBeVisible();
  await expect(page.getByText('1 attempt was not taken.')).toBeVisible();
  await page.getByText('What was wrong').click();
  await expect(page.getByText(/"no-such-answer" is not offered/)).toBeVisible();
});

test('one attempt is deleted, and comes back until the page is left', async ({ page }) => {
  await readFile(page, attemptFileText(PLAYED));
  await expect(page.getByText('1 attempt was taken.')).toBeVisible();
  await page.goto('/#/history');
  await expect(page.getByText(/A risk stayed unseen/)).toBeVisible();
  await page.getByRole('button', { name: /^Delete Third cancellation/ }).press('Enter');
  const undo = page.getByRole('button', { name: /^Undo: bring back Third cancellation/ });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(page.getByText(/A risk stayed unseen/)).toBeVisible();
  await page.getByRole('button', { name: /^Delete Third cancellation/ }).press('Enter');
  await expect(undo).toBeFocused();
  await page.reload();
  await expect(page.getByText(/Nothing here yet/)).toBeVisible();
});

test('deleting everything asks first, and clears the other tabs', async ({ page, context }) => {
  const player = new PlayerPage(page, SCENARIO);
  await player.begin();
  await player.play(0);
  const other = await context.newPage();
  await other.goto('/#/settings');
  await other.getByRole('button', { name: 'Delete everything …' }).press('Enter');
  await other.getByRole('button', { name: 'No, keep it' }).press('Enter');
  await expect(other.getByRole('dialog')).toBeHidden();
  await expect(other.getByRole('button', { name: 'Delete everything …' })).toBeFocused();
  await player.play(1);
  await deleteEverything(other);
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
});
