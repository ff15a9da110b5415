import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import type { Attempt } from '#domain/encounter/attempt.ts';
import { holdAttempt, type Hold } from '#platform/attempt-lock.ts';
import { focusHeading } from '#ui/focus-heading.ts';
import { useFault } from '#ui/use-fault.ts';
import { Loading } from './loading.tsx';
import { OtherTab } from './other-tab.tsx';

type OneTabProps = {
  attempt: Attempt;
  /** The attempt as it is stored now; null when this page is no longer the place for it. */
  reload: () => Promise<Attempt | null>;
  library: string;
  children: (attempt: Attempt) => ReactNode;
};

/** Lets one tab at a time play an attempt. The others say so, and can take it over. */
export function OneTab({ attempt, reload, library, children }: OneTabProps) {
  // Shown at once, as nearly always nobody else has it; null while another tab may be letting go.
  const [current, setCurrent] = useState<Attempt | 'elsewhere' | null>(attempt);
  /** Each take-over is a hold of its own. */
  const [takeovers, setTakeovers] = useState(0);
  const raise = useFault();

  const onHold = useEffectEvent(async (hold: Hold) => {
    if (hold === 'held') {
      if (current === attempt) return;
      // Another tab may have played on in the meantime.
      const stored = await reload();
      if (stored !== null) setCurrent(stored);
    } else setCurrent(hold === 'elsewhere' ? hold : null);
  });
  const { id } = attempt;
  useEffect(
    () => holdAttempt(id, takeovers > 0, (hold) => void onHold(hold).catch(raise)),
    [id, takeovers, raise],
  );
  useFocusOnChange(current);

  if (current === null) return <Loading />;
  if (current === 'elsewhere')
    return <OtherTab library={library} onPlayHere={() => setTakeovers(takeovers + 1)} />;
  return children(current);
}

/** What takes the place of the page is read from its heading; the first page is the router's to begin. */
function useFocusOnChange(shown: unknown): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    focusHeading();
  }, [shown]);
}
