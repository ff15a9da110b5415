import { rapportOf } from '../client/rapport.ts';
import type { PhaseIndex } from '../client/phases.ts';
import { responseEffect, type Reception, type Sensitivities } from '../client/response-effect.ts';
import { overloads, speechLoad } from '../client/speech-load.ts';
import type { Change } from '../client/vitals.ts';
import type { Condition, Next, Response } from '../scenario/scenario.ts';
import { TECHNIQUE_IDS, techniqueById, type TechniqueId } from '../technique/catalogue.ts';
import { criticalErrorByCode } from '../technique/critical-error-catalogue.ts';
import type { Technique } from '../technique/technique.ts';
import type { CompiledError, CompiledResponse, Test, Way } from './compiled.ts';
import { BORROWED_PROMISE, BORROWED_SECRECY } from './state.ts';

export type ResponseContext = {
  index: number;
  beat: number;
  test: (condition: Condition | undefined) => Test | null;
  ways: (next: Next) => Way[];
  cueList: (ids: readonly string[]) => number[];
  flag: (name: string) => number;
  topic: (id: string) => number;
  sensitivities: Sensitivities;
};

const HARD_QUESTIONS = new Set<string>([
  'direct-suicide-question',
  'plan-and-intent-question',
  'means-question',
  'direct-harm-question',
]);
/** Acts by which a promise of secrecy, or another promise, turns out to be empty (rule 7). */
const CALLS_IN_SECRECY = new Set<string>([
  'warm-handoff',
  'involving-support',
  'consulting-supervisor',
  'mandated-report',
  'calling-for-help',
  'needless-disclosure',
]);
const CALLS_IN_PROMISE = new Set<string>([
  'explaining-next-step',
  'warm-handoff',
  'calling-for-help',
  'mandated-report',
]);
const DISCLOSES = new Set<string>(['mandated-report', 'calling-for-help']);
/** Errors that push an agitated client over the edge at once (rule 10). */
const ESCALATING = new Set(['CE06', 'CE07', 'CE08']);
const NEVER = 101;

export const techniquesOf = (ids: readonly TechniqueId[]): Technique[] =>
  ids.map((id) => techniqueById(id));

export const flagsOf = (
  techniques: readonly Technique[],
  sets: readonly string[],
  flag: (name: string) => number,
) =>
  [...techniques.flatMap((technique) => technique.sets), ...sets].reduce(
    (bits, name) => bits | flag(name),
    0,
  );

/** The critical errors in a set of techniques; `sets` tells whether harm followed. */
export function compileErrors(
  techniques: readonly Technique[],
  sets: readonly string[],
): CompiledError[] {
  return techniques.flatMap((technique): CompiledError[] => {
    if (technique.kind === 'move' || technique.criticalError === null) return [];
    const { code, severity } = technique.criticalError;
    const { aggravation } = criticalErrorByCode(code);
    const harmed = aggravation?.when === 'harm-follows' && sets.includes('harm_followed');
    return [
      {
        code,
        technique: technique.id,
        severity: harmed ? 'red' : severity,
        redFromArousal: aggravation?.when === 'arousal-at-least' ? aggravation.arousal : NEVER,
        redInCrisis: aggravation?.when === 'phase',
        escalates:
          ESCALATING.has(code) && (severity === 'red' || aggravation?.when === 'arousal-at-least'),
      },
    ];
  });
}

export function compileResponse(source: Response, context: ResponseContext): CompiledResponse {
  const techniques = techniquesOf(source.techniques);
  const premature = source.urgent ? techniques : techniques.map(tooEarly);
  const speech = speechLoad(source.say);
  const techniqueLoad = techniques.reduce((sum, technique) => sum + loadOf(technique), 0);
  const ids = new Set<string>(source.techniques);
  const any = (set: ReadonlySet<string>) => source.techniques.some((id) => set.has(id));
  return {
    source,
    index: context.index,
    beat: context.beat,
    offered: context.test(source.when),
    techniques,
    premature,
    speech,
    overloads: overloads(speech, techniqueLoad),
    effects: effectTable(source, techniques, premature, context.sensitivities),
    lead: TECHNIQUE_IDS.indexOf(source.techniques[0] ?? 'routine-courtesy') + 1,
    rapport: rapportOf(techniques),
    flags: flagsOf(techniques, source.sets, context.flag),
    topics: source.asks.reduce((bits, id) => bits | context.topic(id), 0),
    cues: context.cueList(source.raises),
    hardQuestion: any(HARD_QUESTIONS),
    asksSuicide: ids.has('direct-suicide-question'),
    repairs: techniques.some((technique) => technique.kind === 'move' && technique.repairs),
    statesLimits: ids.has('stating-limits-of-confidentiality'),
    borrows:
      (ids.has('secrecy-promise') ? BORROWED_SECRECY : 0) |
      (ids.has('false-promise') ? BORROWED_PROMISE : 0),
    callsIn:
      (any(CALLS_IN_SECRECY) ? BORROWED_SECRECY : 0) |
      (any(CALLS_IN_PROMISE) ? BORROWED_PROMISE : 0),
    discloses: any(DISCLOSES),
    errors: compileErrors(techniques, source.sets),
    prematureErrors: compileErrors(premature, source.sets),
    replyLines: (source.reply ?? []).map((line) => context.test(line.when)),
    ways: context.ways(source.next),
  };
}

/** Asking about suicide never tips a response into overload: it is never scored down (rule 5). */
const loadOf = (technique: Technique): number =>
  technique.id === 'direct-suicide-question' ? 0 : technique.load;

/** Rule 4: a plan before any rapport is heard as unsolicited advice. */
function tooEarly(technique: Technique): Technique {
  return technique.kind === 'move' && technique.needsRapport
    ? techniqueById('unsolicited-advice')
    : technique;
}

function effectTable(
  source: Response,
  techniques: readonly Technique[],
  premature: readonly Technique[],
  sensitivities: Sensitivities,
): Change[] {
  const { arousal = 0, trust = 0, hope = 0, engagement = 0 } = source.adjust ?? {};
  return Array.from({ length: 5 * 3 * 2 }, (_, key) => {
    const phase = Math.floor(key / 6) as PhaseIndex;
    const reception = (Math.floor(key / 2) % 3) as Reception;
    const effect = responseEffect(
      key % 2 === 1 ? premature : techniques,
      phase,
      reception,
      sensitivities,
    );
    return {
      arousal: effect.arousal + arousal,
      trust: effect.trust + trust,
      hope: effect.hope + hope,
      engagement: effect.engagement + engagement,
    };
  });
}
