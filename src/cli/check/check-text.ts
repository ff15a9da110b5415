import { DIMENSIONS } from '#domain/technique/vocabulary.ts';
import type { Console, Style } from '../console.ts';
import type { CheckReport, CheckedScenario } from './check-report.ts';

const STYLES: Record<string, Style> = { error: 'red', warning: 'yellow', note: 'dim' };
const NAMES = { activeListening: 'active listening', empathy: 'empathy', safety: 'safety' };

/** The report for people: findings first, then what was proven. */
export function printReport(console: Console, report: CheckReport): void {
  for (const scenario of report.scenarios) printScenario(console, scenario);
  const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  const summary = `${plural(report.scenarios.length, 'scenario')}, ${plural(report.errors, 'error')}, ${plural(report.warnings, 'warning')} in ${report.seconds} s`;
  console.out(console.style(report.errors > 0 ? 'red' : 'green', summary));
}

function printScenario(console: Console, scenario: CheckedScenario): void {
  console.out(console.style('bold', scenario.id ?? scenario.file));
  for (const { level, file, line, column, message, hint, rule, path } of scenario.findings) {
    const tag = console.style(STYLES[level] ?? 'dim', level);
    console.out(
      `  ${file}:${line}:${column} ${tag} ${message} ${console.style('dim', `[${rule}]`)}`,
    );
    if (level !== 'note') console.out(console.style('dim', `    ${hint}`));
    if (path !== null && level !== 'note')
      console.out(console.style('dim', `    play: ${JSON.stringify(path)}`));
  }
  if (scenario.id === null) {
    console.out('');
    return;
  }
  const { beats, responses, endings, states, stances } = scenario;
  console.out(
    `  ${beats} beats, ${responses} answers, ${endings} endings; ${states.toLocaleString('en')} states under the stances ${stances.map(({ stance }) => stance).join(', ')}`,
  );
  if (scenario.exhaustive) {
    const bounds = DIMENSIONS.map((dimension) => {
      const range = scenario.bounds[dimension];
      return `${NAMES[dimension]} ${range === null ? 'never observed' : `${range[0]}–${range[1]}`}`;
    });
    console.out(`  explored to the end; levels over all paths: ${bounds.join(', ')}`);
  } else
    console.out(
      console.style(
        'yellow',
        '  not explored to the end: bounds are unknown, and so is whether what was not seen can be reached',
      ),
    );
  console.out('');
}
