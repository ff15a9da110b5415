import { writeFile } from 'node:fs/promises';
import { ATTEMPT_FORMAT, type Attempt } from '#domain/encounter/attempt.ts';
import { compileScenario } from '#domain/encounter/compile.ts';
import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import type { Course } from '#domain/encounter/course.ts';
import { loadScenario } from '#domain/encounter/load-scenario.ts';
import type { Move } from '#domain/encounter/moves.ts';
import { replayMoves } from '#domain/encounter/replay.ts';
import { judge } from '#domain/judgement/judge.ts';
import { canonicalText, digestOf } from '#domain/scenario/canonical-text.ts';
import type { Result } from '#domain/scenario/problem.ts';
import type { Scenario, ScriptedMove } from '#domain/scenario/scenario.ts';
import { playPolicy } from '#domain/verify/policies.ts';
import { movesOfScript } from '#domain/verify/scripted-moves.ts';
import type { Console } from '../console.ts';
import { BAD_INPUT, FINE, type ExitCode } from '../exit-codes.ts';
import { printFeedback } from '../feedback-text.ts';
import { printProblems } from '../judge-command.ts';
import type { PlayFlags } from '../program.ts';
import { fileProblem, parseJson, readText } from '../read-file.ts';
import { movesSchema } from './moves-schema.ts';
import { playInTerminal } from './terminal-encounter.ts';

/** `attune play`: by a person in the terminal, by a bot, from a file of moves, or a reference run. */
export async function playCommand(
  console: Console,
  file: string,
  flags: PlayFlags,
): Promise<ExitCode> {
  const json = flags.json === true;
  const text = await readText(file);
  const loaded = text.ok ? loadScenario(text.value) : text;
  if (!loaded.ok) {
    printProblems(console, file, loaded.problems, json);
    return BAD_INPUT;
  }
  const { scenario } = loaded.value;
  const compiled = compileScenario(scenario);
  const moves = await movesFor(console, compiled, flags);
  const played = moves.ok ? replayMoves(compiled, moves.value) : moves;
  if (!moves.ok || !played.ok) {
    printProblems(console, flags.moves ?? file, played.ok ? [] : played.problems, json);
    return BAD_INPUT;
  }
  const attempt = attemptOf(scenario, flags.seed, moves.value);
  if (flags.out !== undefined) await writeFile(flags.out, `${JSON.stringify(attempt, null, 2)}\n`);
  if (json) printJson(console, attempt, played.value);
  else printFeedback(console, played.value, judge(played.value));
  return FINE;
}

async function movesFor(
  console: Console,
  scenario: CompiledScenario,
  flags: PlayFlags,
): Promise<Result<Move[]>> {
  if (flags.policy !== undefined)
    return { ok: true, value: playPolicy(scenario, flags.policy, flags.seed).moves };
  if (flags.moves !== undefined) return movesFromFile(flags.moves);
  if (flags.reference !== undefined) {
    const run = scenario.source.referenceRuns.find(({ id }) => id === flags.reference);
    if (run !== undefined) return { ok: true, value: movesOfScript(run.moves) };
    const hint = 'Name expert, novice or harmful, as far as the file has them.';
    return {
      ok: false,
      problems: [
        fileProblem(
          `The scenario has no ${flags.reference} reference run.`,
          hint,
          'no-reference-run',
        ),
      ],
    };
  }
  if (flags.json === true) {
    const hint = 'Add --moves, --policy or --reference.';
    return {
      ok: false,
      problems: [fileProblem('Playing in the terminal prints no JSON.', hint, 'json-needs-moves')],
    };
  }
  return { ok: true, value: await playInTerminal(console, scenario, flags.seed) };
}

async function movesFromFile(file: string): Promise<Result<Move[]>> {
  const text = await readText(file);
  const json = text.ok ? parseJson(text.value, file) : text;
  if (!json.ok) return json;
  const parsed = movesSchema.safeParse(json.value);
  if (!parsed.success) {
    const hint =
      'A list such as ["first-sentence", {"presence": {"voice": "soft"}}], or the moves of an attempt.';
    return {
      ok: false,
      problems: [fileProblem(`"${file}" is not a list of moves.`, hint, 'moves-shape')],
    };
  }
  if (!isLog(parsed.data)) return { ok: true, value: movesOfScript(parsed.data) };
  const moves = parsed.data;
  return { ok: true, value: moves[0]?.type === 'begin' ? moves : [{ type: 'begin' }, ...moves] };
}

const isLog = (moves: readonly (Move | ScriptedMove)[]): moves is Move[] =>
  moves.every((move) => typeof move === 'object' && 'type' in move);

/** The clock is read here and nowhere deeper: no rule depends on it. */
function attemptOf(scenario: Scenario, seed: number, moves: readonly Move[]): Attempt {
  const text = canonicalText(scenario);
  const { id, version } = scenario;
  return {
    format: ATTEMPT_FORMAT,
    id: `${id}-${seed}`,
    scenario: { id, version, digest: digestOf(text), text },
    mode: 'practice',
    seed,
    startedAt: new Date().toISOString(),
    moves,
  };
}

function printJson(console: Console, attempt: Attempt, course: Course): void {
  console.out(JSON.stringify({ attempt, judgement: judge(course) }, null, 2));
}
