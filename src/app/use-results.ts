import { useEffect, useState } from 'react';
import { RUBRIC_VERSION } from '#domain/judgement/rubric.ts';
import type { AttemptResult } from '#domain/judgement/attempt-result.ts';
import type { AttemptHead, AttemptStore } from '#platform/attempt-store.ts';
import { useFault } from '#ui/use-fault.ts';

const NONE: ReadonlyMap<string, AttemptResult> = new Map();

/**
 * The results of the rated attempts. What is missing, or was judged by an older rubric, is judged again
 * from its log, one by one, and kept for the next time.
 */
export function useResults(
  attempts: readonly AttemptHead[],
  store: Promise<AttemptStore>,
): ReadonlyMap<string, AttemptResult> {
  const [fresh, setFresh] = useState(NONE);
  const raise = useFault();
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      const due = attempts.filter((head) => isRated(head) && !isCurrent(head.result));
      if (due.length === 0) return;
      const [{ judgeStored }, opened] = await Promise.all([import('./judge-stored.ts'), store]);
      for (const { id, savedAt } of due) {
        const attempt = wanted ? await opened.load(id) : null;
        const result = attempt === null ? null : judgeStored(attempt, savedAt);
        if (result === null || !wanted) continue;
        setFresh((before) => new Map(before).set(id, result));
        // A cache: where it cannot be kept, it is worked out again the next time.
        await opened.saveResult(id, result).catch(() => undefined);
      }
    };
    read().catch(raise);
    return () => {
      wanted = false;
    };
  }, [attempts, store, raise]);

  return new Map(
    attempts.filter(isRated).flatMap(({ id, result }) => {
      const known = fresh.get(id) ?? result;
      return known === null ? [] : [[id, known] as const];
    }),
  );
}

export const isRated = ({ moves }: Pick<AttemptHead, 'moves'>): boolean =>
  moves.some(({ type }) => type === 'rate');

const isCurrent = (result: AttemptResult | null): boolean =>
  result !== null && result.rubric >= RUBRIC_VERSION;
