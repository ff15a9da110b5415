import { expect, test } from '@playwright/test';
import type { Attempt } from '#domain/encounter/attempt.ts';
import { canonicalText, digestOf } from '#domain/scenario/canonical-text.ts';
import { EncounterPage } from './encounter.page.ts';
import { LibraryPage } from './library.page.ts';
import { FIRST } from './shipped-scenarios.ts';

test.describe('what is kept', () => {
  test('comes back at the same turn after a reload, with the answers in their places', async ({
    page,
  }) => {
    const library = new LibraryPage(page);
    const encounter = new EncounterPage(page, FIRST);
    await library.open();
    await library.openBriefing(FIRST.title);
    await library.begin();
    for (let turn = 1; turn <= 2; turn++) {
      await page.keyboard.press('1');
      await expect(
        page.getByText(turn === 1 ? 'So far: 1 turn' : `So far: ${turn} turns`),
      ).toBeVisible();
    }
    const before = await page.locator('main').innerText();
    await page.reload();
    await expect(page.getByText('So far: 2 turns')).toBeVisible();
    expect(await page.locator('main').innerText()).toBe(before);
    await expect(encounter.answers.first()).toBeVisible();
  });

  test('is offered in the library', async ({ page }) => {
    const library = new LibraryPage(page);
    await library.open();
    await library.openBriefing(FIRST.title);
    await library.begin();
    await page.keyboard.press('1');
    await expect(page.getByText('So far: 1 turn')).toBeVisible();
    await library.open();
    await library.resume(FIRST.title);
    await expect(page.getByText('So far: 1 turn')).toBeVisible();
  });

  test('is nothing where the browser denies it, and the page says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const library = new LibraryPage(page);
    await library.open();
    await expect(page.getByText(/does not let Attune keep anything/)).toBeVisible();
    await library.openBriefing(FIRST.title);
    await library.begin();
    await page.keyboard.press('1');
    await expect(page.getByText('So far: 1 turn')).toBeVisible();
  });
});

test('HTML in the text of a scenario is shown as text', async ({ page }) => {
  const hostile = structuredClone(FIRST);
  const markup = '<img src="x" onerror="document.title=\'taken\'"><b id="bold">bold</b>';
  const opening = hostile.beats.find(({ id }) => id === hostile.opening);
  if (opening === undefined) throw new Error('No opening beat');
  opening.scene = markup;
  opening.client = [{ says: markup, does: markup }];
  for (const response of opening.responses) response.do = markup;
  const text = canonicalText(hostile);
  const attempt: Attempt = {
    format: 1,
    id: 'hostile',
    scenario: { id: hostile.id, version: hostile.version, digest: digestOf(text), text },
    mode: 'practice',
    seed: 1,
    startedAt: '2026-11-22T09:00:00.000Z',
    moves: [{ type: 'begin' }],
  };
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(storeAttempt, attempt);
  await page.goto('/#/attempts/hostile');
  await expect(page.getByText(markup).first()).toBeVisible();
  await expect(page.locator('#bold')).toHaveCount(0);
  await expect(page.locator('main img')).toHaveCount(0);
  await page.keyboard.press('Tab');
  expect(await page.title()).not.toBe('taken');
});

/** Runs in the page: puts an attempt where the program looks for it. */
async function storeAttempt(attempt: Attempt): Promise<void> {
  const { text, ...scenario } = attempt.scenario;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('attune');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('no database')));
  });
  const transaction = database.transaction(['attempts', 'texts'], 'readwrite');
  transaction.objectStore('attempts').put({ ...attempt, scenario });
  transaction.objectStore('texts').put(text, scenario.digest);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}
