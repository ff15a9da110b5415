import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect, test, type Page } from '@playwright/test';
import { build } from 'vite';
import { PlayerPage, withoutWaiting } from './player.page.ts';
import { shippedScenario } from './steady-scenario.ts';
import { Site } from './site.ts';

const DIST = process.env['ATTUNE_E2E_DIST'] ?? 'dist';
const SCENARIO = shippedScenario('third-cancellation');

// Nothing of it depends on the size of the screen.
test.skip(({ isMobile }) => isMobile, 'What is kept is the same on both.');

test.beforeEach(({ context }) => withoutWaiting(context));

/** Opens the program, and waits until the device has all of it. */
async function firstVisit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

test.describe('without a network', () => {
  test('everything works after the first visit, to the feedback', async ({ page }) => {
    const site = await Site.open(DIST);
    const { address } = site;
    await firstVisit(page, address);
    await site.close();

    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const player = new PlayerPage(page, SCENARIO, 'expert', address);
    await player.begin();
    await player.playAll();
    await player.afterwards.rate(2);
    for (const name of ['History', 'Settings', 'Step away']) {
      await page.getByRole('navigation').getByRole('link', { name }).press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    }
    await expect(page.getByRole('link', { name: 'Call 988' })).toBeVisible();
  });

  test('every scenario can be begun, though it was never opened', async ({ page }) => {
    const site = await Site.open(DIST);
    const { address } = site;
    await firstVisit(page, address);
    await site.close();
    await page.reload();
    const briefings = await page
      .getByRole('link', { name: /^Read the briefing of/ })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(briefings.length).toBeGreaterThan(2);
    for (const href of briefings) {
      await page.goto(`${address}${href}`);
      await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
    }
  });

  test('the lines that the school set are there as they were last seen', async ({ page }) => {
    const site = await Site.open(DIST);
    const { address } = site;
    const lines = { helpLines: [{ text: 'Call campus counseling', href: 'tel:+15550100' }] };
    site.put('class.json', JSON.stringify(lines));
    await firstVisit(page, address);
    await page.goto(`${address}/#/step-away`);
    const line = page.getByRole('link', { name: 'Call campus counseling' });
    await expect(line).toHaveAttribute('href', 'tel:+15550100');
    await site.close();
    await page.reload();
    await expect(line).toHaveAttribute('href', 'tel:+15550100');
  });
});

test.describe('a new version', () => {
  let newer = '';
  test.beforeAll(async () => {
    newer = mkdtempSync(path.join(tmpdir(), 'attune-newer-'));
    // Another banner in every chunk: other names for all of them, as after a change at the root of it all.
    await build({
      logLevel: 'error',
      build: {
        outDir: newer,
        emptyOutDir: true,
        rollupOptions: { output: { banner: '/* a newer version */' } },
      },
      plugins: [
        {
          name: 'marker',
          transformIndexHtml: (html) =>
            html.replace('</head>', '<meta name="marker" content="newer" /></head>'),
        },
      ],
    });
  });
  test.afterAll(() => rmSync(newer, { recursive: true, force: true }));

  const marker = (page: Page) => page.locator('meta[name="marker"]');
  /** What the browser does by itself when a page is opened, and once a day. */
  const lookForUpdate = (page: Page) =>
    page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update();
    });

  test('waits until it is wanted; what is being played goes on before and after', async ({
    page,
    context,
  }) => {
    const site = await Site.open(DIST);
    await firstVisit(page, site.address);
    const player = new PlayerPage(page, SCENARIO, 'expert', site.address);
    await player.begin();
    await player.playAll(0, 2);
    const other = new PlayerPage(await context.newPage(), SCENARIO, 'novice', site.address);
    await other.begin();
    await other.play(0);

    site.replace(newer);
    await lookForUpdate(page);
    await expect(page.getByText('A new version of Attune is ready.')).toBeVisible();
    // Nothing has been loaded again, and the old version goes on with files that no server has any more.
    await expect(marker(page)).toHaveCount(0);
    await player.playAll(2);
    await player.afterwards.rate(2);

    await page.goBack();
    await page.getByRole('button', { name: 'Use it now' }).press('Enter');
    await expect(marker(page)).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('A new version of Attune is ready.')).toBeHidden();

    // The other tab still runs the old version, to its end, feedback and all.
    await expect(marker(other.page)).toHaveCount(0);
    await other.playAll(1);
    await other.afterwards.rate(2);
    await expect(marker(other.page)).toHaveCount(0);
    await site.close();
  });

  test('takes an attempt over where it was', async ({ page }) => {
    const site = await Site.open(DIST);
    await firstVisit(page, site.address);
    const player = new PlayerPage(page, SCENARIO, 'expert', site.address);
    await player.begin();
    await player.playAll(0, 3);
    site.replace(newer);
    await lookForUpdate(page);
    await page.getByRole('button', { name: 'Use it now' }).press('Enter');
    await expect(marker(page)).toHaveCount(1);
    await player.expectPlace(3);
    await player.playAll(3);
    await site.close();
  });
});
