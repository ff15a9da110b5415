import type { Occasions } from '#domain/scenario/calls-for.ts';
import type { CueKind, SettingKind } from '#domain/scenario/vocabulary.ts';
import type { ScenarioHead } from 'virtual:scenarios';

type HeadParts = {
  title: string;
  client: string;
  setting: SettingKind;
  difficulty: number;
  occasions: Occasions;
  cueKinds: readonly CueKind[];
};

/** The head of a scenario that does not exist. */
export function headOf(id: string, parts: Partial<HeadParts> = {}): ScenarioHead {
  return {
    id,
    title: parts.title ?? id,
    version: '1.0.0',
    digest: `sha256:${id}`,
    summary: 'A short summary.',
    minutes: 10,
    difficulty: parts.difficulty ?? 1,
    setting: { kind: parts.setting ?? 'office', place: 'A quiet room.' },
    role: 'You are an intern.',
    contentNotes: [{ topic: 'Worry about money', intensity: 1 }],
    objectives: ['Listen before you plan.'],
    epas: [6],
    review: { status: 'not-reviewed' },
    alternative: null,
    client: {
      name: parts.client ?? 'Sam Field',
      age: 40,
      pronouns: 'they/them',
      portrait: PORTRAIT,
    },
    occasions: parts.occasions ?? {},
    cueKinds: parts.cueKinds ?? [],
  };
}

const PORTRAIT: ScenarioHead['client']['portrait'] = {
  skin: 3,
  hair: 'short',
  hairColour: 'brown',
  build: 'medium',
  age: 'adult',
  dress: 'plain',
  glasses: false,
  aid: 'none',
};
