import type { Body } from '../figure/body.ts';
import { mix } from '../figure/geometry.ts';
import type { Posture } from '../figure/posture.ts';

const two = (value: number) => Math.round(value * 100) / 100;

/** For somebody small the picture is taken from closer by, so that the face can still be read. */
const closer = ({ size }: Body): number => mix(1, size, 0.55);

/** Where the client is in the picture; nearer is larger, and a little lower. */
export function clientTransform(body: Body, posture: Posture): string {
  const { distance, lean, lookedDownOn, shoulders, turn } = posture;
  const size = 0.92 * distance * closer(body) * (1 - lookedDownOn * 0.05) * (1 + lean * 0.035);
  const near = distance - 1;
  const x = 378 - near * 120 + turn * 8;
  const y =
    201 + near * 34 + (1 - closer(body)) * 170 + lookedDownOn * 34 + Math.max(0, -shoulders) * 8;
  return `translate(${two(x)} ${two(y)})scale(${Math.round(size * 1000) / 1000})`;
}

/** The room comes along a little. */
export function roomTransform({ distance, lookedDownOn }: Posture): string {
  const size = two(mix(1, 1 + (distance - 1) * 0.22 + 0.06, 1));
  return `translate(${two(320 * (1 - size))} ${two(190 * (1 - size) + lookedDownOn * 12)})scale(${size})`;
}

/** In a call nobody comes nearer: the camera stays where it is. */
export function callTransform(body: Body, { turn, shoulders }: Posture): string {
  const size = 0.94 * closer(body);
  const y = 206 + (1 - closer(body)) * 120 + Math.max(0, -shoulders) * 8;
  return `translate(${two(300 + turn * 8)} ${two(y)})scale(${Math.round(size * 1000) / 1000})`;
}
