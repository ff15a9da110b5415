import type { ComponentProps } from 'react';
import type { ButtonLook } from './button.tsx';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

type LinkButtonProps = ComponentProps<'a'> & { href: string; look?: ButtonLook };

/** Leads somewhere, and looks as weighty as a button. */
export function LinkButton({ look = 'secondary', className, children, ...rest }: LinkButtonProps) {
  return (
    <a className={classNames(styles.button, styles[look], className)} {...rest}>
      {children}
    </a>
  );
}
