import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

export type ButtonLook = 'primary' | 'secondary' | 'quiet';

type ButtonProps = Omit<ComponentProps<'button'>, 'type'> & { look?: ButtonLook };

/** A button; never submits by accident. `aria-disabled` keeps its place in the tab order. */
export function Button({ look = 'secondary', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classNames(styles.button, styles[look], className)}
      {...rest}
    />
  );
}
