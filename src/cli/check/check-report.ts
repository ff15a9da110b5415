import type { Bounds } from '#domain/verify/bounds.ts';
import type { VerifierReport } from '#domain/verify/verify.ts';
import type { ScriptedMove } from '#domain/scenario/scenario.ts';
import type { Dimension } from '#domain/technique/vocabulary.ts';

/** What `check --json` writes; docs/command-line.md describes every field. */
export type CheckReport = {
  scenarios: readonly ScenarioReport[];
  /** What only all of them together show. */
  library: readonly LocatedFinding[];
  errors: number;
  warnings: number;
  notes: number;
  seconds: number;
};

export type ScenarioReport = {
  /** Null when the file could not be loaded. */
  id: string | null;
  file: string;
  beats: number;
  responses: number;
  endings: number;
  states: number;
  exhaustive: boolean;
  bounds: Record<Dimension, Bounds>;
  stances: VerifierReport['stances'];
  findings: readonly LocatedFinding[];
};

export type LocatedFinding = {
  rule: string;
  level: 'error' | 'warning' | 'note';
  file: string;
  line: number;
  column: number;
  message: string;
  /** What to do. */
  hint: string;
  /** The place in the scenario in words: `beats[3].responses[1]`. */
  place: string;
  /** Moves that show it, as `play --moves` takes them; null where nothing is to be played. */
  path: readonly ScriptedMove[] | null;
};

export function checkReport(
  scenarios: readonly ScenarioReport[],
  library: readonly LocatedFinding[],
  seconds: number,
): CheckReport {
  const all = [...scenarios.flatMap((scenario) => scenario.findings), ...library];
  const of = (level: LocatedFinding['level']) => all.filter((item) => item.level === level).length;
  return {
    scenarios,
    library,
    errors: of('error'),
    warnings: of('warning'),
    notes: of('note'),
    seconds: Math.round(seconds * 100) / 100,
  };
}

/** A file about which nothing is known but what is wrong with it. */
export const unloaded = (file: string, findings: readonly LocatedFinding[]): ScenarioReport => ({
  id: null,
  file,
  beats: 0,
  responses: 0,
  endings: 0,
  states: 0,
  exhaustive: false,
  bounds: { activeListening: null, empathy: null, safety: null },
  stances: [],
  findings,
});

/** A complaint about a whole file, or about a path that leads to none. */
export const aboutFile = (file: string, message: string, hint: string): LocatedFinding => ({
  rule: 'unreadable-file',
  level: 'error',
  file,
  line: 1,
  column: 1,
  message,
  hint,
  place: '',
  path: null,
});
