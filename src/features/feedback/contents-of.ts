import {
  dimensionText,
  dutiesText,
  earlierText,
  endingText,
  leapsText,
  methodText,
  pageText,
  pointsText,
  reflectionText,
  safetyText,
  transcriptText,
} from '#text/feedback.ts';
import type { Report } from './report.ts';
import type { ContentsEntry } from './sections/contents.tsx';

/** The sections that this report has, by the ids of their headings. */
export function contentsOf({ judgement, course }: Report, hasEarlier: boolean): ContentsEntry[] {
  const red = judgement.criticalErrors.some(({ severity }) => severity === 'red');
  const parts: readonly (readonly [there: boolean, id: string, label: string])[] = [
    [
      judgement.criticalErrors.length > 0,
      'safety-review',
      red ? safetyText.heading : safetyText.headingAmber,
    ],
    [judgement.ending !== null, 'ending', endingText.heading],
    [true, 'points-strength', pointsText.strengths],
    [true, 'points-change', pointsText.changes],
    [true, 'dimensions', dimensionText.heading],
    [hasEarlier, 'earlier', earlierText.heading],
    [true, 'leaps', leapsText.heading],
    [judgement.rules.some(({ status }) => status !== 'dormant'), 'duties', dutiesText.heading],
    [true, 'reflection', reflectionText.heading],
    [course.turns.length > 0, 'transcript', transcriptText.heading],
    [true, 'method', methodText.heading],
    [true, 'next', pageText.practiceNext],
  ];
  return parts.flatMap(([there, id, label]) => (there ? [{ id, label }] : []));
}
