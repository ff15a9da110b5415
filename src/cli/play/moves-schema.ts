import { z } from 'zod';
import { moveSchema, MOST_MOVES } from '#domain/encounter/attempt-schema.ts';
import type { Move } from '#domain/encounter/moves.ts';
import { scriptedMove } from '#domain/scenario/schema/ending.ts';
import { movesOfScript } from '#domain/verify/scripted-moves.ts';

export const moveListSchema = z
  .array(z.unknown(), { error: 'The file must hold a list of moves.' })
  .max(MOST_MOVES, { error: `The list must not have more than ${MOST_MOVES} moves.` });

export type ReadMove = { ok: true; move: Move } | { ok: false; why: string };

/** A move as reference runs write it, or in full as attempts store it: the latter has a `type`. */
export function readMove(data: unknown): ReadMove {
  const isFull = typeof data === 'object' && data !== null && 'type' in data;
  if (isFull) {
    const full = moveSchema.safeParse(data);
    return full.success ? { ok: true, move: full.data } : { ok: false, why: why(full.error) };
  }
  const script = scriptedMove.safeParse(data);
  if (!script.success) return { ok: false, why: FORMS };
  const [, move] = movesOfScript([script.data]);
  return move === undefined ? { ok: false, why: FORMS } : { ok: true, move };
}

const FORMS =
  'It is none of these: the id of a response, {"presence": …}, {"step": …} with "choose", "select", "order", "note" or "done", or a full move with a "type".';

const why = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, 3)
    .map((issue) => (issue.path.length === 0 ? '' : `${issue.path.join('.')}: `) + issue.message)
    .join('; ');
