import type { CSSProperties } from 'react';
import type { PortraitData } from './portrait-kinds.ts';

/** Families of cloth in stage.css; the first suits most. */
const CLOTHS: Record<PortraitData['dress'], readonly [string, string][]> = {
  plain: [['teal', 'sand'], ['rust', 'sand'], ['plum', 'sand'], ['ochre', 'navy']],
  work: [['navy', 'sand'], ['moss', 'sand'], ['slate', 'sand']],
  school: [['ochre', 'paper'], ['plum', 'paper'], ['teal', 'paper']],
  smart: [['slate', 'paper'], ['plum', 'paper'], ['moss', 'paper']],
  warm: [['moss', 'rust'], ['navy', 'ochre'], ['rust', 'teal']],
  gown: [['mist', 'sand'], ['mist', 'sand']],
}; // prettier-ignore

const HAIRS = ['black', 'brown', 'red', 'blond', 'grey', 'white'] as const;
const BUILDS = ['slight', 'medium', 'broad'] as const;

/** Nothing of who they are goes into it. */
const choice = ({ hair, hairColour, build, glasses }: PortraitData): number =>
  HAIRS.indexOf(hairColour) + BUILDS.indexOf(build) + hair.length + Number(glasses);

const outfitOf = (portrait: PortraitData, shift: number) => {
  const cloths = CLOTHS[portrait.dress];
  return cloths[(choice(portrait) + shift) % cloths.length] ?? (['teal', 'sand'] as const);
};

/** For each person how far to go on in the wardrobe, so that no two in a room wear the same colour. */
export function outfitShifts(people: readonly PortraitData[]): number[] {
  const worn = new Set<string>();
  return people.map((portrait) => {
    const shifts = CLOTHS[portrait.dress].map((_, shift) => shift);
    const free = shifts.find((shift) => !worn.has(outfitOf(portrait, shift)[0])) ?? 0;
    worn.add(outfitOf(portrait, free)[0]);
    return free;
  });
}

/** The colours of one person, as custom properties for everything drawn of them. */
export function coloursOf(portrait: PortraitData, shift = 0): CSSProperties {
  const [cloth, second] = outfitOf(portrait, shift);
  const { skin, hairColour, dress } = portrait;
  // A coat brings its own scarf; under it is whatever it is.
  const scarf = dress === 'warm' ? second : cloth === 'teal' ? 'plum' : 'teal';
  const under = dress === 'warm' ? 'sand' : second;
  return {
    '--skin': `var(--stage-skin-${skin})`,
    '--skin-shade': `var(--stage-skin-${skin}-shade)`,
    '--skin-lip': `var(--stage-skin-${skin}-lip)`,
    '--skin-line': `var(--stage-skin-${skin}-line)`,
    '--hair': `var(--stage-hair-${hairColour})`,
    '--hair-sheen': `var(--stage-hair-${hairColour}-sheen)`,
    '--hair-line': `var(--stage-hair-${hairColour}-line)`,
    '--brow': `var(--stage-brow-${hairColour})`,
    '--cloth': `var(--stage-${cloth})`,
    '--cloth-shade': `var(--stage-${cloth}-shade)`,
    '--cloth-line': `var(--stage-${cloth}-line)`,
    '--cloth-2': `var(--stage-${scarf})`,
    '--cloth-2-line': `var(--stage-${scarf}-line)`,
    '--legs': `var(--stage-${cloth === 'slate' ? 'navy' : 'slate'}-shade)`,
    '--legs-line': `var(--stage-${cloth === 'slate' ? 'navy' : 'slate'}-line)`,
    '--under': `var(--stage-${under})`,
    '--under-line': `var(--stage-${under}-line)`,
  } as CSSProperties;
}
