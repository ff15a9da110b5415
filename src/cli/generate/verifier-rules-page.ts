import { VERIFIER_RULES } from '#domain/verify/finding.ts';
import { GENERATED, code, page, table } from './markdown.ts';

const LEVELS = {
  error: ['Errors', '`check` ends with exit code 1.'],
  warning: ['Warnings', 'Something to mend, or to be able to explain.'],
  note: ['Notes', 'Worth a look; often right as it is.'],
} as const;

/** Everything that the verifier can find in a scenario that loads. */
export function verifierRulesPage(): string {
  const levels = Object.entries(LEVELS).flatMap(([level, [title, what]]) => {
    const rules = Object.entries(VERIFIER_RULES).filter(([, rule]) => rule.level === level);
    const rows = rules.map(([name, { meaning, remedy }]) => [code(name), meaning, remedy]);
    return [`## ${title}`, what, table(['Rule', 'What it means', 'What to do'], rows)];
  });
  return page(
    GENERATED,
    '# What the verifier finds',
    'Rules of `attune check` for scenarios that load; what can be wrong with the file itself is in [problems](problems.md). How the verifier works, and what it does not cover, is in [verifier](verifier.md).',
    ...levels,
  );
}
