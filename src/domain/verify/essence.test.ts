import { describe, expect, it } from 'vitest';
import { talked, story } from '#testing/playing.ts';
import { beat, chain, ending, response, secret } from '#testing/scenario-builder.ts';
import type { CompiledScenario } from '../encounter/compiled.ts';
import type { EncounterState } from '../encounter/state.ts';
import { essenceOf } from './essence.ts';

/** What still matters of the state after these responses, under the neutral stance. */
function essence(scenario: CompiledScenario, ...ids: readonly string[]): EncounterState {
  const copy = { ...(talked(scenario, ...ids).at(-1) as EncounterState) };
  essenceOf(scenario, 0)(copy);
  return copy;
}

describe('the essence of a state', () => {
  it('keeps trust only where a threshold ahead could tell it', () => {
    const scenario = (at: number) =>
      story({
        start: { trust: 20, arousal: 10 },
        beats: chain(3, (place, next) => [
          response(`nod-${place}`, 'routine-courtesy', { next }),
          response(`warm-${place}`, 'validation', { next }),
        ]),
        endings: [ending('good', { when: { trust: { min: at } } }), ending('plain')],
      });
    expect(essence(scenario(30), 'nod-1').trust).toBe(20);
    expect(essence(scenario(30), 'warm-1').trust).toBe(25);
    expect(essence(scenario(90), 'nod-1').trust).toBe(0);
    expect(essence(scenario(90), 'warm-1').trust).toBe(0);
    // Out of reach of every fall, it is as high as it need be.
    const high = story({
      start: { trust: 90, arousal: 10 },
      beats: chain(2, (place, next) => [
        response(`nod-${place}`, 'routine-courtesy', { next }),
        response(`warm-${place}`, 'validation', { next }),
      ]),
      endings: [ending('good', { when: { trust: { min: 20 } } }), ending('plain')],
    });
    expect(essence(high, 'nod-1').trust).toBe(20);
    expect(essence(high, 'warm-1').trust).toBe(20);
  });

  it('forgets what led, unless it can lead again at once', () => {
    const scenario = story({
      beats: chain(3, (place, next) => [
        response(`hear-${place}`, place === 2 ? 'validation' : 'paraphrase', { next }),
        response(`wait-${place}`, 'attentive-silence', { next }),
      ]),
    });
    expect(essence(scenario, 'wait-1')).toMatchObject({ streak: 1 });
    expect(essence(scenario, 'hear-1')).toMatchObject({ lead: 0, streak: 0 });
  });

  it('lets an error stand at once when nobody can take it back in time', () => {
    const scenario = (sorry: number) =>
      story({
        facts: [secret('dream', 100)],
        beats: chain(5, (place, next) => [
          response(`shame-${place}`, 'minimising-risk', { next }),
          response(`other-${place}`, place === sorry ? 'apology-and-repair' : 'routine-courtesy', {
            next,
          }),
        ]),
        endings: [
          ending('told', { when: { all: [{ redError: false }, { fact: 'dream' }] } }),
          ending('good', { when: { redError: false } }),
          ending('bad'),
        ],
      });
    expect(essence(scenario(2), 'shame-1')).toMatchObject({
      red: 0,
      redPending: 1,
      repairWindow: 2,
    });
    expect(essence(scenario(3), 'shame-1')).toMatchObject({
      red: 0,
      redPending: 1,
      repairWindow: 2,
    });
    expect(essence(scenario(4), 'shame-1')).toMatchObject({
      red: 1,
      redPending: 0,
      repairWindow: 0,
      trustLost: 0,
    });
    // And then nobody asks any more what only a run without a red error can reach.
    expect({ ...essence(scenario(4), 'shame-1') }.facts).toBe(0);
  });

  it('remembers a promise of secrecy while stating the limits could still take it back', () => {
    const scenario = (last: 'stating-limits-of-confidentiality' | 'routine-courtesy') =>
      story({
        start: { arousal: 10, engagement: 100 },
        beats: chain(6, (place, next) => [
          response(`promise-${place}`, 'secrecy-promise', { next }),
          response(`nod-${place}`, place === 6 ? last : 'routine-courtesy', { next }),
          response(`blame-${place}`, 'blaming-question', { next }),
        ]),
      });
    // The window of the promise itself is over; that of a later error will be open.
    expect(
      essence(scenario('stating-limits-of-confidentiality'), 'promise-1', 'nod-2', 'nod-3')
        .borrowed,
    ).toBe(1);
    expect(essence(scenario('routine-courtesy'), 'promise-1', 'nod-2', 'nod-3').borrowed).toBe(0);
  });

  it('forgets that a takeover has been where none can come any more', () => {
    const scenario = story({
      start: { arousal: 80, engagement: 100 },
      beats: [
        beat('first', [
          response('touch', 'uninvited-touch', { next: 'second' }),
          response('nod', 'routine-courtesy', { next: 'second' }),
        ]),
        beat('second', [response('calm', 'giving-space', { next: 'third' })]),
        beat('overwhelmed', [
          response('back', ['giving-space', 'validation'], {
            next: 'second',
            adjust: { arousal: -30, because: 'So.' },
          }),
        ]),
        beat('third', [response('bye', 'routine-courtesy')]),
      ],
    });
    expect(essence(scenario, 'touch').takeovers).toBe(1);
    expect(essence(scenario, 'touch', 'back').takeovers).toBe(0);
  });

  it('of an encounter that is over is its ending and whether a red error stands', () => {
    const scenario = story({
      beats: [beat('first', [response('bye', 'paraphrase'), response('shame', 'minimising-risk')])],
    });
    const [good, bad] = [essence(scenario, 'bye'), essence(scenario, 'shame')];
    expect({ ...good, red: 1 }).toEqual(bad);
    expect(good).toMatchObject({
      stage: 2,
      at: 1,
      red: 0,
      trust: 0,
      arousal: 0,
      flags: 0,
      lead: 0,
    });
  });
});
