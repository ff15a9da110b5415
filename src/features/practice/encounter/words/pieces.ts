import type { ClientLine } from '#domain/scenario/scenario.ts';
import type { Exchange, Opening } from '../../moment.ts';

/** A stretch of what is heard or seen: the client's words, their manner, or what happens around. */
export type Piece = { kind: 'says' | 'does' | 'scene'; text: string };

/** What the client answers and how the next moment begins, in the order in which it happens. */
export function piecesOf(exchange: Exchange | null, { scene, line }: Opening): Piece[] {
  const around: Piece[] = scene === null ? [] : [{ kind: 'scene', text: scene }];
  if (exchange === null) return [...around, ...piecesOfLine(line)];
  const { reply, told } = exchange;
  return [
    ...piecesOfLine(reply),
    ...piecesOfLine(told === null ? null : { says: told }),
    ...around,
    ...piecesOfLine(line),
  ];
}

function piecesOfLine(line: ClientLine | null): Piece[] {
  if (line === null) return [];
  const { says, does } = line;
  return [
    ...(says === undefined ? [] : [{ kind: 'says' as const, text: says }]),
    ...(does === undefined ? [] : [{ kind: 'does' as const, text: does }]),
  ];
}
