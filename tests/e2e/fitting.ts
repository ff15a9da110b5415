import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { settled } from './settled.ts';

/** What a reader may set for themself (WCAG 1.4.12). */
const TEXT_SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** From here on every page of this window is set with more space. */
export async function spaceText(page: Page): Promise<void> {
  await page.addInitScript((css) => {
    document.addEventListener('DOMContentLoaded', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    });
  }, TEXT_SPACING);
}

/** Neither cut off nor scrolled sideways, and still accessible. */
export async function expectToFit(page: Page): Promise<void> {
  await settled(page);
  const { overflow, cut } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const dialog = document.querySelector('dialog[open]');
    const texts = [
      ...document.querySelectorAll<HTMLElement>(
        'main button, main label, main p, main li, main dd, main h1, main h2, main h3, main legend',
      ),
    ].filter((element) => element.closest('svg') === null && element.clientWidth > 1);
    const wide = (element: Element) => element.scrollWidth > element.clientWidth + 1;
    const clips = (element: HTMLElement) =>
      element.scrollHeight > element.clientHeight + 2 &&
      /hidden|clip/.test(getComputedStyle(element).overflowY);
    return {
      overflow: Math.max(
        scrollWidth - clientWidth,
        dialog === null ? 0 : dialog.scrollWidth - dialog.clientWidth,
      ),
      cut: texts
        .filter((element) => getComputedStyle(element).display !== 'inline')
        .filter((element) => wide(element) || clips(element))
        .map((element) => element.textContent),
    };
  });
  expect(overflow, 'nothing scrolls sideways').toBeLessThanOrEqual(0);
  expect(cut, 'nothing is cut off').toEqual([]);
  await expectAccessible(page);
}
