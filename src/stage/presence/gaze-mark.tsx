import type { Presence } from '#domain/scenario/vocabulary.ts';
import { path } from '../figure/geometry.ts';
import { classNames } from '#ui/class-names.ts';
import styles from './learner.module.css';

type Spot = readonly [x: number, y: number];

/** The learner's eyes in the picture, and those of the client. */
const EYES: Record<Presence['distance'], { learner: Spot; client: Spot; face: number }> = {
  near: { learner: [186, 252], client: [359, 112], face: 78 },
  'two-arms': { learner: [134, 264], client: [378, 118], face: 68 },
  far: { learner: [92, 290], client: [402, 128], face: 56 },
};

/** Where the gaze rests: by the face, away from it, or straight at the eyes. */
export function GazeMark({ presence: { distance, posture, eyes } }: { presence: Presence }) {
  const { learner, client, face } = EYES[distance];
  const looms = posture === 'looming';
  const [x, y]: Spot = looms ? [learner[0] + 24, learner[1] - 128] : learner;
  const [toX, toY]: Spot = looms ? [client[0], client[1] + 30] : client;
  // A mark on the face itself would be in the way of reading it.
  const share = 1 - face / Math.hypot(toX - x, toY - y);
  const [endX, endY] = [x + (toX - x) * share, y + (toY - y) * share];
  const line = {
    away: path`M${x - 116},${y + 4}l-46,22`,
    fixed: path`M${x + 8},${y}L${endX},${endY}`,
    soft: path`M${x + 10},${y - 2}Q${(x + endX) / 2},${Math.min(y, endY + 44) - 6} ${endX - 6},${endY + 24}`,
  }[eyes];
  return <path className={classNames(styles.gaze, styles[eyes])} d={line} />;
}
