import { useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './segmented.module.css';

type SegmentedProps<V extends string> = {
  legend: string;
  options: readonly { value: V; label: string }[];
  value: V;
  onChange: (value: V) => void;
  /** The legend beside the options, where there is room for both. */
  inline?: boolean;
};

/** One of a few, side by side: radio buttons in a row, moved with the arrow keys. */
export function Segmented<V extends string>({
  legend,
  options,
  value,
  onChange,
  inline = false,
}: SegmentedProps<V>) {
  const name = useId();
  return (
    <fieldset className={classNames(styles.group, inline && styles.inline)}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
