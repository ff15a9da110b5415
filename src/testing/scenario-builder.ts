import { checkLimits } from '#domain/encounter/check-limits.ts';
import { checkReferences } from '#domain/scenario/check/check-references.ts';
import { PROBLEMS } from '#domain/scenario/problem-catalogue.ts';
import { type ScenarioInput, scenarioSchema } from '#domain/scenario/schema/scenario-schema.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import type { CueKind, Sensitivity } from '#domain/scenario/vocabulary.ts';
import type { TechniqueId } from '#domain/technique/catalogue.ts';

/*
 * Small scenarios that read as short stories. What a test does not say is filled in, and the whole goes
 * through the schema and the checks of references, so that no test runs on what no file could hold.
 */

export type BeatInput = ScenarioInput['beats'][number];
export type ResponseInput = BeatInput['responses'][number];
export type StepInput = ScenarioInput['followThrough'][number];
export type FactInput = ScenarioInput['facts'][number];
type OneOrMore<T> = T | readonly T[];

const list = <T>(value: OneOrMore<T>): T[] => (Array.isArray(value) ? [...value] : [value as T]);

/** An answer of three words that ends the talk, unless told otherwise. */
export function response(
  id: string,
  techniques: OneOrMore<TechniqueId>,
  overrides: Partial<ResponseInput> = {},
): ResponseInput {
  return {
    id,
    intent: 'acceptable',
    ...(overrides.silence === true ? {} : { say: 'I am here.' }),
    techniques: list(techniques),
    why: `Why ${id} matters.`,
    better: `Better than ${id}.`,
    next: 'end',
    ...overrides,
  };
}

/** A moment that calls for AL1, unless told otherwise. A lone answer gets a courteous one beside it. */
export function beat(
  id: string,
  responses: readonly ResponseInput[],
  overrides: Partial<BeatInput> = {},
): BeatInput {
  const [only] = responses;
  const both =
    responses.length === 1 && only !== undefined
      ? [only, response(`${id}-nod`, 'routine-courtesy', { next: only.next })]
      : [...responses];
  return {
    id,
    title: `Beat ${id}`,
    client: [{ says: `This is ${id}.` }],
    callsFor: ['AL1'],
    responses: both,
    ...overrides,
  };
}

/** Beats that follow each other, one answer each, so that the same words can be said again and again. */
export function chain(
  length: number,
  answers: (place: number, next: string) => ResponseInput[],
  overrides: Partial<BeatInput> = {},
): BeatInput[] {
  return Array.from({ length }, (_, place) =>
    beat(
      `b${place + 1}`,
      answers(place + 1, place + 1 < length ? `b${place + 2}` : 'end'),
      overrides,
    ),
  );
}

/** A fact that opens by the topic of its own name at a trust of 50. */
export const fact = (id: string, overrides: Partial<FactInput> = {}): FactInput => ({
  id,
  summary: `About ${id}.`,
  says: `I will tell you about ${id}.`,
  opens: id,
  trustWhenAsked: 50,
  ...overrides,
});

/** A fact that nobody asks about; it comes out when trust is high. */
export const secret = (
  id: string,
  trustUnasked: number,
  overrides: Partial<FactInput> = {},
): FactInput => ({
  id,
  summary: `About ${id}.`,
  says: `I will tell you about ${id}.`,
  trustUnasked,
  ...overrides,
});

/** A cue that is called as its kind. */
export const cue = (kind: CueKind, id: string = kind) => ({ id, kind, text: `A sign: ${kind}.` });

export const choose = (
  id: string,
  options: Readonly<Record<string, OneOrMore<TechniqueId>>>,
  overrides: Partial<Extract<StepInput, { kind: 'choose' }>> = {},
): StepInput => ({
  kind: 'choose',
  id,
  title: `Step ${id}`,
  prompt: `What about ${id}?`,
  callsFor: ['SF5'],
  options: Object.entries(options).map(([option, techniques]) => ({
    id: option,
    text: `Take ${option}.`,
    techniques: list(techniques),
    why: `Why ${option}.`,
  })),
  ...overrides,
});

type Worth = 'essential' | 'helpful' | 'unneeded' | 'harmful';
export const select = (
  id: string,
  worths: Readonly<Record<string, Worth>>,
  overrides: Partial<Extract<StepInput, { kind: 'select' }>> = {},
): StepInput => ({
  kind: 'select',
  id,
  title: `Step ${id}`,
  prompt: `What belongs to ${id}?`,
  callsFor: ['SF4'],
  options: Object.entries(worths).map(([option, worth]) => ({
    id: option,
    text: `Take ${option}.`,
    worth,
    why: `Why ${option}.`,
  })),
  ...overrides,
});

export const order = (
  id: string,
  items: readonly string[],
  overrides: Partial<Extract<StepInput, { kind: 'order' }>> = {},
): StepInput => ({
  kind: 'order',
  id,
  title: `Step ${id}`,
  prompt: 'In which order?',
  callsFor: ['AL4'],
  items: items.map((item) => ({ id: item, text: `Do ${item}.` })),
  why: 'First things first.',
  ...overrides,
});

export const note = (id: string): StepInput => ({
  kind: 'note',
  id,
  title: `Step ${id}`,
  prompt: 'Write the note.',
  checklist: ['What was said.', 'What was agreed.'],
  model: 'They said it. We agreed.',
});

export const rest = (id: string): StepInput => ({
  kind: 'pause',
  id,
  title: `Step ${id}`,
  prompt: 'Take a breath.',
});

export const ending = (
  id: string,
  overrides: Partial<ScenarioInput['endings'][number]> = {},
): ScenarioInput['endings'][number] => ({
  id,
  kind: 'disengaged',
  title: `Ending ${id}`,
  felt: 'They felt something.',
  changed: 'Something changed.',
  unchanged: 'The rent is still due.',
  nextDay: 'The next day came.',
  ...overrides,
});

type Vitals = ScenarioInput['client']['start'];
export type ScenarioOverrides = Partial<Omit<ScenarioInput, 'client'>> & {
  /** How the client is at the start; what is left out is calm enough to be out of the way. */
  start?: Partial<Vitals>;
  sensitivities?: Partial<Record<Sensitivity, number>>;
  client?: Partial<ScenarioInput['client']>;
};

const START: Vitals = { arousal: 30, trust: 40, hope: 40, engagement: 60 };

/** The beats that take over: one step back, and one that stays, both to the end. */
const OVERWHELMED = beat('overwhelmed', [
  response('back-off', 'giving-space'),
  response('stand-still', 'minimal-encourager'),
]);
const LEAVING = beat('leaving', [
  response('let-go', 'attentive-silence'),
  response('call-after', 'offering-choice'),
]);

/** A whole, valid scenario. Throws when what the test asks for is not one. */
export function buildScenario({
  start = {},
  sensitivities = {},
  client = {},
  ...overrides
}: ScenarioOverrides = {}): Scenario {
  const own = overrides.beats ?? [
    beat('first', [
      response('hear', 'reflection-of-feeling'),
      response('argue', 'arguing', { intent: 'harmful' }),
    ]),
  ];
  const takeovers = overrides.takeovers ?? { escalation: 'overwhelmed', withdrawal: 'leaving' };
  const ids = new Set(own.map(({ id }) => id));
  const spare = [OVERWHELMED, LEAVING].filter(
    ({ id }) => !ids.has(id) && Object.values(takeovers).includes(id),
  );
  const scenario = scenarioSchema.parse({
    format: 1,
    id: 'built',
    title: 'Built',
    version: '1.0.0',
    language: 'en',
    authors: ['Attune'],
    licence: 'CC-BY-4.0',
    review: { status: 'not-reviewed' },
    setting: { kind: 'office', place: 'A quiet room.' },
    role: 'You are the intern on duty.',
    summary: 'Sam waits at the desk.',
    minutes: 5,
    difficulty: 1,
    objectives: ['Listen before you plan.'],
    epas: [6],
    contentNotes: [{ topic: 'worry', intensity: 1 }],
    briefing: { know: ['Sam came without an appointment.'], goals: ['Hear what brings Sam.'] },
    sources: [{ id: 'beta', title: 'Project BETA' }],
    facts: [],
    cues: [],
    opening: own[0]?.id ?? '',
    followThrough: [],
    endings: [
      ending('warm', { kind: 'safe-collaborative', when: { trust: { min: 70 } } }),
      ending('plain'),
    ],
    debrief: { prompts: ['What did Sam need first?', 'What helped?'], system: 'One intern.' },
    referenceRuns: [],
    ...overrides,
    takeovers,
    beats: [...own, ...spare],
    client: {
      name: 'Sam',
      age: 40,
      pronouns: 'they/them',
      about: 'A cook who sings at work.',
      risk: 'none',
      sensitivities,
      ...client,
      start: { ...START, ...start },
    },
  } satisfies ScenarioInput);
  const wrong = [...checkReferences(scenario), ...checkLimits(scenario)].filter(
    ({ code }) => PROBLEMS[code].level === 'error',
  );
  if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join('\n'));
  return scenario;
}
