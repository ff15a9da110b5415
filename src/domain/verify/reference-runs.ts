import type { CompiledScenario } from '../encounter/compiled.ts';
import { replayMoves } from '../encounter/replay.ts';
import { judge } from '../judgement/judge.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { ReferenceRun } from '../scenario/scenario.ts';
import { DIMENSIONS } from '../technique/vocabulary.ts';
import { finding, type VerifierFinding } from './finding.ts';
import { movesOfScript } from './scripted-moves.ts';

/** Plays the scenario's own tests. */
export function checkReferenceRuns(scenario: CompiledScenario): VerifierFinding[] {
  const { referenceRuns } = scenario.source;
  const missing = (['expert', 'novice', 'harmful'] as const)
    .filter((id) => !referenceRuns.some((run) => run.id === id))
    .map((id) =>
      finding('reference-run-missing', `There is no ${id} reference run.`, ['referenceRuns']),
    );
  return [...missing, ...referenceRuns.flatMap((run, at) => checkRun(scenario, run, at))];
}

function checkRun(scenario: CompiledScenario, run: ReferenceRun, at: number): VerifierFinding[] {
  const fails = (message: string, ...place: (string | number)[]) =>
    finding(
      'reference-run-fails',
      `The ${run.id} run ${message}`,
      ['referenceRuns', at, ...place],
      run.moves,
    );
  const replayed = replayMoves(scenario, movesOfScript(run.moves));
  if (!replayed.ok) {
    const [problem] = replayed.problems;
    const place = Number(/\d+/.exec(problem?.path ?? '')?.[0] ?? 1) - 1;
    return [
      fails(
        `cannot be played. ${problem?.message ?? ''} ${problem?.hint ?? ''}`,
        'moves',
        Math.max(0, place),
      ),
    ];
  }
  return differences(run, judge(replayed.value)).map(({ message, place }) =>
    fails(message, ...place),
  );
}

function differences(
  run: ReferenceRun,
  judgement: Judgement,
): { message: string; place: (string | number)[] }[] {
  const found: { message: string; place: (string | number)[] }[] = [];
  if (judgement.ending?.id !== run.ending)
    found.push({
      message: `ends in "${judgement.ending?.id ?? 'no ending'}", not in "${run.ending}".`,
      place: ['ending'],
    });
  for (const dimension of DIMENSIONS) {
    const wanted = run.levels[dimension];
    const level = judgement.dimensions[dimension].level ?? 0;
    if (wanted?.min !== undefined && level < wanted.min)
      found.push({
        message: `reaches ${level} in ${dimension}; ${wanted.min} or more is named.`,
        place: ['levels', dimension],
      });
    if (wanted?.max !== undefined && level > wanted.max)
      found.push({
        message: `reaches ${level} in ${dimension}; ${wanted.max} or less is named.`,
        place: ['levels', dimension],
      });
  }
  const made = [...new Set(judgement.criticalErrors.map((error) => error.code))].toSorted();
  const named = [...run.criticalErrors].toSorted();
  if (made.join() !== named.join())
    found.push({
      message: `makes the critical errors [${made.join(', ')}]; [${named.join(', ')}] are named.`,
      place: ['criticalErrors'],
    });
  return found;
}
