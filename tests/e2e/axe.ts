import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type WindowWithAxe = Window & {
  axe?: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
};

/**
 * Fails with a list of what axe found on the page as it is now, in words that lead to the element.
 * The source is evaluated through the browser's debugger, which the page's content policy does not stop.
 */
export async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  const present = await page.evaluate(() => (window as WindowWithAxe).axe !== undefined);
  if (!present) await page.evaluate(source);
  const { violations, passes } = await page.evaluate(
    async ({ selector, tags }) => {
      const { axe } = window as WindowWithAxe;
      if (axe === undefined) throw new Error('axe was not loaded into the page');
      return axe.run({ include: [selector] }, { runOnly: { type: 'tag', values: tags } });
    },
    { selector: within, tags: TAGS },
  );
  expect(passes.length, 'axe has looked at something').toBeGreaterThan(0);
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  at ${node.target.join(' ')}\n  ${node.html}`),
  );
  expect(found, found.join('\n')).toEqual([]);
}
