import { CompareDialog } from '../compare/compare-dialog.tsx';
import { KeysDialog } from './keys/keys-dialog.tsx';
import { SoFar } from './so-far/so-far.tsx';
import type { Talk } from './use-encounter.ts';

type EncounterDialogsProps = { talk: Talk; onSingleKeys: (on: boolean) => void };

/** The transcript, the list of keys, or two ways beside each other; one at a time. */
export function EncounterDialogs({ talk, onSingleKeys }: EncounterDialogsProps) {
  const { dialog, setDialog, course, practice, tries } = talk;
  const close = () => setDialog(null);
  switch (dialog?.name) {
    case 'so-far':
      return (
        <SoFar
          course={course}
          name={course.scenario.source.client.name}
          onRewind={practice ? talk.rewind : null}
          comparable={[...tries.keys()]}
          onCompare={(turn) => setDialog({ name: 'compare', turn })}
          onClose={close}
        />
      );
    case 'keys':
      return (
        <KeysDialog
          inPerson={course.scenario.inPerson}
          practice={practice}
          single={talk.settings.singleKeys}
          onSingle={onSingleKeys}
          onClose={close}
        />
      );
    case 'compare': {
      const turn = course.turns[dialog.turn - 1];
      if (turn === undefined) return null;
      return (
        <CompareDialog
          course={course}
          turn={turn}
          tries={tries.get(dialog.turn) ?? []}
          onClose={close}
        />
      );
    }
    case undefined:
      return null;
  }
}
