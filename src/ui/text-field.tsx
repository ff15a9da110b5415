import { useEffect, useId, useRef } from 'react';
import field from './field.module.css';
import styles from './text-field.module.css';

type TextFieldProps = {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
  maxLength: number;
  error: string | null;
  /** Takes the focus when it comes up: only in a form that a press has just opened. */
  takesFocus?: boolean;
};

/** A field for one line, with its label and a hint above and what is wrong with it below. */
export function TextField(props: TextFieldProps) {
  const { label, hint, value, onChange, maxLength, error, takesFocus = false } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      <input
        id={id}
        type="text"
        className={field.control}
        value={value}
        maxLength={maxLength}
        ref={input}
        autoComplete="off"
        aria-invalid={error !== null}
        aria-describedby={`${id}-hint ${id}-error`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-error`} className={styles.error} role="alert">
        {error}
      </p>
    </div>
  );
}
