/**
 * Takes the reader to the top of a page that has just come up: the window to its beginning, the focus to
 * the page's h1, from which a screen reader goes on reading.
 */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.focus({ preventScroll: true });
  document.documentElement.scrollTop = 0;
}
