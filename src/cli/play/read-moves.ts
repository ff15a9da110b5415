import { play, startCourse, type Course } from '#domain/encounter/course.ts';
import type { Attempt } from '#domain/encounter/attempt.ts';
import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import type { Move } from '#domain/encounter/moves.ts';
import { failure, type Failure } from '../failures.ts';
import { readJsonFile } from '../read-json-file.ts';
import { moveListSchema, readMove } from './moves-schema.ts';

export type Played = { course: Course; moves: Move[] };
type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure };
export type PlayResult = Outcome<Played>;

const HINT = 'docs/command-line.md shows the forms that a move can have.';

/** The moves of a file, checked one by one for their shape. */
export function readMoves(file: string): Outcome<Move[]> {
  const refused = (code: string, message: string, path = '') =>
    ({ ok: false, failure: failure(file, code, message, HINT, path) }) as const;
  const data = readJsonFile(file);
  if (!data.ok) return refused(data.code, data.message);
  const list = moveListSchema.safeParse(data.value);
  if (!list.success) return refused('moves-shape', list.error.issues[0]?.message ?? '');
  const moves: Move[] = [];
  for (const [index, item] of list.data.entries()) {
    const read = readMove(item);
    const path = `moves[${index}]`;
    if (!read.ok) return refused('moves-shape', `${path} is not a move. ${read.why}`, path);
    moves.push(read.move);
  }
  return { ok: true, value: moves };
}

/** Plays a list of moves from `file`. Where it does not begin by itself, the encounter is begun for it. */
export function playMoves(
  scenario: CompiledScenario,
  list: readonly Move[],
  { file, mode }: { file: string; mode: Attempt['mode'] },
): PlayResult {
  const begins = list[0]?.type === 'begin';
  const moves: Move[] = begins ? [...list] : [{ type: 'begin' }, ...list];
  let course = startCourse(scenario);
  for (const [place, move] of moves.entries()) {
    const result = mode === 'assessed' && move.type === 'rewind' ? NO_REWIND : play(course, move);
    if (!result.ok) {
      const { reason, expected } = result.refusal;
      const path = `moves[${begins ? place : place - 1}]`;
      const message = `${path} (${nameOf(move)}) cannot be played: ${reason}.`;
      const hint = `Expected ${expected}.`;
      return { ok: false, failure: failure(file, 'move-not-possible', message, hint, path) };
    }
    course = result.course;
  }
  return { ok: true, value: { course, moves } };
}

const NO_REWIND = {
  ok: false,
  refusal: { reason: 'an assessed attempt has no rewind', expected: 'another move' },
} as const;

function nameOf(move: Move): string {
  if (move.type === 'respond') return move.response;
  return move.type === 'follow-through' ? `step ${move.step}` : move.type;
}
