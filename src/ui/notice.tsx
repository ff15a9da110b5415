import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './notice.module.css';

type NoticeProps = ComponentProps<'div'> & { tone?: 'plain' | 'caution' | 'danger' };

/** Something that a person should know before they go on. The words carry it; the colour only helps. */
export function Notice({ tone = 'plain', className, ...rest }: NoticeProps) {
  return <div className={classNames(styles.notice, styles[tone], className)} {...rest} />;
}
