import { pathText, type Problem, type Result } from '../scenario/problem.ts';
import { attemptSchema } from './attempt-schema.ts';
import type { Attempt } from './attempt.ts';
import type { Course } from './course.ts';
import { loadCanonical } from './load-canonical.ts';
import { replayAttempt } from './replay.ts';

/**
 * A stranger's attempt: validated, its scenario loaded like any stranger's scenario, its digest compared,
 * and its moves played one by one. Either all of it is good, or the problems say where it is not. Who
 * reads many attempts at one scenario hands in a `load` that remembers.
 */
export function readAttempt(
  data: unknown,
  load: typeof loadCanonical = loadCanonical,
): Result<{ attempt: Attempt; course: Course }> {
  const parsed = attemptSchema.safeParse(data);
  if (!parsed.success)
    return {
      ok: false,
      problems: parsed.error.issues
        .slice(0, 20)
        .map((issue) =>
          problem('attempt-shape', issue.path, `${placeName(issue.path)}: ${issue.message}.`),
        ),
    };
  const scenario = load(parsed.data.scenario.text);
  if (!scenario.ok)
    return {
      ok: false,
      problems: scenario.problems.map((inner) => ({
        ...inner,
        path: `scenario.text ${inner.path}`.trim(),
      })),
    };
  if (scenario.value.id !== parsed.data.scenario.id)
    return {
      ok: false,
      problems: [
        problem(
          'attempt-scenario',
          ['scenario', 'id'],
          `The attempt names the scenario "${parsed.data.scenario.id}", but its text is "${scenario.value.id}".`,
        ),
      ],
    };
  const replayed = replayAttempt(parsed.data);
  return replayed.ok
    ? { ok: true, value: { attempt: parsed.data, course: replayed.value } }
    : replayed;
}

const placeName = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? 'The file' : pathText(plain(path));
const plain = (path: readonly PropertyKey[]) =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

const problem = (code: string, path: readonly PropertyKey[], message: string): Problem => ({
  code,
  level: 'error',
  message,
  hint: 'Use the file as it was handed in; a changed or damaged one cannot be read.',
  path: pathText(plain(path)),
  line: 1,
  column: 1,
});
