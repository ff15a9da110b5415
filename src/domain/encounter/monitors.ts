/**
 * Safety rules as monitors: pure functions over a status of three bits a rule. The machine's regions
 * and the explorer both use them.
 */
export const DORMANT = 0;
/** Open until the end. */
export const OPEN = 1;
export const OPEN_TWO_TURNS = 2;
export const OPEN_ONE_TURN = 3;
export const KEPT = 4;
/** Broken, but two (one) more turns to make good. */
export const BROKEN_TWO_TURNS = 5;
export const BROKEN_ONE_TURN = 6;
export const BROKEN = 7;
export type MonitorStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const MONITOR_NAMES = [
  'dormant',
  'open',
  'openTwoTurns',
  'openOneTurn',
  'kept',
  'brokenTwoTurnsToRepair',
  'brokenOneTurnToRepair',
  'broken',
] as const;
export type MonitorName = (typeof MONITOR_NAMES)[number];

/** As many rules as fit thirty bits. */
export const MOST_MONITORS = 10;

export type Monitor = {
  /** Status when its cue is raised and the flag is not there yet. */
  opensAs: MonitorStatus;
  /** A rule of order cannot be kept afterwards, only repaired. */
  keptBy: number;
  endsWith: 'encounter' | 'follow-through';
};

export const statusOf = (monitors: number, index: number): MonitorStatus =>
  ((monitors >> (index * 3)) & 7) as MonitorStatus;

export const withStatus = (monitors: number, index: number, status: MonitorStatus): number =>
  (monitors & ~(7 << (index * 3))) | (status << (index * 3));

/** One learner turn passes; `flags` already holds what the turn did. */
export function afterTurn(status: MonitorStatus, monitor: Monitor, flags: number): MonitorStatus {
  if (status === DORMANT || status === KEPT || status === BROKEN) return status;
  if ((flags & monitor.keptBy) !== 0) return KEPT;
  if (status === OPEN) return OPEN;
  if (status === OPEN_TWO_TURNS) return OPEN_ONE_TURN;
  if (status === OPEN_ONE_TURN) return BROKEN_TWO_TURNS;
  if (status === BROKEN_TWO_TURNS) return BROKEN_ONE_TURN;
  return BROKEN;
}

/** Its cue is raised. What was done before the cue counts. */
export function afterCue(status: MonitorStatus, monitor: Monitor, flags: number): MonitorStatus {
  if (status !== DORMANT) return status;
  return (flags & monitor.keptBy) !== 0 ? KEPT : monitor.opensAs;
}

/** Its time is over: what is not kept is broken. */
export const afterEnd = (status: MonitorStatus): MonitorStatus =>
  status === DORMANT || status === KEPT ? status : BROKEN;

/** Statuses that stand as broken unless repaired. */
export const isBroken = (status: MonitorStatus): boolean => status >= BROKEN_TWO_TURNS;

export const isOpen = (status: MonitorStatus): boolean => status >= OPEN && status <= OPEN_ONE_TURN;

/** Every status that one event can lead to, besides staying. */
export function successors(status: MonitorStatus, opensAs: MonitorStatus): MonitorStatus[] {
  if (status === DORMANT) return [...new Set<MonitorStatus>([opensAs, KEPT, BROKEN])];
  if (status === KEPT || status === BROKEN) return [];
  if (status === OPEN) return [KEPT, BROKEN];
  const next = ([OPEN_ONE_TURN, BROKEN_TWO_TURNS, BROKEN_ONE_TURN, BROKEN] as const)[
    [OPEN_TWO_TURNS, OPEN_ONE_TURN, BROKEN_TWO_TURNS, BROKEN_ONE_TURN].indexOf(status)
  ];
  return [...new Set<MonitorStatus>([KEPT, next ?? BROKEN, BROKEN])];
}
