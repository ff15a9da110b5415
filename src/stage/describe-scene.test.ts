import { describe, expect, it } from 'vitest';
import { presenceIndex, STANCES } from '#domain/client/presence.ts';
import type { PhaseIndex } from '#domain/client/phases.ts';
import { compileScenario } from '#domain/encounter/compile.ts';
import type { EncounterState } from '#domain/encounter/state.ts';
import type { Presence } from '#domain/scenario/vocabulary.ts';
import { PHASES, type Phase } from '#domain/technique/vocabulary.ts';
import {
  beat,
  buildScenario,
  response,
  type ScenarioOverrides,
} from '#testing/scenario-builder.ts';
import { describeScene } from './describe-scene.ts';
import { PHASE_AROUSAL } from './phase-poses.ts';

const CLINIC: ScenarioOverrides = {
  setting: { kind: 'clinic', place: 'The front office, a little after nine.' },
  client: { name: 'Walter Nguyen', pronouns: 'he/him' },
};

function described(overrides: ScenarioOverrides, change: Partial<EncounterState> = {}) {
  const scenario = compileScenario(buildScenario(overrides));
  return describeScene(scenario, { ...scenario.opening, ...change });
}
const phase = (name: Phase) => ({
  phase: PHASES.indexOf(name) as PhaseIndex,
  arousal: PHASE_AROUSAL[name],
});
const presence = (change: Partial<Presence>) => ({
  presence: presenceIndex({ ...STANCES.neutral, ...change }),
});

describe('the brief description', () => {
  it('is a sentence of body language, by the first name', () => {
    const { brief } = described(CLINIC, { ...phase('defensive'), engagement: 60 });
    expect(brief).toBe(
      'Walter grips the edge of the counter; his jaw is set, his brows low, his eyes on you.',
    );
  });

  it('says something else in each phase', () => {
    const briefs = PHASES.map((name) => described(CLINIC, phase(name)).brief);
    expect(new Set(briefs).size).toBe(PHASES.length);
  });

  it('names no feeling, phase or figure: those are for the learner to read', () => {
    for (const name of PHASES)
      for (const hope of [5, 50, 95]) {
        const { brief, full } = described(CLINIC, { ...phase(name), hope, engagement: hope });
        const words = `${brief} ${full}`;
        expect(words).not.toMatch(/\d|anxi|defensiv|crisis|recover|settled|calm|angry|sad|afraid/i);
        expect(words).not.toMatch(/undefined|null|\s\s|\bthe null\b/);
      }
  });

  it('tells what trust does: the eyes come to you', () => {
    const far = described(CLINIC, { ...phase('anxious'), trust: 10 }).brief;
    const close = described(CLINIC, { ...phase('anxious'), trust: 95 }).brief;
    expect(far).toContain('eyes off to the side');
    expect(close).toContain('his eyes on you');
    expect(close).toContain('leaning toward you');
  });

  it('speaks of people by their own pronouns', () => {
    const her = { ...CLINIC, client: { name: 'Noor', pronouns: 'she/her' } };
    expect(described(her, phase('crisis')).brief).toContain('clutches her head');
    const their = { ...CLINIC, client: { name: 'Sam', pronouns: 'they/them' } };
    expect(described(their, phase('crisis')).brief).toContain('clutches their head');
  });

  it('tells how a voice sounds when there is no picture', () => {
    const call: ScenarioOverrides = {
      setting: { kind: 'telehealth', place: 'A video visit.', camera: 'off' },
      client: { name: 'Earl Lindqvist', pronouns: 'he/him' },
    };
    expect(described(call, { ...phase('settled'), hope: 15 }).brief).toBe(
      'Earl has his camera off; his voice is low and flat.',
    );
    expect(described(call, phase('crisis')).brief).toContain('loud and breaking');
    expect(described(call).full).toContain('only initials');
  });
});

describe('the full description', () => {
  it('tells the place and how the learner is there', () => {
    const { full } = described(CLINIC, presence({ distance: 'near', posture: 'looming' }));
    expect(full).toBe(
      'The front office, a little after nine. You are close, within reach, standing over the other. Your voice is level; you look, and look away again.',
    );
  });

  it('leaves out what does not reach through a call', () => {
    const { full } = described(
      { ...CLINIC, setting: { kind: 'telehealth', place: 'A video visit.' } },
      presence({ distance: 'near', voice: 'loud' }),
    );
    expect(full).toBe(
      'A video visit. You see Walter on a screen, in a video call. Your voice is loud.',
    );
  });

  it('names who is there, until they leave, and nobody who is only spoken of', () => {
    const family: ScenarioOverrides = {
      ...CLINIC,
      beats: [
        beat('first', [
          response('invite', 'offering-choice', { sets: ['private'] }),
          response('hear', 'reflection-of-feeling'),
        ]),
      ],
      people: [
        { id: 'ana', name: 'Ana', relation: 'His wife', seen: { place: 'beside' } },
        {
          id: 'bev',
          name: 'Bev',
          relation: 'The desk',
          seen: { place: 'behind', until: 'private' },
        },
        { id: 'tom', name: 'Tom', relation: 'A brother in Ohio' },
      ],
    };
    const scenario = compileScenario(buildScenario(family));
    const before = describeScene(scenario, scenario.opening).full;
    expect(before).toContain('Ana is next to Walter. Bev is farther back.');
    expect(before).not.toContain('Tom');
    const flags = scenario.flagBits.get('private') ?? 0;
    const after = describeScene(scenario, { ...scenario.opening, flags }).full;
    expect(after).toContain('Ana');
    expect(after).not.toContain('Bev');
  });

  it('has onlookers until they have been asked to go', () => {
    const watched: ScenarioOverrides = {
      ...CLINIC,
      beats: [
        beat('first', [
          response('clear', 'reducing-stimulation'),
          response('hear', 'reflection-of-feeling'),
        ]),
      ],
      pressures: [{ id: 'audience', description: 'Ten people.', until: 'audience_removed' }],
    };
    const scenario = compileScenario(buildScenario(watched));
    const flags = scenario.flagBits.get('audience_removed') ?? 0;
    expect(describeScene(scenario, scenario.opening).full).toContain('watching');
    expect(describeScene(scenario, { ...scenario.opening, flags }).full).not.toContain('watching');
  });
});
