import { DUTY_ERRORS } from './errors-of-duty.ts';
import { EMPATHY_ERRORS } from './errors-of-empathy.ts';
import { LISTENING_ERRORS } from './errors-of-listening.ts';
import { SAFETY_ERRORS } from './errors-of-safety.ts';
import { STANCE_ERRORS } from './errors-of-stance.ts';
import { ASKING_MOVES } from './moves-asking.ts';
import { DE_ESCALATION_MOVES } from './moves-de-escalation.ts';
import { DUTY_MOVES } from './moves-duty.ts';
import { EMPATHY_MOVES } from './moves-empathy.ts';
import { LISTENING_MOVES } from './moves-listening.ts';
import { SAFETY_MOVES } from './moves-safety.ts';
import type { ErrorTechnique, MoveTechnique, Technique } from './technique.ts';

/**
 * The catalogue of techniques: the vocabulary that authors tag with, that the client reacts to and that
 * the rubric reads. Ids are stored in attempts: add new ones, never rename or reuse one.
 */
const MOVE_ENTRIES = [
  ...LISTENING_MOVES,
  ...EMPATHY_MOVES,
  ...ASKING_MOVES,
  ...DE_ESCALATION_MOVES,
  ...SAFETY_MOVES,
  ...DUTY_MOVES,
] as const;

const ERROR_ENTRIES = [
  ...LISTENING_ERRORS,
  ...EMPATHY_ERRORS,
  ...STANCE_ERRORS,
  ...SAFETY_ERRORS,
  ...DUTY_ERRORS,
] as const;

export type MoveId = (typeof MOVE_ENTRIES)[number]['id'];
export type ErrorId = (typeof ERROR_ENTRIES)[number]['id'];
export type TechniqueId = MoveId | ErrorId;

/** Helpful, or at least not harmful, in the order in which they are listed for authors. */
export const MOVES: readonly (MoveTechnique & { id: MoveId })[] = MOVE_ENTRIES;
export const ERRORS: readonly (ErrorTechnique & { id: ErrorId })[] = ERROR_ENTRIES;

/** All techniques, moves first. */
export const TECHNIQUES: readonly (Technique & { id: TechniqueId })[] = [...MOVES, ...ERRORS];

export const TECHNIQUE_IDS: readonly TechniqueId[] = TECHNIQUES.map((technique) => technique.id);

/** Keyed by plain string, so that an id read from a file can be looked up. */
const BY_ID: ReadonlyMap<string, Technique> = new Map(
  TECHNIQUES.map((technique) => [technique.id, technique]),
);

export function techniqueById(id: TechniqueId): Technique {
  const technique = BY_ID.get(id);
  if (technique === undefined) throw new Error(`There is no technique with the id "${id}".`);
  return technique;
}

export function isTechniqueId(value: string): value is TechniqueId {
  return BY_ID.has(value);
}
