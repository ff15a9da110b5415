import { runCommand } from './program.ts';
import { processConsole } from './console.ts';

process.exitCode = await runCommand(process.argv.slice(2), processConsole());
