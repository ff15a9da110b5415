import type { Pose } from '../pose.ts';
import type { PoseNumbers } from '../pose-numbers.ts';
import { armPositions, type ArmPosition } from './arm-positions.ts';
import type { Body } from './body.ts';

/** Every number of a drawn figure that a spring carries: the pose, and where that puts the arms. */
export type Posture = PoseNumbers & ArmNumbers;

type ArmNumbers = {
  leftElbowX: number; leftElbowY: number; leftWristX: number; leftWristY: number; leftHand: number;
  rightElbowX: number; rightElbowY: number; rightWristX: number; rightWristY: number; rightHand: number;
}; // prettier-ignore

export function postureOf(pose: Pose, body: Body): Posture {
  const { left, right } = armPositions(pose.hands, body);
  const { hands: _hands, breathing: _breathing, fidget: _fidget, ...numbers } = pose;
  return {
    ...numbers,
    leftElbowX: left.elbow[0],
    leftElbowY: left.elbow[1],
    leftWristX: left.wrist[0],
    leftWristY: left.wrist[1],
    leftHand: left.angle,
    rightElbowX: right.elbow[0],
    rightElbowY: right.elbow[1],
    rightWristX: right.wrist[0],
    rightWristY: right.wrist[1],
    rightHand: right.angle,
  };
}

/** One arm out of the numbers. */
export const armOf = (side: -1 | 1, posture: Posture): ArmPosition =>
  side === -1
    ? {
        elbow: [posture.leftElbowX, posture.leftElbowY],
        wrist: [posture.leftWristX, posture.leftWristY],
        angle: posture.leftHand,
      }
    : {
        elbow: [posture.rightElbowX, posture.rightElbowY],
        wrist: [posture.rightWristX, posture.rightWristY],
        angle: posture.rightHand,
      };
