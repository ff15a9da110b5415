import { conditionPlaces } from '../conditions-of.ts';
import type { Finding } from '../problem.ts';
import type { Scenario } from '../scenario.ts';
import { END } from '../vocabulary.ts';
import { dangling, idsOf, named, type Named } from './references.ts';

/** Beats, cues and facts that are named and do not exist, and cues that nothing raises. */
export function checkTargets(scenario: Scenario): Finding[] {
  const conditions = [...conditionPlaces(scenario)];
  const raised = raisedCues(scenario);
  const known = idsOf(scenario.cues);
  const facts = conditions.flatMap(({ condition, path }) =>
    named(condition.fact, [...path, 'fact']),
  );
  const cues = conditions.flatMap(({ condition, path }) => named(condition.cue, [...path, 'cue']));
  return [
    ...dangling(beatNames(scenario), {
      code: 'unknown-beat',
      what: 'beat',
      known: idsOf(scenario.beats),
      otherwise: 'Write the id of a beat of this file.',
    }),
    ...dangling([...raised, ...cues], {
      code: 'unknown-cue',
      what: 'cue',
      known,
      otherwise: 'Declare it under "cues", or write the id of one that is.',
    }),
    ...dangling(facts, {
      code: 'unknown-fact',
      what: 'fact',
      known: idsOf(scenario.facts),
      otherwise: 'Write the id of a fact of this file.',
    }),
    ...neverRaised(scenario, new Set(raised.map((cue) => cue.name))),
  ];
}

function beatNames({ opening, takeovers, beats }: Scenario): Named[] {
  const ways = beats.flatMap((beat, index) =>
    beat.responses.flatMap((response, place) => {
      const path = ['beats', index, 'responses', place, 'next'];
      if (typeof response.next === 'string') return [{ name: response.next, path }];
      return response.next.map(({ go }, way) => ({ name: go, path: [...path, way, 'go'] }));
    }),
  );
  return [
    { name: opening, path: ['opening'] },
    { name: takeovers.escalation, path: ['takeovers', 'escalation'] },
    { name: takeovers.withdrawal, path: ['takeovers', 'withdrawal'] },
    ...ways.filter(({ name }) => name !== END),
  ];
}

function raisedCues(scenario: Scenario): Named[] {
  return [
    ...scenario.facts.flatMap((fact, index) => named(fact.raises, ['facts', index, 'raises'])),
    ...scenario.beats.flatMap((beat, index) => [
      ...named(beat.raises, ['beats', index, 'raises']),
      ...beat.responses.flatMap((response, place) =>
        named(response.raises, ['beats', index, 'responses', place, 'raises']),
      ),
    ]),
  ];
}

function neverRaised(scenario: Scenario, raised: ReadonlySet<string>): Finding[] {
  return scenario.cues.flatMap((cue, index): Finding[] =>
    raised.has(cue.id)
      ? []
      : [
          {
            code: 'cue-never-raised',
            message: `Nothing raises the cue "${cue.id}".`,
            hint: `Add "${cue.id}" to "raises" of a beat, a response or a fact, or take the cue out.`,
            path: ['cues', index, 'id'],
          },
        ],
  );
}
