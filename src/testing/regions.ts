import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import { beatState, type EncounterSnapshot, endingState } from '#domain/encounter/machine.ts';
import { MONITOR_NAMES, statusOf } from '#domain/encounter/monitors.ts';
import type { EncounterState } from '#domain/encounter/state.ts';
import { PHASES } from '#domain/technique/vocabulary.ts';

/** Where every region but the session's must be in this state. */
export function regionsOf(
  scenario: CompiledScenario,
  state: EncounterState,
): Record<string, string> {
  const place = [
    () => beatState(scenario.beats[state.at]?.source.id ?? ''),
    () => 'closing',
    () => endingState(scenario.endings[state.at]?.source.id ?? ''),
  ][state.stage];
  return {
    conversation: place?.() ?? '',
    arousal: PHASES[state.phase],
    ...Object.fromEntries(
      scenario.rules.map(({ id }, at) => [id, MONITOR_NAMES[statusOf(state.monitors, at)]]),
    ),
  };
}

/** Where the regions of a machine are. */
export const valueOf = (snapshot: EncounterSnapshot): Readonly<Record<string, string>> =>
  snapshot.value as unknown as Readonly<Record<string, string>>;

/** Regions that do not agree with the state in the machine's context; none, if all is well. */
export function disagreements(scenario: CompiledScenario, snapshot: EncounterSnapshot): string[] {
  const { session: _, ...regions } = valueOf(snapshot);
  const wanted = regionsOf(scenario, snapshot.context.state);
  return [...new Set([...Object.keys(regions), ...Object.keys(wanted)])]
    .filter((name) => regions[name] !== wanted[name])
    .map((name) => `${name} is ${regions[name]}, and should be ${wanted[name]}`);
}
