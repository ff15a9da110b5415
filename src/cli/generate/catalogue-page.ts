import { cueKindsOf, occasionsOf } from '#domain/scenario/calls-for.ts';
import { canonicalText, digestOf } from '#domain/scenario/canonical-text.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { DIMENSIONS, INDICATORS } from '#domain/technique/vocabulary.ts';
import type { Bounds } from '#domain/verify/bounds.ts';
import type { ScenarioReport } from '../check/check-report.ts';
import { DIMENSION_NAMES } from '../words/names.ts';
import { grouped } from '../words/count.ts';
import { code, page, table } from './markdown.ts';

/** A scenario with what `check` found of it. */
export type CatalogueEntry = { scenario: Scenario; report: ScenarioReport };

const MADE_BY =
  '<!-- Written by `npm run catalogue` from the scenario files and what `check` proves of them. -->';

/** Every shipped scenario: for an instructor who chooses, and for a reviewer who wants to see the whole. */
export function cataloguePage(entries: readonly CatalogueEntry[]): string {
  return page(
    MADE_BY,
    '# The scenarios',
    `${entries.length} scenarios. Levels are the lowest and highest that any complete play reaches, proven by \`attune check\` ([what that means](verifier.md)). None has been reviewed by a practitioner unless it says so.`,
    table(
      ['Scenario', 'Client', 'Place', 'Difficulty', 'Minutes', 'Beats', 'Answers', 'Endings'],
      entries.map(({ scenario, report }) => [
        `[${scenario.title}](../scenarios/${scenario.id}.yaml)`,
        `${scenario.client.name}, ${scenario.client.age}`,
        scenario.setting.kind,
        `${scenario.difficulty}`,
        `${scenario.minutes}`,
        `${report.beats}`,
        `${report.responses}`,
        `${report.endings}`,
      ]),
    ),
    ...entries.map(entrySection),
    '## Occasions for each indicator',
    'How many moments and steps of each scenario call for it.',
    occasions(entries),
  );
}

function entrySection({ scenario, report }: CatalogueEntry): string {
  const { title, setting, objectives, contentNotes, epas, review, version } = scenario;
  const states = report.exhaustive
    ? `every state seen, ${grouped(report.states)} in all`
    : 'not exhaustive';
  return [
    `## ${title}`,
    setting.place,
    list(objectives),
    list([
      `Dangers and duties: ${cueKindsOf(scenario).map(code).join(', ')}`,
      `Content: ${contentNotes.map(({ topic, intensity }) => `${topic} (${intensity} of 3)`).join('; ')}`,
      `EPAS 2022: ${epas.join(', ')}`,
      `Levels: ${DIMENSIONS.map((dimension) => `${DIMENSION_NAMES[dimension].toLowerCase()} ${range(report.bounds[dimension])}`).join(', ')} (${states})`,
      `Reviewed: ${review.status}${review.note === undefined ? '' : `. ${review.note}`}`,
      `Version ${version}, ${code(digestOf(canonicalText(scenario)))}`,
    ]),
  ].join('\n\n');
}

function occasions(entries: readonly CatalogueEntry[]): string {
  return table(
    ['Scenario', ...INDICATORS],
    entries.map(({ scenario }) => {
      const counts = occasionsOf(scenario);
      return [scenario.title, ...INDICATORS.map((id) => `${counts[id] ?? 0}`)];
    }),
  );
}

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

const range = (bounds: Bounds): string =>
  bounds === null ? 'unknown' : bounds.map((level) => level.toFixed(1)).join(' to ');
