import { canonicalText, scenarioFromCanonicalText } from './canonical-text.ts';
import { type Problem, type Result, hasErrors, problemFrom, problemsFrom } from './problem.ts';
import { readData } from './read-data.ts';
import type { Scenario } from './scenario.ts';
import { MOST_LEVELS } from './most-levels.ts';

/** JSON with every default written out is longer than the file that it was made of. */
const MOST_CHARACTERS = 4_000_000;
const START = { line: 1, column: 1 };

/**
 * Reads the canonical text of a scenario that a stranger wrote, as it comes with an attempt. The text is
 * one line, so every problem stands at its beginning; the path says where. What is accepted here,
 * `scenarioFromCanonicalText` reads as the same scenario, without a schema.
 */
export function parseCanonical(text: string): Result<Scenario> {
  const data = readJson(text);
  if (data === NO_JSON)
    return refused(
      'not-canonical',
      'The scenario text is no JSON, or it is larger than any scenario.',
    );
  const danger = dangerIn(data);
  if (danger === 'too-deep') return refused('too-deep', 'The scenario text is nested too deeply.');
  if (danger === 'forbidden-key')
    return refused('forbidden-key', 'The scenario text has a key that is not allowed.');
  const { scenario, findings } = readData(data);
  const problems = problemsFrom(findings, () => START);
  if (scenario === null || hasErrors(problems)) return { ok: false, problems };
  if (canonicalText(scenarioFromCanonicalText(text)) !== canonicalText(scenario))
    return refused(
      'not-canonical',
      'The scenario text leaves something out, or has spaces around a text.',
    );
  return { ok: true, value: scenario };
}

const NO_JSON = Symbol('no JSON');

function readJson(text: string): unknown {
  if (typeof text !== 'string' || text.length > MOST_CHARACTERS) return NO_JSON;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return NO_JSON;
  }
}

const FORBIDDEN = ['__proto__', 'prototype', 'constructor'];

/** Level by level and not recursively: hostile text may be nested a million deep. */
function dangerIn(data: unknown): 'too-deep' | 'forbidden-key' | null {
  let level = [data];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return 'too-deep';
    const maps = level.filter((value) => typeof value === 'object' && value !== null);
    if (maps.some((value) => FORBIDDEN.some((key) => Object.hasOwn(value, key))))
      return 'forbidden-key';
    level = maps.flatMap((value) => Object.values(value) as unknown[]);
  }
  return null;
}

function refused(
  code: 'not-canonical' | 'too-deep' | 'forbidden-key',
  message: string,
): { ok: false; problems: Problem[] } {
  const hint = 'The file is damaged or was made by hand: ask for it again.';
  return { ok: false, problems: [problemFrom({ code, message, hint, path: [] }, START)] };
}
