import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Attempt } from '#domain/encounter/attempt.ts';
import { compileScenario } from '#domain/encounter/compile.ts';
import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import { judge } from '#domain/judgement/judge.ts';
import type { ReferenceRun } from '#domain/scenario/scenario.ts';
import { playPolicy, type PolicyName } from '#domain/verify/policies.ts';
import { movesOfScript } from '#domain/verify/scripted-moves.ts';
import { readScenario } from '../check/read-scenario.ts';
import { playInTerminal } from '../encounter/play-in-terminal.ts';
import { FINE } from '../exit-codes.ts';
import { fail, failure, type Failure } from '../failures.ts';
import { feedbackText } from '../feedback/feedback-text.ts';
import { whyUnreadable } from '../read-text-file.ts';
import { writeJson, type Terminal } from '../terminal.ts';
import { newAttempt } from './new-attempt.ts';
import { playMoves, readMoves, type PlayResult } from './read-moves.ts';

export type PlayOptions = {
  moves?: string;
  policy?: PolicyName;
  reference?: ReferenceRun['id'];
  seed?: number;
  assessed?: true;
  out?: string;
  json?: true;
};

/** The verb `play`; gives the exit code. */
export async function play(
  file: string,
  options: PlayOptions,
  terminal: Terminal,
): Promise<number> {
  const json = options.json === true;
  const { parsed, findings } = readScenario(file);
  // A copy under another name can be played, only not checked.
  if (parsed === null)
    return fail(
      findings.map(({ rule, place, ...finding }) => ({ ...finding, code: rule, path: place })),
      json,
      terminal,
    );
  const { scenario } = parsed;
  const startedAt = new Date();
  const seed = options.seed ?? (options.policy === undefined ? randomInt(2 ** 32) : 1);
  const mode = options.assessed === true ? 'assessed' : 'practice';
  const compiled = compileScenario(scenario);
  // What is shown while playing must not mix with the JSON.
  const screen = json ? terminal.err : terminal.out;
  const result =
    playByItself(compiled, { file, mode }, options, seed) ??
    (await playInTerminal(compiled, { seed, mode }, screen, terminal.input));
  if (!result.ok) return fail([result.failure], json, terminal);

  const { course, moves } = result.value;
  const attempt = newAttempt(scenario, { mode, seed, startedAt, moves });
  const problem = options.out === undefined ? null : save(options.out, attempt);
  if (problem !== null) return fail([problem], json, terminal);
  const judgement = judge(course);
  if (json) writeJson(terminal.out, { attempt, judgement });
  else terminal.out.write(feedbackText(terminal.out, course, judgement));
  return FINE;
}

/** Null when nobody plays but the person at the terminal. */
function playByItself(
  scenario: CompiledScenario,
  { file, mode }: { file: string; mode: Attempt['mode'] },
  { moves, policy, reference }: PlayOptions,
  seed: number,
): PlayResult | null {
  if (policy !== undefined) return { ok: true, value: playPolicy(scenario, policy, seed) };
  if (moves !== undefined) {
    const read = readMoves(moves);
    return read.ok ? playMoves(scenario, read.value, { file: moves, mode }) : read;
  }
  if (reference === undefined) return null;
  const run = scenario.source.referenceRuns.find(({ id }) => id === reference);
  if (run !== undefined) return playMoves(scenario, movesOfScript(run.moves), { file, mode });
  const message = `The scenario has no ${reference} reference run.`;
  const hint = 'Reference runs stand at the end of the file, under "referenceRuns".';
  return { ok: false, failure: failure(file, 'no-such-run', message, hint, 'referenceRuns') };
}

function save(file: string, attempt: unknown): Failure | null {
  try {
    writeFileSync(file, `${JSON.stringify(attempt, null, 2)}\n`);
    return null;
  } catch (error) {
    const message = `The attempt could not be written: the file ${whyUnreadable(error)}.`;
    return failure(file, 'unwritable-file', message, 'Name a place where you may write.');
  }
}
