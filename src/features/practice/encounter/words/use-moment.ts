import { useMemo, useState } from 'react';
import type { Attempt } from '#domain/encounter/attempt.ts';
import type { Course } from '#domain/encounter/course.ts';
import { exchangeOf, openingAfter, type Exchange } from '../../moment.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { useArrival, type Arrival } from './use-arrival.ts';
import { wordGroups, type WordGroup } from './word-groups.ts';

/** Where the talk is now, and how much of it has arrived. */
export type NowMoment = {
  /** Unlike that of any other moment of this attempt. */
  place: string;
  exchange: Exchange | null;
  pieces: readonly Piece[];
  groups: readonly (readonly WordGroup[])[];
  arrival: Arrival;
  /** Come to by an answer just now: neither reloaded nor gone back to. */
  fresh: boolean;
};

/** The moment that the course has come to. What has been read before is there at once. */
export function useMoment(
  { attempt, course }: { attempt: Attempt; course: Course },
  { reading, held }: { reading: boolean; held: boolean },
): NowMoment {
  const turns = course.turns.length;
  const place = `${turns}-${course.rewinds}`;
  const [resumed] = useState(() => (attempt.moves.length > 1 ? place : null));
  const fresh = place !== resumed && lastStep(attempt) !== 'rewind';

  const said = useMemo(() => {
    const last = course.turns.at(-1);
    const exchange = last === undefined ? null : exchangeOf(course, last);
    const pieces = piecesOf(exchange, openingAfter(course, course.turns.length));
    return { exchange, pieces, groups: wordGroups(pieces) };
    // Presence and pauses change the course, and nothing of what has been said.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [place]);
  const flat = useMemo(() => said.groups.flat(), [said]);
  const arrival = useArrival({ place, groups: flat, arrives: reading && fresh, held });
  return { place, ...said, arrival, fresh };
}

function lastStep({ moves }: Attempt): 'begin' | 'respond' | 'rewind' | undefined {
  const step = moves.findLast(
    ({ type }) => type === 'begin' || type === 'respond' || type === 'rewind',
  );
  return step?.type as 'begin' | 'respond' | 'rewind' | undefined;
}
