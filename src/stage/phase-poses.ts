import type { Phase } from '#domain/technique/vocabulary.ts';
import type { HeldNumbers } from './pose-numbers.ts';

/** The five phases at the middle of each, for a person of middling trust, hope and engagement. */
export const PHASE_POSES: Record<Phase, HeldNumbers> = {
  settled: {
    browRaise: 0.05, browTilt: 0.12, browKnit: 0, eyeOpen: 0.95, gazeX: 0, gazeY: 0,
    mouthCurve: 0.4, mouthOpen: 0, mouthWidth: 1, headTurn: 0, headTilt: 0.25, headNod: 0,
    shoulders: -0.15, turn: 0, lean: 0.1, flush: 0, tears: 0, voice: 0.4, unrest: 0.1,
  },
  anxious: {
    browRaise: 0.5, browTilt: 0.95, browKnit: 0.4, eyeOpen: 1.14, gazeX: 0.5, gazeY: 0.4,
    mouthCurve: -0.35, mouthOpen: 0.1, mouthWidth: 0.7, headTurn: 0.1, headTilt: -0.35, headNod: 0.15,
    shoulders: 0.5, turn: 0.08, lean: -0.05, flush: 0.15, tears: 0, voice: 0.5, unrest: 0.6,
  },
  defensive: {
    browRaise: -0.42, browTilt: -0.5, browKnit: 0.9, eyeOpen: 0.76, gazeX: 0, gazeY: 0,
    mouthCurve: -0.45, mouthOpen: 0, mouthWidth: 0.9, headTurn: 0, headTilt: -0.1, headNod: -0.2,
    shoulders: 0.6, turn: 0.1, lean: -0.2, flush: 0.35, tears: 0, voice: 0.8, unrest: 0.2,
  },
  crisis: {
    browRaise: 0.45, browTilt: 0.95, browKnit: 1, eyeOpen: 1.28, gazeX: 0.05, gazeY: 0.05,
    mouthCurve: -0.9, mouthOpen: 0.75, mouthWidth: 1, headTurn: 0, headTilt: 0.2, headNod: 0.1,
    shoulders: 0.95, turn: 0, lean: 0.1, flush: 0.7, tears: 0, voice: 1, unrest: 1,
  },
  recovery: {
    browRaise: 0.05, browTilt: 0.8, browKnit: 0.1, eyeOpen: 0.42, gazeX: 0.15, gazeY: 0.85,
    mouthCurve: -0.45, mouthOpen: 0.08, mouthWidth: 0.82, headTurn: 0.06, headTilt: 0.8, headNod: 0.75,
    shoulders: -0.9, turn: 0.05, lean: 0.05, flush: 0.35, tears: 0.75, voice: 0.15, unrest: 0.5,
  },
}; // prettier-ignore

/** Arousal at the middle of each phase; of recovery, where it usually is. */
export const PHASE_AROUSAL: Record<Phase, number> = {
  settled: 12,
  anxious: 37,
  defensive: 62,
  crisis: 87,
  recovery: 60,
};
