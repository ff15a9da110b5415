import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { Attempt } from '#domain/encounter/attempt.ts';
import { canonicalText, digestOf } from '#domain/scenario/canonical-text.ts';
import { PlayerPage, withoutWaiting } from './player.page.ts';
import { shippedScenario } from './steady-scenario.ts';

const SCENARIO = shippedScenario('third-cancellation');

// Nothing of it depends on the size of the screen.
test.skip(({ isMobile }) => isMobile, 'What is kept is the same on both.');

/** What the learner gets when they save to a file. */
async function savedFile(page: Page): Promise<Attempt> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).first().press('Enter');
  const file = await (await download).path();
  return JSON.parse(readFileSync(file, 'utf8')) as Attempt;
}

const answersIn = ({ moves }: Attempt) => moves.filter(({ type }) => type === 'respond').length;

test.beforeEach(({ context }) => withoutWaiting(context));

test('a full device is said plainly; one plays on, and can save to a file', async ({
  page,
  context,
  baseURL,
}) => {
  const player = new PlayerPage(page, SCENARIO);
  const cdp = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await player.begin();
  await player.playAll(0, 2);
  await expect(page.getByText(/has no room left/)).toBeVisible();
  await player.play(2);
  expect(answersIn(await savedFile(page))).toBe(3);

  // Stepping away and coming back loses nothing either, as long as the page lasts.
  await page.keyboard.press('Shift+Escape');
  await page.getByRole('link', { name: 'Back to where you were' }).press('Enter');
  await player.expectPlace(3);

  // With room again, everything is kept with the next answer, also what was not.
  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  await player.play(3);
  await expect(page.getByText(/has no room left/)).toBeHidden();
  await page.reload();
  await player.expectPlace(4);
});

test('a browser that denies storage is said plainly; one plays on, and can save to a file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const player = new PlayerPage(page, SCENARIO);
  await page.goto('/#/settings');
  await expect(page.getByText(/does not let Attune keep anything/)).toBeVisible();
  await player.begin();
  await player.playAll(0, 2);
  await player.encounter.pause();
  expect(answersIn(await savedFile(page))).toBe(2);
});

test('storage that is cleared in the middle takes nothing of what is being played', async ({
  page,
}) => {
  const player = new PlayerPage(page, SCENARIO);
  const id = await player.begin();
  await player.playAll(0, 3);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('attune');
        request.addEventListener('success', () => resolve());
        request.addEventListener('blocked', () => reject(new Error('somebody holds it')));
      }),
  );
  await player.play(3);
  expect(await player.stored(id)).toEqual(player.script(4));
  await page.reload();
  await player.expectPlace(4);
});

test('a newer version that takes over the store is said plainly', async ({ page }) => {
  const player = new PlayerPage(page, SCENARIO);
  await player.begin();
  await player.play(0);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('attune', 99);
        request.addEventListener('success', () => {
          request.result.close();
          resolve();
        });
      }),
  );
  await player.play(1);
  await expect(page.getByText(/newer version of Attune/)).toBeVisible();
  expect(answersIn(await savedFile(page))).toBe(2);
  // Nothing can be read either, and it still goes on, to the feedback.
  await player.playAll(2);
  await player.afterwards.rate(2);
});

test('what version 1 of the store kept is still there, and goes on', async ({ page }) => {
  const text = canonicalText(SCENARIO);
  const attempt: Attempt = {
    format: 1,
    id: 'of-version-1',
    scenario: { id: SCENARIO.id, version: SCENARIO.version, digest: digestOf(text), text },
    mode: 'practice',
    seed: 4,
    startedAt: '2026-10-01T09:00:00.000Z',
    moves: [{ type: 'begin' }, { type: 'respond', response: firstAnswer() }],
  };
  // A page of the same address that is not the program, so that the old store is there before it.
  await page.goto('/favicon.svg');
  await page.evaluate(storeAsVersion1, attempt);
  const player = new PlayerPage(page, SCENARIO);
  await page.goto('/#/history');
  await page.getByRole('link', { name: /^Continue Third cancellation/ }).press('Enter');
  await player.expectPlace(1);
  await player.play(1);
  expect(await player.stored('of-version-1')).toEqual(player.script(2));
});

function firstAnswer(): string {
  const move = SCENARIO.referenceRuns
    .find(({ id }) => id === 'expert')
    ?.moves.find((one) => typeof one === 'string');
  if (typeof move !== 'string') throw new Error('The run has no answer');
  return move;
}

/** Runs in the page: the store exactly as the first version of the program made it. */
async function storeAsVersion1({ scenario, ...rest }: Attempt): Promise<void> {
  const { text, ...head } = scenario;
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('attune', 1);
    opening.addEventListener('upgradeneeded', () => {
      opening.result.createObjectStore('attempts', { keyPath: 'id' });
      opening.result.createObjectStore('texts');
    });
    opening.addEventListener('success', () => resolve(opening.result));
  });
  const transaction = database.transaction(['attempts', 'texts'], 'readwrite');
  transaction.objectStore('attempts').put({ ...rest, scenario: head });
  transaction.objectStore('texts').put(text, head.digest);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}
