import type { ScriptedMove } from '#domain/scenario/scenario.ts';
import type { Dimension } from '#domain/technique/vocabulary.ts';
import type { Bounds } from '#domain/verify/bounds.ts';
import type { VerifierReport } from '#domain/verify/verify.ts';

/** What `check --json` prints; documented in docs/command-line.md. */
export type CheckReport = {
  scenarios: readonly CheckedScenario[];
  errors: number;
  warnings: number;
  seconds: number;
};

export type CheckedScenario = {
  /** Null when the file could not be read as a scenario. */
  id: string | null;
  file: string;
  beats: number;
  responses: number;
  endings: number;
  states: number;
  exhaustive: boolean;
  bounds: Record<Dimension, Bounds>;
  stances: VerifierReport['stances'];
  findings: readonly CheckFinding[];
};

export type CheckFinding = {
  /** A verifier rule or a problem code. */
  rule: string;
  level: 'error' | 'warning' | 'note';
  file: string;
  line: number;
  column: number;
  message: string;
  /** What to do about it. */
  hint: string;
  /** Moves that show it, as `play --moves` takes them; null where nothing is to be played. */
  path: readonly ScriptedMove[] | null;
};
