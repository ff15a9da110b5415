import type { Technique } from '../technique/technique.ts';
import { PHASES } from '../technique/vocabulary.ts';
import type { Sensitivity } from '../scenario/vocabulary.ts';
import { CRISIS, RECOVERY, type PhaseIndex } from './phases.ts';
import { toGrain, towardsZero, type Change } from './vitals.ts';

/** How much of a response's help still arrives: all, half (overload, third repetition), none (fourth). */
export const FULL = 0;
export const HALF = 1;
export const NONE = 2;
export type Reception = 0 | 1 | 2;

/** Highest gain a turn can bring (rule 3: trust rises slowly and falls fast). Losses have no limit. */
const MOST_GAIN = 10;
/** Most that arousal falls in a turn; in crisis a little more, and only with space or quiet. */
const MOST_CALMING = 10;
const MOST_CALMING_IN_CRISIS = 15;
const SPACE = new Set(['giving-space', 'reducing-stimulation', 'leaving-unsafe-scene']);
/** An error in recovery counts one and a half times (rule 12); what a right act costs, a report say, does not. */
const RECOVERY_FACTOR = 1.5;

/** Which sensitivity makes a technique harder to bear; all other techniques act alike on everyone. */
const SENSITIVE_TO: Readonly<Record<string, Sensitivity>> = {
  crowding: 'distance',
  'uninvited-touch': 'touch',
  'threat-or-ultimatum': 'authority',
  'commanding-calm': 'authority',
  'policy-recital': 'authority',
  'over-reaction': 'authority',
  'withdrawing-silence': 'silence',
};

export type Sensitivities = Partial<Readonly<Record<Sensitivity, number>>>;

/**
 * What a set of techniques does to a client in a phase. Effects of several techniques add up; helpful
 * parts are what reception, overload and repetition can take away, harmful parts always arrive.
 */
export function responseEffect(
  techniques: readonly Technique[],
  phase: PhaseIndex,
  reception: Reception,
  sensitivities: Sensitivities,
): Change {
  const help: Change = { arousal: 0, trust: 0, hope: 0, engagement: 0 };
  const harm: Change = { arousal: 0, trust: 0, hope: 0, engagement: 0 };
  const cost: Change = { arousal: 0, trust: 0, hope: 0, engagement: 0 };
  for (const technique of techniques) {
    const sensitivity = SENSITIVE_TO[technique.id];
    const factor = sensitivity === undefined ? 1 : (sensitivities[sensitivity] ?? 1);
    const { effect } = technique;
    const loss = technique.kind === 'error' ? harm : cost;
    const arousal = effect.arousal[PHASES[phase]];
    if (arousal < 0) help.arousal += arousal;
    else loss.arousal += toGrain(arousal * factor);
    for (const vital of ['trust', 'hope', 'engagement'] as const) {
      if (effect[vital] > 0) help[vital] += effect[vital];
      else loss[vital] += toGrain(effect[vital] * factor);
    }
  }
  const hasSpace = techniques.some((technique) => SPACE.has(technique.id));
  const calming = phase === CRISIS && hasSpace ? MOST_CALMING_IN_CRISIS : MOST_CALMING;
  const worse = phase === RECOVERY ? RECOVERY_FACTOR : 1;
  const received = (value: number) =>
    reception === FULL ? value : reception === HALF ? towardsZero(value / 2) : 0;
  const total = (vital: 'trust' | 'hope' | 'engagement') =>
    Math.min(received(help[vital]), MOST_GAIN) + toGrain(harm[vital] * worse) + cost[vital];
  return {
    arousal:
      Math.max(received(help.arousal), -calming) + toGrain(harm.arousal * worse) + cost.arousal,
    trust: total('trust'),
    hope: total('hope'),
    engagement: total('engagement'),
  };
}
