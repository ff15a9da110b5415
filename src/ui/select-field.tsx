import { useId } from 'react';
import styles from './field.module.css';

type SelectFieldProps<V extends string> = {
  label: string;
  /** What stands for no choice. */
  any: string;
  options: readonly { value: V; label: string }[];
  value: V | undefined;
  onChange: (value: V | undefined) => void;
};

/** One of several, or none: the browser's own list, which every device knows how to show. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, any, options, value, onChange } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.control}
        value={value ?? ''}
        onChange={(event) =>
          onChange(options.find((option) => option.value === event.target.value)?.value)
        }
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
