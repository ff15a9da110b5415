import type { Page } from '@playwright/test';

/** Waits until nothing moves any more: contrast is measured on what stands still. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}
