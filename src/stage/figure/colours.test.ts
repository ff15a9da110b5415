import { describe, expect, it } from 'vitest';
import { portrait } from '#domain/scenario/schema/people.ts';
import { coloursOf, outfitShifts } from './colours.ts';

const clothOf = (colours: object) => (colours as Record<string, string>)['--cloth'];

describe('clothes', () => {
  it('differ in one room, as far as the wardrobe goes', () => {
    const people = Array.from({ length: 3 }, () => portrait.parse({ dress: 'work' }));
    const shifts = outfitShifts(people);
    const cloths = people.map((person, at) => clothOf(coloursOf(person, shifts[at])));
    expect(new Set(cloths).size).toBe(3);
  });

  it('have nothing to do with the skin', () => {
    const cloths = [1, 2, 3, 4, 5, 6].map((skin) => clothOf(coloursOf(portrait.parse({ skin }))));
    expect(new Set(cloths).size).toBe(1);
  });
});
