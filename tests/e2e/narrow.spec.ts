import { expect, test, type Page } from '@playwright/test';
import { AfterwardsPage } from './afterwards.page.ts';
import { expectAccessible } from './axe.ts';
import { LibraryPage } from './library.page.ts';
import { settled } from './settled.ts';
import { FIRST } from './shipped-scenarios.ts';

/** Neither cut off nor scrolled sideways, and still accessible. */
async function expectToFit(page: Page): Promise<void> {
  await settled(page);
  const { overflow, cut } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const texts = [
      ...document.querySelectorAll<HTMLElement>(
        'main button, main label, main p, main h1, main h2',
      ),
    ];
    return {
      overflow: scrollWidth - clientWidth,
      cut: texts
        .filter(
          (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1,
        )
        .filter((element) => getComputedStyle(element).display !== 'inline')
        .map((element) => element.textContent),
    };
  });
  expect(overflow).toBeLessThanOrEqual(0);
  expect(cut).toEqual([]);
  await expectAccessible(page);
}

const WINDOWS = [
  { name: '320 pixels wide', use: { viewport: { width: 320, height: 568 } } },
  // What a window of 1280 by 800 has left when it is enlarged to 200 %.
  { name: 'at 200 % zoom', use: { viewport: { width: 640, height: 400 } } },
  { name: 'dark', use: { colorScheme: 'dark' as const } },
  { name: 'with less motion', use: { reducedMotion: 'reduce' as const } },
];

for (const { name, use } of WINDOWS)
  test.describe(name, () => {
    test.use(use);
    test('every screen fits and is accessible', async ({ page }) => {
      const library = new LibraryPage(page);
      await library.open();
      await expectToFit(page);
      await library.openBriefing(FIRST.title);
      await expectToFit(page);
      await library.begin();
      await page.keyboard.press('1');
      await expect(page.getByText('So far: 1 turn')).toBeVisible();
      const toggle = page.getByRole('button', { name: /^Your presence/ });
      if (await toggle.isVisible()) await toggle.press('Enter');
      await expectToFit(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectToFit(page);
      await page.getByRole('button', { name: 'End it here' }).press('Enter');
      await page.getByRole('button', { name: /Rate yourself/ }).press('Enter');
      await expectToFit(page);
      await new AfterwardsPage(page, FIRST).rate(3);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await expectToFit(page);
    });
  });
