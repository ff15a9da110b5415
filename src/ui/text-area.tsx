import { useId } from 'react';
import styles from './text-area.module.css';

type TextAreaProps = {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  maxLength: number;
  rows?: number;
  error?: string | null;
};

/** A field for several lines, with its label above and what is wrong with it below. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, value, onChange, maxLength, rows = 7, error = null } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        className={styles.area}
        rows={rows}
        maxLength={maxLength}
        value={value}
        aria-invalid={error !== null}
        aria-describedby={`${hint === undefined ? '' : `${id}-hint `}${id}-error`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-error`} className={styles.error} role="alert">
        {error}
      </p>
    </div>
  );
}
