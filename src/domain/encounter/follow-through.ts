import type { FollowThroughStep } from '../scenario/scenario.ts';
import type { Level } from '../technique/vocabulary.ts';
import type { Technique } from '../technique/technique.ts';
import type { CompiledError, CompiledScenario, CompiledStep } from './compiled.ts';
import { nextStep } from './conclude.ts';
import { KEPT, isOpen, statusOf, withStatus } from './monitors.ts';
import type { FollowThroughAnswer } from './moves.ts';
import { FOLLOWING_THROUGH, type Draft, type EncounterState } from './state.ts';
import { isRed } from './error-account.ts';

/** What an answer to a step amounts to. */
export type StepOutcome = {
  flags: number;
  techniques: readonly Technique[];
  errors: readonly CompiledError[];
  /** The level of what the step calls for, where the whole answer decides it; null where the techniques do. */
  level: Level | null;
};

const NOTHING: StepOutcome = { flags: 0, techniques: [], errors: [], level: null };

/** Why an answer does not fit a step; null when it does. */
export function misfit(step: FollowThroughStep, answer: FollowThroughAnswer): string | null {
  if (step.kind !== answer.kind)
    return `the step "${step.id}" is answered by ${step.kind}, not by ${answer.kind}`;
  if (step.kind === 'choose' && answer.kind === 'choose')
    return step.options.some((option) => option.id === answer.option)
      ? null
      : `there is no option "${answer.option}"`;
  if (step.kind === 'select' && answer.kind === 'select')
    return misfitOfSet(answer.options, step.options, false);
  if (step.kind === 'order' && answer.kind === 'order')
    return misfitOfSet(answer.items, step.items, true);
  if (step.kind === 'note' && answer.kind === 'note')
    return answer.ticked.every(
      (tick) => Number.isInteger(tick) && tick >= 0 && tick < step.checklist.length,
    )
      ? null
      : 'a tick points outside the checklist';
  return null;
}

function misfitOfSet(
  given: readonly string[],
  known: readonly { id: string }[],
  complete: boolean,
): string | null {
  const ids = new Set(known.map((item) => item.id));
  const unknown = given.find((id) => !ids.has(id));
  if (unknown !== undefined) return `there is no option "${unknown}"`;
  if (new Set(given).size !== given.length) return 'an option is given twice';
  if (complete && given.length !== known.length) return 'every item must be placed';
  return null;
}

/** What an answer that fits amounts to. */
export function outcomeOf(step: CompiledStep, answer: FollowThroughAnswer): StepOutcome {
  const { source } = step;
  if (answer.kind === 'choose') return combine(step, [answer.option], null);
  if (answer.kind === 'select' && source.kind === 'select') {
    const taken = new Set(answer.options);
    const missing = source.options.filter(
      (option) => option.worth === 'essential' && !taken.has(option.id),
    ).length;
    const has = (worth: string) =>
      source.options.some((option) => option.worth === worth && taken.has(option.id));
    return combine(step, answer.options, selectionLevel(missing, has('unneeded'), has('harmful')));
  }
  if (answer.kind === 'order' && source.kind === 'order')
    return {
      ...NOTHING,
      level: orderLevel(
        source.items.map((item) => item.id),
        answer.items,
      ),
    };
  return NOTHING;
}

/** All essential 4, with something unneeded 3, one missing 2, more missing 1, anything harmful 0. Our assumption. */
function selectionLevel(missing: number, unneeded: boolean, harmful: boolean): Level {
  if (harmful) return 0;
  if (missing > 1) return 1;
  if (missing === 1) return 2;
  return unneeded ? 3 : 4;
}

/** Right 4, two neighbours swapped 3, one item out of place 2, otherwise 1. Our assumption. */
function orderLevel(right: readonly string[], given: readonly string[]): Level {
  const wrong = right.flatMap((id, place) => (given[place] === id ? [] : [place]));
  if (wrong.length === 0) return 4;
  const [first = 0, second = 0] = wrong;
  if (wrong.length === 2 && second === first + 1) return 3;
  return right.some((id) =>
    sameOrder(
      right.filter((other) => other !== id),
      given.filter((other) => other !== id),
    ),
  )
    ? 2
    : 1;
}

const sameOrder = (a: readonly string[], b: readonly string[]) =>
  a.every((id, place) => b[place] === id);

function combine(step: CompiledStep, ids: readonly string[], level: Level | null): StepOutcome {
  const taken = step.options.filter((option) => ids.includes(option.id));
  return {
    flags: taken.reduce((bits, option) => bits | option.flags, 0),
    techniques: taken.flatMap((option) => option.techniques),
    errors: taken.flatMap((option) => option.errors),
    level,
  };
}

/** The state after a step has been answered. The client is not there any more: vitals rest. */
export function followThrough(
  scenario: CompiledScenario,
  state: EncounterState,
  outcome: StepOutcome,
): Draft {
  if (state.stage !== FOLLOWING_THROUGH) throw new RangeError('There is no step to answer now');
  const draft = {
    ...state,
    flags: state.flags | outcome.flags,
    red: (state.red | Number(outcome.errors.some((error) => isRed(error, state)))) as 0 | 1,
  };
  scenario.rules.forEach((rule, index) => {
    const status = statusOf(draft.monitors, index);
    if (isOpen(status) && (draft.flags & rule.monitor.keptBy) !== 0)
      draft.monitors = withStatus(draft.monitors, index, KEPT);
  });
  nextStep(scenario, draft, state.at + 1);
  return draft;
}
