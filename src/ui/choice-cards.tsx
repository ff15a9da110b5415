import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './choice-cards.module.css';

type ChoiceCardsProps = {
  /** Names the group; shown unless `hideLegend`. */
  legend: string;
  hideLegend?: boolean;
  many: boolean;
  options: readonly { id: string; text: string; detail?: ReactNode }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** Id of what says that something is missing here. */
  describedBy?: string | undefined;
};

/** One or several of some sentences, each a large target. */
export function ChoiceCards(props: ChoiceCardsProps) {
  const { legend, hideLegend = false, many, options, chosen, onChange, describedBy } = props;
  const name = useId();
  const toggle = (id: string) => {
    if (!many) return onChange([id]);
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    // In the order in which they stand, not in that of clicking.
    return onChange(options.flatMap((option) => (next.has(option.id) ? [option.id] : [])));
  };
  return (
    <fieldset aria-describedby={describedBy}>
      <legend className={classNames(styles.legend, hideLegend && styles.hidden)}>{legend}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.id} className={styles.option}>
            <input
              type={many ? 'checkbox' : 'radio'}
              name={name}
              value={option.id}
              checked={chosen.includes(option.id)}
              onChange={() => toggle(option.id)}
            />
            <span>
              {option.text}
              {option.detail !== undefined && (
                <span className={styles.detail}>{option.detail}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
