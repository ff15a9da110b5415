import type { Problem, Result } from '../scenario/problem.ts';
import { digestOf, scenarioFromCanonicalText } from '../scenario/canonical-text.ts';
import type { Attempt } from './attempt.ts';
import { compileScenario } from './compile.ts';
import type { CompiledScenario } from './compiled.ts';
import { play, startCourse, type Course } from './course.ts';
import type { Move } from './moves.ts';

/**
 * Plays an attempt again from its own scenario text. The text must be what the digest says; whether a
 * stranger's text is a good scenario is checked before (see attempt-file.ts).
 */
export function replayAttempt(attempt: Attempt): Result<Course> {
  const digest = digestOf(attempt.scenario.text);
  if (digest !== attempt.scenario.digest)
    return {
      ok: false,
      problems: [
        problem(
          'attempt-digest',
          'scenario.digest',
          `The scenario text of this attempt has the digest ${digest}, but the attempt names ${attempt.scenario.digest}.`,
          'The file is damaged or was changed; use the file as it was handed in.',
        ),
      ],
    };
  const compiled = compileScenario(scenarioFromCanonicalText(attempt.scenario.text));
  return replayMoves(compiled, attempt.moves, attempt.mode);
}

/** Plays moves one by one; the first that cannot be played is a problem at its place. */
export function replayMoves(
  scenario: CompiledScenario,
  moves: readonly Move[],
  mode: Attempt['mode'] = 'practice',
): Result<Course> {
  let course = startCourse(scenario);
  for (const [index, move] of moves.entries()) {
    const result =
      move.type === 'rewind' && mode === 'assessed'
        ? {
            ok: false as const,
            refusal: { reason: 'an assessed attempt has no rewind', expected: 'another move' },
          }
        : play(course, move);
    if (!result.ok)
      return {
        ok: false,
        problems: [
          problem(
            'move-not-possible',
            `moves[${index}]`,
            `Move ${index + 1} (${move.type}) cannot be played: ${result.refusal.reason}.`,
            `Expected ${result.refusal.expected}.`,
          ),
        ],
      };
    course = result.course;
  }
  return { ok: true, value: course };
}

const problem = (code: Problem['code'], path: string, message: string, hint: string): Problem => ({
  code, level: 'error', message, hint, path, line: 1, column: 1,
}); // prettier-ignore
