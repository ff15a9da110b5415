import type { Command } from 'commander';
import type { Finish } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { judgeFile } from './judge-file.ts';

export function addJudge(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('judge')
    .summary('judge an attempt again from its moves')
    .description(
      'Plays a stored attempt again, in the scenario text that it carries, and judges it with the rubric of today.',
    )
    .argument('<attempt>', 'a JSON file: an attempt, or what `play --json` wrote')
    .option('--json', 'write the judgement as JSON')
    .action((file: string, { json }: { json?: true }) => {
      finish(judgeFile(file, json === true, terminal));
    });
}
