import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addCheck } from './check/add-check.ts';
import { FINE, MISUSE, type Finish } from './exit-codes.ts';
import { addJudge } from './judge/add-judge.ts';
import { addPlay } from './play/add-play.ts';
import { addTechniques } from './techniques/add-techniques.ts';
import type { Terminal } from './terminal.ts';

/** Runs the command with these arguments and gives its exit code. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = FINE;
  const finish: Finish = (result) => {
    code = result;
  };
  const program = programOf(terminal);
  addCheck(program, terminal, finish);
  addPlay(program, terminal, finish);
  addJudge(program, terminal, finish);
  addTechniques(program, terminal, finish);
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Asking for help or for the version is no misuse; everything else that commander throws is.
    return error.exitCode === 0 ? FINE : MISUSE;
  }
  return code;
}

function programOf({ out, err }: Terminal): Command {
  return new Command('attune')
    .description('Check, play and judge scenarios of the crisis-intervention trainer Attune.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ helpWidth: out.width })
    .configureOutput({ writeOut: out.write, writeErr: err.write })
    .showSuggestionAfterError()
    .showHelpAfterError('(`attune --help` lists the verbs, `attune <verb> --help` its options.)')
    .exitOverride()
    .addHelpText(
      'after',
      '\nExit code: 0 fine, 1 findings of level error or bad input, 2 misuse of the command.',
    );
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
