import type { CompiledScenario, CompiledStep } from '../encounter/compiled.ts';
import { outcomeOf, type StepOutcome } from '../encounter/follow-through.ts';
import type { FollowThroughAnswer } from '../encounter/moves.ts';

/** Answers to a step that differ in what they amount to, one of each kind. */
export type DistinctOutcome = { answer: FollowThroughAnswer; outcome: StepOutcome };

export const distinctOutcomes = (scenario: CompiledScenario): DistinctOutcome[][] =>
  scenario.steps.map(distinctOutcomesOf);

/** Every outcome that a step can have. All subsets and all orders are tried; those that amount to the same merge. */
export function distinctOutcomesOf(step: CompiledStep): DistinctOutcome[] {
  const distinct = new Map<string, DistinctOutcome>();
  for (const answer of answersTo(step)) {
    const outcome = outcomeOf(step, answer);
    const key = JSON.stringify([
      outcome.flags,
      outcome.level,
      outcome.errors.map((error) => error.code + error.severity).toSorted(),
      outcome.level === null
        ? outcome.techniques.map((technique) => technique.id).toSorted()
        : errorsIn(outcome),
    ]);
    if (!distinct.has(key)) distinct.set(key, { answer, outcome });
  }
  return [...distinct.values()];
}

const errorsIn = (outcome: StepOutcome) =>
  [
    ...new Set(
      outcome.techniques
        .filter((technique) => technique.kind === 'error')
        .map((technique) => technique.id),
    ),
  ].toSorted();

function* answersTo(step: CompiledStep): Generator<FollowThroughAnswer> {
  const { source } = step;
  if (source.kind === 'choose')
    for (const option of source.options) yield { kind: 'choose', option: option.id };
  else if (source.kind === 'select')
    for (let subset = 0; subset < 1 << source.options.length; subset++)
      yield {
        kind: 'select',
        options: source.options
          .filter((_, place) => subset & (1 << place))
          .map((option) => option.id),
      };
  else if (source.kind === 'order')
    for (const items of orders(source.items.map((item) => item.id))) yield { kind: 'order', items };
  else if (source.kind === 'note') yield { kind: 'note', text: '', ticked: [] };
  else yield { kind: 'pause' };
}

function* orders(items: readonly string[]): Generator<string[]> {
  if (items.length <= 1) {
    yield [...items];
    return;
  }
  for (const [place, first] of items.entries())
    for (const rest of orders([...items.slice(0, place), ...items.slice(place + 1)]))
      yield [first, ...rest];
}
