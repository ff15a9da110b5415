import { beforeAll, describe, expect, it } from 'vitest';
import { createActor, initialTransition, transition } from 'xstate';
import { someMove, story } from '#testing/playing.ts';
import { beat, chain, choose, cue, fact, order, response } from '#testing/scenario-builder.ts';
import { disagreements, valueOf } from '#testing/regions.ts';
import { presenceAt } from '../client/presence.ts';
import type { CompiledScenario } from './compiled.ts';
import { type Course, play, startCourse } from './course.ts';
import {
  createEncounterMachine,
  type EncounterMachine,
  type EncounterEvent,
  type EncounterSnapshot,
} from './machine.ts';

const scenario = story({
  start: { arousal: 60, trust: 40, engagement: 60 },
  cues: [cue('suicide-explicit'), cue('suicide-risk-high', 'told'), cue('child-abuse')],
  facts: [fact('thoughts', { raises: ['told'] })],
  beats: [
    beat(
      'first',
      [
        response('hear', 'reflection-of-feeling', { next: 'second' }),
        response('touch', 'uninvited-touch', { next: 'second' }),
        response('again', 'validation', { next: 'first' }),
        response('bye', 'routine-courtesy'),
      ],
      { raises: ['suicide-explicit'] },
    ),
    beat('second', [
      response('ask', 'direct-suicide-question', {
        asks: ['thoughts'],
        raises: ['child-abuse'],
        next: 'third',
      }),
      response('argue', 'arguing', { next: 'third' }),
      response('recite', 'policy-recital', { next: 'third' }),
    ]),
    beat('third', [
      response('limits', 'stating-limits-of-confidentiality', { next: 'first' }),
      response('part', 'attentive-silence'),
    ]),
  ],
  followThrough: [
    choose('tell', { report: 'mandated-report', nobody: 'leaving-report-to-others' }),
    order('steps', ['one', 'two', 'three']),
  ],
});
let machine: EncounterMachine;
beforeAll(() => {
  machine = createEncounterMachine(scenario);
});
const index = (id: string) => scenario.responseIndex.get(id) ?? -1;
const respond = (id: string): EncounterEvent => ({ type: 'learner.respond', response: index(id) });
const choice = (option: string): EncounterEvent => ({
  type: 'learner.followThrough',
  step: 0,
  answer: { kind: 'choose', option },
});
const inOrder: EncounterEvent = {
  type: 'learner.followThrough',
  step: 1,
  answer: { kind: 'order', items: ['one', 'two', 'three'] },
};
const session = (type: 'begin' | 'pause' | 'resume' | 'leave'): EncounterEvent => ({
  type: `session.${type}`,
});
const begin = session('begin');
const loud: EncounterEvent = { type: 'learner.adjustPresence', presence: { voice: 'loud' } };

const after = (...events: EncounterEvent[]): EncounterSnapshot => {
  let [snapshot] = initialTransition(machine);
  for (const event of events) [snapshot] = transition(machine, snapshot, event);
  return snapshot;
};
const sessionAfter = (...events: EncounterEvent[]) => valueOf(after(...events))['session'];

function expectRegionsToAgree(run: CompiledScenario, snapshot: EncounterSnapshot): void {
  expect(disagreements(run, snapshot)).toEqual([]);
}

describe('the session', () => {
  it('opens in the briefing, where nothing that the learner does counts yet', () => {
    expect(sessionAfter()).toBe('briefing');
    expect(after().hasTag('reading')).toBe(true);
    expect(after().context.attending).toBe(false);
    expect(
      after(respond('hear'), loud, session('pause'), session('resume'), choice('report')).context
        .state,
    ).toEqual(after().context.state);
    expect(sessionAfter(session('pause'))).toBe('briefing');
  });

  it('runs once it has begun', () => {
    expect(sessionAfter(begin)).toBe('running');
    expect(after(begin).context.attending).toBe(true);
    expect(after(begin).hasTag('talking')).toBe(true);
    expect(sessionAfter(begin, begin)).toBe('running');
    expect(sessionAfter(begin, session('resume'))).toBe('running');
    expect(after(begin, respond('hear')).context.state.at).toBe(1);
  });

  it('rests while it is paused, and goes on where it was', () => {
    const paused = after(begin, respond('hear'), session('pause'));
    expect(valueOf(paused)['session']).toBe('paused');
    expect(paused.hasTag('resting')).toBe(true);
    expect(paused.context.attending).toBe(false);
    const ignored = after(
      begin,
      respond('hear'),
      session('pause'),
      respond('ask'),
      loud,
      choice('report'),
      begin,
    );
    expect(ignored.context).toEqual(paused.context);
    expect(ignored.value).toEqual(paused.value);
    const resumed = after(begin, respond('hear'), session('pause'), session('resume'));
    expect(valueOf(resumed)['session']).toBe('running');
    expect(resumed.context).toEqual(after(begin, respond('hear')).context);
  });

  it('goes over to the follow-through when the talk ends', () => {
    const closing = after(begin, respond('bye'));
    expect(valueOf(closing)).toMatchObject({ session: 'followThrough', conversation: 'closing' });
    expect(closing.context.attending).toBe(true);
    expect(closing.hasTag('talking')).toBe(false);
    expect(after(begin, respond('bye'), respond('hear'), loud, inOrder).context).toEqual(
      closing.context,
    );
  });

  it('may rest in the follow-through as well', () => {
    const paused = after(begin, respond('bye'), session('pause'));
    expect(valueOf(paused)['session']).toBe('followThroughPaused');
    expect(paused.hasTag('resting')).toBe(true);
    expect(after(begin, respond('bye'), session('pause'), choice('report')).context).toEqual(
      paused.context,
    );
    expect(sessionAfter(begin, respond('bye'), session('pause'), session('resume'))).toBe(
      'followThrough',
    );
  });

  it('is done after the last step, and stays done', () => {
    const done = [begin, respond('bye'), choice('report'), inOrder];
    expect(sessionAfter(begin, respond('bye'), choice('report'))).toBe('followThrough');
    expect(sessionAfter(...done)).toBe('done');
    expect(after(...done).context.attending).toBe(false);
    expect(sessionAfter(...done, session('leave'), session('resume'), begin)).toBe('done');
    expect(after(...done, respond('hear'), choice('nobody'), loud).context).toEqual(
      after(...done).context,
    );
  });

  it('is done with the talk where there is no follow-through', () => {
    const short = createEncounterMachine(story());
    let [snapshot] = initialTransition(short);
    [snapshot] = transition(short, snapshot, begin);
    [snapshot] = transition(short, snapshot, { type: 'learner.respond', response: 0 });
    expect(valueOf(snapshot)).toMatchObject({ session: 'done', conversation: 'ending:plain' });
  });

  it.each<[string, EncounterEvent[]]>([
    ['the briefing', []],
    ['the talk', [begin]],
    ['a pause', [begin, session('pause')]],
    ['the follow-through', [begin, respond('bye')]],
    ['a pause in it', [begin, respond('bye'), session('pause')]],
  ])('can be left from %s, for good', (_where, events) => {
    const left = after(...events, session('leave'));
    expect(valueOf(left)['session']).toBe('left');
    expect(left.context.attending).toBe(false);
    const later = after(
      ...events,
      session('leave'),
      begin,
      session('resume'),
      respond('hear'),
      choice('report'),
      loud,
    );
    expect(later.value).toEqual(left.value);
    expect(later.context).toEqual(left.context);
  });
});

describe('an event that is not allowed', () => {
  it('changes nothing', () => {
    const running = after(begin);
    for (const event of [respond('ask'), respond('nobody-knows'), choice('report')]) {
      expect(after(begin, event).context).toEqual(running.context);
      expect(after(begin, event).value).toEqual(running.value);
    }
    const closing = after(begin, respond('bye'));
    for (const event of [
      choice('signs'),
      inOrder,
      { ...choice('report'), step: 9 } as EncounterEvent,
    ]) {
      expect(after(begin, respond('bye'), event).context).toEqual(closing.context);
      expect(after(begin, respond('bye'), event).value).toEqual(closing.value);
    }
  });
});

describe('presence', () => {
  it('changes channel by channel and stays until it is changed', () => {
    const near: EncounterEvent = { type: 'learner.adjustPresence', presence: { distance: 'near' } };
    const state = after(begin, loud, near, respond('hear')).context.state;
    expect(presenceAt(state.presence)).toEqual({
      distance: 'near',
      posture: 'neutral',
      voice: 'loud',
      eyes: 'soft',
    });
  });

  it('moves nobody by itself', () => {
    const { presence, ...before } = after(begin).context.state;
    const { presence: changed, ...later } = after(begin, loud).context.state;
    expect(later).toEqual(before);
    expect(changed).not.toBe(presence);
  });
});

describe('the regions', () => {
  it('agree with the state from the start', () => {
    expectRegionsToAgree(scenario, after());
    expectRegionsToAgree(scenario, after(begin));
  });

  it.each([
    [['hear', 'ask', 'part']],
    [['again', 'again', 'again', 'again', 'hear', 'ask', 'limits', 'bye']],
    [['touch', 'stand-still']],
    [['hear', 'argue', 'limits', 'hear', 'recite', 'let-go']],
    [['hear', 'recite', 'limits', 'hear', 'recite', 'part']],
    [['bye']],
  ])('agree with the state along %j', (ids) => {
    const events: EncounterEvent[] = [begin];
    for (const id of ids) {
      events.push(respond(id));
      expectRegionsToAgree(scenario, after(...events));
    }
    for (const event of [choice('nobody'), inOrder]) {
      events.push(event);
      expectRegionsToAgree(scenario, after(...events));
    }
  });

  it('agree with the state after every event of every short walk', () => {
    const walk = (course: Course, depth: number): void => {
      expectRegionsToAgree(scenario, course.snapshot);
      if (depth === 0) return;
      const seen = new Set<string>();
      for (let choiceNumber = 0; choiceNumber < 8; choiceNumber++) {
        const move = someMove(course, choiceNumber);
        const key = JSON.stringify(move);
        if (move === null || seen.has(key)) continue;
        seen.add(key);
        const result = play(course, move);
        expect(result.ok).toBe(true);
        if (result.ok) walk(result.course, depth - 1);
      }
    };
    const start = play(startCourse(scenario, machine), { type: 'begin' });
    if (start.ok) walk(start.course, 5);
  });

  it('stay at a beat that leads to itself, while the rest goes on', () => {
    const again = after(begin, respond('again'));
    expect(valueOf(again)).toMatchObject({
      conversation: 'beat:first',
      'ask-suicide-now': 'openOneTurn',
    });
    expect(again.context.state.lead).not.toBe(0);
  });
});

describe('the machine', () => {
  it('is called as its scenario and has no other effects than on its context', () => {
    expect(machine.id).toBe('built');
    let [snapshot, actions] = initialTransition(machine);
    for (const event of [begin, respond('hear'), session('pause')]) {
      [snapshot, actions] = transition(machine, snapshot, event);
      expect(actions).toEqual([]);
    }
  });

  it('goes on from a stored snapshot', () => {
    const actor = createActor(machine).start();
    for (const event of [begin, respond('hear')]) actor.send(event);
    const stored = JSON.parse(JSON.stringify(actor.getPersistedSnapshot())) as never;
    const again = createActor(machine, { snapshot: stored }).start();
    for (const runner of [actor, again]) {
      runner.send(respond('ask'));
      expectRegionsToAgree(scenario, runner.getSnapshot());
    }
    expect(again.getSnapshot().context).toEqual(actor.getSnapshot().context);
  });

  it('remembers one turn at a time and never takes one for another', () => {
    const run = story({
      beats: chain(2, (place, next) => [
        response(`a-${place}`, 'validation', { next }),
        response(`b-${place}`, 'arguing', { next }),
      ]),
    });
    const built = createEncounterMachine(run);
    const [opened] = initialTransition(built);
    const [running] = transition(built, opened, begin);
    const results = [0, 1, 0, 1].map(
      (given) =>
        transition(built, running, { type: 'learner.respond', response: given })[0].context.state
          .trust,
    );
    expect(results).toEqual([45, 30, 45, 30]);
  });
});
