import { describe, expect, it } from 'vitest';
import { NEVER_UNASKED, opensGate } from './disclosure.ts';

const ASKED = 0b10;
const gate = { topics: 0b10, trustWhenAsked: 45, trustUnasked: 75 };

describe('a gate', () => {
  it('opens to the right question from its trust on', () => {
    expect(opensGate(gate, 40, ASKED)).toBe(false);
    expect(opensGate(gate, 45, ASKED)).toBe(true);
  });

  it('stays shut to another question', () => {
    expect(opensGate(gate, 70, 0b01)).toBe(false);
    expect(opensGate(gate, 70, 0)).toBe(false);
  });

  it('opens by itself when trust is high', () => {
    expect(opensGate(gate, 70, 0)).toBe(false);
    expect(opensGate(gate, 75, 0)).toBe(true);
  });

  it('may never open by itself', () => {
    expect(opensGate({ ...gate, trustUnasked: NEVER_UNASKED }, 100, 0)).toBe(false);
  });

  it('may have no topic', () => {
    expect(opensGate({ ...gate, topics: 0, trustWhenAsked: 0 }, 50, 0b111)).toBe(false);
  });
});
