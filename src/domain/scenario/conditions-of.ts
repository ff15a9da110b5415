import type { Path } from './problem.ts';
import type { Condition, Scenario } from './scenario.ts';

/** A condition and where it stands in the file. */
export type ConditionPlace = { condition: Condition; path: Path };

/** Every condition of a scenario with its place, nested ones too. */
export function* conditionPlaces(scenario: Scenario): Generator<ConditionPlace> {
  for (const [index, fact] of scenario.facts.entries())
    yield* placesWithin(fact.needs, ['facts', index, 'needs']);
  for (const [index, beat] of scenario.beats.entries()) {
    yield* variants(beat.client, ['beats', index, 'client']);
    for (const [place, response] of beat.responses.entries()) {
      const path = ['beats', index, 'responses', place];
      yield* placesWithin(response.when, [...path, 'when']);
      yield* variants(response.reply ?? [], [...path, 'reply']);
      if (typeof response.next !== 'string') yield* variants(response.next, [...path, 'next']);
    }
  }
  yield* variants(scenario.followThrough, ['followThrough']);
  yield* variants(scenario.endings, ['endings']);
}

/** Every condition of a scenario, nested ones too. */
export function* conditionsOf(scenario: Scenario): Generator<Condition> {
  for (const { condition } of conditionPlaces(scenario)) yield condition;
}

/** A condition and all that it is made of. */
export function* conditionsWithin(condition: Condition | undefined): Generator<Condition> {
  for (const place of placesWithin(condition, [])) yield place.condition;
}

function* variants(
  entries: readonly { when?: Condition | undefined }[],
  path: Path,
): Generator<ConditionPlace> {
  for (const [index, entry] of entries.entries())
    yield* placesWithin(entry.when, [...path, index, 'when']);
}

function* placesWithin(condition: Condition | undefined, path: Path): Generator<ConditionPlace> {
  if (condition === undefined) return;
  yield { condition, path };
  for (const [index, part] of (condition.all ?? []).entries())
    yield* placesWithin(part, [...path, 'all', index]);
  for (const [index, part] of (condition.any ?? []).entries())
    yield* placesWithin(part, [...path, 'any', index]);
  yield* placesWithin(condition.not, [...path, 'not']);
}
