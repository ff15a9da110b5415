import { techniqueById } from '../../technique/catalogue.ts';
import type { Finding } from '../problem.ts';
import type { Scenario } from '../scenario.ts';
import type { CueKind } from '../vocabulary.ts';
import { checkWording } from './unsafe-wording.ts';

/** Cues that bring a duty of law, which the learner must be able to look up. */
const DUTIES: ReadonlySet<CueKind> = new Set([
  'child-abuse',
  'elder-abuse',
  'threat-to-other',
  'suicide-risk-high',
]);

/** What a scenario should say, beyond what it must. */
export function checkContent(scenario: Scenario): Finding[] {
  return [...missingWordings(scenario), ...dutiesWithoutLaw(scenario), ...checkWording(scenario)];
}

/** A learner who is told that an answer harms is owed a better one. */
function missingWordings(scenario: Scenario): Finding[] {
  return scenario.beats.flatMap((beat, index) =>
    beat.responses.flatMap((response, place): Finding[] => {
      if (response.better !== undefined) return [];
      const error = response.techniques.find((id) => techniqueById(id).kind === 'error');
      if (error === undefined) return [];
      return [
        {
          code: 'missing-better-wording',
          message: `The response "${response.id}" has the error "${error}" and no better wording.`,
          hint: 'Add "better": what could be said instead.',
          path: ['beats', index, 'responses', place],
        },
      ];
    }),
  );
}

function dutiesWithoutLaw(scenario: Scenario): Finding[] {
  const explained = new Set(scenario.legal.map((statement) => statement.duty));
  return scenario.cues.flatMap(({ id, kind }, index): Finding[] =>
    !DUTIES.has(kind) || explained.has(kind)
      ? []
      : [
          {
            code: 'duty-without-law',
            message: `The cue "${id}" (${kind}) brings a duty that no legal statement explains.`,
            hint: `Add a statement under "legal" with "duty: ${kind}", its jurisdiction, citation and the date you checked it.`,
            path: ['cues', index, 'kind'],
          },
        ],
  );
}
