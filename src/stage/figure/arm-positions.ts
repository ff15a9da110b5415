import type { Hands } from '../hands.ts';
import type { Body } from './body.ts';
import type { Point } from './geometry.ts';

/** Left and right as seen in the picture. */
export type Side = -1 | 1;
export type HandShape = 'flat' | 'spread' | 'curled' | 'fist' | 'hidden';

export type ArmPosition = {
  elbow: Point;
  wrist: Point;
  /** Where the fingers point, in degrees clockwise from the right. */
  angle: number;
};

export type ArmPositions = { left: ArmPosition; right: ArmPosition };

/** The top of what the client sits or stands at. */
export const TABLE = 176;

const mirrored = ({ elbow, wrist, angle }: ArmPosition): ArmPosition => ({
  elbow: [-elbow[0], elbow[1]],
  wrist: [-wrist[0], wrist[1]],
  angle: 180 - angle,
});

const both = (right: ArmPosition): ArmPositions => ({ left: mirrored(right), right });

export function armPositions(hands: Hands, { shoulder: s, headSize }: Body): ArmPositions {
  const up = headSize * 1;
  switch (hands) {
    case 'folded':
      return both({ elbow: [s - 3, 146], wrist: [40, 166], angle: 172 });
    case 'wringing':
      return both({ elbow: [s - 8, 140], wrist: [37, 86], angle: 200 });
    case 'gripping':
      return both({ elbow: [s + 28, 104], wrist: [s - 2, 150], angle: 98 });
    case 'crossed':
      return {
        left: { elbow: [-s - 4, 140], wrist: [s - 46, 132], angle: 0 },
        right: { elbow: [s + 4, 142], wrist: [-s + 66, 116], angle: 186 },
      };
    case 'holding-self':
      return {
        left: { elbow: [-s + 2, 148], wrist: [s - 44, 156], angle: 4 },
        right: { elbow: [s - 2, 148], wrist: [-s + 58, 138], angle: 184 },
      };
    case 'head':
      return both({ elbow: [s + 42, 46], wrist: [100, -68 * up], angle: -122 });
    case 'face':
      return both({ elbow: [s - 2, 118], wrist: [34, -16 * up], angle: -104 });
    case 'propped':
      return {
        left: { elbow: [-s - 4, 144], wrist: [-30, 166], angle: 8 },
        right: { elbow: [s + 4, 156], wrist: [76, 6], angle: -98 },
      };
    case 'down':
      return both({ elbow: [s + 4, 152], wrist: [s - 2, 262], angle: 96 });
  }
}

export const handShapes: Record<Hands, { left: HandShape; right: HandShape } | 'together'> = {
  folded: 'together',
  wringing: 'together',
  gripping: { left: 'curled', right: 'curled' },
  crossed: { left: 'hidden', right: 'flat' },
  'holding-self': { left: 'hidden', right: 'flat' },
  head: { left: 'spread', right: 'spread' },
  face: { left: 'flat', right: 'flat' },
  propped: { left: 'flat', right: 'flat' },
  down: { left: 'flat', right: 'flat' },
};
