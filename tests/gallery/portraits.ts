import type { PortraitData } from '#stage/figure/portrait-kinds.ts';
import { portrait } from '#domain/scenario/schema/people.ts';

const made = (input: Parameters<typeof portrait.parse>[0]) => portrait.parse(input);

/** People of every kind that the stage can draw. */
export const PORTRAITS = [
  made({
    skin: 3,
    hair: 'short',
    hairColour: 'grey',
    build: 'broad',
    age: 'adult',
    dress: 'work',
    face: 'square',
  }),
  made({
    skin: 3,
    hair: 'curly',
    hairColour: 'black',
    build: 'slight',
    age: 'teen',
    dress: 'school',
  }),
  made({
    skin: 5,
    hair: 'short',
    hairColour: 'black',
    build: 'slight',
    age: 'adult',
    dress: 'plain',
    glasses: true,
    face: 'long',
    facialHair: 'stubble',
  }),
  made({
    skin: 2,
    hair: 'long',
    hairColour: 'blond',
    build: 'medium',
    age: 'adult',
    dress: 'warm',
  }),
  made({
    skin: 6,
    hair: 'braids',
    hairColour: 'black',
    build: 'medium',
    age: 'adult',
    dress: 'smart',
    face: 'round',
  }),
  made({
    skin: 1,
    hair: 'bun',
    hairColour: 'white',
    build: 'slight',
    age: 'older',
    dress: 'plain',
    glasses: true,
    aid: 'hearing-aid',
  }),
  made({ skin: 4, hair: 'covered', build: 'medium', age: 'adult', dress: 'plain' }),
  made({
    skin: 4,
    hair: 'short',
    hairColour: 'black',
    build: 'slight',
    age: 'child',
    dress: 'school',
  }),
  made({
    skin: 2,
    hair: 'bald',
    hairColour: 'red',
    build: 'broad',
    age: 'adult',
    dress: 'gown',
    facialHair: 'beard',
  }),
  made({
    skin: 3,
    hair: 'long',
    hairColour: 'grey',
    build: 'medium',
    age: 'older',
    dress: 'warm',
    headwear: 'beanie',
  }),
  made({
    skin: 6,
    hair: 'short',
    hairColour: 'white',
    build: 'medium',
    age: 'older',
    dress: 'smart',
    aid: 'cane',
    facialHair: 'moustache',
  }),
  made({
    skin: 2,
    hair: 'short',
    hairColour: 'red',
    build: 'medium',
    age: 'adult',
    dress: 'plain',
    aid: 'wheelchair',
    face: 'round',
  }),
];

export function portraitAt(at: number): PortraitData {
  const found = PORTRAITS[at % PORTRAITS.length];
  if (found === undefined) throw new RangeError(`No portrait has the index ${at}`);
  return found;
}
