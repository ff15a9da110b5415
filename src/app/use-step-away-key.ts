import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** As `aria-keyshortcuts` names it. */
export const STEP_AWAY_KEY = 'Shift+Escape';

/**
 * One chord for every screen leads to the calm page, also out of a dialog or a field, and from there back.
 * Not Escape alone: that closes what is open, and pauses an encounter. And no letter: who types or speaks
 * to the device would land there by accident (WCAG 2.1.4).
 */
export function useStepAwayKey(): void {
  const router = useRouter();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !event.shiftKey || event.repeat || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      const { pathname, href, search } = router.state.location;
      if (pathname !== '/step-away')
        void router.navigate({ to: '/step-away', search: { from: href } });
      else router.history.push(search.from ?? '/');
    };
    // Before anything on the page takes it for Escape.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [router]);
}
