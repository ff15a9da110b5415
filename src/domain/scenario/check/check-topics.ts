import type { Finding } from '../problem.ts';
import type { Scenario } from '../scenario.ts';
import { dangling, named } from './references.ts';

/** Questions that open nothing, and facts that nobody can ask for. */
export function checkTopics(scenario: Scenario): Finding[] {
  const asked = scenario.beats.flatMap((beat, index) =>
    beat.responses.flatMap((response, place) =>
      named(response.asks, ['beats', index, 'responses', place, 'asks']),
    ),
  );
  const topics = new Set(scenario.facts.flatMap((fact) => fact.opens ?? []));
  const askedNames = new Set(asked.map((topic) => topic.name));
  return [
    ...dangling(asked, {
      code: 'topic-without-fact',
      what: 'fact that opens by the topic',
      known: topics,
      otherwise: 'Give a fact "opens" with this topic, or take it out of "asks".',
    }),
    ...scenario.facts.flatMap(({ id, opens, trustUnasked }, index): Finding[] => {
      if (opens === undefined || askedNames.has(opens) || trustUnasked !== undefined) return [];
      return [
        {
          code: 'topic-never-asked',
          message: `No response asks about "${opens}", so the fact "${id}" never comes out.`,
          hint: `Add "${opens}" to "asks" of a response, or give the fact "trustUnasked".`,
          path: ['facts', index, 'opens'],
        },
      ];
    }),
  ];
}
