import type { Presence, PresenceChannel } from '#domain/scenario/vocabulary.ts';
import { presenceText as text } from '#text/encounter.ts';

/** The presence beside this one on a channel, in the order in which they stand on the screen. */
export function nextPresence(
  presence: Presence,
  channel: PresenceChannel,
  step: 1 | -1,
): { change: Partial<Presence>; label: string } {
  const options = text.options[channel];
  const at = options.findIndex(({ value }) => value === presence[channel]);
  const next = options[(at + step + options.length) % options.length];
  if (next === undefined) throw new RangeError(`The channel ${channel} has no options`);
  return { change: { [channel]: next.value }, label: next.label };
}
