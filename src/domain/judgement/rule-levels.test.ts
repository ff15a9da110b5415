import { describe, expect, it } from 'vitest';
import {
  BROKEN,
  BROKEN_ONE_TURN,
  BROKEN_TWO_TURNS,
  DORMANT,
  KEPT,
  OPEN,
  OPEN_ONE_TURN,
  OPEN_TWO_TURNS,
  type MonitorStatus,
} from '../encounter/monitors.ts';
import { SAFETY_RULES, type SafetyRule } from '../encounter/safety-rules.ts';
import { ruleLevel } from './rule-levels.ts';

const rule = (id: string) => SAFETY_RULES.find((one) => one.id === id) as SafetyRule;
const RED = rule('ask-suicide');
const MILD = rule('medical-check');

describe('the level of a duty', () => {
  it.each<[string, MonitorStatus, MonitorStatus, number | null, number | null]>([
    ['kept in time', OPEN, KEPT, 3, 3],
    ['kept before its cue', DORMANT, KEPT, 3, 3],
    ['kept in the last turn', OPEN_ONE_TURN, KEPT, 3, 3],
    ['made good at once', BROKEN_TWO_TURNS, KEPT, 2, 2],
    ['made good just in time', BROKEN_ONE_TURN, KEPT, 2, 2],
    ['broken for good', BROKEN_ONE_TURN, BROKEN, 0, 1],
    ['broken at the end', OPEN, BROKEN, 0, 1],
    ['just opened', DORMANT, OPEN_TWO_TURNS, null, null],
    ['running out', OPEN_TWO_TURNS, OPEN_ONE_TURN, null, null],
    ['broken, with time to repair', OPEN_ONE_TURN, BROKEN_TWO_TURNS, null, null],
    ['broken, with little time to repair', BROKEN_TWO_TURNS, BROKEN_ONE_TURN, null, null],
  ])('that is %s', (_how, from, to, red, mild) => {
    expect(ruleLevel(RED, { from, to })).toBe(red);
    expect(ruleLevel(MILD, { from, to })).toBe(mild);
  });
});
