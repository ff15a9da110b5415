import type { TurnRecord } from '#domain/encounter/record.ts';
import { effectText as text } from '#text/encounter.ts';

/** From this many points on a change is one that anybody in the room would notice. */
const CLEAR = 10;

/** What a turn did to the client, in words of behaviour. */
export function effectInWords(turn: TurnRecord, name: string): string {
  const arousal = turn.after.arousal - turn.before.arousal;
  const trust = turn.after.trust - turn.before.trust;
  const engagement = turn.after.engagement - turn.before.engagement;
  const parts: string[] = [];
  if (arousal < 0) parts.push(arousal <= -CLEAR ? text.calmsMuch : text.calms);
  if (arousal > 0) parts.push(arousal >= CLEAR ? text.tensesMuch : text.tenses);
  if (trust > 0) parts.push(trust >= CLEAR ? text.opensMuch : text.opens);
  if (trust < 0) parts.push(text.closes);
  if (engagement <= -CLEAR) parts.push(text.saysLess);
  if (turn.fact !== null) parts.push(text.told);
  return parts.length === 0 ? text.nothing(name) : text.sentence(name, parts);
}
