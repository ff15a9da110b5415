import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { migrate } from './migrations.ts';
import type { Scenario } from './scenario.ts';

/**
 * The one text of a scenario: JSON with sorted keys and every default written out. Two files that say
 * the same in another order, with other comments or quotes, have the same text and so the same digest.
 */
export function canonicalText(scenario: Scenario): string {
  return JSON.stringify(sorted(scenario));
}

/** What a text is known by: the same on any machine. */
export function digestOf(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/**
 * The scenario of a text that `canonicalText` made, now or in an older version. Trusts the text: use it
 * only after its digest was compared with one that you trust, or after `parseCanonical` has accepted it.
 */
export function scenarioFromCanonicalText(text: string): Scenario {
  const data = JSON.parse(text) as Scenario;
  return migrate(data, data.format) as Scenario;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      // By code unit: a locale would sort otherwise on another machine.
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
