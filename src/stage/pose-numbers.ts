/**
 * How a person holds themself. Every number is continuous, so that a spring can carry it from one pose
 * to the next; 0 is the middle unless said otherwise. The learner is before them, at 0.
 */
export type HeldNumbers = {
  /** -1 low, 1 high. */
  browRaise: number;
  /** -1 inner ends down, as in anger; 1 inner ends up, as in worry. */
  browTilt: number;
  /** 0 apart, 1 drawn together. */
  browKnit: number;
  /** 0 shut, 1 at ease, above 1 wide. */
  eyeOpen: number;
  /** Where the eyes rest: x 1 is fully aside, y 1 is the floor. */
  gazeX: number;
  gazeY: number;
  /** -1 corners down, 1 up. */
  mouthCurve: number;
  /** 0 closed, 1 wide open. */
  mouthOpen: number;
  /** 1 is at rest; below, pressed together. */
  mouthWidth: number;
  /** 1 turns the face aside. */
  headTurn: number;
  /** -1 to 1, towards a shoulder. */
  headTilt: number;
  /** -1 chin up, 1 bowed. */
  headNod: number;
  /** -1 sunk, 1 up by the ears. */
  shoulders: number;
  /** 1 turns the body aside. */
  turn: number;
  /** -1 leans back, 1 leans in. */
  lean: number;
  /** 0 none, 1 a strongly flushed face. */
  flush: number;
  /** 0 dry, 1 tears on the cheek. */
  tears: number;
  /** How loud they speak, 0 to 1, and how unsteadily. */
  voice: number;
  unrest: number;
};

export type PoseNumbers = HeldNumbers & {
  /** Size by distance: 1 at two arms' length. */
  distance: number;
  /** 0 at one height with the learner, 1 looked down on. */
  lookedDownOn: number;
};
