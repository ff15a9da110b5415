import { InvalidArgumentError, type Command } from 'commander';
import { DEFAULT_BUDGET } from '#domain/verify/explore.ts';
import type { Finish } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { check } from './check.ts';

export function addCheck(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('check')
    .summary('prove what scenarios can and cannot do')
    .description(
      'Reads scenario files, explores every way to play them, and reports what is wrong with its place and a path to replay.',
    )
    .argument('[paths...]', 'scenario files, or folders with *.yaml in them', ['scenarios'])
    .option(
      '--budget <states>',
      'most states to explore for each stance',
      wholeNumber,
      DEFAULT_BUDGET,
    )
    .option('--json', 'write the report as JSON')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: { budget: number; json?: true }) => {
      finish(await check(paths, { budget: options.budget, json: options.json === true }, terminal));
    });
}

const HELP = `
Examples:
  attune check
  attune check scenarios/third-cancellation.yaml
  attune check my-folder --budget 500000 --json > report.json

The fields of the JSON are in docs/command-line.md, the rules in docs/verifier-rules.md
and docs/problems.md.`;

export function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || !Number.isSafeInteger(number))
    throw new InvalidArgumentError('It must be a whole number from 1 on.');
  return number;
}
