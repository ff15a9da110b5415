/** The shipped scenarios, as tools/vite-scenarios.ts puts them into the build. */
declare module 'virtual:scenarios' {
  import type { Scenario } from '#domain/scenario/scenario.ts';

  /** What is known of a scenario before it is loaded. */
  export type ScenarioHead = Pick<
    Scenario,
    | 'id'
    | 'title'
    | 'version'
    | 'summary'
    | 'minutes'
    | 'difficulty'
    | 'setting'
    | 'role'
    | 'contentNotes'
    | 'objectives'
    | 'epas'
    | 'review'
  > & {
    clientName: string;
    /** The id of a scenario that teaches the same, for who would rather not play this one. */
    alternative: string | null;
    /** Of the canonical text; attempts store it. */
    digest: string;
  };

  /** Checked when the program was built: `scenarioFromCanonicalText(text)` gives the scenario. */
  export type ScenarioText = { text: string; digest: string };

  export type ShelvedScenario = ScenarioHead & { load: () => Promise<ScenarioText> };

  /** In the order of difficulty, then of title. */
  export const shelf: readonly ShelvedScenario[];
}
