import path from 'node:path';
import { compileScenario } from '#domain/encounter/compile.ts';
import { loadScenario } from '#domain/encounter/load-scenario.ts';
import type { ParsedScenario } from '#domain/scenario/parse-scenario.ts';
import type { Positions, Problem } from '#domain/scenario/problem.ts';
import { VERIFIER_RULES, type VerifierFinding } from '#domain/verify/finding.ts';
import { EXPLORED_STANCES, joinReports } from '#domain/verify/verify.ts';
import { readText } from '../read-file.ts';
import type { CheckFinding, CheckedScenario } from './check-report.ts';
import { verifyInParallel } from './verify-pool.ts';

type Loaded = { file: string; parsed: ParsedScenario; text: string; findings: CheckFinding[] };

/** Reads and verifies scenario files; every stance of every scenario is a task of its own. */
export async function checkFiles(
  files: readonly string[],
  budget: number,
): Promise<CheckedScenario[]> {
  const read = await Promise.all(files.map(load));
  const whole = read.filter((item): item is Loaded => 'parsed' in item);
  const ids = new Set(whole.map(({ parsed }) => parsed.scenario.id));
  const tasks = whole.flatMap(({ text }) =>
    EXPLORED_STANCES.map((stance) => ({ text, stance, budget })),
  );
  const reports = await verifyInParallel(tasks);

  return read.map((item): CheckedScenario => {
    if (!('parsed' in item)) return item;
    const { file, parsed } = item;
    const first = whole.indexOf(item) * EXPLORED_STANCES.length;
    const compiled = compileScenario(parsed.scenario);
    const { id, beats, responses, endings, states, exhaustive, bounds, stances, findings } =
      joinReports(compiled, reports.slice(first, first + EXPLORED_STANCES.length));
    const all = [
      ...item.findings,
      ...checkName(file, parsed),
      ...(ids.size > 1 ? checkAlternative(file, parsed, ids) : []),
      ...findings.map((finding) => fromFinding(file, finding, parsed.positions)),
    ];
    return {
      id,
      file,
      beats,
      responses,
      endings,
      states,
      exhaustive,
      bounds,
      stances,
      findings: all.toSorted(byPlace),
    };
  });
}

async function load(file: string): Promise<Loaded | CheckedScenario> {
  const text = await readText(file);
  const parsed = text.ok ? loadScenario(text.value) : text;
  if (parsed.ok && text.ok)
    return {
      file,
      text: text.value,
      parsed: parsed.value,
      findings: parsed.value.problems.map((problem) => fromProblem(file, problem)),
    };
  const problems = parsed.ok ? [] : parsed.problems;
  return {
    id: null, file, beats: 0, responses: 0, endings: 0, states: 0, exhaustive: false,
    bounds: { activeListening: null, empathy: null, safety: null },
    stances: [],
    findings: problems.map((problem) => fromProblem(file, problem)),
  }; // prettier-ignore
}

const fromProblem = (file: string, { code, level, line, column, message, hint }: Problem): CheckFinding => ({
  rule: code, level, file, line, column, message, hint, path: null,
}); // prettier-ignore

function fromFinding(file: string, finding: VerifierFinding, positions: Positions): CheckFinding {
  const { rule, level, message, place, moves } = finding;
  return {
    rule,
    level,
    file,
    ...positions(place),
    message,
    hint: VERIFIER_RULES[rule].remedy,
    path: moves,
  };
}

function checkName(file: string, { scenario, positions }: ParsedScenario): CheckFinding[] {
  const name = path.basename(file).replace(/\.ya?ml$/, '');
  if (name === scenario.id) return [];
  const message = `The scenario is called "${scenario.id}", but its file "${path.basename(file)}".`;
  const hint = `Name the file "${scenario.id}.yaml".`;
  return [
    { rule: 'file-name', level: 'warning', file, ...positions(['id']), message, hint, path: null },
  ];
}

/** Only where several scenarios are checked together can one look for another. */
function checkAlternative(
  file: string,
  { scenario, positions }: ParsedScenario,
  ids: ReadonlySet<string>,
): CheckFinding[] {
  const { alternative } = scenario;
  if (alternative === undefined || ids.has(alternative)) return [];
  const message = `The alternative "${alternative}" is not among the scenarios that were checked.`;
  const hint = 'Name a scenario that ships with this one.';
  return [
    {
      rule: 'alternative-unknown',
      level: 'warning',
      file,
      ...positions(['alternative']),
      message,
      hint,
      path: null,
    },
  ];
}

const byPlace = (a: CheckFinding, b: CheckFinding) => a.line - b.line || a.column - b.column;
