import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_BUDGET } from '#domain/verify/explore.ts';
import { POLICIES, type PolicyName } from '#domain/verify/policies.ts';
import { checkCommand } from './check/check-command.ts';
import type { Console } from './console.ts';
import { BAD_INPUT, FINE, MISUSE, type ExitCode } from './exit-codes.ts';
import { judgeCommand } from './judge-command.ts';
import { playCommand } from './play/play-command.ts';
import { techniquesCommand } from './techniques-command.ts';

/** Runs `attune` with these arguments and gives its exit code. Never throws for what a person typed. */
export async function runCommand(args: readonly string[], console: Console): Promise<ExitCode> {
  let code: ExitCode = FINE;
  const program = commands(console, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? FINE : MISUSE;
    console.err(`attune: ${error instanceof Error ? error.message : String(error)}`);
    return BAD_INPUT;
  } finally {
    console.close();
  }
}

function commands(console: Console, finish: (code: ExitCode) => void): Command {
  const program = new Command('attune')
    .description('Check, play and judge crisis-intervention scenarios.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => console.out(text.trimEnd()),
      writeErr: (text) => console.err(text.trimEnd()),
    })
    .showHelpAfterError('(attune --help shows what there is)');
  const verb = (name: string) =>
    program
      .command(name)
      .option('--json', 'print JSON and nothing else')
      .copyInheritedSettings(program);

  verb('check')
    .description('prove what scenarios can and cannot do')
    .argument('[paths...]', 'scenario files, or folders of them', ['scenarios'])
    .option(
      '--budget <states>',
      'states that one exploration may take',
      wholeNumber,
      DEFAULT_BUDGET,
    )
    .action(async (paths: string[], options: { budget: number; json?: true }) =>
      finish(await checkCommand(console, paths, options)),
    );

  verb('play')
    .description('play a scenario: in the terminal, from a file of moves, or by a bot')
    .argument('<file>', 'a scenario file')
    .addOption(
      new Option('--moves <file>', 'a JSON list of moves').conflicts(['policy', 'reference']),
    )
    .addOption(
      new Option('--policy <name>', 'a bot').choices(POLICIES).conflicts(['moves', 'reference']),
    )
    .addOption(
      new Option('--reference <run>', 'a reference run of the file')
        .choices(['expert', 'novice', 'harmful'])
        .conflicts(['moves', 'policy']),
    )
    .option('--seed <number>', 'decides all chance', wholeNumber, 1)
    .option('--out <file>', 'write the attempt to a file')
    .action(async (file: string, options: PlayFlags) =>
      finish(await playCommand(console, file, options)),
    );

  verb('judge')
    .description('judge an attempt')
    .argument('<attempt>', 'an attempt file')
    .action(async (file: string, options: { json?: true }) =>
      finish(await judgeCommand(console, file, options)),
    );

  verb('techniques')
    .description('list the techniques')
    .action((options: { json?: true }) => finish(techniquesCommand(console, options)));
  return program;
}

export type PlayFlags = {
  moves?: string;
  policy?: PolicyName;
  reference?: 'expert' | 'novice' | 'harmful';
  seed: number;
  out?: string;
  json?: true;
};

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new InvalidArgumentError('A whole number from 1 on is wanted.');
  return value;
}
