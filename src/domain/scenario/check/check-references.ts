import type { Finding } from '../problem.ts';
import type { Scenario } from '../scenario.ts';
import { checkContent } from './check-content.ts';
import { checkFlags } from './check-flags.ts';
import { checkIds } from './check-ids.ts';
import { checkRuns } from './check-runs.ts';
import { checkTargets } from './check-targets.ts';
import { checkTopics } from './check-topics.ts';

/**
 * What a schema cannot see: whether names refer to something and whether the parts fit together. The
 * limits of the machine are checked in `encounter/check-limits.ts`, what play can reach by the verifier.
 */
export function checkReferences(scenario: Scenario): Finding[] {
  return [checkIds, checkTargets, checkTopics, checkFlags, checkRuns, checkContent].flatMap(
    (check) => check(scenario),
  );
}
