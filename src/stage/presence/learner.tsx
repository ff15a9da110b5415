import type { Presence } from '#domain/scenario/vocabulary.ts';
import { classNames } from '#ui/class-names.ts';
import { capsule } from '../figure/geometry.ts';
import { HAND_DRAWINGS } from '../figure/hand-shapes.ts';
import styles from './learner.module.css';
import { VoiceMark } from './voice-mark.tsx';

const PLACES = {
  near: { x: 124, y: 330, size: 1.1 },
  'two-arms': { x: 78, y: 334, size: 0.98 },
  far: { x: 44, y: 350, size: 0.84 },
} as const satisfies Record<Presence['distance'], object>;

const HEADS = {
  soft: 'rotate(5)',
  fixed: 'translate(6 -2)rotate(-1)',
  away: 'rotate(-10)scale(-1 1)',
} as const satisfies Record<Presence['eyes'], string>;

const TORSO =
  'M-150,150C-146,74 -112,40 -62,22C-44,15 -34,8 -30,-4C-8,6 14,6 34,-4C38,8 50,16 70,24C112,40 130,64 136,112C141,146 141,200 140,300H-158Z';
const SQUARE =
  'M-170,176C-170,84 -150,40 -84,20C-54,12 -36,6 -32,-6C-8,6 14,6 36,-6C40,8 60,14 92,22C142,36 154,62 156,118C158,156 148,214 146,400H-170Z';

type LearnerProps = { presence: Presence; moves: boolean };

/** The learner, seen from behind and in one tone: whoever they are, it is them. */
export function Learner({ presence, moves }: LearnerProps) {
  const { posture, eyes } = presence;
  const place = PLACES[presence.distance];
  const looms = posture === 'looming';
  const size = looms ? place.size * 1.3 : place.size;
  const y = looms ? place.y - 112 : place.y;
  return (
    <g
      className={classNames(moves && styles.moves)}
      style={{ transform: `translate(${place.x}px, ${y}px) scale(${size})` }}
    >
      {posture === 'open' && <OpenHand />}
      <path className={styles.body} d={looms ? SQUARE : TORSO} />
      <path
        className={styles.line}
        d="M-96,92C-90,118 -92,150 -96,176M104,96C98,120 98,150 104,178M-30,10C-10,21 16,21 34,10"
      />
      {/* Neck, collar and head sit low between the shoulders of somebody who leans in to listen. */}
      <g transform={looms ? 'translate(4 -2)' : 'translate(2 10)'}>
        <path
          className={styles.skin}
          d="M-27,-36C-24,-22 -26,-8 -31,-2C-12,10 16,10 33,-2C28,-10 26,-22 28,-36Z"
        />
        <path
          className={styles.collar}
          d="M-33,-7C-18,6 20,6 34,-7C39,-4 41,4 40,10C20,24 -18,24 -38,10C-40,4 -38,-4 -33,-7Z"
        />
        <g transform={HEADS[eyes]}>
          <path
            className={styles.skin}
            d="M-20,-104C0,-122 43,-112 48,-80C51,-74 52,-68 49,-62C49,-54 48,-46 45,-38C42,-26 33,-20 20,-20C-8,-24 -30,-80 -20,-104Z"
          />
          <path
            className={styles.hair}
            d="M26,-62C28,-74 33,-84 46,-88C44,-112 16,-126 -10,-120C-44,-112 -54,-74 -44,-42C-40,-28 -30,-16 -24,-8C-8,-2 8,-4 20,-10C22,-22 20,-34 24,-46Z"
          />
          <path
            className={styles.skin}
            d="M18,-68C24,-76 34,-72 33,-61C32,-50 27,-42 21,-45C17,-50 16,-60 18,-68Z"
          />
          <path className={styles.line} d="M23,-64C27,-66 28,-60 26,-54" />
          <path
            className={styles.strand}
            d="M-34,-90C-22,-106 -2,-112 14,-109M-42,-62C-40,-46 -36,-32 -28,-20M-24,-98C-14,-84 -12,-50 -14,-10M-4,-106C6,-92 8,-52 4,-8M-36,-76C-30,-58 -28,-34 -22,-12"
          />
        </g>
      </g>
      <VoiceMark voice={presence.voice} away={eyes === 'away'} />
    </g>
  );
}

/** A forearm that comes forward with the palm up. */
function OpenHand() {
  const limb = classNames(styles.body, styles.limb);
  return (
    <g>
      <g transform="translate(166 58)rotate(-30)scale(.86)">
        <path
          className={classNames(styles.skin, styles.limb)}
          d={HAND_DRAWINGS.spread.outline + capsule([8, -8], 8, [28, -30], 5.6)}
        />
        <path className={styles.line} d="M12,10C22,9 29,3 31,-8M16,-5C23,-4 28,-8 31,-13" />
      </g>
      <path
        className={limb}
        d={capsule([100, 128], 34, [128, 104], 28) + capsule([128, 104], 28, [164, 62], 17)}
      />
    </g>
  );
}
