import { CRITICAL_ERROR_CODES, type CriticalErrorCode } from '../technique/critical-errors.ts';
import { ERRORS, TECHNIQUE_IDS, type TechniqueId } from '../technique/catalogue.ts';
import { INDICATORS } from '../technique/vocabulary.ts';
import { SAFETY_RULES } from '../encounter/safety-rules.ts';
import { cueKindsOf, occasionsOf } from '../scenario/calls-for.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { finding, type VerifierFinding } from './finding.ts';
import { repeated, sayingsOf } from './reading/repeated-answers.ts';

/** From so many scenarios on they are a library, and are asked what they practise together. */
export const LIBRARY_FROM = 6;
/** Each technique and each critical error occurs in at least two, so that none is met only once. */
const FEWEST_WITH_TECHNIQUE = 2;
/** Each indicator is called for in two thirds of the library. */
const SHARE_WITH_INDICATOR = 2 / 3;

/** A finding about several scenarios at once; `scenario` says in which its place is, null for in none. */
export type LibraryFinding = VerifierFinding & { scenario: string | null };

/** What only all scenarios together show. */
export function checkLibrary(scenarios: readonly Scenario[]): LibraryFinding[] {
  return [
    ...repeatedAcross(scenarios),
    ...(scenarios.length < LIBRARY_FROM ? [] : rare(scenarios)),
  ];
}

function repeatedAcross(scenarios: readonly Scenario[]): LibraryFinding[] {
  return repeated(scenarios.flatMap(sayingsOf))
    .filter(({ again, first }) => again.scenario !== first.scenario)
    .map(({ again, first }) => ({
      ...finding(
        'repeated-answer',
        `"${again.response}" has the same words as "${first.response}" in ${first.scenario}.`,
        again.place,
      ),
      scenario: again.scenario,
    }));
}

function rare(scenarios: readonly Scenario[]): LibraryFinding[] {
  const usage = scenarios.map(usageOf);
  const times = (has: (one: Usage) => boolean) => usage.filter(has).length;
  const few = (what: string, count: number, needed: number): LibraryFinding[] =>
    count >= needed
      ? []
      : [
          {
            ...finding('rare-in-library', `${what} occurs in ${count} of ${usage.length}.`, []),
            scenario: null,
          },
        ];
  return [
    ...TECHNIQUE_IDS.flatMap((id) =>
      few(
        `The technique "${id}"`,
        times(({ techniques }) => techniques.has(id)),
        FEWEST_WITH_TECHNIQUE,
      ),
    ),
    ...CRITICAL_ERROR_CODES.flatMap((code) =>
      few(
        `The critical error ${code}`,
        times(({ errors }) => errors.has(code)),
        FEWEST_WITH_TECHNIQUE,
      ),
    ),
    ...INDICATORS.flatMap((id) =>
      few(
        `An occasion for ${id}`,
        times(({ occasions }) => (occasions[id] ?? 0) > 0),
        Math.ceil(usage.length * SHARE_WITH_INDICATOR),
      ),
    ),
  ];
}

type Usage = {
  techniques: ReadonlySet<TechniqueId>;
  errors: ReadonlySet<CriticalErrorCode>;
  occasions: ReturnType<typeof occasionsOf>;
};

function usageOf(scenario: Scenario): Usage {
  const options = scenario.followThrough.flatMap((step) => ('options' in step ? step.options : []));
  const responses = scenario.beats.flatMap((beat) => beat.responses);
  const techniques = new Set([...responses, ...options].flatMap((one) => one.techniques));
  const kinds = new Set(cueKindsOf(scenario));
  return {
    techniques,
    errors: new Set([
      ...ERRORS.flatMap(({ id, criticalError }) =>
        techniques.has(id) && criticalError !== null ? [criticalError.code] : [],
      ),
      ...SAFETY_RULES.flatMap((rule) =>
        rule.opensOn.some((kind) => kinds.has(kind)) && rule.breaks !== null
          ? [rule.breaks.code]
          : [],
      ),
    ]),
    occasions: occasionsOf(scenario),
  };
}
