import type { CompiledScenario } from './compiled.ts';
import { afterEnd, statusOf, withStatus } from './monitors.ts';
import { CONCLUDED, FOLLOWING_THROUGH, type Draft } from './state.ts';

/** The talk is over: its own rules come due, and the first step of the follow-through comes up. */
export function concludeTalk(scenario: CompiledScenario, draft: Draft): void {
  draft.red = (draft.red | draft.redPending) as 0 | 1;
  draft.redPending = 0;
  draft.repairWindow = 0;
  draft.trustLost = 0;
  draft.stage = FOLLOWING_THROUGH;
  comeDue(scenario, draft, 'encounter');
  nextStep(scenario, draft, 0);
}

/** Goes to the first step from `from` on that comes up; after the last one the encounter is concluded. */
export function nextStep(scenario: CompiledScenario, draft: Draft, from: number): void {
  for (let index = from; index < scenario.steps.length; index++) {
    const step = scenario.steps[index];
    if (step === undefined || (step.comesUp !== null && !step.comesUp(draft))) continue;
    draft.at = index;
    return;
  }
  comeDue(scenario, draft, 'follow-through');
  draft.stage = CONCLUDED;
  draft.at = scenario.endings.findIndex((ending) => ending.test === null || ending.test(draft));
}

function comeDue(
  scenario: CompiledScenario,
  draft: Draft,
  end: 'encounter' | 'follow-through',
): void {
  scenario.rules.forEach((rule, index) => {
    if (rule.monitor.endsWith !== end) return;
    draft.monitors = withStatus(draft.monitors, index, afterEnd(statusOf(draft.monitors, index)));
  });
}
