import { describe, expect, it } from 'vitest';
import { played, story } from '#testing/playing.ts';
import { chain, response } from '#testing/scenario-builder.ts';
import { leapsStrip, referenceFigures } from './leaps-strip.ts';

const scenario = story({
  start: { arousal: 30, engagement: 100 },
  beats: chain(5, (place, next) => [
    response(`nod-${place}`, 'routine-courtesy', { next }),
    response(`sympathy-${place}`, 'sympathy', { say: 'Poor you.', next }),
    response(`validate-${place}`, 'validation', { say: 'Anyone would be angry.', next }),
    response(`deep-${place}`, ['complex-reflection', 'open-question'], {
      say: 'Tired, and still here. What helps? And who?',
      next,
    }),
    response(`content-${place}`, 'paraphrase', { say: 'Three times now.', next }),
    response(`silent-${place}`, 'attentive-silence', { silence: true, next }),
    response(`argue-${place}`, ['arguing', 'withdrawing-silence'], { say: 'No.', next }),
  ]),
});
const strip = (...ids: string[]) => leapsStrip(played(scenario, ...ids));
const NONE = { quality: 'none', turns: [] };

describe('the strip of five lamps', () => {
  it('is dark at first', () => {
    expect(strip()).toEqual({
      listen: NONE,
      empathize: NONE,
      ask: NONE,
      paraphrase: NONE,
      summarize: NONE,
    });
    expect(strip('nod-1').listen).toEqual(NONE);
  });

  it('shows the best quality of a step, and every turn that showed it', () => {
    expect(strip('sympathy-1').empathize).toEqual({ quality: 'attempted', turns: [1] });
    expect(strip('sympathy-1', 'validate-2').empathize).toEqual({
      quality: 'clear',
      turns: [1, 2],
    });
    expect(strip('deep-1', 'nod-2', 'sympathy-3').empathize).toEqual({
      quality: 'strong',
      turns: [1, 3],
    });
    expect(strip('deep-1').ask).toEqual({ quality: 'attempted', turns: [1] });
    expect(strip('nod-1', 'content-2').paraphrase).toEqual({ quality: 'clear', turns: [2] });
    expect(strip('silent-1').listen).toEqual({ quality: 'clear', turns: [1] });
  });

  it('is lit by no error', () => {
    expect(strip('argue-1')).toEqual(strip());
  });
});

describe('figures for orientation', () => {
  it('count reflections, questions, and words a spoken turn', () => {
    expect(referenceFigures(played(scenario))).toEqual({
      reflections: 0,
      complexReflections: 0,
      questions: 0,
      wordsPerTurn: 0,
    });
    // 8 and 3 words; silence is no spoken turn
    expect(referenceFigures(played(scenario, 'deep-1', 'content-2', 'silent-3'))).toEqual({
      reflections: 2,
      complexReflections: 1,
      questions: 2,
      wordsPerTurn: 6,
    });
    expect(referenceFigures(played(scenario, 'sympathy-1', 'argue-2', 'validate-3'))).toEqual({
      reflections: 0,
      complexReflections: 0,
      questions: 0,
      wordsPerTurn: 2,
    });
  });
});
