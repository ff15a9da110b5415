import { LiveMessage } from '#ui/live-message.tsx';
import { Page } from '#ui/page.tsx';
import { EncounterDialogs } from './encounter-dialogs.tsx';
import styles from './encounter.module.css';
import { PresenceBar } from './presence/presence-bar.tsx';
import { Scene } from './scene/scene.tsx';
import { TalkColumn } from './talk-column.tsx';
import { useEncounter, type EncounterParts } from './use-encounter.ts';

type EncounterProps = EncounterParts & { onSingleKeys: (on: boolean) => void };

/** The talk with the client: the stage, the words, the answers, and how one is there. */
export function Encounter({ onSingleKeys, ...parts }: EncounterProps) {
  const talk = useEncounter(parts);
  const { send } = parts;
  const { scenario } = talk.course;
  const { title } = scenario.source;
  return (
    <Page title={title} heading={title} width="wide" compact>
      <div className={styles.layout}>
        <Scene
          scenario={scenario}
          state={talk.state}
          speaking={talk.arriving || talk.speaking}
          still={talk.still}
        />
        <TalkColumn talk={talk} />
        <PresenceBar
          presence={talk.presence}
          inPerson={scenario.inPerson}
          onChange={(presence) => void send({ type: 'presence', presence })}
          onPause={() => void send({ type: 'pause' })}
          onKeys={() => talk.setDialog({ name: 'keys' })}
        />
        <LiveMessage message={talk.presenceChanged} />
      </div>
      {!talk.held && <EncounterDialogs talk={talk} onSingleKeys={onSingleKeys} />}
    </Page>
  );
}
