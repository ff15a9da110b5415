import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Attempt } from '#domain/encounter/attempt.ts';
import { scenarioFromCanonicalText } from '#domain/scenario/canonical-text.ts';
import { Briefing, newAttempt } from '#features/practice/index.ts';
import { NotKept } from '#platform/attempt-store.ts';
import { unfinishedOf } from '../unfinished.ts';
import { useHrefs } from '../use-hrefs.ts';
import { useSettings } from '../use-settings.ts';

const route = getRouteApi('/scenarios/$scenarioId');

export function BriefingRoute() {
  const { head, text, digest, alternative, kept, attempts } = route.useLoaderData();
  const { store, clock, random } = route.useRouteContext();
  const { motion } = useSettings();
  const navigate = useNavigate();
  const hrefs = useHrefs();
  const scenario = useMemo(() => scenarioFromCanonicalText(text), [text]);
  const unfinished = unfinishedOf(attempts, head.id);

  const begin = async (mode: Attempt['mode']) => {
    const { id, version } = head;
    const attempt = newAttempt({
      id: random.id(),
      seed: random.seed(),
      startedAt: clock.now(),
      mode,
      scenario: { id, version, digest, text },
    });
    try {
      await (await store).save(attempt);
    } catch (problem) {
      // The encounter says so, as soon as there is something to lose; until then it is held in memory.
      if (!(problem instanceof NotKept)) throw problem;
    }
    await navigate({ to: '/attempts/$attemptId', params: { attemptId: attempt.id } });
  };

  return (
    <Briefing
      key={head.id}
      scenario={scenario}
      alternative={
        alternative === null
          ? null
          : { title: alternative.title, href: hrefs.briefing(alternative.id) }
      }
      resumeHref={unfinished === undefined ? null : hrefs.attempt(unfinished.id)}
      kept={kept}
      firstTime={attempts.length === 0}
      lastMode={attempts[0]?.mode ?? 'practice'}
      still={motion === 'still'}
      onBegin={begin}
    />
  );
}
