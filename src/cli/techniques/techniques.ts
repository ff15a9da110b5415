import { ERRORS, MOVES } from '#domain/technique/catalogue.ts';
import type { Technique } from '#domain/technique/technique.ts';
import type { Screen } from '../terminal.ts';
import { LEAPS_NAMES } from '../words/names.ts';
import { wrap } from '../words/wrap.ts';

/** The catalogue as a table: id and name, LEAPS step, evidence; what it is below. */
export function techniquesText(screen: Screen): string {
  return [
    heading(screen, 'Moves', 'helpful, or at least not harmful'),
    ...MOVES.map((move) => entry(screen, move)),
    '',
    heading(screen, 'Errors', 'what harms, or may'),
    ...ERRORS.map((error) => entry(screen, error)),
    '',
    `${MOVES.length} moves and ${ERRORS.length} errors. Effects, sources and examples: docs/techniques.md`,
    '',
  ].join('\n');
}

const heading = ({ paint }: Screen, title: string, what: string) =>
  `${paint('bold', title)}: ${what}\n`;

function entry({ paint, width }: Screen, technique: Technique): string {
  const { id, name, leaps, evidence, definition } = technique;
  const facts = [
    name,
    ...(leaps === null ? [] : [LEAPS_NAMES[leaps]]),
    ...evidence.map(({ indicator, level }) => `${indicator} ${level}`),
    ...(technique.kind === 'error' && technique.criticalError !== null
      ? [`${technique.criticalError.code} ${technique.criticalError.severity}`]
      : []),
  ];
  const head = `${paint('bold', id.padEnd(34))} ${facts.join(' · ')}`;
  return `${head}\n${paint('dim', wrap(definition, width, '    '))}`;
}
