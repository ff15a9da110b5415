import type { Course } from '#domain/encounter/course.ts';

/** "Turn 3", or the step of the follow-through by its title. */
export function placeName(
  { steps }: Course,
  { turn, step }: { turn: number | null; step: string | null },
): string {
  if (turn !== null) return `Turn ${turn}`;
  const record = steps.find((other) => other.step.source.id === step);
  return record === undefined ? 'Afterwards' : `Afterwards, “${record.step.source.title}”`;
}
