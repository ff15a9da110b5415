import type { Page } from '@playwright/test';

/**
 * Waits until nothing moves any more: contrast is measured on what stands still. What moves for ever (a
 * breath) or with the scroll bar never ends, and is not waited for.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .filter(({ timeline }) => timeline instanceof DocumentTimeline)
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
      .every(({ playState }) => playState !== 'running'),
  );
}
