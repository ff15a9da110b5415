import axe from 'axe-core';
import { expect } from 'vitest';

// axe asks for a canvas to look for icon fonts; jsdom has none and would complain each time.
HTMLCanvasElement.prototype.getContext = () => null;

/**
 * Fails with what axe finds in the document. Contrast needs a real browser and is checked end to end,
 * and a part of a page has no landmarks of its own.
 */
export async function expectNoViolations(container: Element = document.body): Promise<void> {
  const { violations, passes } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(passes.length, 'axe has looked at something').toBeGreaterThan(0);
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.html}`),
  );
  expect(found).toEqual([]);
}
