import type { Course } from '../encounter/course.ts';
import { offeredResponses } from '../encounter/offered.ts';
import { beatLine, describeTurn, replyLine, type TurnRecord } from '../encounter/record.ts';
import type { ClientLine } from '../scenario/scenario.ts';
import { respond } from '../encounter/turn.ts';
import type { EncounterState } from '../encounter/state.ts';
import type { EndingKind } from '../scenario/vocabulary.ts';
import { DIMENSIONS, type Dimension } from '../technique/vocabulary.ts';
import { boundsOf, type Bounds } from './bounds.ts';
import { orderStates } from './cycles.ts';
import { exploreFrom } from './explore.ts';

/** One turn as it would have been with another answer, exactly computed. */
export type Alternative = {
  turn: TurnRecord;
  /** Whether this is what the learner did. */
  taken: boolean;
  reply: ClientLine | null;
  /** What the client says next; null when the talk would be over. */
  next: ClientLine | null;
};

/** Every answer that was offered at a turn (1 is the first), with what the client would have said. */
export function whatIf(course: Course, turn: number): Alternative[] {
  const actual = course.turns[turn - 1];
  if (actual === undefined) return [];
  const { scenario } = course;
  return offeredResponses(scenario, actual.before).map((index) => {
    const after = respond(scenario, actual.before, index);
    const record = describeTurn(scenario, turn, actual.before, index, after);
    return {
      turn: record,
      taken: index === actual.response.index,
      reply: replyLine(record),
      next: beatLine(scenario, after),
    };
  });
}

/** What could still be reached from a state, if the learner kept their presence. */
export type Outlook = {
  /** False when the budget ran out: then more may be reachable, and the levels are not known. */
  exhaustive: boolean;
  endings: readonly { id: string; kind: EndingKind }[];
  /** Levels that the rest of the way alone can reach; what came before is not in them. */
  rest: Record<Dimension, Bounds>;
};

/** States that a look ahead may take; enough for the last third of a scenario, quick enough to wait for. */
const OUTLOOK_BUDGET = 400_000;

export function outlookFrom(
  course: Course,
  state: EncounterState,
  budget = OUTLOOK_BUDGET,
): Outlook {
  const { scenario } = course;
  const graph = exploreFrom(scenario, state, budget);
  const ordering = graph.exhaustive ? orderStates(graph) : null;
  const unknown = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, null])) as Record<
    Dimension,
    Bounds
  >;
  return {
    exhaustive: graph.exhaustive,
    endings: scenario.endings
      .filter((_, at) => graph.coverage.endings[at])
      .map(({ source }) => ({ id: source.id, kind: source.kind })),
    rest: ordering?.kind === 'ordered' ? boundsOf(graph, ordering.order) : unknown,
  };
}
