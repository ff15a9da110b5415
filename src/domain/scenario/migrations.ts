import { FORMAT_VERSION } from './vocabulary.ts';

/** One step from a format version to the next, on plain data. What it does not know it leaves alone. */
export type Migration = {
  from: number;
  migrate: (data: Readonly<Record<string, unknown>>) => Record<string, unknown>;
};

/**
 * Every step from the first version to this one, in order. Steps are never changed once released.
 * Canonical texts of old attempts come this way too, without the schema: so a new key, even one with a
 * default, is a new version whose step writes the default.
 */
export const MIGRATIONS: readonly Migration[] = [];

/** The oldest version that a ladder of steps can begin with. */
export const oldestVersion = (ladder: readonly Migration[]): number =>
  ladder[0]?.from ?? FORMAT_VERSION;

/** Data of an older version as data of this one. The steps set `format` no more than the version does. */
export function migrate(
  data: Readonly<Record<string, unknown>>,
  version: number,
  ladder: readonly Migration[] = MIGRATIONS,
): Record<string, unknown> {
  let current: Record<string, unknown> = { ...data };
  for (const step of ladder) {
    if (step.from < version) continue;
    current = { ...step.migrate(current), format: step.from + 1 };
  }
  return current;
}
