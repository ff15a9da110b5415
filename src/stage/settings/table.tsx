import { memo, type FunctionComponent } from 'react';
import type { SettingKind } from '#domain/scenario/vocabulary.ts';
import { TABLE } from '../figure/arm-positions.ts';
import styles from './settings.module.css';
import { THINGS } from './things.tsx';

/** What is between the two people, in the space of the client's figure. */
function tableOf(kind: SettingKind, Things: FunctionComponent): FunctionComponent {
  return memo(() => (
    <g transform={`translate(0 ${TABLE})`}>
      <path className={kind === 'clinic' ? styles.deep : styles.floor} d="M-700,14H700V260H-700Z" />
      <path className={styles.tableTop} d="M-700,-12H700V14H-700Z" />
      <path className={styles.tableEdge} d="M-700,14H700V24H-700Z" />
      <path className={styles.line} d="M-700,-12H700M-700,14H700M-700,24H700" />
      <Things />
    </g>
  ));
}

/** Where there is something to sit or stand at. */
export const TABLES = Object.fromEntries(
  Object.entries(THINGS).map(([kind, Things]) => [kind, tableOf(kind as SettingKind, Things)]),
) as Partial<Record<SettingKind, FunctionComponent>>;
