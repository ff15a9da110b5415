import { stop } from '#platform/speech.ts';
import { Button } from '#ui/button.tsx';
import { encounterText as text } from '#text/encounter.ts';
import styles from './encounter.module.css';
import type { Talk } from './use-encounter.ts';

/** Above the words: the way back through what was said, and silence for the voice. */
export function TalkTools({ talk }: { talk: Talk }) {
  const { settings, speaking, setDialog } = talk;
  const { length } = talk.course.turns;
  if (length === 0 && !speaking) return null;
  return (
    <div className={styles.tools}>
      {length > 0 && (
        <Button
          look="quiet"
          aria-haspopup="dialog"
          aria-keyshortcuts={settings.singleKeys ? 'T' : undefined}
          onClick={() => setDialog({ name: 'so-far' })}
        >
          {text.soFar(length)}
        </Button>
      )}
      {speaking && (
        <Button look="quiet" onClick={stop}>
          {text.stopVoice}
        </Button>
      )}
    </div>
  );
}
