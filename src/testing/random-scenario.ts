import fc from 'fast-check';
import { SAFETY_RULES, type SafetyRule } from '#domain/encounter/safety-rules.ts';
import type { Condition, Scenario } from '#domain/scenario/scenario.ts';
import { CUE_KINDS, type CueKind, PRESENCE } from '#domain/scenario/vocabulary.ts';
import { TECHNIQUE_IDS, type TechniqueId } from '#domain/technique/catalogue.ts';
import { INDICATORS, PHASES } from '#domain/technique/vocabulary.ts';
import {
  beat,
  buildScenario,
  choose,
  cue,
  ending,
  fact,
  order,
  response,
  secret,
  select,
  type ResponseInput,
  type StepInput,
} from './scenario-builder.ts';

/*
 * Small scenarios that no author would write: any techniques, any conditions, takeovers that lead
 * anywhere. They have no sense, but they are valid, and what holds for all of them is no accident.
 */

const FLAGS = ['flag_a', 'flag_b', 'asked_suicide', 'limits_stated'];
const FACTS = ['home', 'wish', 'dream'];
const CUES = ['sign', 'answer'];
const RULES: readonly SafetyRule[] = SAFETY_RULES;

const SAYINGS = [
  'I am here.',
  'What happened?',
  'What happened? Who was there?',
  'Sit down. Look at me. Breathe.',
  'I would like to tell you how all of this works here, because there are a good many steps, and each of them has a form of its own that you will get from me.',
];

/** What the client remembers for later, or reacts to by rule, comes up more often. */
const REMEMBERED: readonly TechniqueId[] = [
  'apology-and-repair', 'secrecy-promise', 'false-promise', 'stating-limits-of-confidentiality', 'mandated-report',
  'direct-suicide-question', 'threat-or-ultimatum', 'giving-space', 'resource-and-referral', 'complex-reflection',
]; // prettier-ignore
const technique = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...REMEMBERED) },
  { weight: 2, arbitrary: fc.constantFrom(...TECHNIQUE_IDS) },
);

const vital = fc.nat(20).map((step) => step * 5);

function condition(kinds: readonly CueKind[], depth = 1): fc.Arbitrary<Condition> {
  const rules = RULES.filter(({ opensOn }) => opensOn.some((kind) => kinds.includes(kind)));
  const range = fc.tuple(fc.boolean(), vital).map(([up, at]) => (up ? { min: at } : { max: at }));
  const simple: fc.Arbitrary<Condition>[] = [
    ...(['arousal', 'trust', 'hope', 'engagement'] as const).map((name) =>
      range.map((value) => ({ [name]: value })),
    ),
    fc.constantFrom(...FLAGS).map((flag) => ({ flag })),
    fc.constantFrom(...FACTS).map((id) => ({ fact: id })),
    fc.constantFrom(...CUES).map((id) => ({ cue: id })),
    fc.constantFrom(...PHASES).map((phase) => ({ phase })),
    fc.boolean().map((redError) => ({ redError })),
    fc.constantFrom(...PRESENCE.distance).map((distance) => ({ distance })),
    ...(rules.length === 0
      ? []
      : [
          fc.record({
            rule: fc.record({
              id: fc.constantFrom(...rules.map(({ id }) => id)),
              is: fc.constantFrom('dormant' as const, 'open', 'kept', 'broken'),
            }),
          }),
        ]),
  ];
  const one = fc.oneof(...simple);
  if (depth === 0) return one;
  const inner = condition(kinds, 0);
  const several = fc.array(inner, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { weight: 4, arbitrary: one },
    { weight: 1, arbitrary: several.map((all) => ({ all })) },
    { weight: 1, arbitrary: several.map((any) => ({ any })) },
    { weight: 1, arbitrary: inner.map((not) => ({ not })) },
  );
}

const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined, freq: 4 }).map((value) => value);
/** With what is not there left out, as optional keys want it. */
const given = <K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, T>);
/** A condition one time in five. */
const maybe = (kinds: readonly CueKind[]) =>
  fc
    .option(condition(kinds), { nil: undefined, freq: 1 })
    .chain((value) => fc.nat(4).map((dice) => (dice === 0 ? value : undefined)));

function withoutCondition(written: ResponseInput): ResponseInput {
  const always = { ...written };
  delete always.when;
  return always;
}

function anyResponse(
  id: string,
  kinds: readonly CueKind[],
  targets: readonly string[],
): fc.Arbitrary<ResponseInput> {
  const target = fc.constantFrom(...targets);
  return fc
    .record({
      techniques: fc.uniqueArray(technique, { minLength: 1, maxLength: 3 }),
      say: fc.option(fc.constantFrom(...SAYINGS), { nil: undefined, freq: 5 }),
      urgent: fc.nat(9).map((dice) => dice === 0),
      asks: fc.subarray(['home', 'wish'], { maxLength: 1 }),
      sets: fc.nat(5).map((dice) => (dice < 2 ? [FLAGS[dice] ?? ''] : [])),
      raises: fc.nat(5).map((dice) => (dice < 2 ? [CUES[dice] ?? ''] : [])),
      when: maybe(kinds),
      adjust: rarely(fc.integer({ min: -3, max: 3 }).map((step) => step * 5)),
      next: fc.oneof(
        { weight: 3, arbitrary: target },
        {
          weight: 1,
          arbitrary: fc
            .tuple(condition(kinds), target, target)
            .map(([when, first, last]) => [{ when, go: first }, { go: last }]),
        },
      ),
    })
    .map(({ techniques, say, when, adjust, ...others }) =>
      response(id, techniques, {
        ...others,
        ...(say === undefined ? { silence: true } : { say }),
        ...given('when', when),
        ...given(
          'adjust',
          adjust === undefined ? undefined : { trust: adjust, arousal: -adjust, because: 'So.' },
        ),
      }),
    );
}

function anyBeat(id: string, kinds: readonly CueKind[], targets: readonly string[], most: number) {
  return fc
    .record({
      responses: fc
        .integer({ min: 1, max: most })
        .chain((count) =>
          fc.tuple(
            ...Array.from({ length: count }, (_, at) =>
              anyResponse(`${id}-${at + 1}`, kinds, targets),
            ),
          ),
        ),
      // There is always a way on.
      last: anyResponse(`${id}-0`, kinds, targets).map(withoutCondition),
      callsFor: fc.uniqueArray(fc.constantFrom(...INDICATORS), { minLength: 1, maxLength: 3 }),
      raises: fc.nat(5).map((dice) => (dice === 0 ? ['sign'] : [])),
    })
    .map(({ responses, last, ...others }) => beat(id, [...responses, last], others));
}

const CLOSING_TECHNIQUES = [
  'mandated-report', 'leaving-report-to-others', 'consulting-supervisor', 'warm-handoff', 'over-reaction',
  'needless-disclosure', 'means-safety', 'documenting-facts', 'crowding',
] as const; // prettier-ignore

function anySteps(kinds: readonly CueKind[]): fc.Arbitrary<StepInput[]> {
  const closing = fc.constantFrom(...CLOSING_TECHNIQUES);
  const step = (arbitrary: fc.Arbitrary<StepInput>) =>
    fc
      .tuple(arbitrary, maybe(kinds))
      .map(([one, when]): StepInput => ({ ...one, ...given('when', when) }));
  const all = [
    step(fc.tuple(closing, closing).map(([one, two]) => choose('tell', { one, two }))),
    step(fc.constant(select('plan', { good: 'essential', more: 'unneeded', bad: 'harmful' }))),
    step(fc.constant(order('steps', ['first', 'then', 'last']))),
    step(fc.tuple(closing, closing).map(([one, two]) => choose('late', { one, two }))),
  ];
  return fc
    .tuple(fc.subarray([0, 1, 2, 3]), ...all)
    .map(([places, ...steps]) => places.map((place) => steps[place] as StepInput));
}

/** Any small scenario with so many beats, in which no beat comes again save by a takeover. */
export const anyScenario = ({ beats = 4, responses = 2 } = {}): fc.Arbitrary<Scenario> =>
  fc.uniqueArray(fc.constantFrom(...CUE_KINDS), { minLength: 2, maxLength: 2 }).chain((kinds) => {
    const ids = Array.from({ length: beats }, (_, at) => `b${at + 1}`);
    const after = (at: number) => [...ids, 'end'].slice(at + 1, at + 3);
    return fc
      .record({
        beats: fc.tuple(...ids.map((id, at) => anyBeat(id, kinds, after(at), responses))),
        escalation: anyBeat('overwhelmed', kinds, [...ids, 'end'], 1),
        withdrawal: anyBeat('leaving', kinds, [...ids, 'end'], 1),
        steps: anySteps(kinds),
        endings: fc.array(condition(kinds), { minLength: 1, maxLength: 3 }),
        start: fc.record({ arousal: vital, trust: vital, hope: vital, engagement: vital }),
        gates: fc.tuple(vital, vital, vital),
        needs: fc.option(condition(kinds), { nil: undefined, freq: 2 }),
        pressed: fc.boolean(),
        sensitivity: fc.constantFrom(0.5, 1, 1.3, 1.5),
        remote: fc.nat(4).map((dice) => dice === 0),
      })
      .map((parts) =>
        buildScenario({
          start: parts.start,
          setting: { kind: parts.remote ? 'telehealth' : 'office', place: 'A place.' },
          sensitivities: { distance: parts.sensitivity, authority: parts.sensitivity },
          cues: kinds.map((kind, at) => cue(kind, CUES[at] ?? '')),
          pressures: parts.pressed
            ? [{ id: 'crowd', description: 'They listen.', until: 'flag_b' }]
            : [],
          facts: [
            fact('home', { trustWhenAsked: parts.gates[0], trustUnasked: 90 }),
            fact('wish', {
              trustWhenAsked: parts.gates[1],
              trustUnasked: 95,
              raises: ['answer'],
              ...given('needs', parts.needs),
            }),
            secret('dream', parts.gates[2]),
          ],
          beats: [
            ...parts.beats,
            // Somewhere everything that may be read is set and raised.
            { ...parts.escalation, raises: ['sign'], sets: FLAGS },
            parts.withdrawal,
          ],
          takeovers: { escalation: 'overwhelmed', withdrawal: 'leaving' },
          followThrough: parts.steps,
          endings: [
            ...parts.endings.map((when, at) => ending(`e${at + 1}`, { when })),
            ending('e0'),
          ],
        }),
      );
  });
