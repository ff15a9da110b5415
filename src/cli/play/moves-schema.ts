import { z } from 'zod';
import { MOST_MOVES, moveSchema } from '#domain/encounter/attempt-schema.ts';
import { scriptedMove } from '#domain/scenario/schema/ending.ts';

/** A file of moves: as reference runs write them, or as an attempt stores them. One or the other. */
export const movesSchema = z.union([
  z.array(scriptedMove).min(1).max(MOST_MOVES),
  z.array(moveSchema).min(1).max(MOST_MOVES),
]);
