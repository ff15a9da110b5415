import type { Command } from 'commander';
import { TECHNIQUES } from '#domain/technique/catalogue.ts';
import { FINE, type Finish } from '../exit-codes.ts';
import { writeJson, type Terminal } from '../terminal.ts';
import { techniquesText } from './techniques.ts';

export function addTechniques(program: Command, { out }: Terminal, finish: Finish): void {
  program
    .command('techniques')
    .summary('list the catalogue of techniques')
    .description('Lists every technique that an author can tag an answer with, moves and errors.')
    .option('--json', 'write the whole catalogue as JSON')
    .action(({ json }: { json?: true }) => {
      if (json === true) writeJson(out, TECHNIQUES);
      else out.write(techniquesText(out));
      finish(FINE);
    });
}
