import type { FeedbackPoint } from '#domain/judgement/feedback.ts';

export type PointsAtPlace = readonly [FeedbackPoint, ...FeedbackPoint[]];

/** Two points on the same words are one place with two goals. */
export function pointsByPlace(points: readonly FeedbackPoint[]): PointsAtPlace[] {
  const groups: PointsAtPlace[] = [];
  for (const point of points) {
    const at = groups.findIndex(([{ turn, step }]) => turn === point.turn && step === point.step);
    const group = groups[at];
    if (group === undefined) groups.push([point]);
    else groups[at] = [...group, point];
  }
  return groups;
}
