import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';

/** The addresses of pages as links need them; features know their meaning only. */
export function useHrefs() {
  const router = useRouter();
  return useMemo(() => {
    const href = (location: { href: string }) => router.history.createHref(location.href);
    return {
      library: () => href(router.buildLocation({ to: '/' })),
      briefing: (scenarioId: string) =>
        href(router.buildLocation({ to: '/scenarios/$scenarioId', params: { scenarioId } })),
      attempt: (attemptId: string) =>
        href(router.buildLocation({ to: '/attempts/$attemptId', params: { attemptId } })),
      feedback: (attemptId: string) =>
        href(
          router.buildLocation({
            to: '/attempts/$attemptId/feedback',
            params: { attemptId },
          }),
        ),
      /** `from`: the path to come back to. */
      stepAway: (from: string) =>
        href(router.buildLocation({ to: '/step-away', search: { from } })),
    };
  }, [router]);
}
