import type { HandShape } from './arm-positions.ts';
import { capsule } from './geometry.ts';

/** A hand with the wrist at 0, 0 and the fingers to the right; the thumb is above. */
export type HandDrawing = { outline: string; lines: string };

const palm = capsule([2, 0], 13, [27, 0], 17);

export const HAND_DRAWINGS: Record<Exclude<HandShape, 'hidden'>, HandDrawing> = {
  flat: {
    outline:
      palm +
      capsule([30, -12], 6.2, [60, -11], 5) +
      capsule([32, -3.5], 6.4, [66, -2.5], 5.2) +
      capsule([31, 5], 6.2, [62, 6.5], 5) +
      capsule([28, 12], 5.6, [52, 14.5], 4.6) +
      capsule([10, -9], 8, [34, -24], 5.4),
    lines: 'M36,-8L61,-7.4M37,.8L63,2M34,9.2L56,10.6',
  },
  spread: {
    outline:
      palm +
      capsule([28, -11], 6.4, [56, -27], 4.8) +
      capsule([32, -5], 6.4, [67, -12], 5) +
      capsule([32, 5], 6.2, [66, 6], 4.8) +
      capsule([26, 11], 5.8, [54, 22], 4.4),
    lines: 'M38,-11L44,-13.4M40,.2L47,-.6M36,10.4L42,12',
  },
  curled: {
    outline:
      palm +
      capsule([26, -13], 6.8, [38, -14], 6.4) +
      capsule([27, -4.6], 7, [41, -5], 6.6) +
      capsule([27, 4.6], 7, [41, 4.6], 6.6) +
      capsule([25, 13], 6.4, [37, 14], 6) +
      capsule([8, -10], 7, [26, -21], 5.8),
    lines: 'M29,-9L44,-9.8M30,0L47,-.2M29,9.2L43,9.8',
  },
  fist: {
    outline:
      capsule([2, 0], 13, [20, 0], 18) +
      capsule([26, -12], 8, [30, -12], 8) +
      capsule([28, -4], 8, [32, -4], 8) +
      capsule([28, 5], 8, [31, 5], 8) +
      capsule([24, 12], 7, [27, 12], 7),
    lines: 'M26,-8L39,-8.4M27,.6L40,.4M26,9L37,9M10,-14C18,-6 20,2 18,8',
  },
};

/** Two hands, one round the other, with the middle at 0, 0. */
export const HANDS_TOGETHER: HandDrawing = {
  outline:
    capsule([-34, 2], 13, [-8, 0], 17) +
    capsule([34, 2], 13, [12, 0], 17) +
    capsule([10, -13], 6, [-14, -14], 5.6) +
    capsule([10, -4.5], 6.2, [-18, -5], 5.8) +
    capsule([10, 4.5], 6.2, [-18, 4], 5.8) +
    capsule([9, 13], 5.8, [-14, 12.5], 5.2) +
    capsule([16, -14], 6.4, [0, -22], 5.4),
  lines:
    'M8,-9L-17,-9.6M8,0L-21,-.4M8,9L-18,8.4M-14,-19.6C-22,-19 -24,-12 -23,-4C-24,4 -22,12 -15,17.6M10,-19C4,-19 2,-17 -1,-17',
};
