import { describe, expect, it } from 'vitest';
import {
  BROKEN,
  BROKEN_ONE_TURN,
  BROKEN_TWO_TURNS,
  DORMANT,
  KEPT,
  MONITOR_NAMES,
  MOST_MONITORS,
  type Monitor,
  type MonitorStatus,
  OPEN,
  OPEN_ONE_TURN,
  OPEN_TWO_TURNS,
  afterCue,
  afterEnd,
  afterTurn,
  isBroken,
  isOpen,
  statusOf,
  successors,
  withStatus,
} from './monitors.ts';

const ASKED = 0b01;
const OTHER = 0b10;
const monitor = (opensAs: MonitorStatus = OPEN_TWO_TURNS): Monitor => ({
  opensAs,
  keptBy: ASKED,
  endsWith: 'encounter',
});
const ALL = MONITOR_NAMES.map((_, status) => status as MonitorStatus);

describe('a turn that does not keep the rule', () => {
  it.each<[MonitorStatus, MonitorStatus]>([
    [DORMANT, DORMANT],
    [OPEN, OPEN],
    [OPEN_TWO_TURNS, OPEN_ONE_TURN],
    [OPEN_ONE_TURN, BROKEN_TWO_TURNS],
    [KEPT, KEPT],
    [BROKEN_TWO_TURNS, BROKEN_ONE_TURN],
    [BROKEN_ONE_TURN, BROKEN],
    [BROKEN, BROKEN],
  ])('takes %i to %i', (before, after) => {
    expect(afterTurn(before, monitor(), 0)).toBe(after);
    expect(afterTurn(before, monitor(), OTHER)).toBe(after);
  });
});

describe('a turn that keeps the rule', () => {
  it.each<[MonitorStatus, MonitorStatus]>([
    [DORMANT, DORMANT],
    [OPEN, KEPT],
    [OPEN_TWO_TURNS, KEPT],
    [OPEN_ONE_TURN, KEPT],
    [KEPT, KEPT],
    [BROKEN_TWO_TURNS, KEPT],
    [BROKEN_ONE_TURN, KEPT],
    [BROKEN, BROKEN],
  ])('takes %i to %i', (before, after) => {
    expect(afterTurn(before, monitor(), ASKED | OTHER)).toBe(after);
  });
});

describe('a cue', () => {
  it.each([OPEN, OPEN_TWO_TURNS, OPEN_ONE_TURN, BROKEN_TWO_TURNS] as const)(
    'wakes a dormant rule as %i',
    (opensAs) => {
      expect(afterCue(DORMANT, monitor(opensAs), OTHER)).toBe(opensAs);
    },
  );

  it('finds the rule kept when it was done before', () => {
    expect(afterCue(DORMANT, monitor(), ASKED)).toBe(KEPT);
    expect(afterCue(DORMANT, monitor(BROKEN_TWO_TURNS), ASKED)).toBe(KEPT);
  });

  it('changes nothing when it comes again', () => {
    for (const status of ALL.slice(1)) {
      expect(afterCue(status, monitor(), 0)).toBe(status);
      expect(afterCue(status, monitor(), ASKED)).toBe(status);
    }
  });
});

describe('the end', () => {
  it('breaks what is not kept', () => {
    expect(ALL.map(afterEnd)).toEqual([
      DORMANT,
      BROKEN,
      BROKEN,
      BROKEN,
      KEPT,
      BROKEN,
      BROKEN,
      BROKEN,
    ]);
  });
});

describe('statuses', () => {
  it('are open, broken, or neither', () => {
    expect(ALL.filter(isOpen)).toEqual([OPEN, OPEN_TWO_TURNS, OPEN_ONE_TURN]);
    expect(ALL.filter(isBroken)).toEqual([BROKEN_TWO_TURNS, BROKEN_ONE_TURN, BROKEN]);
  });

  it('have three bits each and do not disturb each other', () => {
    let monitors = 0;
    for (let index = 0; index < MOST_MONITORS; index++)
      monitors = withStatus(monitors, index, ((index * 3) % 8) as MonitorStatus);
    expect(monitors).toBeGreaterThan(0);
    for (let index = 0; index < MOST_MONITORS; index++)
      expect(statusOf(monitors, index)).toBe((index * 3) % 8);
    const changed = withStatus(monitors, 4, DORMANT);
    expect(statusOf(changed, 4)).toBe(DORMANT);
    expect(statusOf(changed, 3)).toBe(statusOf(monitors, 3));
    expect(statusOf(changed, 5)).toBe(statusOf(monitors, 5));
  });
});

describe('successors', () => {
  /** What one event can do: a cue, a turn, a turn and the end, a cue and the end. */
  const reached = (status: MonitorStatus, opensAs: MonitorStatus) => {
    const next = [0, ASKED].flatMap((flags) => {
      const turn = afterTurn(status, monitor(opensAs), flags);
      const cue = afterCue(turn, monitor(opensAs), flags);
      return [turn, cue, afterEnd(turn), afterEnd(cue)];
    });
    return new Set(next.filter((other) => other !== status));
  };

  it.each([OPEN, OPEN_TWO_TURNS, OPEN_ONE_TURN, BROKEN_TWO_TURNS] as const)(
    'are what a turn, a cue and the end can lead to, and nothing else (opens as %i)',
    (opensAs) => {
      for (const status of ALL) {
        const named = successors(status, opensAs);
        expect(new Set(named)).toEqual(reached(status, opensAs));
        expect(named.length).toBe(new Set(named).size);
      }
    },
  );
});
