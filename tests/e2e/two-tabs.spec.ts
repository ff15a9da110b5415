import { expect, test, type BrowserContext } from '@playwright/test';
import { PlayerPage, storedHead, withoutWaiting } from './player.page.ts';
import { shippedScenario } from './steady-scenario.ts';

const SCENARIO = shippedScenario('third-cancellation');

// Nothing of it depends on the size of the screen.
test.skip(({ isMobile }) => isMobile, 'What is kept is the same on both.');

async function twoTabs(context: BrowserContext) {
  await withoutWaiting(context);
  const first = new PlayerPage(await context.newPage(), SCENARIO);
  const id = await first.begin();
  await first.play(0);
  const second = new PlayerPage(await context.newPage(), SCENARIO);
  await second.page.goto(`/#/attempts/${id}`);
  return { first, second, id };
}

test.describe('one attempt in two tabs', () => {
  test('is played by one of them; the other says so and can take it over', async ({ context }) => {
    const { first, second, id } = await twoTabs(context);
    const elsewhere = { level: 1, name: 'This encounter is open in another tab' } as const;
    await expect(second.page.getByRole('heading', elsewhere)).toBeFocused();

    // What the first one plays in the meantime is there when the second one takes over.
    await first.play(1);
    await second.page.getByRole('button', { name: 'Play on here' }).press('Enter');
    await second.expectPlace(2);
    await expect(first.page.getByRole('heading', elsewhere)).toBeVisible();
    await second.play(2);

    await first.page.getByRole('button', { name: 'Play on here' }).press('Enter');
    await first.expectPlace(3);
    await first.play(3);
    expect(await first.stored(id)).toEqual(first.script(4));
  });

  test('is free again when the tab that played it is gone', async ({ context }) => {
    const { first, second } = await twoTabs(context);
    await expect(second.page.getByRole('button', { name: 'Play on here' })).toBeVisible();
    await first.page.close();
    await second.page.reload();
    await second.expectPlace(1);
    await second.play(1);
  });

  test('is never overwritten, also where the browser has no locks', async ({ context }) => {
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'locks', { value: undefined });
    });
    const { first, second, id } = await twoTabs(context);
    await second.expectPlace(1);
    await second.play(1);
    await second.play(2);
    await first.start(1);
    await expect(first.page.getByText(/played on in another tab/)).toBeVisible();
    expect(await second.stored(id)).toEqual(second.script(3));
    await first.page.getByRole('button', { name: 'Load it again' }).press('Enter');
    await first.expectPlace(3);
  });

  test('does not grow two heads when both play on from the same moment', async ({ context }) => {
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'locks', { value: undefined });
    });
    const { first, second, id } = await twoTabs(context);
    await second.expectPlace(1);
    // Another answer here, and then one more: longer than what the other tab has, but not its continuation.
    await first.page.keyboard.press('1');
    await expect(first.encounter.turnsSoFar(2)).toBeVisible();
    const kept = await storedHead(first.page, id);
    await second.page.keyboard.press('2');
    await expect(second.page.getByText(/played on in another tab/)).toBeVisible();
    expect(await storedHead(first.page, id)).toEqual(kept);
  });
});
