import type { MonitorChange } from '../encounter/record.ts';
import type { SafetyRule } from '../encounter/safety-rules.ts';
import { BROKEN, BROKEN_TWO_TURNS, KEPT } from '../encounter/monitors.ts';
import type { Level } from '../technique/vocabulary.ts';

/**
 * A safety rule is an opportunity once it is settled: kept in time 3, made good within two turns 2,
 * broken 0 where that is a critical error, otherwise 1. Null while it is open. Our assumption.
 */
export function ruleLevel(
  rule: SafetyRule,
  change: Pick<MonitorChange, 'from' | 'to'>,
): Level | null {
  if (change.to === KEPT) return change.from >= BROKEN_TWO_TURNS ? 2 : 3;
  if (change.to === BROKEN) return rule.breaks === null ? 1 : 0;
  return null;
}
