import { compileScenario } from '#domain/encounter/compile.ts';
import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import type { StanceName } from '#domain/client/presence.ts';
import { scenarioFromCanonicalText } from '#domain/scenario/canonical-text.ts';
import { verifyStance, type StanceReport } from '#domain/verify/verify.ts';

/** One exploration: what a thread is handed, and small enough to be handed. */
export type VerifyTask = {
  /** The scenario as canonical text. */
  text: string;
  stance: StanceName;
  budget: number;
};

/** Where tasks are done: in threads, or, in tests, right here. */
export type Verifier = {
  verify: (task: VerifyTask) => Promise<StanceReport>;
  close: () => Promise<void>;
};

let last: { text: string; scenario: CompiledScenario } | null = null;

/** Runs one task here. The scenario of the last one is kept: its other stances mostly come next. */
export function runTask({ text, stance, budget }: VerifyTask): StanceReport {
  if (last?.text !== text)
    last = { text, scenario: compileScenario(scenarioFromCanonicalText(text)) };
  return verifyStance(last.scenario, stance, budget);
}
