import { DIMENSIONS } from '#domain/technique/vocabulary.ts';
import type { Screen } from '../terminal.ts';
import { complaintText } from '../words/complaint.ts';
import { count, grouped } from '../words/count.ts';
import { DIMENSION_NAMES } from '../words/names.ts';
import { wrap } from '../words/wrap.ts';
import type { CheckReport, LocatedFinding, ScenarioReport } from './check-report.ts';

/** The report as people read it. */
export function checkText(screen: Screen, report: CheckReport): string {
  const blocks = report.scenarios.map((scenario) => scenarioText(screen, scenario));
  return [...blocks, ...libraryText(screen, report.library), summary(screen, report)]
    .map((block) => `${block}\n`)
    .join('\n');
}

function scenarioText(screen: Screen, scenario: ScenarioReport): string {
  const { file, findings } = scenario;
  const { paint } = screen;
  return [
    paint('bold', file),
    ...(scenario.id === null ? [] : provenText(screen, scenario)),
    ...(findings.length === 0 ? [`  ${paint('green', 'Nothing to mend.')}`] : []),
    ...findings.map((finding) => findingText(screen, finding)),
  ].join('\n');
}

function provenText(screen: Screen, scenario: ScenarioReport): string[] {
  const { beats, responses, endings, stances, exhaustive, bounds } = scenario;
  const size = [count(beats, 'beat'), count(responses, 'response'), count(endings, 'ending')];
  const lines = [`  ${size.join(', ')}`];
  const explored = stances.map(
    ({ stance, states, exhaustive: whole }) =>
      `${stance} (${count(states, 'state')}${whole ? '' : ', then the budget ran out'})`,
  );
  lines.push(wrap(`Explored with a fixed presence: ${explored.join(', ')}.`, screen.width, '  '));
  if (!exhaustive) return [...lines, screen.paint('yellow', wrap(UNKNOWN, screen.width, '  '))];
  lines.push('  Lowest and highest level over every complete play:');
  for (const dimension of DIMENSIONS) {
    const range = bounds[dimension];
    const figures =
      range === null ? 'not observable' : range.map((level) => level.toFixed(1)).join(' to ');
    lines.push(`    ${DIMENSION_NAMES[dimension].padEnd(18)}${figures}`);
  }
  return lines;
}

const UNKNOWN =
  'Not everything was seen, so this is unknown: the lowest and highest levels; whether what was not reached is reachable; whether there are more dead ends, endless loops or red errors in safe endings than those listed. Raise --budget to know.';

function findingText(screen: Screen, finding: LocatedFinding): string {
  const { level, file, line, column, message, hint, rule, path } = finding;
  const where = `${file}:${line}:${column}`;
  const text = complaintText(screen, { level, where, message, hint, name: rule }, '  ');
  if (path === null) return text;
  // On a line of its own, unbroken: it is there to be copied into a file.
  const moves = `    ${JSON.stringify(path)}`;
  return `${text}\n${screen.paint('dim', `    Moves that show it, for play --moves:\n${moves}`)}`;
}

function libraryText(screen: Screen, findings: readonly LocatedFinding[]): string[] {
  if (findings.length === 0) return [];
  const heading = screen.paint('bold', 'All together');
  return [[heading, ...findings.map((finding) => findingText(screen, finding))].join('\n')];
}

function summary(screen: Screen, report: CheckReport): string {
  const { errors, warnings, notes, seconds } = report;
  const states = report.scenarios.reduce((sum, scenario) => sum + scenario.states, 0);
  const look = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green';
  const findings = [count(errors, 'error'), count(warnings, 'warning'), count(notes, 'note')];
  const files = count(report.scenarios.length, 'scenario');
  return [
    screen.paint([look, 'bold'], findings.join(', ')),
    `in ${files} (${grouped(states)} states, ${seconds.toFixed(1)} s)`,
  ].join(' ');
}
