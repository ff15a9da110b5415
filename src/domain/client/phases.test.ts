import { describe, expect, it } from 'vitest';
import {
  ANXIOUS,
  CRISIS,
  DEFENSIVE,
  type PhaseIndex,
  RECOVERY,
  SETTLED,
  nextPhase,
  openingPhase,
  phaseName,
} from './phases.ts';

describe('the phase in which an encounter opens', () => {
  it.each([
    [0, 'settled'],
    [20, 'settled'],
    [25, 'anxious'],
    [45, 'anxious'],
    [50, 'defensive'],
    [70, 'defensive'],
    [75, 'crisis'],
    [100, 'crisis'],
  ])('at an arousal of %i is %s', (arousal, name) => {
    expect(phaseName(openingPhase(arousal))).toBe(name);
  });
});

describe('the phase after a turn', () => {
  it('rises as soon as arousal reaches the next edge, over several phases at once', () => {
    expect(nextPhase(SETTLED, 20, 0)).toBe(SETTLED);
    expect(nextPhase(SETTLED, 25, 0)).toBe(ANXIOUS);
    expect(nextPhase(SETTLED, 60, 0)).toBe(DEFENSIVE);
    expect(nextPhase(ANXIOUS, 50, 0)).toBe(DEFENSIVE);
    expect(nextPhase(SETTLED, 75, 0)).toBe(CRISIS);
  });

  it.each<[PhaseIndex, number, PhaseIndex]>([
    [ANXIOUS, 20, ANXIOUS],
    [ANXIOUS, 15, SETTLED],
    [DEFENSIVE, 45, DEFENSIVE],
    [DEFENSIVE, 40, ANXIOUS],
    [DEFENSIVE, 20, SETTLED],
    [CRISIS, 70, CRISIS],
  ])('is left downwards only five below its edge: %i at %i is %i', (phase, arousal, expected) => {
    expect(nextPhase(phase, arousal, 0)).toBe(expected);
  });

  it.each([65, 40, 0])('is recovery after crisis, however low arousal falls (%i)', (arousal) => {
    expect(nextPhase(CRISIS, arousal, 0)).toBe(RECOVERY);
  });

  it('stays recovery for the turns that remain of it, and then goes by arousal alone', () => {
    expect(nextPhase(RECOVERY, 0, 3)).toBe(RECOVERY);
    expect(nextPhase(RECOVERY, 0, 2)).toBe(RECOVERY);
    expect(nextPhase(RECOVERY, 0, 1)).toBe(SETTLED);
    expect(nextPhase(RECOVERY, 45, 1)).toBe(ANXIOUS);
    expect(nextPhase(RECOVERY, 70, 1)).toBe(DEFENSIVE);
  });

  it('is crisis again when arousal returns to its edge, also in recovery', () => {
    expect(nextPhase(RECOVERY, 70, 3)).toBe(RECOVERY);
    expect(nextPhase(RECOVERY, 75, 3)).toBe(CRISIS);
  });
});
