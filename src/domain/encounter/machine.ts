import { assign, setup, type SnapshotFrom } from 'xstate';
import { presenceAt, presenceIndex } from '../client/presence.ts';
import { PHASES } from '../technique/vocabulary.ts';
import type { CompiledScenario } from './compiled.ts';
import { followThrough, misfit, outcomeOf } from './follow-through.ts';
import { MONITOR_NAMES, statusOf, successors, type MonitorStatus } from './monitors.ts';
import type { Move } from './moves.ts';
import { CONCLUDED, FOLLOWING_THROUGH, TALKING, type EncounterState } from './state.ts';
import { isOffered, openEncounter, respond } from './turn.ts';

/** What can happen in an encounter. Rewinding is not an event: it replays the log up to a turn. */
export type EncounterEvent =
  | { type: 'session.begin' }
  | { type: 'session.pause' }
  | { type: 'session.resume' }
  | { type: 'session.leave' }
  | { type: 'learner.respond'; response: number }
  | { type: 'learner.adjustPresence'; presence: Extract<Move, { type: 'presence' }>['presence'] }
  | {
      type: 'learner.followThrough';
      step: number;
      answer: Extract<Move, { type: 'follow-through' }>['answer'];
    };

export type EncounterContext = {
  readonly state: EncounterState;
  /** Whether learner events count now: not in the briefing, not while resting, not after leaving. */
  readonly attending: boolean;
};

type Targets = Record<string, object>;

/**
 * The encounter machine of a scenario: parallel regions for the session, the conversation (a state for
 * each beat), the client's arousal (a state for each phase) and a monitor for each safety rule. All of
 * them follow the same pure turn function, which the verifier explores as well, so they cannot
 * disagree. No timers, no I/O, no randomness.
 */
export function createEncounterMachine(scenario: CompiledScenario) {
  const turn = rememberLast((context: EncounterContext, event: EncounterEvent) =>
    context.attending ? nextState(scenario, context.state, event) : null,
  );
  const opening = openEncounter(scenario);

  const machine = setup({
    types: { context: {} as EncounterContext, events: {} as EncounterEvent },
    guards: {
      isAllowed: ({ context, event }) => turn(context, event) !== null,
      movesTo: ({ context, event }, params: { stage: number; at: number }) => {
        const next = turn(context, event);
        return (
          next !== null && next.stage === params.stage && (params.at < 0 || next.at === params.at)
        );
      },
      changesPhaseTo: ({ context, event }, params: { phase: number }) =>
        turn(context, event)?.phase === params.phase,
      changesMonitorTo: ({ context, event }, params: { rule: number; status: number }) => {
        const next = turn(context, event);
        return next !== null && statusOf(next.monitors, params.rule) === params.status;
      },
    },
    actions: {
      advance: assign({ state: ({ context, event }) => turn(context, event) ?? context.state }),
      attend: assign({ attending: true }),
      rest: assign({ attending: false }),
    },
  });

  const states: Targets = {
    session: sessionRegion(),
    conversation: conversationRegion(scenario, opening),
    arousal: arousalRegion(opening),
  };
  scenario.rules.forEach((rule, index) => {
    states[rule.id] = monitorRegion(index, statusOf(opening.monitors, index), rule.monitor.opensAs);
  });
  return machine.createMachine({
    id: scenario.source.id,
    type: 'parallel',
    context: { state: opening, attending: false },
    states,
  });
}

export type EncounterMachine = ReturnType<typeof createEncounterMachine>;
export type EncounterSnapshot = SnapshotFrom<EncounterMachine>;

/** The next state, or null when the event is not allowed now. */
function nextState(
  scenario: CompiledScenario,
  state: EncounterState,
  event: EncounterEvent,
): EncounterState | null {
  if (event.type === 'learner.respond')
    return isOffered(scenario, state, event.response)
      ? respond(scenario, state, event.response)
      : null;
  if (event.type === 'learner.adjustPresence')
    return state.stage === TALKING
      ? { ...state, presence: presenceIndex({ ...presenceAt(state.presence), ...event.presence }) }
      : null;
  if (event.type === 'learner.followThrough') {
    const step = scenario.steps[event.step];
    if (step === undefined || state.stage !== FOLLOWING_THROUGH || state.at !== event.step)
      return null;
    if (misfit(step.source, event.answer) !== null) return null;
    return followThrough(scenario, state, outcomeOf(step, event.answer));
  }
  return null;
}

/** Guards of all regions ask for the same turn; it is computed once. */
function rememberLast<S extends object, E extends object, R>(compute: (state: S, event: E) => R) {
  let lastState: S | null = null;
  let lastEvent: E | null = null;
  let last: R;
  return (state: S, event: E): R => {
    if (state !== lastState || event !== lastEvent) {
      last = compute(state, event);
      lastState = state;
      lastEvent = event;
    }
    return last;
  };
}

const LEARNER_EVENTS = ['learner.respond', 'learner.followThrough'] as const;

function sessionRegion() {
  const advance = { guard: 'isAllowed', actions: 'advance' };
  const leave = { 'session.leave': { target: 'left' } };
  return {
    initial: 'briefing',
    states: {
      briefing: { tags: ['reading'], on: { 'session.begin': { target: 'running' }, ...leave } },
      running: {
        tags: ['talking'],
        entry: 'attend',
        on: {
          'learner.respond': [
            { guard: { type: 'movesTo', params: { stage: TALKING, at: -1 } }, actions: 'advance' },
            {
              guard: { type: 'movesTo', params: { stage: FOLLOWING_THROUGH, at: -1 } },
              target: 'followThrough',
              actions: 'advance',
            },
            { guard: 'isAllowed', target: 'done', actions: 'advance' },
          ],
          'learner.adjustPresence': advance,
          'session.pause': { target: 'paused' },
          ...leave,
        },
      },
      paused: {
        tags: ['resting'],
        entry: 'rest',
        on: { 'session.resume': { target: 'running' }, ...leave },
      },
      followThrough: {
        entry: 'attend',
        on: {
          'learner.followThrough': [
            {
              guard: { type: 'movesTo', params: { stage: CONCLUDED, at: -1 } },
              target: 'done',
              actions: 'advance',
            },
            { guard: 'isAllowed', actions: 'advance' },
          ],
          'session.pause': { target: 'followThroughPaused' },
          ...leave,
        },
      },
      followThroughPaused: {
        tags: ['resting'],
        entry: 'rest',
        on: { 'session.resume': { target: 'followThrough' }, ...leave },
      },
      done: { entry: 'rest' },
      left: { entry: 'rest' },
    },
  };
}

export const beatState = (id: string): string => `beat:${id}`;
export const endingState = (id: string): string => `ending:${id}`;

function conversationRegion(scenario: CompiledScenario, opening: EncounterState) {
  const states: Targets = {};
  const toEnding = scenario.endings.map((ending, at) => ({
    guard: { type: 'movesTo', params: { stage: CONCLUDED, at } },
    target: endingState(ending.source.id),
  }));
  const toClosing = {
    guard: { type: 'movesTo', params: { stage: FOLLOWING_THROUGH, at: -1 } },
    target: 'closing',
  };
  for (const beat of scenario.beats) {
    const reachable = new Set([scenario.escalation, scenario.withdrawal]);
    for (const index of beat.responses)
      for (const way of scenario.responses[index]?.ways ?? [])
        if (way.to >= 0) reachable.add(way.to);
    reachable.delete(beat.index);
    states[beatState(beat.source.id)] = {
      on: {
        'learner.respond': [
          ...[...reachable].map((at) => ({
            guard: { type: 'movesTo', params: { stage: TALKING, at } },
            target: beatState(scenario.beats[at]?.source.id ?? ''),
          })),
          toClosing,
          ...toEnding,
        ],
      },
    };
  }
  states['closing'] = { on: { 'learner.followThrough': toEnding } };
  for (const ending of scenario.endings) states[endingState(ending.source.id)] = {};
  return { initial: beatState(scenario.beats[opening.at]?.source.id ?? ''), states };
}

function arousalRegion(opening: EncounterState) {
  const states: Targets = {};
  PHASES.forEach((phase, from) => {
    states[phase] = {
      on: {
        'learner.respond': PHASES.flatMap((target, to) =>
          from === to ? [] : [{ guard: { type: 'changesPhaseTo', params: { phase: to } }, target }],
        ),
      },
    };
  });
  return { initial: PHASES[opening.phase], states };
}

function monitorRegion(rule: number, opening: MonitorStatus, opensAs: MonitorStatus) {
  const states: Targets = {};
  MONITOR_NAMES.forEach((name, from) => {
    const ways = successors(from as MonitorStatus, opensAs).map((status) => ({
      guard: { type: 'changesMonitorTo', params: { rule, status } },
      target: MONITOR_NAMES[status],
    }));
    states[name] = { on: Object.fromEntries(LEARNER_EVENTS.map((event) => [event, ways])) };
  });
  return { initial: MONITOR_NAMES[opening], states };
}
