import { readFileSync, statSync } from 'node:fs';

export type TextFile = { ok: true; text: string } | { ok: false; why: string };

/** No file that this program reads is near this size. */
const MOST_BYTES = 16_000_000;

/** The text of a file, or why there is none. Never throws. */
export function readTextFile(path: string): TextFile {
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) return { ok: false, why: `is larger than ${MOST_BYTES / 1e6} MB` };
    return { ok: true, text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { ok: false, why: whyUnreadable(error) };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};

export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  return REASONS[code] ?? `cannot be read (${code})`;
}
