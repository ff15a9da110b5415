import { describe, expect, it } from 'vitest';
import { criticalErrorByCode } from '../technique/critical-error-catalogue.ts';
import { MOVES } from '../technique/catalogue.ts';
import { SOURCES } from '../technique/sources.ts';
import { INDICATORS, SAFETY_FLAGS } from '../technique/vocabulary.ts';
import { CUE_KINDS } from '../scenario/vocabulary.ts';
import { SAFETY_RULES, type SafetyRule } from './safety-rules.ts';

const RULES: readonly SafetyRule[] = SAFETY_RULES;

describe('the safety rules', () => {
  it('have each id once', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('leave no kind of cue without a duty', () => {
    const watched = new Set(RULES.flatMap(({ opensOn }) => opensOn));
    expect(CUE_KINDS.filter((kind) => !watched.has(kind))).toEqual([]);
  });

  it('can each be kept by an act of the catalogue, or by a flag that authors set', () => {
    const byAuthors = ['seen_alone'];
    const acts = new Set<string>([...MOVES.flatMap(({ sets }) => sets), ...byAuthors]);
    for (const { keptBy } of RULES) {
      expect(keptBy.length).toBeGreaterThan(0);
      for (const flag of keptBy) {
        expect(SAFETY_FLAGS).toContain(flag);
        expect(acts).toContain(flag);
      }
    }
  });

  it('break as the critical error that they name, with its severity', () => {
    const breaking = RULES.flatMap(({ breaks }) => breaks ?? []);
    expect(breaking).not.toEqual([]);
    for (const { code, severity } of breaking) {
      expect(severity).toBe(criticalErrorByCode(code).severity);
    }
  });

  it('count for an indicator of the rubric, and say where they come from', () => {
    for (const { indicator, sources, duty } of RULES) {
      expect(INDICATORS).toContain(indicator);
      for (const source of sources) expect(SOURCES).toHaveProperty([source]);
      expect(duty).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('leave two turns to ask after an explicit cue, and the encounter after a quiet one', () => {
    const rule = (id: string) => RULES.find((other) => other.id === id);
    expect(rule('ask-suicide-now')).toMatchObject({
      within: { turns: 2 },
      breaks: { code: 'CE01' },
    });
    expect(rule('ask-suicide')).toMatchObject({ within: 'encounter', breaks: { code: 'CE01' } });
    expect(rule('leave-or-call')).toMatchObject({ within: { turns: 1 }, breaks: { code: 'CE14' } });
    expect(rule('address-means')).toMatchObject({ within: 'follow-through' });
    expect(rule('limits-before-disclosure')).toMatchObject({ order: 'before-cue', breaks: null });
  });
});
