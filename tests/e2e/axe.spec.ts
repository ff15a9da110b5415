import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';

test('the accessibility check sees a fault when there is one', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => document.body.append(document.createElement('img')));
  await expect(expectAccessible(page)).rejects.toThrow(/image-alt/);
});
