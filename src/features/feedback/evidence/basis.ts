import { SAFETY_RULES } from '#domain/encounter/safety-rules.ts';
import type { EvidencePoint } from '#domain/judgement/judgement.ts';
import { isTechniqueId, techniqueById } from '#domain/technique/catalogue.ts';
import { evidenceText as text } from '#text/feedback.ts';

/** What an occasion was judged by, in words: a technique, a duty, the words themselves, or what was missing. */
export function basisOf(point: EvidencePoint): string {
  const rule = SAFETY_RULES.find(({ id }) => id === point.rule);
  if (rule !== undefined) return text.rule(rule.duty);
  const { technique } = point;
  if (technique !== null && isTechniqueId(technique)) {
    const { name, definition } = techniqueById(technique);
    return `${name}. ${definition}`;
  }
  if (point.indicator === 'AL5' && point.turn !== null) return text.words;
  if (point.indicator === 'SF3' && point.turn !== null) return text.stance;
  if (point.step !== null && point.kind === 'shown') return text.whole;
  return text.missed;
}
