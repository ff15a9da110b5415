import type { FunctionComponent } from 'react';
import type { SettingKind } from '#domain/scenario/vocabulary.ts';
import styles from './settings.module.css';

const mug = (x: number, fill: string | undefined) => (
  <g transform={`translate(${x} 0)`} className={styles.edge}>
    <path className={styles.handle} d="M20,-26C36,-28 36,-4 20,-8" />
    <path className={fill} d="M-18,-34H20L17,2H-15Z" />
  </g>
);

const tissues = (x: number) => (
  <g transform={`translate(${x} 0)`} className={styles.edge}>
    <path className={styles.paper} d="M-14,-26C-20,-40 -6,-42 -4,-52C4,-44 14,-44 10,-26Z" />
    <path className={styles.cool} d="M-32,-26H32V4H-32Z" />
  </g>
);

function Counter() {
  return (
    <g className={styles.edge}>
      <path className={styles.wood} d="M150,-8L226,-8L238,8L142,8Z" />
      <path className={styles.paper} d="M158,-5H220L228,4H150Z" />
      <path className={styles.metal} d="M180,-10H198V-3H180Z" />
      <path className={styles.gold} d="M-176,-30H-150L-153,4H-173Z" />
      <path className={styles.line} d="M-168,-30L-172,-58M-160,-30L-157,-62" />
    </g>
  );
}

function Desk() {
  return (
    <>
      {tissues(186)}
      <g className={styles.edge}>
        <path className={styles.gold} d="M-232,-6H-160L-148,7H-238Z" />
      </g>
    </>
  );
}

function LibraryTable() {
  return (
    <g className={styles.edge}>
      <path className={styles.cool} d="M148,-10H232V4H148Z" />
      <path className={styles.gold} d="M156,-24H226V-10H156Z" />
      <path className={styles.warm} d="M152,-36H218V-24H152Z" />
      <path className={styles.dark} d="M-172,-4H-140L-134,6H-176Z" />
    </g>
  );
}

const SharedTable = () => mug(172, styles.warm);

function KitchenTable() {
  return (
    <>
      {mug(176, styles.cool)}
      <g className={styles.edge}>
        <path className={styles.paper} d="M-214,-7H-162L-150,6H-222Z" />
      </g>
      <path className={styles.thin} d="M-210,-7L-182,1L-164,-7" />
    </>
  );
}

/** What lies on the table, by place; where there is none there is no table. */
export const THINGS: Partial<Record<SettingKind, FunctionComponent>> = {
  clinic: Counter,
  school: LibraryTable,
  shelter: SharedTable,
  office: Desk,
  home: KitchenTable,
  'community-centre': SharedTable,
};
