import { describe, expect, it } from 'vitest';
import { placeOf, responseOf, story, take, talked } from '#testing/playing.ts';
import { beat, cue, ending, fact, response, secret } from '#testing/scenario-builder.ts';
import {
  BROKEN,
  BROKEN_ONE_TURN,
  BROKEN_TWO_TURNS,
  DORMANT,
  KEPT,
  OPEN,
  OPEN_ONE_TURN,
  OPEN_TWO_TURNS,
  statusOf,
} from './monitors.ts';
import type { CompiledScenario } from './compiled.ts';
import { offeredResponses } from './offered.ts';
import type { SafetyRuleId } from './safety-rules.ts';
import type { EncounterState } from './state.ts';
import { isOffered, openEncounter, respond } from './turn.ts';

const status = (scenario: CompiledScenario, state: EncounterState, id: SafetyRuleId) =>
  statusOf(
    state.monitors,
    scenario.rules.findIndex((rule) => rule.id === id),
  );
const statuses = (scenario: CompiledScenario, id: SafetyRuleId, ...ids: string[]) =>
  talked(scenario, ...ids).map((state) => status(scenario, state, id));

describe('the opening', () => {
  const scenario = story({
    start: { arousal: 55, trust: 25, hope: 35, engagement: 45 },
    cues: [cue('suicide-explicit')],
    beats: [
      beat(
        'first',
        [
          response('hear', 'paraphrase', { when: { flag: 'door_open' } }),
          response('nod', 'routine-courtesy'),
        ],
        {
          raises: ['suicide-explicit'],
          sets: ['door_open'],
        },
      ),
    ],
  });

  it('is the client as the author left them, with the cues and flags of the first beat', () => {
    const state = openEncounter(scenario);
    expect(state).toMatchObject({
      stage: 0,
      at: 0,
      arousal: 55,
      trust: 25,
      hope: 35,
      engagement: 45,
      phase: 2,
      lead: 0,
      streak: 0,
      presence: 0,
      red: 0,
      takeovers: 0,
    });
    expect(status(scenario, state, 'ask-suicide-now')).toBe(OPEN_TWO_TURNS);
    expect(offeredResponses(scenario, state)).toEqual([0, 1]);
  });

  it('may be met in another presence', () => {
    expect(openEncounter(scenario, 40).presence).toBe(40);
  });

  it('leaves the compiled scenario as it was', () => {
    openEncounter(scenario);
    expect(scenario.opening.flags).toBe(0);
    expect(scenario.opening.monitors).toBe(0);
  });
});

describe('what is offered', () => {
  const scenario = story({
    start: { trust: 40 },
    beats: [
      beat('first', [
        response('trusting', 'paraphrase', { when: { trust: { min: 45 } } }),
        response('always', 'validation', { next: 'second' }),
        response('wary', 'routine-courtesy', { when: { trust: { max: 40 } } }),
      ]),
      beat('second', [response('bye', 'routine-courtesy')]),
    ],
  });
  const ids = (state: EncounterState) =>
    offeredResponses(scenario, state).map((index) => scenario.responses[index]?.source.id);

  it('are the responses of the beat whose condition holds, in the order of the file', () => {
    expect(ids(openEncounter(scenario))).toEqual(['always', 'wary']);
    expect(ids({ ...openEncounter(scenario), trust: 45 })).toEqual(['trusting', 'always']);
    expect(ids(take(scenario, openEncounter(scenario), 'always'))).toEqual(['bye', 'second-nod']);
  });

  it('is nothing once the talk is over', () => {
    const over = talked(scenario, 'always', 'bye').at(-1) as EncounterState;
    expect(ids(over)).toEqual([]);
    expect(isOffered(scenario, { ...openEncounter(scenario), stage: 1 }, 1)).toBe(false);
  });

  it('is never what does not exist, or belongs to another beat', () => {
    expect(isOffered(scenario, openEncounter(scenario), 99)).toBe(false);
    expect(isOffered(scenario, openEncounter(scenario), responseOf(scenario, 'bye').index)).toBe(
      false,
    );
    expect(() => respond(scenario, openEncounter(scenario), 99)).toThrow(RangeError);
    expect(ids({ ...openEncounter(scenario), at: 99 })).toEqual([]);
  });
});

describe('the way on', () => {
  const scenario = story({
    start: { trust: 40, arousal: 10 },
    beats: [
      beat('first', [
        response('warmly', 'complex-reflection', {
          next: [
            { when: { trust: { min: 50 } }, go: 'near' },
            { when: { trust: { min: 45 } }, go: 'far' },
            { go: 'end' },
          ],
        }),
        response('coolly', 'validation', {
          next: [
            { when: { trust: { min: 50 } }, go: 'near' },
            { when: { trust: { min: 45 } }, go: 'far' },
            { go: 'end' },
          ],
        }),
        response('coldly', 'routine-courtesy', {
          next: [
            { when: { trust: { min: 50 } }, go: 'near' },
            { when: { trust: { min: 45 } }, go: 'far' },
            { go: 'end' },
          ],
        }),
      ]),
      beat('near', [response('near-bye', 'routine-courtesy')]),
      beat('far', [response('far-bye', 'routine-courtesy')]),
    ],
  });

  it('is the first whose condition holds after the turn', () => {
    const place = (id: string) => placeOf(scenario, take(scenario, openEncounter(scenario), id));
    expect([place('warmly'), place('coolly'), place('coldly')]).toEqual(['near', 'far', 'plain']);
  });
});

describe('duties in the course of a talk', () => {
  const scenario = story({
    start: { trust: 80, arousal: 10, engagement: 100 },
    cues: [
      cue('suicide-explicit'),
      cue('suicide-risk-high', 'yes'),
      cue('danger-in-scene'),
      cue('partner-violence'),
    ],
    facts: [fact('thoughts', { raises: ['yes'] })],
    beats: ['first', 'second', 'third', 'fourth', 'fifth'].map((id, place, all) => {
      const next = all[place + 1] ?? 'end';
      return beat(id, [
        response(`nod-${place + 1}`, 'routine-courtesy', { next }),
        response(`hint-${place + 1}`, 'routine-courtesy', { raises: ['suicide-explicit'], next }),
        response(`ask-${place + 1}`, 'direct-suicide-question', { asks: ['thoughts'], next }),
        response(`ask-hint-${place + 1}`, 'direct-suicide-question', {
          raises: ['suicide-explicit'],
          next,
        }),
        response(`limits-${place + 1}`, 'stating-limits-of-confidentiality', { next }),
        response(`knife-${place + 1}`, 'routine-courtesy', { raises: ['danger-in-scene'], next }),
        response(`call-${place + 1}`, 'calling-for-help', { next }),
        response(`partner-${place + 1}`, 'routine-courtesy', {
          raises: ['partner-violence'],
          next,
        }),
      ]);
    }),
  });

  it('have their two turns counted from the cue on', () => {
    expect(statuses(scenario, 'ask-suicide-now', 'hint-1', 'nod-2', 'ask-3')).toEqual([
      DORMANT,
      OPEN_TWO_TURNS,
      OPEN_ONE_TURN,
      KEPT,
    ]);
    expect(statuses(scenario, 'ask-suicide-now', 'hint-1', 'ask-2')).toEqual([
      DORMANT,
      OPEN_TWO_TURNS,
      KEPT,
    ]);
  });

  it('are broken after them, and may be made good for two turns more', () => {
    expect(statuses(scenario, 'ask-suicide-now', 'hint-1', 'nod-2', 'nod-3', 'ask-4')).toEqual([
      DORMANT,
      OPEN_TWO_TURNS,
      OPEN_ONE_TURN,
      BROKEN_TWO_TURNS,
      KEPT,
    ]);
    expect(statuses(scenario, 'ask-suicide-now', 'hint-1', 'nod-2', 'nod-3', 'nod-4').at(-1)).toBe(
      BROKEN_ONE_TURN,
    );
    expect(
      statuses(scenario, 'ask-suicide-now', 'hint-1', 'nod-2', 'nod-3', 'nod-4', 'nod-5').at(-1),
    ).toBe(BROKEN);
  });

  it('are kept by what was done before the cue, or with it', () => {
    expect(statuses(scenario, 'ask-suicide-now', 'ask-1', 'hint-2').at(-1)).toBe(KEPT);
    expect(statuses(scenario, 'ask-suicide-now', 'ask-hint-1').at(-1)).toBe(KEPT);
  });

  it('may have one turn', () => {
    expect(statuses(scenario, 'leave-or-call', 'knife-1', 'nod-2')).toEqual([
      DORMANT,
      OPEN_ONE_TURN,
      BROKEN_TWO_TURNS,
    ]);
    expect(statuses(scenario, 'leave-or-call', 'knife-1', 'call-2').at(-1)).toBe(KEPT);
  });

  it('may lie in the order: what was not said before is broken at once, and may be said late', () => {
    expect(statuses(scenario, 'limits-before-disclosure', 'limits-1', 'ask-2').at(-1)).toBe(KEPT);
    expect(statuses(scenario, 'limits-before-disclosure', 'ask-1', 'limits-2')).toEqual([
      DORMANT,
      BROKEN_TWO_TURNS,
      KEPT,
    ]);
    expect(statuses(scenario, 'ask-in-private', 'partner-1').at(-1)).toBe(BROKEN_TWO_TURNS);
  });

  it('wait until the end where they have the whole talk, and break with it', () => {
    expect(
      statuses(scenario, 'complete-the-picture', 'ask-1', 'nod-2', 'nod-3', 'nod-4', 'nod-5'),
    ).toEqual([DORMANT, OPEN, OPEN, OPEN, OPEN, BROKEN]);
    expect(
      statuses(scenario, 'ask-suicide-now', 'nod-1', 'nod-2', 'nod-3', 'nod-4', 'hint-5').at(-1),
    ).toBe(BROKEN);
    expect(
      statuses(scenario, 'ask-suicide-now', 'nod-1', 'nod-2', 'nod-3', 'nod-4', 'nod-5').at(-1),
    ).toBe(DORMANT);
  });

  it('count the cue of a fact from the turn in which it is told', () => {
    const state = talked(scenario, 'ask-1').at(-1) as EncounterState;
    expect(state.facts).toBe(1);
    expect(status(scenario, state, 'hand-over')).toBe(OPEN);
  });
});

describe('one fact a turn', () => {
  it('leaves the next for the next turn', () => {
    const scenario = story({
      start: { trust: 90 },
      facts: [secret('first-thing', 60), secret('second-thing', 70), secret('third-thing', 95)],
      beats: [
        beat('first', [response('a', 'routine-courtesy', { next: 'second' })]),
        beat('second', [response('b', 'routine-courtesy', { next: 'third' })]),
        beat('third', [response('c', 'routine-courtesy')]),
      ],
    });
    expect(talked(scenario, 'a', 'b', 'c').map(({ facts }) => facts)).toEqual([0, 0b1, 0b11, 0b11]);
  });
});

describe('an ending', () => {
  it('is the first whose condition holds', () => {
    const scenario = story({
      start: { trust: 60, arousal: 10 },
      endings: [
        ending('gold', { when: { trust: { min: 70 } } }),
        ending('silver', { when: { trust: { min: 65 } } }),
        ending('tin'),
      ],
      beats: [
        beat('first', [
          response('best', 'complex-reflection'),
          response('good', 'validation'),
          response('plain-one', 'routine-courtesy'),
        ]),
      ],
    });
    const place = (id: string) => placeOf(scenario, talked(scenario, id).at(-1) as EncounterState);
    expect([place('best'), place('good'), place('plain-one')]).toEqual(['gold', 'silver', 'tin']);
  });
});
