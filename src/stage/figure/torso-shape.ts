import type { PoseNumbers } from '../pose-numbers.ts';
import type { Body } from './body.ts';
import { path, type Point } from './geometry.ts';

const up = (pose: PoseNumbers) => Math.max(0, pose.shoulders);
const sunk = (pose: PoseNumbers) => Math.max(0, -pose.shoulders);

/** The height of the shoulders' ends. */
const ends = (pose: PoseNumbers) => 36 - up(pose) * 20 + sunk(pose) * 16;

/** Shoulders come forward when they sink, and the far one goes behind when the body turns. */
const halves = (body: Body, pose: PoseNumbers): readonly [left: number, right: number] => {
  const width = body.shoulder * (1 - sunk(pose) * 0.07);
  return [
    width * (1 - 0.14 * Math.max(0, -pose.turn)),
    width * (1 - 0.14 * Math.max(0, pose.turn)),
  ];
};

export const neckBase = (pose: PoseNumbers): number => -2 - up(pose) * 7 + sunk(pose) * 5;

export function torsoOutline(body: Body, pose: PoseNumbers): string {
  const [l, r] = halves(body, pose);
  const { neck: n, waist: w } = body;
  const y = ends(pose);
  const b = neckBase(pose);
  return path`M${-n - 3},${b - 12}C${-n - 4},${b + 4} ${-l * 0.56},${y - 20} ${-l + 24},${y - 9}C${-l + 10},${y - 4} ${-l + 6},${y + 16} ${-l + 8},${y + 44}C${-l + 10},${y + 78} ${-w - 3},108 ${-w},150L${-w - 6},262L${w + 6},262L${w},150C${w + 3},108 ${r - 10},${y + 78} ${r - 8},${y + 44}C${r - 6},${y + 16} ${r - 10},${y - 4} ${r - 24},${y - 9}C${r * 0.56},${y - 20} ${n + 4},${b + 4} ${n + 3},${b - 12}Z`;
}

/** Away from the light. */
export function torsoShade(body: Body, pose: PoseNumbers): string {
  const [, r] = halves(body, pose);
  const { waist: w } = body;
  const y = ends(pose);
  return path`M${r - 24},${y - 9}C${r - 10},${y - 4} ${r - 6},${y + 16} ${r - 8},${y + 44}C${r - 10},${y + 78} ${w + 3},108 ${w},150L${w + 6},262L${w - 30},262L${w - 30},160C${w - 26},120 ${r - 30},${y + 60} ${r - 24},${y - 9}Z`;
}

/** Where an arm begins. */
export function shoulderJoint(side: -1 | 1, body: Body, pose: PoseNumbers): Point {
  const [l, r] = halves(body, pose);
  const inset = body.limb[0] - 1.5;
  // So that the top of the sleeve goes on where the slope of the shoulder ends.
  return [side === -1 ? -l + inset : r - inset, ends(pose) - 8.4 + body.limb[0]];
}

/** The collar and what hangs from it go with the neck and with the turn of the body. */
export const dressTransform = (pose: PoseNumbers): string =>
  path`translate(${pose.turn * 14} ${neckBase(pose)})`;

/** Below the hem; it shows in those who stand far off. */
export const legsOutline = ({ waist: w }: Body): string =>
  path`M${-w + 2},250H${w - 2}L${w - 8},480H${8}L0,330L-8,480H${-w + 8}Z`;
