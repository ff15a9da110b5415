import type { Occasions } from '../scenario/calls-for.ts';
import type { IndicatorId } from '../technique/vocabulary.ts';

/** A scenario that could be played next. Candidates come in the order of the course. */
export type Candidate = { id: string; difficulty: number; occasions: Occasions };

/** How a finished attempt went, as far as a suggestion needs it. */
export type PastAttempt = { scenario: string; weakest: IndicatorId | null; redErrors: number };

export type Suggestion = {
  scenario: string;
  reason:
    /** Nothing has been finished yet. */
    | { kind: 'first' }
    /** It gives the most occasions for what was weakest in the latest attempt. */
    | { kind: 'weakest'; indicator: IndicatorId; occasions: number }
    /** It comes next in the course. */
    | { kind: 'next' }
    /** The latest attempt had a serious safety error: the same again, before anything harder. */
    | { kind: 'again' };
};

/**
 * What to practise next, and why. After a serious safety error the same scenario again, once (repeating
 * to mastery); else what gives the most occasions for the weakest indicator, at most one step harder
 * than what has been played; else the next in the course. The order of these is our assumption.
 *
 * @param past finished attempts, newest first
 */
export function suggestNext(
  candidates: readonly Candidate[],
  past: readonly PastAttempt[],
): Suggestion | null {
  const [first] = candidates;
  const [latest] = past;
  if (first === undefined) return null;
  if (latest === undefined) return { scenario: first.id, reason: { kind: 'first' } };

  const times = (id: string) => past.filter(({ scenario }) => scenario === id).length;
  const known = candidates.some(({ id }) => id === latest.scenario);
  if (known && latest.redErrors > 0 && times(latest.scenario) === 1)
    return { scenario: latest.scenario, reason: { kind: 'again' } };

  const hardest = Math.max(
    first.difficulty,
    ...candidates.filter(({ id }) => times(id) > 0).map(({ difficulty }) => difficulty),
  );
  const fresh = candidates.filter(({ id }) => times(id) === 0);
  const within = fresh.filter(({ difficulty }) => difficulty <= hardest + 1);
  return (
    forWeakest(within, latest.weakest) ??
    forWeakest(
      candidates.filter(({ id }) => id !== latest.scenario),
      fresh.length === 0 ? latest.weakest : null,
    ) ??
    next(fresh)
  );
}

function forWeakest(
  candidates: readonly Candidate[],
  indicator: IndicatorId | null,
): Suggestion | null {
  if (indicator === null) return null;
  const occasions = (candidate: Candidate) => candidate.occasions[indicator] ?? 0;
  const [best] = candidates.toSorted((a, b) => occasions(b) - occasions(a));
  return best === undefined || occasions(best) === 0
    ? null
    : { scenario: best.id, reason: { kind: 'weakest', indicator, occasions: occasions(best) } };
}

const next = ([candidate]: readonly Candidate[]): Suggestion | null =>
  candidate === undefined ? null : { scenario: candidate.id, reason: { kind: 'next' } };
