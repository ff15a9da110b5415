import type { PoseNumbers } from '../pose-numbers.ts';
import type { Body } from './body.ts';
import { path } from './geometry.ts';

/** Where the head is on the body. */
export function headTransform(body: Body, pose: PoseNumbers): string {
  const size = body.headSize * (1 + pose.lean * 0.04 + pose.lookedDownOn * 0.03);
  const sunk = Math.max(0, pose.shoulders) * 6;
  const x = pose.turn * 6 + pose.headTilt * 9;
  const chin = -20 + pose.headNod * 16 + sunk + pose.lean * 4;
  return path`translate(${x} ${chin - body.face.chin * size})rotate(${pose.headTilt * 11} 0 ${body.face.chin})scale(${Math.round(size * 100) / 100})`;
}

/** The features go ahead of the skull when the head turns or nods: that is what makes it round. */
export const featuresTransform = (pose: PoseNumbers): string =>
  path`translate(${pose.headTurn * 11} ${pose.headNod * 8 + pose.lookedDownOn * -4})`;
