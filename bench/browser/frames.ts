import type { Browser } from '@playwright/test';
import { median, row, slowPhone } from './slow-phone.ts';

const SECONDS = 8;

/** How evenly the figure moves: breathing, blinking, and one change of pose, while nothing is pressed. */
export async function measureFrames(browser: Browser, address: string): Promise<string[]> {
  const { page, close } = await slowPhone(browser);
  await page.goto(`${address}#/scenarios/third-cancellation`);
  await page.getByRole('button', { name: 'Begin' }).tap();
  await page.getByRole('img').first().waitFor();
  await page.waitForTimeout(2000);
  await page.keyboard.press('Space');
  await page.keyboard.press('1');
  // The answer itself is an interaction and is measured there; the move that follows it is not.
  await page.waitForTimeout(150);
  const frames = await page.evaluate(watchFrames, SECONDS);
  await close();
  const late = frames.filter((frame) => frame > 50).length;
  return [
    row('figure, frames a second (median)', (1000 / median(frames)).toFixed(0), '60'),
    row('figure, longest frame', `${Math.max(...frames).toFixed(0)} ms`, 'under 50 ms'),
    row('figure, frames over 50 ms', `${late} of ${frames.length}`, '0'),
  ];
}

/** Runs in the page: the times between pictures. */
function watchFrames(seconds: number): Promise<number[]> {
  return new Promise((resolve) => {
    const frames: number[] = [];
    const begun = performance.now();
    let last = begun;
    const watch = (now: number) => {
      frames.push(now - last);
      last = now;
      if (now - begun < seconds * 1000) requestAnimationFrame(watch);
      else resolve(frames.slice(1));
    };
    requestAnimationFrame(watch);
  });
}
