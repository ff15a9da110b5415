import { describe, expect, it } from 'vitest';
import {
  ERRORS,
  isTechniqueId,
  MOVES,
  TECHNIQUE_IDS,
  techniqueById,
  TECHNIQUES,
} from './catalogue.ts';
import { CRITICAL_ERRORS, criticalErrorByCode } from './critical-error-catalogue.ts';
import { CRITICAL_ERROR_CODES, type CriticalErrorCode } from './critical-errors.ts';
import { type Basis, SOURCES } from './sources.ts';
import { GRAIN, type Technique } from './technique.ts';
import { INDICATORS, PHASES } from './vocabulary.ts';

/** Broken rules of safety cause these; what the learner says does not. */
const FROM_RULES_ONLY: readonly CriticalErrorCode[] = ['CE01', 'CE10', 'CE16'];

/** Norms for writing about suicide: no crime, no success or failure, no contract with the person. */
const UNSAFE_WORDING =
  /\bcommit(s|ted|ting)? suicide|\b(un)?success(ful|fully)? (suicide|attempt)|\bfailed (suicide|attempt)|\bcomplet(ed|ing) suicide/i;

const METHODS =
  /\b(pills?|tablets?|medications?|overdos\w*|dose|poison\w*|gun|guns|firearms?|rifles?|pistols?|shoot\w*|rope|hang|hanging|hanged|noose|jump\w*|bridge|rail(way|road)|cut|cuts|cutting|knife|knives|razor\w*|blade|gas|drown\w*)\b/i;

const numbers = ({ effect }: Technique) => [
  ...Object.values(effect.arousal),
  effect.trust,
  effect.hope,
  effect.engagement,
];

const sourcesOf = (basis: Basis): readonly string[] => basis.sources ?? [];

describe('the catalogue', () => {
  it('has each id once, in kebab-case', () => {
    expect(new Set(TECHNIQUE_IDS).size).toBe(TECHNIQUES.length);
    for (const id of TECHNIQUE_IDS) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('finds a technique by its id, and knows what is not one', () => {
    for (const id of TECHNIQUE_IDS) expect(techniqueById(id).id).toBe(id);
    expect(isTechniqueId('open-question')).toBe(true);
    expect(isTechniqueId('hypnosis')).toBe(false);
    expect(isTechniqueId('constructor')).toBe(false);
  });
});

describe.each(TECHNIQUES.map((technique) => [technique.id, technique] as const))(
  '%s',
  (_id, technique) => {
    it('says what it is and gives an example', () => {
      expect(technique.name.trim()).not.toBe('');
      expect(technique.definition.length).toBeGreaterThan(20);
      expect(technique.definition).toMatch(/[.!?]$/);
      expect(technique.example.length).toBeGreaterThan(10);
    });

    it('keeps to safe messaging and names no method', () => {
      const text = [technique.name, technique.definition, technique.example].join(' ');
      expect(text).not.toMatch(UNSAFE_WORDING);
      expect(text).not.toMatch(METHODS);
    });

    it('moves the client in whole grains and within bounds', () => {
      for (const number of numbers(technique)) {
        expect(Math.abs(number % GRAIN)).toBe(0);
        expect(number).toBeGreaterThanOrEqual(-50);
        expect(number).toBeLessThanOrEqual(25);
      }
    });

    it('moves a settled client no more than an anxious one, and in the same direction', () => {
      const { settled, anxious } = technique.effect.arousal;
      expect(Math.abs(settled)).toBeLessThanOrEqual(Math.abs(anxious));
      expect(settled * anxious).toBeGreaterThanOrEqual(0);
    });

    it('is evidence for one to three indicators, each once', () => {
      const indicators = technique.evidence.map(({ indicator }) => indicator);
      expect(indicators.length).toBeGreaterThanOrEqual(1);
      expect(indicators.length).toBeLessThanOrEqual(3);
      expect(new Set(indicators).size).toBe(indicators.length);
    });

    it('says where it comes from', () => {
      if (technique.basis.kind === 'assumption') expect(technique.basis.note).not.toBe('');
      else expect(technique.basis.sources).not.toHaveLength(0);
      for (const source of sourcesOf(technique.basis)) expect(SOURCES).toHaveProperty([source]);
    });
  },
);

describe('moves', () => {
  it('show a level of one to four', () => {
    for (const { evidence } of MOVES) {
      for (const { level } of evidence) expect([1, 2, 3, 4]).toContain(level);
    }
  });

  it('act on a client in recovery as on an anxious one', () => {
    for (const { effect } of MOVES) expect(effect.arousal.recovery).toBe(effect.arousal.anxious);
  });

  it('ask about suicide without ever making anything worse', () => {
    const asking = techniqueById('direct-suicide-question');
    for (const phase of PHASES) expect(asking.effect.arousal[phase]).toBeLessThanOrEqual(0);
    expect(asking.effect.trust).toBeGreaterThanOrEqual(0);
    expect(asking.effect.hope).toBeGreaterThanOrEqual(0);
    expect(asking.effect.engagement).toBeGreaterThanOrEqual(0);
    expect(asking.kind).toBe('move');
    for (const { level } of asking.evidence) expect(level).toBeGreaterThanOrEqual(3);
    expect(asking.sets).toContain('asked_suicide');
  });

  it('give little for an open question alone, so that asking many is no way to score', () => {
    expect(techniqueById('open-question').evidence).toEqual([{ indicator: 'AL2', level: 2 }]);
  });

  it('repair only by owning an error', () => {
    expect(MOVES.filter(({ repairs }) => repairs).map(({ id }) => id)).toEqual([
      'apology-and-repair',
    ]);
  });

  it('each set flags of their own: no flag is set by two of them', () => {
    const flags = MOVES.flatMap(({ sets }) => sets);
    expect(new Set(flags).size).toBe(flags.length);
  });
});

describe('errors', () => {
  it('show level zero only', () => {
    for (const { evidence } of ERRORS) {
      for (const { level } of evidence) expect(level).toBe(0);
    }
  });

  it('act on a client in recovery as on a defensive one', () => {
    for (const { effect } of ERRORS) expect(effect.arousal.recovery).toBe(effect.arousal.defensive);
  });

  it('never raise trust, save the two promises that borrow it', () => {
    const raising = ERRORS.filter(({ effect }) => effect.trust > 0).map(({ id }) => id);
    expect(raising).toEqual(['secrecy-promise', 'false-promise']);
  });

  it('set no flag of safety', () => {
    for (const { sets } of ERRORS) expect(sets).toEqual([]);
  });

  it('lower the indicator that their critical error is linked to', () => {
    const unlinked = ERRORS.filter(({ criticalError, evidence }) => {
      if (criticalError === null) return false;
      const { indicator } = criticalErrorByCode(criticalError.code);
      return !evidence.some((item) => item.indicator === indicator);
    });
    expect(unlinked.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(INDICATORS)('indicator %s', (indicator) => {
  const shows = (technique: Technique, wanted: (level: number) => boolean) =>
    technique.evidence.some(
      (evidence) => evidence.indicator === indicator && wanted(evidence.level),
    );

  it('can be shown at the target level by a move', () => {
    expect(MOVES.some((move) => shows(move, (level) => level >= 3))).toBe(true);
  });

  it('can be lost by an error or a broken rule', () => {
    const byError = ERRORS.some((error) => shows(error, (level) => level === 0));
    const byRule = CRITICAL_ERRORS.some(
      (error) => FROM_RULES_ONLY.includes(error.code) && error.indicator === indicator,
    );
    expect(byError || byRule).toBe(true);
  });
});

describe('critical errors', () => {
  it('are all nineteen, in order', () => {
    expect(CRITICAL_ERRORS.map(({ code }) => code)).toEqual([...CRITICAL_ERROR_CODES]);
    for (const code of CRITICAL_ERROR_CODES) expect(criticalErrorByCode(code).code).toBe(code);
  });

  it('are caused by a technique, save those that come from safety rules alone', () => {
    const caused = new Set(ERRORS.map(({ criticalError }) => criticalError?.code));
    expect(CRITICAL_ERROR_CODES.filter((code) => !caused.has(code))).toEqual(FROM_RULES_ONLY);
  });

  it('grow worse only from amber', () => {
    const aggravated = CRITICAL_ERRORS.filter(({ aggravation }) => aggravation !== null);
    expect(new Set(aggravated.map(({ severity }) => severity))).toEqual(new Set(['amber']));
  });

  it.each(CRITICAL_ERRORS)('say what, when and why: $code', (error) => {
    const { name, trigger, exception, why, basis } = error;
    const text = [name, trigger, exception ?? '', why].join(' ');
    expect(text).not.toMatch(UNSAFE_WORDING);
    expect(text).not.toMatch(METHODS);
    expect(why.length).toBeGreaterThan(20);
    expect(INDICATORS).toContain(error.indicator);
    for (const source of sourcesOf(basis)) expect(SOURCES).toHaveProperty([source]);
  });
});

describe('sources', () => {
  it.each(Object.entries(SOURCES))(
    'say what %s is, where to find it, and whether we opened it',
    (_id, source) => {
      for (const text of [source.title, source.authors, source.where]) expect(text).not.toBe('');
      expect(['opened', 'recalled']).toContain(source.checked);
    },
  );
});
