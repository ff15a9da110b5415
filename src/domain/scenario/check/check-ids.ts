import type { Finding, Path } from '../problem.ts';
import { pathText } from '../problem.ts';
import type { Scenario } from '../scenario.ts';
import { named, type Named } from './references.ts';

/** Ids that two things of a kind share, and words that a list has twice. */
export function checkIds(scenario: Scenario): Finding[] {
  return [
    ...idGroups(scenario).flatMap(repeatedIds),
    ...wordLists(scenario).flatMap(repeatedWords),
  ];
}

type Group = { what: string; ids: Named[] };

function idGroups(scenario: Scenario): Group[] {
  const group = (what: string, items: readonly { id: string }[], path: Path): Group => ({
    what,
    ids: items.map(({ id }, index) => ({ name: id, path: [...path, index, 'id'] })),
  });
  const responses = scenario.beats.flatMap(
    (beat, index) => group('response', beat.responses, ['beats', index, 'responses']).ids,
  );
  return [
    group('source', scenario.sources, ['sources']),
    group('legal statement', scenario.legal, ['legal']),
    group('person', scenario.people, ['people']),
    group('pressure', scenario.pressures, ['pressures']),
    group('fact', scenario.facts, ['facts']),
    group('cue', scenario.cues, ['cues']),
    group('beat', scenario.beats, ['beats']),
    // Attempts name a response without its beat.
    { what: 'response', ids: responses },
    group('step', scenario.followThrough, ['followThrough']),
    ...scenario.followThrough.flatMap((step, index): Group[] => {
      const path = ['followThrough', index];
      if (step.kind === 'order') return [group('item', step.items, [...path, 'items'])];
      return 'options' in step ? [group('option', step.options, [...path, 'options'])] : [];
    }),
    group('ending', scenario.endings, ['endings']),
    group('reference run', scenario.referenceRuns, ['referenceRuns']),
  ];
}

function repeatedIds({ what, ids }: Group): Finding[] {
  return repeats(ids).map(({ name, path, first }) => ({
    code: 'duplicate-id',
    message: `"${name}" is already the id of another ${what}: ${pathText(first.slice(0, -1))}.`,
    hint: `Give each ${what} an id of its own.`,
    path,
  }));
}

function wordLists(scenario: Scenario): Named[][] {
  return [
    named(scenario.epas.map(String), ['epas']),
    ...scenario.facts.map((fact, index) => named(fact.raises, ['facts', index, 'raises'])),
    ...scenario.beats.flatMap((beat, index) => {
      const path = ['beats', index];
      return [
        named(beat.raises, [...path, 'raises']),
        named(beat.sets, [...path, 'sets']),
        named(beat.callsFor, [...path, 'callsFor']),
        ...beat.responses.flatMap((response, place) =>
          (['techniques', 'asks', 'sets', 'raises'] as const).map((key) =>
            named(response[key], [...path, 'responses', place, key]),
          ),
        ),
      ];
    }),
    ...scenario.followThrough.flatMap((step, index) => {
      const path = ['followThrough', index];
      const calls = 'callsFor' in step ? [named(step.callsFor, [...path, 'callsFor'])] : [];
      if (!('options' in step)) return calls;
      const options = step.options.flatMap((option, place) =>
        (['techniques', 'sets'] as const).map((key) =>
          named(option[key], [...path, 'options', place, key]),
        ),
      );
      return [...calls, ...options];
    }),
  ];
}

function repeatedWords(words: readonly Named[]): Finding[] {
  return repeats(words).map(({ name, path }) => ({
    code: 'repeated-entry',
    message: `"${name}" is in the same list twice.`,
    hint: 'Keep one of the two.',
    path,
  }));
}

function repeats(names: readonly Named[]): (Named & { first: Path })[] {
  const seen = new Map<string, Path>();
  return names.flatMap(({ name, path }) => {
    const first = seen.get(name);
    if (first !== undefined) return [{ name, path, first }];
    seen.set(name, path);
    return [];
  });
}
