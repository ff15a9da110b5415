import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { seededRandom } from '#domain/verify/seeded-random.ts';
import { KillableBrowser } from './killable-browser.ts';
import { PlayerPage, withoutWaiting } from './player.page.ts';
import { shippedScenario } from './steady-scenario.ts';

const SCENARIO = shippedScenario('third-cancellation');

// Nothing of it depends on the size of the screen.
test.skip(({ isMobile }) => isMobile, 'What is kept is the same on both.');
const KILLS = 50;
const SEED = 20_261_124;
/** From before the press of a key to some time after its move is on the disk and on the screen. */
const MOST_DELAY_MS = { answer: 150, step: 1200 };
const MOST_MOVES_BETWEEN = 3;

// The trace of a browser that was killed cannot be collected, and asking for it fails the test.
test.use({ trace: 'off' });

/** An attempt under way, and how many of its moves the screen has confirmed. */
type UnderWay = { id: string; confirmed: number };

test('the browser is killed at 50 random moments, and no move is lost that the screen had confirmed', async ({
  baseURL,
}) => {
  test.setTimeout(8 * 60_000);
  const profile = mkdtempSync(path.join(tmpdir(), 'attune-killed-'));
  const random = seededRandom(SEED);
  const below = (limit: number) => Math.floor(random() * limit);
  const began = Date.now();
  let underWay: UnderWay | null = null;
  let goneOn = 0;
  let inFlight = 0;
  try {
    for (let round = 0; round <= KILLS; round++) {
      const browser = await KillableBrowser.start(profile);
      try {
        const page = await browser.context.newPage();
        await withoutWaiting(page);
        const player = new PlayerPage(page, SCENARIO, 'expert', baseURL);
        if (underWay !== null) {
          const { id, confirmed }: UnderWay = underWay;
          await player.open(id);
          const stored = await player.stored(id);
          expect(
            stored.length,
            `round ${round}: ${confirmed} moves were confirmed`,
          ).toBeGreaterThanOrEqual(confirmed);
          expect(stored).toEqual(player.script(stored.length));
          await player.expectPlace(stored.length);
          inFlight += stored.length - confirmed;
          goneOn += 1;
          underWay = { id, confirmed: stored.length };
        }
        if (round === KILLS) break;
        if (underWay === null || underWay.confirmed === player.length)
          underWay = { id: await player.begin(), confirmed: 0 };
        for (let left = below(MOST_MOVES_BETWEEN); left > 0; left--) {
          if (underWay.confirmed >= player.length - 1) break;
          await player.play(underWay.confirmed);
          underWay.confirmed += 1;
        }
        const delay = MOST_DELAY_MS[player.isQuick(underWay.confirmed) ? 'answer' : 'step'];
        // The last move is made while the browser is killed: before, during or after it is kept.
        const last = player.play(underWay.confirmed).then(
          () => true,
          () => false,
        );
        await new Promise((resolve) => setTimeout(resolve, below(delay)));
        await browser.kill();
        if (await last) underWay.confirmed += 1;
      } finally {
        await browser.kill();
      }
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    `killed ${KILLS} times, went on ${goneOn} times with every confirmed move; ${inFlight} moves in flight were kept as well (${seconds} s)`,
  );
  expect(goneOn).toBe(KILLS);
});
