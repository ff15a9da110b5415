import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Attempt } from '#domain/encounter/attempt.ts';
import type { Course } from '#domain/encounter/course.ts';
import { loadScenario } from '#domain/encounter/load-scenario.ts';
import type { Move } from '#domain/encounter/moves.ts';
import { replayAttempt } from '#domain/encounter/replay.ts';
import { canonicalText, digestOf } from '#domain/scenario/canonical-text.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';

/**
 * The scenario of tests/corpus/small.yaml, which has one of everything. Found from the root of the
 * project, where tests are run: in browser tests `import.meta.url` is no file.
 */
export function scenarioOf(): Scenario {
  const text = readFileSync(path.resolve('tests/corpus/small.yaml'), 'utf8');
  const loaded = loadScenario(text);
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  return loaded.value.scenario;
}

/** An attempt at the small scenario (or another) that has begun and gone so far. */
export function attemptWith(
  moves: readonly Move[] = [],
  {
    mode = 'practice',
    scenario = scenarioOf(),
  }: Partial<{ mode: Attempt['mode']; scenario: Scenario }> = {},
): Attempt {
  const text = canonicalText(scenario);
  return {
    format: 1,
    id: 'a1',
    scenario: { id: scenario.id, version: scenario.version, digest: digestOf(text), text },
    mode,
    seed: 7,
    startedAt: '2026-11-22T09:00:00.000Z',
    moves: [{ type: 'begin' }, ...moves],
  };
}

export const respond = (response: string): Move => ({ type: 'respond', response });

/** What an attempt comes to. */
export function played(attempt: Attempt): { attempt: Attempt; course: Course } {
  const replayed = replayAttempt(attempt);
  if (!replayed.ok) throw new Error(replayed.problems.map(({ message }) => message).join('\n'));
  return { attempt, course: replayed.value };
}

/** From the first word to the end of the follow-through, as a skilled learner goes. */
export const SKILLED_MOVES: readonly Move[] = [
  { type: 'presence', presence: { voice: 'soft' } },
  respond('move'),
  respond('ask'),
  { type: 'follow-through', step: 'tell', answer: { kind: 'choose', option: 'supervisor' } },
  { type: 'follow-through', step: 'plan', answer: { kind: 'select', options: ['warning-signs'] } },
  {
    type: 'follow-through',
    step: 'steps',
    answer: { kind: 'order', items: ['ask-first', 'agree', 'write'] },
  },
  {
    type: 'follow-through',
    step: 'case-note',
    answer: { kind: 'note', text: 'Sam said it.', ticked: [0] },
  },
  { type: 'follow-through', step: 'breathe', answer: { kind: 'pause' } },
];

/** Warm or not, nobody asks: the cue is missed. */
export const HARMFUL_MOVES: readonly Move[] = [
  respond('calm-down'),
  respond('close'),
  { type: 'follow-through', step: 'tell', answer: { kind: 'choose', option: 'nobody' } },
  {
    type: 'follow-through',
    step: 'steps',
    answer: { kind: 'order', items: ['write', 'agree', 'ask-first'] },
  },
  {
    type: 'follow-through',
    step: 'case-note',
    answer: { kind: 'note', text: 'Nothing.', ticked: [] },
  },
  { type: 'follow-through', step: 'breathe', answer: { kind: 'pause' } },
];

export const RATE: Move = { type: 'rate', rating: { activeListening: 2, empathy: 3, safety: 1 } };
