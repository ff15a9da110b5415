import type { CompiledResponse, CompiledScenario } from '../encounter/compiled.ts';
import { ESCALATED, WITHDREW } from '../encounter/state.ts';
import { PRESSURE_COST, WORST_EXTRAS } from '../encounter/move-client.ts';
import { goesOn } from './reads.ts';

/** How far a vital can still fall and rise on all ways on from a beat. */
export type Swing = { fall: number; rise: number };
export type SwingingVital = 'arousal' | 'trust' | 'engagement';

const ENDLESS: Swing = { fall: Infinity, rise: Infinity };

/**
 * The most that a vital can fall and rise from a beat on, given the takeovers that have been; endless
 * where beats can come again. `inDebt` false: no promise can be called in any more.
 */
export function swingAhead(
  scenario: CompiledScenario,
  presence: number,
  vital: SwingingVital,
  inDebt: boolean,
): (beat: number, takeovers: number) => Swing {
  const own = scenario.responses.map((response) =>
    swingOf(scenario, response, presence, vital, inDebt),
  );
  const known = new Map<number, Swing>();
  const underWay = new Set<number>();

  const ahead = (beat: number, takeovers: number): Swing => {
    if (beat < 0) return { fall: 0, rise: 0 };
    const key = beat * 4 + takeovers;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (underWay.has(key)) return ENDLESS;
    underWay.add(key);
    const most = { fall: 0, rise: 0 };
    for (const index of scenario.beats[beat]?.responses ?? []) {
      const response = scenario.responses[index];
      const now = own[index];
      if (response === undefined || now === undefined) continue;
      const onward = response.ways.map((way) => ahead(way.to, takeovers));
      if (goesOn(response) && (takeovers & ESCALATED) === 0)
        onward.push(ahead(scenario.escalation, takeovers | ESCALATED));
      if (goesOn(response) && (takeovers & WITHDREW) === 0)
        onward.push(ahead(scenario.withdrawal, takeovers | WITHDREW));
      for (const later of onward) {
        most.fall = Math.max(most.fall, now.fall + later.fall);
        most.rise = Math.max(most.rise, now.rise + later.rise);
      }
    }
    underWay.delete(key);
    known.set(key, most);
    return most;
  };
  return ahead;
}

/** The most that one response can move a vital, whatever the state. Wide on purpose. */
function swingOf(
  scenario: CompiledScenario,
  response: CompiledResponse,
  presence: number,
  vital: SwingingVital,
  inDebt: boolean,
): Swing {
  const effects = response.effects.map((effect) => effect[vital]);
  const stances = [0, 1, 2, 3, 4].map(
    (phase) => scenario.presence[presence * 5 + phase]?.[vital] ?? 0,
  );
  const extras = WORST_EXTRAS[vital];
  const pressure = vital === 'arousal' ? scenario.pressures.length * PRESSURE_COST : 0;
  const lowest = Math.min(...effects) + Math.min(...stances) + extras.fall(response, inDebt);
  const highest =
    Math.max(...effects) + Math.max(...stances) + extras.rise(response, inDebt) + pressure;
  return { fall: Math.max(0, -lowest), rise: Math.max(0, highest) };
}
