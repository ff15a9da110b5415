import type { PoseNumbers } from '../pose-numbers.ts';
import type { Face } from './body.ts';
import { path } from './geometry.ts';

/** How far the chin goes along when the head turns. */
const drift = ({ headTurn }: PoseNumbers) => headTurn * 7;

export function faceOutline(face: Face, pose: PoseNumbers): string {
  const { temple: w, jaw, jawHeight: h, chinWidth: c } = face;
  const k = drift(pose);
  const chin = face.chin + pose.mouthOpen * 4;
  return path`M${-w},-10C${-w - 2},-50 ${-w * 0.62},-76 0,-76C${w * 0.62},-76 ${w + 2},-50 ${w},-10C${w},${12} ${jaw + 8 + k},${h - 18} ${jaw + k},${h}C${jaw - 8 + k},${h + 15} ${c + 8 + k},${chin} ${k},${chin}C${-c - 8 + k},${chin} ${-jaw + 8 + k},${h + 15} ${-jaw + k},${h}C${-jaw - 8 + k},${h - 18} ${-w},12 ${-w},-10Z`;
}

/** The side away from the light. */
export function faceShade(face: Face, pose: PoseNumbers): string {
  const { temple: w, jaw, jawHeight: h, chinWidth: c } = face;
  const k = drift(pose);
  const chin = face.chin + pose.mouthOpen * 4;
  return path`M${w - 1},-30C${w + 1},-20 ${w},-14 ${w},-10C${w},12 ${jaw + 8 + k},${h - 18} ${jaw + k},${h}C${jaw - 8 + k},${h + 15} ${c + 8 + k},${chin} ${k},${chin}C${c + 2 + k},${chin - 5} ${jaw - 16 + k},${h + 6} ${jaw - 11 + k},${h - 6}C${jaw - 4 + k},${h - 24} ${w - 12},4 ${w - 11},-10C${w - 10},-20 ${w - 6},-28 ${w - 1},-30Z`;
}
