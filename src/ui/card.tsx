import type { ComponentPropsWithoutRef } from 'react';
import styles from './card.module.css';
import { classNames } from './class-names.ts';

type CardProps = ComponentPropsWithoutRef<'section'> & { as?: 'section' | 'article' | 'div' };

/** A sheet of paper on the page. */
export function Card({ as: Element = 'section', className, ...rest }: CardProps) {
  return <Element className={classNames(styles.card, className)} {...rest} />;
}
