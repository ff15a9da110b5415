import { DUTIES } from './sources-duties.ts';
import { RESEARCH } from './sources-research.ts';

/**
 * Where the catalogue, the rubric and the safety rules come from. `checked` keeps us honest:
 * 'opened' means that we found and read a copy, an abstract or an independent summary while this was
 * written (seldom the whole work); 'recalled' means known literature that was not opened again, so
 * check it before you quote it. Statutes change: nothing here is legal advice, and each must be
 * looked up again before a release (`year: null` means "as amended").
 */
export type Source = {
  title: string;
  authors: string;
  year: number | null;
  /** Journal, publisher, DOI or site: enough to find it. */
  where: string;
  checked: 'opened' | 'recalled';
};

/** One table, so that a source is named once and every rule points to it by key. */
export const SOURCES = { ...RESEARCH, ...DUTIES } as const satisfies Readonly<
  Record<string, Source>
>;

export type SourceId = keyof typeof SOURCES;

/** Where a rule comes from. What we set ourselves says so. */
export type Basis =
  | { kind: 'source'; sources: readonly SourceId[] }
  | { kind: 'assumption'; note: string; sources?: readonly SourceId[] };
