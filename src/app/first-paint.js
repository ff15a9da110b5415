/*
 * Runs before the first picture: puts the learner's choices of look on the page, so that nothing flashes,
 * and says whether the page that was asked for is the library, whose head stands ready in index.html.
 * The same choices are applied again, and checked, by apply-appearance.ts. Written into the page as it is
 * (tools/vite-first-paint.ts), so it is plain JavaScript for every browser that runs Attune.
 */
(() => {
  const root = document.documentElement;
  if (!/^#?\/?(\?.*)?$/.test(location.hash)) root.dataset.firstPage = 'other';
  try {
    const { theme, textSize, motion } = JSON.parse(localStorage.getItem('attune:settings') ?? '{}');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (textSize === 'large' || textSize === 'largest') root.dataset.textSize = textSize;
    if (motion === 'still') root.dataset.motion = motion;
  } catch {
    // Nothing is stored, or storage is denied: the look of the system will do.
  }
})();
