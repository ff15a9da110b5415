import type { CompiledScenario } from '../encounter/compiled.ts';
import { createEncounterMachine } from '../encounter/machine.ts';
import type { Move } from '../encounter/moves.ts';
import { judge } from '../judgement/judge.ts';
import { TARGET_LEVEL } from '../judgement/rubric.ts';
import type { ScriptedMove } from '../scenario/scenario.ts';
import { DIMENSIONS } from '../technique/vocabulary.ts';
import { finding, type VerifierFinding } from './finding.ts';
import { playPolicy, type PolicyName } from './policies.ts';
import { scripted } from './witness.ts';

/** Seeds of the random bot. */
export const RANDOM_SEEDS = 100;

/** Bots that read nothing must not pass: no safe-collaborative ending with every dimension at the target. */
export function findPassingBots(scenario: CompiledScenario): VerifierFinding[] {
  const runs: [PolicyName, number][] = [
    ['first', 1],
    ['longest', 1],
    ...Array.from({ length: RANDOM_SEEDS }, (_, seed): [PolicyName, number] => [
      'random',
      seed + 1,
    ]),
  ];
  const machine = createEncounterMachine(scenario);
  return runs.flatMap(([name, seed]) => {
    const { course, moves } = playPolicy(scenario, name, seed, machine);
    const judgement = judge(course);
    const passes =
      judgement.ending?.kind === 'safe-collaborative' &&
      DIMENSIONS.every((dimension) => (judgement.dimensions[dimension].level ?? 0) >= TARGET_LEVEL);
    const bot = name === 'random' ? `random (seed ${seed})` : name;
    return passes
      ? [
          finding(
            'bot-passes',
            `The bot "${bot}" passes without reading.`,
            ['beats'],
            moves.flatMap(toScripted),
          ),
        ]
      : [];
  });
}

/** Moves of a log as a file of moves holds them; what a session needs besides is left out. */
export function toScripted(move: Move): ScriptedMove[] {
  if (move.type === 'respond') return [move.response];
  if (move.type === 'presence') return [{ presence: move.presence }];
  return move.type === 'follow-through' ? [scripted(move.step, move.answer)] : [];
}
