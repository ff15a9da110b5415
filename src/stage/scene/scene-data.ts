import { presenceAt } from '#domain/client/presence.ts';
import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import type { EncounterState } from '#domain/encounter/state.ts';
import type { Presence, SettingKind } from '#domain/scenario/vocabulary.ts';
import { outfitShifts } from '../figure/colours.ts';
import type { PortraitData } from '../figure/portrait-kinds.ts';

/** Somebody else in the scene. */
export type Bystander = {
  id: string;
  name: string;
  portrait: PortraitData;
  place: 'beside' | 'behind';
  outfit: number;
};

/** All that a picture, or a description of it, needs to know. */
export type SceneData = {
  kind: SettingKind;
  camera: 'on' | 'off';
  initials: string;
  portrait: PortraitData;
  people: readonly Bystander[];
  /** Strangers stand around. */
  watched: boolean;
  presence: Presence;
};

/** The flag of those who stand around and watch (BETA domain 1: remove the audience). */
const AUDIENCE = 'audience_removed';

/** Where strangers come by. Elsewhere those who listen have names, and are drawn as themselves. */
const PUBLIC: readonly SettingKind[] = [
  'clinic',
  'school',
  'office',
  'street',
  'hospital',
  'community-centre',
];

export function sceneOf(
  scenario: CompiledScenario,
  state: Pick<EncounterState, 'flags' | 'presence'>,
): SceneData {
  const { client, people, pressures, setting } = scenario.source;
  const isSet = (flag: string) => (state.flags & (scenario.flagBits.get(flag) ?? 0)) !== 0;
  const present = people.flatMap((person) =>
    person.seen === undefined || (person.seen.until !== undefined && isSet(person.seen.until))
      ? []
      : [{ ...person, place: person.seen.place }],
  );
  // Of all who are ever there, so that nobody changes clothes when somebody leaves.
  const outfits = outfitShifts([client.portrait, ...people.map((person) => person.portrait)]);
  return {
    kind: setting.kind,
    camera: setting.camera ?? 'on',
    initials: initialsOf(client.name),
    portrait: client.portrait,
    people: present.map(({ id, name, portrait, place }) => ({
      id,
      name,
      portrait,
      place,
      outfit: outfits[1 + people.findIndex((person) => person.id === id)] ?? 0,
    })),
    watched:
      PUBLIC.includes(setting.kind) &&
      pressures.some(({ until }) => until === AUDIENCE) &&
      !isSet(AUDIENCE),
    presence: presenceAt(state.presence),
  };
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .slice(0, 2)
    .join('');
