import path from 'node:path';
import { loadScenario } from '#domain/encounter/load-scenario.ts';
import type { ParsedScenario } from '#domain/scenario/parse-scenario.ts';
import { pathText, type Problem } from '#domain/scenario/problem.ts';
import { VERIFIER_RULES, type VerifierFinding } from '#domain/verify/finding.ts';
import { readTextFile } from '../read-text-file.ts';
import { aboutFile, type LocatedFinding } from './check-report.ts';

/** A scenario file as it was read: the scenario, unless its problems forbid it. */
export type ScenarioFile = {
  file: string;
  parsed: ParsedScenario | null;
  findings: LocatedFinding[];
};

export function readScenario(file: string): ScenarioFile {
  const read = readTextFile(file);
  if (!read.ok) {
    const hint = 'Check the name, and whether you may read it.';
    const finding = aboutFile(file, `The file ${read.why}.`, hint);
    return { file, parsed: null, findings: [finding] };
  }
  const loaded = loadScenario(read.text);
  const problems = loaded.ok ? loaded.value.problems : loaded.problems;
  const findings = problems.map((problem) => fromProblem(file, problem));
  if (!loaded.ok) return { file, parsed: null, findings };
  return { file, parsed: loaded.value, findings: [...findings, ...misnamed(file, loaded.value)] };
}

const fromProblem = (file: string, problem: Problem): LocatedFinding => ({
  rule: problem.code,
  level: problem.level,
  file,
  line: problem.line,
  column: problem.column,
  message: problem.message,
  hint: problem.hint,
  place: problem.path,
  path: null,
});

/** Attempts, addresses and the library go by the id: a file is called like its scenario. */
function misnamed(file: string, { scenario, positions }: ParsedScenario): LocatedFinding[] {
  const name = path.basename(file).replace(/\.ya?ml$/, '');
  if (scenario.id === name) return [];
  const message = `The id is "${scenario.id}", but the file is called "${path.basename(file)}".`;
  const hint = `Call the file "${scenario.id}.yaml", or change the id.`;
  return [
    {
      rule: 'file-name',
      level: 'warning',
      file,
      ...positions(['id']),
      message,
      hint,
      place: 'id',
      path: null,
    },
  ];
}

/** What the verifier found, at its place in the text. */
export const fromVerifier =
  (file: string, { positions }: ParsedScenario) =>
  ({ rule, level, message, place, moves }: VerifierFinding): LocatedFinding => ({
    rule,
    level,
    file,
    ...positions(place),
    message,
    hint: VERIFIER_RULES[rule].remedy,
    place: pathText(place),
    path: moves,
  });
