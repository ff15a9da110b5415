import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Explored, gainFrom } from '#testing/explored.ts';
import { story } from '#testing/playing.ts';
import { anyScenario } from '#testing/random-scenario.ts';
import { tried } from '#testing/runs.ts';
import { beat, choose, response } from '#testing/scenario-builder.ts';
import { redRules } from '../encounter/compile.ts';
import { compileScenario } from '../encounter/compile.ts';
import type { CompiledScenario } from '../encounter/compiled.ts';
import { hasRedError } from '../encounter/conditions.ts';
import { followThrough } from '../encounter/follow-through.ts';
import { offeredResponses } from '../encounter/offered.ts';
import { describeStep, describeTurn } from '../encounter/record.ts';
import { CONCLUDED, type EncounterState, TALKING } from '../encounter/state.ts';
import { openEncounter, respond } from '../encounter/turn.ts';
import { observeStep, turnEvidence } from '../judgement/evidence.ts';
import { oneDecimal } from '../judgement/judge.ts';
import { SAFETY_CAP } from '../judgement/rubric.ts';
import { DIMENSIONS, type Dimension } from '../technique/vocabulary.ts';
import { type Bounds, joinBounds } from './bounds.ts';
import { GainBook, type Gain } from './edge-evidence.ts';
import { distinctOutcomes } from './step-outcomes.ts';

const NOTHING = { level: 0, weight: 0 };
const none = (): Gain => ({ activeListening: NOTHING, empathy: NOTHING, safety: NOTHING });
const plus = (a: Gain, b: Gain): Gain =>
  Object.fromEntries(
    DIMENSIONS.map((dimension) => [
      dimension,
      {
        level: a[dimension].level + b[dimension].level,
        weight: a[dimension].weight + b[dimension].weight,
      },
    ]),
  ) as Gain;

/** Lowest and highest level over every complete path, one after the other; null when there are too many. */
function byHand(scenario: CompiledScenario, most: number): Record<Dimension, Bounds> | null {
  const reds = redRules(scenario.rules);
  const outcomes = distinctOutcomes(scenario);
  const book = new GainBook(scenario);
  const found: Record<Dimension, Bounds> = { activeListening: null, empathy: null, safety: null };
  let paths = 0;

  const conclude = (state: EncounterState, sum: Gain) => {
    paths++;
    for (const dimension of DIMENSIONS) {
      const { level, weight } = sum[dimension];
      if (weight === 0) continue;
      const plain = oneDecimal(level / weight);
      const capped =
        dimension === 'safety' && hasRedError(state, reds) ? Math.min(plain, SAFETY_CAP) : plain;
      found[dimension] = joinBounds(found[dimension], [capped, capped]);
    }
  };
  const walk = (state: EncounterState, sum: Gain): void => {
    if (paths > most) return;
    if (state.stage === CONCLUDED) {
      conclude(state, sum);
    } else if (state.stage === TALKING) {
      for (const index of offeredResponses(scenario, state)) {
        const after = respond(scenario, state, index);
        const turn = describeTurn(scenario, 1, state, index, after);
        walk(after, plus(sum, gainFrom(turnEvidence(scenario, turn))));
      }
    } else {
      const step = scenario.steps[state.at];
      for (const { outcome, answer } of outcomes[state.at] ?? []) {
        if (step === undefined) continue;
        const after = followThrough(scenario, state, outcome);
        const record = describeStep(scenario, step, state, answer, after);
        expect(record.outcome).toEqual(outcome);
        expect(observeStep(record)).toEqual(observeStep({ step, outcome }));
        walk(after, plus(sum, book.gains[book.ofStep(step, outcome, state, after)] ?? none()));
      }
    }
  };
  walk(openEncounter(scenario), none());
  return paths > most ? null : found;
}

describe('the bounds of a scenario', () => {
  it('are the lowest and the highest level of all complete paths', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyScenario({ beats: 5, responses: 2 }), (source) => {
        const scenario = compileScenario(source);
        const found = byHand(scenario, 2000);
        fc.pre(found !== null);
        compared++;
        expect(new Explored(scenario, 'neutral', 50_000).bounds).toEqual(found);
      }),
      tried(150),
    );
    expect(compared).toBeGreaterThan(20);
  });

  const bounds = (scenario: CompiledScenario) => new Explored(scenario, 'neutral', 10_000).bounds;

  it('are there as soon as one path is asked for something, however low or high it gets', () => {
    const scenario = story({
      start: { arousal: 30 },
      beats: [
        beat('first', [
          response('leave', 'attentive-silence'),
          response('stay', 'attentive-silence', { next: 'second' }),
        ]),
        beat(
          'second',
          [response('ask', 'vague-safety-question'), response('tell', 'direct-suicide-question')],
          { callsFor: ['SF2'] },
        ),
      ],
    });
    expect(bounds(scenario)).toEqual({ activeListening: [3, 3], empathy: null, safety: [1, 3] });
  });

  it('are none where no path is asked for anything', () => {
    expect(
      bounds(
        story({ beats: [beat('first', [response('a', 'paraphrase')], { callsFor: ['AL3'] })] }),
      )?.safety,
    ).toBeNull();
  });

  it('cap safety on paths with a red error, and on no other', () => {
    const scenario = story({
      beats: [
        beat(
          'first',
          [
            response('shame', 'minimising-risk', { next: 'second' }),
            response('hear', 'validation', { next: 'second' }),
          ],
          { callsFor: ['EM2'] },
        ),
        beat(
          'second',
          [
            response('ask', 'direct-suicide-question'),
            response('sorry', ['apology-and-repair', 'direct-suicide-question']),
          ],
          { callsFor: ['SF2'] },
        ),
      ],
      followThrough: [
        choose('tell', { supervisor: 'consulting-supervisor', nobody: 'leaving-report-to-others' }),
      ],
    });
    expect(bounds(scenario)?.safety).toEqual([1, 3]);
  });
});

describe('bounds together', () => {
  it('are the wider of the two', () => {
    expect(joinBounds(null, null)).toBeNull();
    expect(joinBounds([1, 2], null)).toEqual([1, 2]);
    expect(joinBounds(null, [1, 2])).toEqual([1, 2]);
    expect(joinBounds([1, 2], [0, 1.5])).toEqual([0, 2]);
    expect(joinBounds([1, 2], [1.5, 3])).toEqual([1, 3]);
  });
});
