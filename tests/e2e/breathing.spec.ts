import { expect, test } from '@playwright/test';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('the breathing guide moves only when it is asked to, and never for who wants it still', async ({
  page,
}) => {
  await page.goto('/#/step-away');
  const start = page.getByRole('button', { name: 'Start the breathing guide' });
  const running = () =>
    page.evaluate(
      () => document.getAnimations().filter((one) => one instanceof CSSAnimation).length,
    );
  expect(await running()).toBe(0);
  await start.press('Enter');
  await expect.poll(running).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Stop' }).press('Enter');
  await expect.poll(running).toBe(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(start).toBeHidden();
});
