import { describe, expect, it } from 'vitest';
import { headOf } from '#testing/shelf-entries.ts';
import { findScenarios } from './find-scenarios.ts';
import type { ShelfEntry } from './shelf-entry.ts';

const entryOf = (
  id: string,
  { finished = false, ...parts }: Parameters<typeof headOf>[1] & { finished?: boolean },
): ShelfEntry => ({
  head: headOf(id, parts),
  briefingHref: `#/scenarios/${id}`,
  resumeHref: null,
  past: finished ? { times: 1, latest: null, feedbackHref: `#/attempts/${id}/feedback` } : null,
});

const walter = entryOf('walter', {
  title: 'Third cancellation',
  client: 'Walter Nguyen',
  setting: 'clinic',
  occasions: { EM1: 2, SF2: 1 },
  cueKinds: ['suicide-implicit'],
});
const jose = entryOf('jose', {
  title: 'Placement seven',
  client: 'José Rivas',
  setting: 'office',
  occasions: { EM1: 5 },
  cueKinds: ['child-abuse', 'threat-to-other'],
  finished: true,
});
const SHELF = [walter, jose];

describe('finding scenarios', () => {
  it('asks for nothing unless told', () => {
    expect(findScenarios(SHELF, {})).toEqual(SHELF);
  });

  it('looks for every word, in any case and without accents', () => {
    expect(findScenarios(SHELF, { q: 'JOSE seven' })).toEqual([jose]);
    expect(findScenarios(SHELF, { q: 'jose clinic' })).toEqual([]);
    expect(findScenarios(SHELF, { q: 'suicide' })).toEqual([walter]);
  });

  it('narrows by topic, place and what is not finished', () => {
    expect(findScenarios(SHELF, { topic: 'violence' })).toEqual([jose]);
    expect(findScenarios(SHELF, { setting: 'clinic' })).toEqual([walter]);
    expect(findScenarios(SHELF, { fresh: true })).toEqual([walter]);
  });

  it('puts first what gives the most occasions for a skill, and leaves nothing out', () => {
    expect(findScenarios(SHELF, { skill: 'EM1' })).toEqual([jose, walter]);
    expect(findScenarios(SHELF, { skill: 'SF2' })).toEqual([walter, jose]);
  });
});
