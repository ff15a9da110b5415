import type { FollowThroughAnswer } from '#domain/encounter/moves.ts';
import type { FollowThroughStep } from '#domain/scenario/scenario.ts';
import styles from '../feedback.module.css';
import { transcriptText as text } from '#text/feedback.ts';

type OptionListProps = {
  source: Extract<FollowThroughStep, { kind: 'choose' | 'select' }>;
  answer: FollowThroughAnswer;
};

/** The options of a step: what was chosen, what each was worth, and why. */
export function OptionList({ source, answer }: OptionListProps) {
  const isChosen = (id: string) =>
    answer.kind === 'choose'
      ? answer.option === id
      : answer.kind === 'select' && answer.options.includes(id);
  // Of one choice, the one that was made; of several, what was taken and what was missed.
  const options =
    source.kind === 'select'
      ? source.options
      : source.options.map((option) => ({ ...option, worth: null }));
  const shown = options.filter(({ id, worth }) => isChosen(id) || worth === 'essential');
  return (
    <ul className={styles.items}>
      {shown.map((option) => (
        <li key={option.id} className={styles.marks}>
          <p>
            <strong>
              {[
                isChosen(option.id) ? text.chosen : text.notChosen,
                ...(option.worth === null ? [] : [text.worth[option.worth]]),
              ].join(', ')}
              :
            </strong>{' '}
            {option.text}
          </p>
          <p className={styles.soft}>{option.why}</p>
        </li>
      ))}
    </ul>
  );
}
