import { PRESENCE, type Presence, type PresenceChannel } from '#domain/scenario/vocabulary.ts';
import { Segmented } from '#ui/segmented.tsx';
import { presenceText as text } from '#text/encounter.ts';
import styles from './presence.module.css';

type PresencePanelProps = {
  presence: Presence;
  /** False where only the voice reaches the client. */
  inPerson: boolean;
  onChange: (presence: Partial<Presence>) => void;
};

const CHANNELS = Object.keys(PRESENCE) as PresenceChannel[];

/** How the learner is in the room: distance, posture, voice and eyes, each one of three. */
export function PresencePanel({ presence, inPerson, onChange }: PresencePanelProps) {
  const channels = inPerson ? CHANNELS : CHANNELS.filter((channel) => channel === 'voice');
  return (
    <div className={styles.channels}>
      {channels.map((channel) => (
        <Segmented<Presence[typeof channel]>
          key={channel}
          inline
          legend={text.channels[channel]}
          options={text.options[channel]}
          value={presence[channel]}
          onChange={(value) => onChange({ [channel]: value })}
        />
      ))}
    </div>
  );
}
