import type { FunctionComponent } from 'react';
import type { SettingKind } from '#domain/scenario/vocabulary.ts';
import { Clinic } from './clinic.tsx';
import { CommunityCentre } from './community-centre.tsx';
import { Home } from './home.tsx';
import { Hospital } from './hospital.tsx';
import { Office } from './office.tsx';
import { School } from './school.tsx';
import { Shelter } from './shelter.tsx';
import { Street } from './street.tsx';

type Place = { palette: string; Room: FunctionComponent };

const PLACES: Record<SettingKind, Place> = {
  clinic: { palette: 'clinic', Room: Clinic },
  school: { palette: 'school', Room: School },
  shelter: { palette: 'shelter', Room: Shelter },
  office: { palette: 'office', Room: Office },
  street: { palette: 'street', Room: Street },
  home: { palette: 'home', Room: Home },
  hospital: { palette: 'hospital', Room: Hospital },
  'community-centre': { palette: 'community', Room: CommunityCentre },
  telehealth: { palette: 'call', Room: Home },
};

/** The colours of a place, for what is drawn of it before and behind the people. */
export function placeColours(kind: SettingKind): Record<`--wall${string}`, string> {
  const { palette } = PLACES[kind];
  return {
    '--wall': `var(--stage-${palette}-wall)`,
    '--wall-deep': `var(--stage-${palette}-deep)`,
    '--wall-light': `var(--stage-${palette}-light)`,
    '--wall-floor': `var(--stage-${palette}-floor)`,
    '--wall-line': `var(--stage-${palette}-line)`,
  };
}

/** The place behind the people. */
export function Setting({ kind }: { kind: SettingKind }) {
  const { Room } = PLACES[kind];
  return <Room />;
}
