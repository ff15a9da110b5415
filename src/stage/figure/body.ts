import type { PortraitData } from './portrait-kinds.ts';

/**
 * Measures of a figure, in units of the drawing. The origin is the pit of the neck; in the head it is the
 * point between the eyes.
 */
export type Body = {
  /** Of the whole figure. */
  size: number;
  headSize: number;
  /** Half widths. */
  shoulder: number;
  waist: number;
  neck: number;
  /** Radii of a limb at shoulder, elbow and wrist. */
  limb: readonly [number, number, number];
  hand: number;
  face: Face;
};

export type Face = {
  temple: number;
  jaw: number;
  jawHeight: number;
  chin: number;
  chinWidth: number;
  /** How far apart and how large the eyes are. */
  eyes: number;
  eyeSize: number;
  nose: number;
};

const FACES: Record<NonNullable<PortraitData['face']>, Face> = {
  oval: { temple: 51, jaw: 38, jawHeight: 46, chin: 72, chinWidth: 15, eyes: 23, eyeSize: 1, nose: 1 },
  round: { temple: 54, jaw: 44, jawHeight: 44, chin: 69, chinWidth: 18, eyes: 24, eyeSize: 1, nose: 0.95 },
  long: { temple: 48, jaw: 36, jawHeight: 50, chin: 79, chinWidth: 15, eyes: 22, eyeSize: 0.97, nose: 1.12 },
  square: { temple: 51, jaw: 45, jawHeight: 50, chin: 73, chinWidth: 22, eyes: 23.5, eyeSize: 0.97, nose: 1.05 },
}; // prettier-ignore

const BUILDS = {
  slight: { shoulder: 98, waist: 76, neck: 20, limb: [21, 17, 12.5] },
  medium: { shoulder: 112, waist: 92, neck: 23, limb: [24, 19.5, 14] },
  broad: { shoulder: 130, waist: 122, neck: 27, limb: [29, 23, 16] },
} as const;

const AGES = {
  child: { size: 0.78, head: 1.12, shoulder: 0.74, limb: 0.74, hand: 0.8 },
  teen: { size: 0.94, head: 1.03, shoulder: 0.9, limb: 0.88, hand: 0.94 },
  adult: { size: 1, head: 1, shoulder: 1, limb: 1, hand: 1 },
  older: { size: 0.97, head: 1, shoulder: 0.95, limb: 0.95, hand: 1 },
} as const;

const YOUNG: Partial<Record<PortraitData['age'], Partial<Face>>> = {
  child: { jaw: 38, jawHeight: 38, chin: 58, chinWidth: 14, eyeSize: 1.14, eyes: 24, nose: 0.7 },
  teen: { eyeSize: 1.06, nose: 0.9 },
};

export function bodyOf({ age, build, face = 'oval' }: PortraitData): Body {
  const made = BUILDS[build];
  const aged = AGES[age];
  const [upper, elbow, wrist] = made.limb;
  return {
    size: aged.size,
    headSize: aged.head,
    shoulder: made.shoulder * aged.shoulder,
    waist: made.waist * aged.shoulder,
    neck: made.neck * (age === 'child' ? 0.78 : age === 'teen' ? 0.9 : 1),
    limb: [upper * aged.limb, elbow * aged.limb, wrist * aged.limb],
    hand: aged.hand,
    face: { ...FACES[face], ...YOUNG[age] },
  };
}
