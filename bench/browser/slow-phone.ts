import type { Browser, Page } from '@playwright/test';

/** Times slower than this machine's processor. */
const CPU_SLOWDOWN = 4;
/** "Slow 4G" as browsers' own tools have it: 562.5 ms until an answer, 1.44 Mbit/s down, 0.675 up. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1_000_000 * 0.9) / 8,
  uploadThroughput: (0.75 * 1_000_000 * 0.9) / 8,
};

export type SlowPhone = { page: Page; close: () => Promise<void> };

/** A phone that has never been here; on a slow network when asked, on a slow processor always. */
export async function slowPhone(
  browser: Browser,
  { network = false }: { network?: boolean } = {},
): Promise<SlowPhone> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  });
  // The program that runs this file wraps named functions in a helper, which a page does not have.
  await context.addInitScript('globalThis.__name ??= (value) => value;');
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  if (network) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  }
  return { page, close: () => context.close() };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A line of the report: what, how much, what it should stay under. */
export const row = (what: string, figure: string, limit: string): string =>
  `${what.padEnd(44)} ${figure.padStart(12)}   ${limit}`;
