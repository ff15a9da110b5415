import { stateOf, type Course } from '../encounter/course.ts';
import { BROKEN_TWO_TURNS, DORMANT, KEPT, isOpen, statusOf } from '../encounter/monitors.ts';
import type { RuleFinding } from './judgement.ts';

/** The safety rules of the scenario and how each stands, as a checklist of duties. */
export function ruleFindings(course: Course): RuleFinding[] {
  const state = stateOf(course);
  return course.scenario.rules.map(({ source }, index) => {
    const status = statusOf(state.monitors, index);
    const settled = course.turns.find((turn) =>
      turn.monitors.some((change) => change.rule === index && change.to === status),
    );
    const repaired =
      status === KEPT &&
      course.turns.some((turn) =>
        turn.monitors.some(
          (change) =>
            change.rule === index && change.to === KEPT && change.from >= BROKEN_TWO_TURNS,
        ),
      );
    return {
      id: source.id,
      duty: source.duty,
      status:
        status === DORMANT
          ? 'dormant'
          : repaired
            ? 'repaired'
            : status === KEPT
              ? 'kept'
              : isOpen(status)
                ? 'open'
                : 'broken',
      turn: settled?.turn ?? null,
    };
  });
}
