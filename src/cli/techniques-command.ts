import { TECHNIQUES } from '#domain/technique/catalogue.ts';
import type { Console } from './console.ts';
import { FINE, type ExitCode } from './exit-codes.ts';
import { wrap } from './wrap.ts';

/** `attune techniques`: the catalogue. */
export function techniquesCommand(console: Console, options: { json?: true }): ExitCode {
  if (options.json) {
    console.out(JSON.stringify(TECHNIQUES, null, 2));
    return FINE;
  }
  for (const technique of TECHNIQUES) {
    const evidence = technique.evidence
      .map(({ indicator, level }) => `${indicator} ${level}`)
      .join(', ');
    const critical =
      technique.kind === 'error' && technique.criticalError !== null
        ? ` · ${technique.criticalError.code}`
        : '';
    console.out(
      `${console.style(technique.kind === 'error' ? 'red' : 'green', technique.id)}  ${technique.name}`,
    );
    console.out(wrap(technique.definition, console.width, '  '));
    console.out(console.style('dim', wrap(`“${technique.example}”`, console.width, '  ')));
    console.out(
      console.style(
        'dim',
        `  ${technique.leaps ?? 'no LEAPS step'} · ${evidence || 'no evidence'}${critical}`,
      ),
    );
    console.out('');
  }
  return FINE;
}
