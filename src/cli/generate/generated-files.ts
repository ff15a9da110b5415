import { scenarioJsonSchema } from '#domain/scenario/json-schema.ts';
import { problemsPage } from './problems-page.ts';
import { safetyRulesPage } from './safety-rules-page.ts';
import { scenarioReference } from './scenario-reference.ts';
import { techniquesPage } from './techniques-page.ts';
import { verifierRulesPage } from './verifier-rules-page.ts';

export type GeneratedFile = { path: string; text: string };

/**
 * Every file that is written from the source code, not yet laid out by the formatter. `minimal` and
 * `example` are the texts of scenario files that the reference shows.
 */
export function generatedFiles(minimal: string, example: string): GeneratedFile[] {
  const schema = scenarioJsonSchema();
  return [
    { path: 'public/scenario.schema.json', text: JSON.stringify(schema) },
    { path: 'docs/scenario-reference.md', text: scenarioReference(schema, minimal, example) },
    { path: 'docs/problems.md', text: problemsPage() },
    { path: 'docs/techniques.md', text: techniquesPage() },
    { path: 'docs/safety-rules.md', text: safetyRulesPage() },
    { path: 'docs/verifier-rules.md', text: verifierRulesPage() },
  ];
}
