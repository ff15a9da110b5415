import { useState } from 'react';
import type { Presence, PresenceChannel } from '#domain/scenario/vocabulary.ts';
import { presenceText as text } from '#text/encounter.ts';
import type { Send } from '../../use-course.ts';
import { nextPresence } from './next-presence.ts';

/** Changes presence by key, and says what it has become, for who does not see it. */
export function usePresenceKeys(presence: Presence, inPerson: boolean, send: Send) {
  const [changed, setChanged] = useState('');
  const step = (channel: PresenceChannel, by: 1 | -1) => {
    if (!inPerson && channel !== 'voice') return;
    const { change, label } = nextPresence(presence, channel, by);
    setChanged(text.changed(text.channels[channel], label));
    void send({ type: 'presence', presence: change });
  };
  return { step, changed };
}
