import { InvalidArgumentError, Option, type Command } from 'commander';
import { POLICIES } from '#domain/verify/policies.ts';
import type { Finish } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { play, type PlayOptions } from './play.ts';

export function addPlay(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('play')
    .summary('play a scenario: yourself, by a list of moves, or by a bot')
    .description(
      'Plays a scenario. Without --moves, --policy and --reference you play it yourself, here in the terminal.',
    )
    .argument('<file>', 'the scenario file')
    .addOption(
      new Option('--moves <file>', 'play the moves of a JSON file').conflicts([
        'policy',
        'reference',
      ]),
    )
    .addOption(
      new Option('--policy <bot>', 'let a bot play').choices(POLICIES).conflicts(['reference']),
    )
    .addOption(
      new Option('--reference <run>', 'play a reference run of the scenario').choices([
        'expert',
        'novice',
        'harmful',
      ]),
    )
    .option('--seed <number>', 'decides the order of answers, and what the bot "random" does', seed)
    .option('--assessed', 'no notes between turns and no going back, as in an assessment')
    .option('--out <file>', 'write the attempt to this file')
    .option('--json', 'write attempt and judgement as JSON')
    .addHelpText('after', HELP)
    .action(async (file: string, options: PlayOptions) => {
      finish(await play(file, options, terminal));
    });
}

const HELP = `
Examples:
  attune play scenarios/third-cancellation.yaml
  attune play scenarios/third-cancellation.yaml --reference expert
  attune play scenarios/hall-pass.yaml --policy random --seed 7 --json
  attune play scenarios/hall-pass.yaml --moves moves.json --out attempt.json`;

/** Seeds are 32 bits wide. */
const MOST = 0xffffffff;

function seed(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > MOST)
    throw new InvalidArgumentError(`It must be a whole number from 0 to ${MOST}.`);
  return number;
}
