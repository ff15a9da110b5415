import { SAFETY_RULES, type SafetyRule } from '#domain/encounter/safety-rules.ts';
import { CUE_KINDS } from '#domain/scenario/vocabulary.ts';
import { GENERATED, code, page, table } from './markdown.ts';

const RULES: readonly SafetyRule[] = SAFETY_RULES;

/** The safety rules, and which cue switches on which. */
export function safetyRulesPage(): string {
  return page(
    GENERATED,
    '# Safety rules',
    'A cue of a scenario switches on the rules of its kind. A rule is kept by any one of its flags, in time; flags are set by techniques (see [techniques](techniques.md)) or by `sets`. Rules are not points: each is kept or broken. Conditions ask for them with `rule: { id: …, is: … }`.',
    '## Rules',
    table(
      ['Id', 'Duty', 'Switched on by', 'Kept by', 'Within', 'If broken', 'Indicator', 'Sources'],
      RULES.map((rule) => [
        code(rule.id),
        rule.duty,
        rule.opensOn.map(code).join(', '),
        rule.keptBy.map(code).join(', '),
        withinWords(rule),
        rule.breaks === null ? 'lower level' : `${rule.breaks.code}, ${rule.breaks.severity}`,
        rule.indicator,
        rule.sources.map(code).join(', '),
      ]),
    ),
    '## Cues',
    table(
      ['Kind', 'Rules'],
      CUE_KINDS.map((kind) => [
        code(kind),
        RULES.filter((rule) => rule.opensOn.includes(kind))
          .map((rule) => code(rule.id))
          .join(', '),
      ]),
    ),
  );
}

function withinWords({ within, order }: SafetyRule): string {
  if (order === 'before-cue') return 'before the cue';
  if (within === 'encounter') return 'before the encounter ends';
  if (within === 'follow-through') return 'before the follow-through ends';
  return within.turns === 1 ? 'the next turn' : 'two turns';
}
