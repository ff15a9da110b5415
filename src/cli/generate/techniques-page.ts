import { indicatorById } from '#domain/judgement/rubric.ts';
import { ERRORS, MOVES } from '#domain/technique/catalogue.ts';
import { type Basis, SOURCES } from '#domain/technique/sources.ts';
import type { Technique } from '#domain/technique/technique.ts';
import { PHASES } from '#domain/technique/vocabulary.ts';
import { GENERATED, code, page, table, toHeading } from './markdown.ts';

const LOADS = ['nothing', 'little', 'some', 'much'] as const;

/** Every technique that an author can tag an answer with. */
export function techniquesPage(): string {
  return page(
    GENERATED,
    '# Techniques',
    'Authors tag each answer with one to four of these ids. The client reacts to them and the rubric reads them, so the same technique means the same in every scenario. Effects are points on scales of 0 to 100; their signs follow the sources, their sizes are our assumption. They add up within an answer, and the client model limits what one turn can do.',
    overview('Moves', MOVES),
    overview('Errors', ERRORS),
    ...[...MOVES, ...ERRORS].map(entry),
    '## Sources',
    'Opened: a copy, an abstract or an independent summary was read while this was written. Recalled: known literature that was not opened again; check it before you quote it.',
    table(
      ['Key', 'Source', 'Where', 'Checked'],
      Object.entries(SOURCES).map(([key, { title, authors, year, where, checked }]) => [
        code(key),
        `${authors} (${year ?? 'as amended'}): ${title}`,
        where,
        checked,
      ]),
    ),
  );
}

function overview(title: string, techniques: readonly Technique[]): string {
  const rows = techniques.map(({ id, name, leaps, evidence }) => [
    code(id),
    toHeading(name),
    leaps ?? '',
    evidence.map(({ indicator, level }) => `${indicator} ${level}`).join(', '),
  ]);
  return `## ${title}\n\n${table(['Id', 'Name', 'LEAPS', 'Evidence'], rows)}`;
}

function entry(technique: Technique): string {
  const { id, name, definition, example, effect } = technique;
  const { arousal, trust, hope, engagement } = effect;
  return page(
    `### ${name}`,
    `${code(id)}. ${definition}`,
    `> ${example}`,
    table(
      [...PHASES.map((phase) => `Arousal, ${phase}`), 'Trust', 'Hope', 'Engagement'],
      [[...PHASES.map((phase) => arousal[phase]), trust, hope, engagement].map(points)],
    ),
    facts(technique)
      .map((fact) => `- ${fact}`)
      .join('\n'),
  ).trimEnd();
}

function facts(technique: Technique): string[] {
  const { evidence, load, sets, basis } = technique;
  const shown = evidence.map(
    ({ indicator, level }) => `${indicator} ${indicatorById(indicator).name}, level ${level}`,
  );
  return [
    shown.length > 0 ? `Evidence: ${shown.join('; ')}` : 'Evidence for no indicator',
    `Asks ${LOADS[load]} of the client’s attention`,
    ...(sets.length > 0 ? [`Sets ${sets.map(code).join(', ')}`] : []),
    ...(technique.kind === 'move' ? movesOnly(technique) : errorsOnly(technique)),
    basisWords(basis),
  ];
}

const movesOnly = ({ needsRapport, repairs }: Extract<Technique, { kind: 'move' }>) => [
  ...(needsRapport
    ? ['Before any rapport it counts as unsolicited advice, unless the answer is urgent']
    : []),
  ...(repairs ? ['Takes the weight off an error of the last two turns'] : []),
];

const errorsOnly = ({ criticalError }: Extract<Technique, { kind: 'error' }>) =>
  criticalError === null ? [] : [`Critical error ${criticalError.code}, ${criticalError.severity}`];

function basisWords(basis: Basis): string {
  const sources = (basis.sources ?? []).map(code).join(', ');
  if (basis.kind === 'source') return `Source: ${sources}`;
  return `Our assumption: ${basis.note}${sources === '' ? '' : ` (see ${sources})`}`;
}

const points = (value: number) => (value > 0 ? `+${value}` : String(value));
